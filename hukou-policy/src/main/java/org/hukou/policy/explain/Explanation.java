package org.hukou.policy.explain;

import io.vavr.collection.Vector;
import org.hukou.model.application.Ask;
import org.hukou.model.gloss.Language;
import org.hukou.policy.decide.Result;

/**
 * Why an ask was answered so for one person: only what decided, a refusal from its closest attempt, what is unmet apart
 * from what is not stated, each line with its article. Immutable and thread-safe.
 *
 * @param ask the ask
 * @param subject the person
 * @param result the answer
 * @param lines one for each pathway, or bar, that decided
 */
public record Explanation(Ask ask, String subject, Result result, Vector<Line> lines) {
    /** The explanation as indented text, a line for each line, ended by a line end. */
    public String text(Language language) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> write(line, 0, language, text));
        return text.toString();
    }

    /** The lines that stand in the way, at their deepest: those not met, or not known to be, below which none is. */
    public Vector<Line> open() {
        return lines.flatMap(Explanation::open).distinct();
    }

    private static Vector<Line> open(Line line) {
        if (line.status() == Status.MET) return Vector.empty();
        Vector<Line> below = line.below().flatMap(Explanation::open);
        return below.isEmpty() ? Vector.of(line) : below;
    }

    private static void write(Line line, int depth, Language language, StringBuilder text) {
        text.append("  ".repeat(depth)).append(mark(line.status())).append(' ');
        text.append(line.text().in(language));
        text.append(" [").append(line.status().text().in(language));
        line.article()
                .ifPresent(
                        article -> text.append(Wording.say(language, "；", "; ")).append(article));
        text.append(']');
        if (line.status() == Status.NOT_STATED)
            line.path().ifPresent(path -> text.append(' ').append(path));
        text.append('\n');
        line.below().forEach(below -> write(below, depth + 1, language, text));
    }

    private static char mark(Status status) {
        return switch (status) {
            case MET -> '+';
            case UNMET -> '-';
            case NOT_STATED, SILENT, LEFT_TO_OTHER_RULES, READING, OPEN -> '?';
        };
    }
}
