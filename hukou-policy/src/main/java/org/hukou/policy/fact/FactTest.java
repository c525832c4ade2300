package org.hukou.policy.fact;

import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.hukou.model.value.Truth;

/**
 * A test of one fact. Its truth in a frame is unknown where the fact is not stated, and false where there is known to be
 * none. Immutable and thread-safe.
 *
 * @param fact the fact
 * @param predicate what is asked of its value
 */
public record FactTest(Fact<?> fact, Predicate predicate) {
    /**
     * A test of one fact.
     *
     * @throws IllegalArgumentException where the predicate does not fit the fact's type
     */
    public FactTest {
        if (!fits(fact, predicate))
            throw new IllegalArgumentException(
                    "fact '" + fact + "' expects " + fact.description() + ", not " + predicate);
    }

    private static boolean fits(Fact<?> fact, Predicate predicate) {
        if (predicate instanceof Predicate.OneOf oneOf)
            return !oneOf.values().isEmpty() && oneOf.values().forAll(fact::takes);
        if (predicate instanceof Predicate.Has has) return fact instanceof SetFact<?> && fact.takes(has.element());
        if (predicate instanceof Predicate.Within) return fact instanceof DivisionFact;
        Predicate.Operand operand = ((Predicate.Bound) predicate).operand();
        if (operand instanceof Predicate.Date) return fact instanceof DateFact;
        if (operand instanceof Predicate.Rank rank) return fact instanceof WordFact<?> && fact.takes(rank.value());
        return fact instanceof NumberFact;
    }

    /** The truth in a frame. */
    public Truth in(Frame frame) {
        if (predicate instanceof Predicate.OneOf oneOf) return oneOf(fact, oneOf, frame);
        if (predicate instanceof Predicate.Within within && fact instanceof DivisionFact division)
            return division.judge(
                    frame,
                    d -> d.resolve(frame.setting().jurisdiction())
                            .in(within.division().resolve(frame.setting().jurisdiction())));
        if (predicate instanceof Predicate.Has has && fact instanceof SetFact<?> set) return has(set, has, frame);
        if (predicate instanceof Predicate.Bound bound) return bound(bound, frame);
        throw new IllegalStateException("no such test of " + fact + ": " + predicate);
    }

    private static <V> Truth oneOf(Fact<V> fact, Predicate.OneOf oneOf, Frame frame) {
        return fact.judge(frame, value -> Truth.of(oneOf.values().exists(one -> same(one, value))));
    }

    /** Numbers are the same however many zeros they are written with. */
    private static boolean same(Object one, Object value) {
        if (one instanceof BigDecimal a && value instanceof BigDecimal b) return a.compareTo(b) == 0;
        return one.equals(value);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Enum<E>> Truth has(SetFact<E> fact, Predicate.Has has, Frame frame) {
        return fact.judge(frame, flags -> flags.has((E) has.element()));
    }

    private Truth bound(Predicate.Bound bound, Frame frame) {
        if (bound.operand() instanceof Predicate.Number n && fact instanceof NumberFact number)
            return number.judge(frame, v -> Truth.of(bound.order().holds(v.compareTo(n.value()))));
        if (bound.operand() instanceof Predicate.Other other && fact instanceof NumberFact number)
            return number.judge(
                    frame,
                    v -> other.fact()
                            .judge(frame, o -> Truth.of(bound.order().holds(v.compareTo(o.multiply(other.times()))))));
        if (bound.operand() instanceof Predicate.Date d && fact instanceof DateFact date)
            return date(date, bound.order(), d.value(), frame);
        if (bound.operand() instanceof Predicate.Rank rank && fact instanceof WordFact<?> word)
            return rank(word, bound.order(), rank.value().ordinal(), frame);
        throw new IllegalStateException("no such bound of " + fact + ": " + bound);
    }

    private static Truth date(DateFact fact, Predicate.Order order, LocalDate bound, Frame frame) {
        if (fact.in(frame).isStated()) return fact.judge(frame, d -> Truth.of(order.holds(d.compareTo(bound))));
        Optional<LocalDate> earliest = fact.earliest(frame);
        if (earliest.isEmpty()) return Truth.UNKNOWN;
        int comparison = earliest.get().compareTo(bound);
        return switch (order) {
            case AT_LEAST, ABOVE -> order.holds(comparison) ? Truth.TRUE : Truth.UNKNOWN;
            case AT_MOST, BELOW -> order.holds(comparison) ? Truth.UNKNOWN : Truth.FALSE;
        };
    }

    private static <E extends Enum<E>> Truth rank(WordFact<E> fact, Predicate.Order order, int bound, Frame frame) {
        return fact.judge(frame, v -> Truth.of(order.holds(Integer.compare(v.ordinal(), bound))));
    }

    /** The facts whose values it looks at: its own, and the one compared with. */
    public Vector<Fact<?>> facts() {
        if (predicate instanceof Predicate.Bound bound && bound.operand() instanceof Predicate.Other other)
            return Vector.of(fact, other.fact());
        return Vector.of(fact);
    }
}
