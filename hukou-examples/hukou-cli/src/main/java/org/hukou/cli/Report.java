package org.hukou.cli;

import io.vavr.collection.Vector;
import org.hukou.model.gloss.Glosses;
import org.hukou.policy.decide.AskAnswer;
import org.hukou.policy.decide.Decision;
import org.hukou.policy.decide.Doubt;
import org.hukou.policy.decide.Finding;
import org.hukou.policy.decide.Result;
import org.hukou.policy.decide.SubjectAnswer;
import org.hukou.policy.explain.RuleText;
import org.hukou.policy.profile.Profile;

/** Decisions as text. */
final class Report {
    private final Output output;

    Report(Output output) {
        this.output = output;
    }

    String decision(Decision decision, Profile profile) {
        StringBuilder text = new StringBuilder(head(decision)).append('\n');
        for (AskAnswer answer : decision.answers())
            for (SubjectAnswer subject : answer.subjects()) subject(answer, subject, profile, text);
        return text.toString();
    }

    String head(Decision decision) {
        String place = decision.place().in(output.language);
        String force = decision.asIfInForce()
                ? output.say("按已施行处理", "judged as if in force")
                : switch (decision.inForce()) {
                    case TRUE -> output.say("已施行", "in force");
                    case FALSE -> output.say("未施行", "not in force");
                    case UNKNOWN -> output.say("是否施行不明", "perhaps in force");
                };
        String date = decision.date().map(d -> ", " + d).orElse("");
        return place + " (" + decision.profile() + ", " + force + date + ")";
    }

    private void subject(AskAnswer answer, SubjectAnswer subject, Profile profile, StringBuilder text) {
        text.append(ask(answer)).append(", ").append(subject.name()).append(": ");
        text.append(result(subject.result())).append('\n');
        if (subject.result() == Result.GRANTED) subject.grants().forEach(finding -> grant(finding, text));
        if (subject.result() == Result.REFUSED)
            text.append("  ")
                    .append(output.say("以下依据均不符合：", "no ground holds of: "))
                    .append(articles(subject.findings()))
                    .append('\n');
        reasons(subject, profile, text);
    }

    private void grant(Finding finding, StringBuilder text) {
        text.append("  ")
                .append(finding.article())
                .append(' ')
                .append(finding.norm())
                .append('\n');
        finding.entry()
                .ifPresent(e -> text.append("    ")
                        .append(RuleText.entry(e).in(output.language))
                        .append('\n'));
    }

    private static String articles(Vector<Finding> findings) {
        return findings.map(f -> f.article() + " " + f.norm()).distinct().mkString(", ");
    }

    private void reasons(SubjectAnswer subject, Profile profile, StringBuilder text) {
        for (Doubt.Kind kind : subject.reasons())
            text.append("  ")
                    .append(reason(kind))
                    .append(what(kind, subject, profile))
                    .append('\n');
    }

    private String what(Doubt.Kind kind, SubjectAnswer subject, Profile profile) {
        Vector<String> named = subject.doubts()
                .filter(d -> d.kind() == kind)
                .flatMap(d -> named(d, profile))
                .distinct();
        return named.isEmpty() ? "" : ": " + named.mkString("; ");
    }

    private Vector<String> named(Doubt doubt, Profile profile) {
        String norm = doubt.norm()
                .flatMap(profile::norm)
                .map(n -> " [" + n.article() + "]")
                .orElse("");
        if (doubt instanceof Doubt.Missing missing) return Vector.of(missing.path());
        if (doubt instanceof Doubt.Open open)
            return open.external().isPresent()
                    ? Vector.of("external." + open.external().get() + norm)
                    : norm.isEmpty() ? Vector.empty() : Vector.of(norm.strip());
        if (doubt instanceof Doubt.OfReading reading) return Vector.of(reading.reading() + norm);
        return Vector.empty();
    }

    String ask(AskAnswer answer) {
        return Glosses.in(output.language).word(answer.ask());
    }

    String result(Result result) {
        return switch (result) {
            case GRANTED -> output.say("准予", "granted");
            case REFUSED -> output.say("不准予", "refused");
            case UNDETERMINED -> output.say("未定", "undetermined");
        };
    }

    String reason(Doubt.Kind kind) {
        return switch (kind) {
            case FACTS_MISSING -> output.say("未说明", "not stated");
            case SILENT -> output.say("文件未规定", "the document is silent");
            case LEFT_TO_OTHER_RULES -> output.say("留待其他规定", "left to other rules");
            case READING -> output.say("取决于解读", "turns on a reading");
            case NOT_IN_FORCE -> output.say("该日期不适用或不明", "not, or not surely, in force on the date");
        };
    }
}
