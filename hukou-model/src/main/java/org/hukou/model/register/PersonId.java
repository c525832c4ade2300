package org.hukou.model.register;

import org.hukou.model.shape.Type;
import org.hukou.model.shape.Types;

/**
 * The number under which a register knows a person, from 1. It is chosen by whoever keeps the register, stays with the
 * person, and is not the citizen number: who is registered twice has two of them until that is corrected. Numbers that
 * follow each other take the least memory.
 *
 * @param number from 1
 */
public record PersonId(int number) implements Comparable<PersonId> {
    /** How it is written: a whole number. */
    public static final Type<PersonId> TYPE = Type.of(
            Type.Kind.WHOLE,
            "a register number from 1",
            (value, problems) -> Types.whole(Integer.MAX_VALUE)
                    .read(value, problems)
                    .flatMap(n -> Ids.from(n, PersonId::new, value, problems)),
            PersonId::number);

    /**
     * A number.
     *
     * @throws IllegalArgumentException where it is below 1
     */
    public PersonId {
        Ids.check(number);
    }

    /** The person of a number. */
    public static PersonId of(int number) {
        return new PersonId(number);
    }

    @Override
    public int compareTo(PersonId other) {
        return Integer.compare(number, other.number);
    }

    /** Such as {@code person 7}. */
    @Override
    public String toString() {
        return "person " + number;
    }
}
