package org.hukou.model.value;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * A set of which each member may be known to be in, known to be out, or not stated. Immutable; elements must be
 * constants of one enum of at most 64.
 *
 * @param <E> the enum of possible elements
 */
public final class Flags<E extends Enum<E>> {
    private static final Flags<?> NOT_STATED = new Flags<>(0, 0);
    private final long in;
    private final long out;

    private Flags(long in, long out) {
        this.in = in;
        this.out = out;
    }

    /** Nothing is stated of any element. */
    @SuppressWarnings("unchecked")
    public static <E extends Enum<E>> Flags<E> notStated() {
        return (Flags<E>) NOT_STATED;
    }

    /** Exactly these: all others of the type are out. */
    @SafeVarargs
    public static <E extends Enum<E>> Flags<E> only(Class<E> type, E... elements) {
        long in = 0;
        for (E element : elements) in |= bit(element);
        return new Flags<>(in, all(type) & ~in);
    }

    /** Known to hold no element. */
    public static <E extends Enum<E>> Flags<E> none(Class<E> type) {
        return new Flags<>(0, all(type));
    }

    /** The same statement, with one element known to be in or out. */
    public Flags<E> with(E element, boolean isIn) {
        long bit = bit(element);
        return isIn ? new Flags<>(in | bit, out & ~bit) : new Flags<>(in & ~bit, out | bit);
    }

    /** Whether an element is in. */
    public Truth has(E element) {
        long bit = bit(element);
        return (in & bit) != 0 ? Truth.TRUE : (out & bit) != 0 ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Whether anything is stated at all. */
    public boolean isStated() {
        return (in | out) != 0;
    }

    /** Whether every element of the type is stated. */
    public boolean isComplete(Class<E> type) {
        return (in | out) == all(type);
    }

    /** What is stated, element by element. */
    public Map<E, Boolean> stated(Class<E> type) {
        LinkedHashMap<E, Boolean> stated = LinkedHashMap.empty();
        for (E element : type.getEnumConstants()) {
            Truth truth = has(element);
            if (!truth.isUnknown()) stated = stated.put(element, truth.isTrue());
        }
        return stated;
    }

    private static long bit(Enum<?> element) {
        return 1L << element.ordinal();
    }

    private static long all(Class<?> type) {
        int size = type.getEnumConstants().length;
        if (size > 64) throw new IllegalArgumentException("more than 64 elements: " + type);
        return size == 64 ? -1L : (1L << size) - 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Flags<?> flags && in == flags.in && out == flags.out;
    }

    @Override
    public int hashCode() {
        return Objects.hash(in, out);
    }

    @Override
    public String toString() {
        return "Flags(in=" + Long.toBinaryString(in) + ", out=" + Long.toBinaryString(out) + ")";
    }
}
