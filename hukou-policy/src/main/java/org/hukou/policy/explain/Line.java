package org.hukou.policy.explain;

import io.vavr.collection.Vector;
import java.util.Optional;
import org.hukou.model.gloss.Text;

/**
 * One line of an explanation, with what it rests on below it.
 *
 * @param status how it stands
 * @param text what is asked, and what was found where it is unmet
 * @param article the article that asks it, as printed; empty where the document as a whole does
 * @param path where in the application the fact is, or would be, stated; empty for what is no single fact
 * @param below what it rests on: only what decided
 */
public record Line(Status status, Text text, Optional<String> article, Optional<String> path, Vector<Line> below) {
    /** This line and all below it. */
    public Vector<Line> all() {
        return Vector.of(this).appendAll(below.flatMap(Line::all));
    }
}
