package org.hukou.policy.explain;

import io.vavr.collection.Vector;
import java.util.Comparator;
import java.util.function.Supplier;
import org.hukou.model.value.Truth;

/**
 * A condition looked at in a frame: its truth, how far it is from being otherwise, and the lines that say why.
 *
 * @param truth the truth
 * @param toTrue what would have to change for it to hold: a hundred for each unmet test, one for each that is not stated
 * @param toFalse what would have to change for it not to hold
 * @param met how many of its tests are met; of two that are equally far, the one with more is the closer attempt
 * @param lines why; made only when asked for
 */
record Reason(Truth truth, int toTrue, int toFalse, int met, Supplier<Vector<Line>> lines) {
    static final int UNMET = 100;

    /** Farther than any tests together: nothing can make it so. */
    static final int NEVER = 1_000_000;

    static Reason leaf(Truth truth, Supplier<Line> line) {
        int unknown = truth.isUnknown() ? 1 : 0;
        return new Reason(
                truth,
                truth.isTrue() ? 0 : truth.isFalse() ? UNMET : unknown,
                truth.isFalse() ? 0 : truth.isTrue() ? UNMET : unknown,
                truth.isTrue() ? 1 : 0,
                () -> Vector.of(line.get()));
    }

    /** The same with other lines. */
    Reason with(Supplier<Vector<Line>> others) {
        return new Reason(truth, toTrue, toFalse, met, others);
    }

    /** The one nearest to holding. */
    static Reason nearest(Vector<Reason> reasons) {
        return reasons.minBy(Comparator.comparingInt(Reason::toTrue).thenComparingInt(r -> -r.met()))
                .get();
    }
}
