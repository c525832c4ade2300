package org.hukou.policy.question;

import io.vavr.collection.Vector;
import org.hukou.model.value.Truth;

/**
 * How a condition stands in time: its truth now, and, where it is false, what time alone must bring to make it true.
 *
 * @param now its truth now
 * @param reachable whether time alone makes it true; it does where it is true now
 * @param needs what time must bring
 */
record Wait(Truth now, boolean reachable, Vector<Need> needs) {
    static Wait never(Truth now) {
        return new Wait(now, now.isTrue(), Vector.empty());
    }

    boolean timeSuffices() {
        return now.isFalse() && reachable;
    }

    /** Of those of some operands that time makes true, the one with the fewest needs. */
    static Wait best(Truth now, Vector<Wait> of) {
        return of.filter(Wait::reachable)
                .minBy(w -> w.needs().size())
                .map(w -> new Wait(now, true, w.needs()))
                .getOrElse(never(now));
    }
}
