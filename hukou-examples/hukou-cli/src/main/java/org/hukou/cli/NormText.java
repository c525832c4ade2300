package org.hukou.cli;

import org.hukou.model.value.Words;
import org.hukou.policy.explain.RecordText;
import org.hukou.policy.profile.Computability;
import org.hukou.policy.profile.Norm;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.question.Records;

/** A norm in a list, as text. */
final class NormText {
    private NormText() {}

    static String of(Norm norm, Profile profile, Output output) {
        StringBuilder text = new StringBuilder(norm.id());
        text.append("  ").append(norm.article()).append("  ").append(Words.of(norm.kind()));
        text.append(output.comma()).append(Words.of(norm.computability())).append('\n');
        line(text, norm.statement().in(output.language));
        if (norm.computability() == Computability.ASPIRATION && norm.answers().isEmpty())
            line(text, output.say("（仅为愿望，不决定任何事）", "(an aspiration: it decides nothing)"));
        if (!norm.responsible().isEmpty())
            line(text, output.say("责任：", "responsible: ") + bodies(norm, profile, output));
        norm.holdsFrom().ifPresent(d -> line(text, output.say("自" + d + "起", "from " + d)));
        norm.dueBy().ifPresent(d -> line(text, output.say(d + "前（含当日）", "by " + d + ", that day included")));
        if (!norm.restates().isEmpty())
            line(text, output.say("重述：", "says again: ") + norm.restates().mkString(", "));
        norm.provides().forEach(p -> line(text, RecordText.of(p).in(output.language)));
        return text.append('\n').toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append("  ").append(line).append('\n');
    }

    private static String bodies(Norm norm, Profile profile, Output output) {
        return new Records.Parts(norm)
                .all()
                .map(r -> body(r.body(), profile, output) + part(r.part(), output))
                .mkString(output.say("、", ", "));
    }

    /** A body in the language asked for, where the profile names it. */
    static String body(String printed, Profile profile, Output output) {
        return profile.bodies()
                .find(b -> b.zh().equals(printed))
                .map(b -> b.in(output.language))
                .getOrElse(printed);
    }

    static String part(Records.Part part, Output output) {
        return switch (part) {
            case LEADS -> output.bracketed(output.say("牵头", "leads"));
            case SEVERALLY -> output.bracketed(output.say("分别负责", "severally"));
            case TAKES_PART, ALONE, NAMED -> "";
        };
    }
}
