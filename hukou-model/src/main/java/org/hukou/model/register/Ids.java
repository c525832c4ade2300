package org.hukou.model.register;

import io.vavr.control.Option;
import java.util.function.IntFunction;
import org.hukou.model.tree.Located;
import org.hukou.model.tree.Problems;

/** What the numbers of people and households have in common. */
final class Ids {
    private static final String RANGE = "a register numbers from 1 to " + Integer.MAX_VALUE + ", not ";

    private Ids() {}

    static void check(int number) {
        if (number < 1) throw new IllegalArgumentException(RANGE + number);
    }

    static <I> Option<I> from(int number, IntFunction<I> make, Located where, Problems problems) {
        if (number >= 1) return Option.some(make.apply(number));
        problems.add(where, RANGE + number);
        return Option.none();
    }
}
