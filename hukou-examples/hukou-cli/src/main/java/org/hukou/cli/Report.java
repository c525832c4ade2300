package org.hukou.cli;

import io.vavr.collection.Vector;
import org.hukou.model.application.Application;
import org.hukou.model.gloss.Glosses;
import org.hukou.model.value.Words;
import org.hukou.policy.decide.AskAnswer;
import org.hukou.policy.decide.Decider;
import org.hukou.policy.decide.Decision;
import org.hukou.policy.decide.Doubt;
import org.hukou.policy.decide.Finding;
import org.hukou.policy.decide.Result;
import org.hukou.policy.decide.SubjectAnswer;
import org.hukou.policy.explain.Explainer;
import org.hukou.policy.explain.Line;
import org.hukou.policy.explain.RuleText;
import org.hukou.policy.profile.Profile;

/** A decision as text. */
final class Report {
    private final Output output;
    private final Decider decider;
    private final Profile profile;
    private final Application application;
    private final Decision decision;

    Report(Output output, Decider decider, Application application, Decision decision) {
        this.output = output;
        this.decider = decider;
        this.profile = decider.profile();
        this.application = application;
        this.decision = decision;
    }

    String text() {
        StringBuilder text = new StringBuilder(head()).append('\n');
        for (AskAnswer answer : decision.answers()) {
            if (answer.subjects().isEmpty())
                line(text.append('\n'), 0, ask(answer) + output.colon() + output.say("没有家属", "there is nobody"));
            for (SubjectAnswer subject : answer.subjects()) subject(answer, subject, text);
        }
        return text.toString();
    }

    /** The place, the document, and whether it is in force. */
    String head() {
        String force = decision.asIfInForce()
                ? output.say("按已施行处理", "judged as if in force")
                : switch (decision.inForce()) {
                    case TRUE -> output.say("已施行", "in force");
                    case FALSE -> output.say("未施行", "not in force");
                    case UNKNOWN -> output.say("是否施行不明", "perhaps in force");
                };
        String dated = decision.date()
                .map(date -> output.say(date + " " + force, force + " on " + date))
                .orElse(force);
        return document() + output.comma() + dated;
    }

    /** The place and the document; a place may have several. */
    String document() {
        return decision.place().in(output.language) + output.bracketed(decision.profile());
    }

    /** The ask and the person. */
    String title(AskAnswer answer, SubjectAnswer subject) {
        return ask(answer) + output.comma() + subject.name();
    }

    private String ask(AskAnswer answer) {
        return Glosses.in(output.language).word(answer.ask());
    }

    private void subject(AskAnswer answer, SubjectAnswer subject, StringBuilder text) {
        text.append('\n');
        line(text, 0, title(answer, subject) + output.colon() + result(subject.result()));
        subject.grants().forEach(finding -> grant(finding, text));
        if (subject.result() == Result.REFUSED) refusal(answer, subject, text);
        for (Doubt.Kind kind : subject.reasons()) doubts(kind, subject, text);
    }

    private void grant(Finding finding, StringBuilder text) {
        line(text, 1, finding.article() + " " + finding.norm());
        finding.entry().ifPresent(e -> line(text, 2, RuleText.entry(e).in(output.language)));
    }

    private void refusal(AskAnswer answer, SubjectAnswer subject, StringBuilder text) {
        open(answer, subject).forEach(leaf -> line(text, 1, leaf));
        String articles = subject.findings()
                .map(f -> f.article() + " " + f.norm())
                .distinct()
                .mkString(output.semicolon());
        line(text, 1, output.say("已试的依据：", "grounds tried: ") + articles);
    }

    /** What stands in the way: for a refusal in its closest attempt, otherwise wherever it is open. */
    Vector<String> open(AskAnswer answer, SubjectAnswer subject) {
        return Explainer.of(decider)
                .explain(application, answer.ask(), subject)
                .open()
                .map(this::leaf)
                .distinct();
    }

    /** What is met below a line that is not is what the line negates. */
    private String leaf(Line line) {
        return line.status().text().in(output.language)
                + output.colon()
                + line.text().in(output.language)
                + negated(line)
                + line.article().map(a -> " [" + a + "]").orElse("");
    }

    private String negated(Line line) {
        return line.below().isEmpty()
                ? ""
                : output.say("", " ")
                        + line.below().map(l -> l.text().in(output.language)).mkString(output.semicolon());
    }

    private void doubts(Doubt.Kind kind, SubjectAnswer subject, StringBuilder text) {
        Vector<Doubt> doubts = subject.doubts().filter(d -> d.kind() == kind);
        Vector<String> named = doubts.flatMap(this::named).distinct();
        line(
                text,
                1,
                reason(kind, doubts.head())
                        + (named.isEmpty() ? "" : output.colon().strip()));
        named.forEach(n -> line(text, 2, n));
    }

    private Vector<String> named(Doubt doubt) {
        String article = doubt.norm()
                .flatMap(profile::norm)
                .map(n -> " [" + n.article() + "]")
                .orElse("");
        if (doubt instanceof Doubt.Missing missing)
            return Vector.of(missing.path()
                    + output.colon()
                    + Glosses.in(output.language).fact(missing.fact()));
        if (doubt instanceof Doubt.Open open && open.external().isPresent())
            return Vector.of("external." + open.external().get() + output.colon() + external(open) + article);
        if (doubt instanceof Doubt.OfReading reading) return Vector.of(reading.reading() + article);
        return article.isEmpty() ? Vector.empty() : Vector.of(article.strip());
    }

    private String external(Doubt.Open open) {
        return profile.externals()
                .find(e -> open.external().get().equals(e.name()))
                .map(e -> e.gloss().in(output.language))
                .getOrElse("");
    }

    String result(Result result) {
        return output.say(inChinese(result), Words.of(result));
    }

    static String inChinese(Result result) {
        return switch (result) {
            case GRANTED -> "准予";
            case REFUSED -> "不准予";
            case UNDETERMINED -> "未定";
        };
    }

    private String reason(Doubt.Kind kind, Doubt doubt) {
        return switch (kind) {
            case FACTS_MISSING -> output.say("未说明", "not stated");
            case SILENT ->
                doubt instanceof Doubt.Elsewhere
                        ? output.say("文件只涉及", "the document speaks only of ")
                                + profile.place().in(output.language)
                        : output.say("文件未规定", "the document is silent");
            case LEFT_TO_OTHER_RULES -> output.say("留待其他规定", "left to other rules");
            case READING -> output.say("取决于解读", "turns on a reading");
            case NOT_IN_FORCE ->
                doubt instanceof Doubt.NotInForce force && force.certain()
                        ? output.say("文件在该日期不适用；可用 --as-if-in-force", "not in force on the date; try --as-if-in-force")
                        : output.say(
                                "施行日期未印出，该日期是否适用不明", "no commencement is printed; perhaps not in force on the date");
        };
    }

    private static void line(StringBuilder text, int depth, String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
    }
}
