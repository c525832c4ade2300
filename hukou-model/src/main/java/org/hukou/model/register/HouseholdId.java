package org.hukou.model.register;

import org.hukou.model.shape.Type;
import org.hukou.model.shape.Types;

/**
 * The number under which a register knows a household, from 1. A household keeps its number and its place for good;
 * people who move found another or join one.
 *
 * @param number from 1
 */
public record HouseholdId(int number) implements Comparable<HouseholdId> {
    /** How it is written: a whole number. */
    public static final Type<HouseholdId> TYPE = Type.of(
            Type.Kind.WHOLE,
            "a household number from 1",
            (value, problems) -> Types.whole(Integer.MAX_VALUE)
                    .read(value, problems)
                    .flatMap(n -> Ids.from(n, HouseholdId::new, value, problems)),
            HouseholdId::number);

    /**
     * A number.
     *
     * @throws IllegalArgumentException where it is below 1
     */
    public HouseholdId {
        Ids.check(number);
    }

    /** The household of a number. */
    public static HouseholdId of(int number) {
        return new HouseholdId(number);
    }

    @Override
    public int compareTo(HouseholdId other) {
        return Integer.compare(number, other.number);
    }

    /** Such as {@code household 3}. */
    @Override
    public String toString() {
        return "household " + number;
    }
}
