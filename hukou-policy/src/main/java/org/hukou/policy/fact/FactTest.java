package org.hukou.policy.fact;

import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.hukou.model.division.Division;
import org.hukou.model.value.Known;
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
        return ready().in(frame);
    }

    /** The test made ready to be asked of many frames. */
    public Question<Frame> ready() {
        if (predicate instanceof Predicate.OneOf oneOf)
            return fact instanceof NumberFact number ? oneOf(number, oneOf.values()) : fact.asks(oneOf(oneOf.values()));
        if (predicate instanceof Predicate.Within within && fact instanceof DivisionFact division)
            return within(division, within.division());
        if (predicate instanceof Predicate.Has has && fact instanceof SetFact<?> set) return has(set, has);
        if (predicate instanceof Predicate.Bound bound) return bound(bound.order(), bound.operand());
        throw new IllegalStateException("no such test of " + fact + ": " + predicate);
    }

    private static Question<Frame> within(DivisionFact fact, Division other) {
        return frame -> {
            Known<Division> known = fact.in(frame);
            if (!known.isPresent()) return known.isNone() ? Truth.FALSE : Truth.UNKNOWN;
            Division here = frame.setting().jurisdiction();
            return known.get().resolve(here).in(other.resolve(here));
        };
    }

    /** Numbers are the same however many zeros they are written with. */
    private static Question<Frame> oneOf(NumberFact fact, Vector<Object> values) {
        Vector<BigDecimal> numbers = values.map(BigDecimal.class::cast);
        return orByLeast(
                fact,
                fact.asks(value -> Truth.of(numbers.exists(one -> one.compareTo(value) == 0))),
                least -> numbers.forAll(one -> one.compareTo(least) < 0) ? Truth.FALSE : Truth.UNKNOWN);
    }

    /** A question about a number; where that is not stated, the least that it can be may tell. */
    private static Question<Frame> orByLeast(
            NumberFact fact, Question<Frame> question, Function<BigDecimal, Truth> byLeast) {
        return frame -> {
            Truth truth = question.in(frame);
            return truth.isUnknown() ? fact.least(frame).map(byLeast).orElse(truth) : truth;
        };
    }

    /** Words are looked up by their place in the enum. */
    private static Function<Object, Truth> oneOf(Vector<Object> values) {
        Object first = values.head();
        if (first instanceof Enum<?>) {
            long words = values.map(one -> 1L << ((Enum<?>) one).ordinal()).reduce((a, b) -> a | b);
            return value -> Truth.of((words >>> ((Enum<?>) value).ordinal() & 1) != 0);
        }
        return values.size() == 1 ? value -> Truth.of(first.equals(value)) : value -> Truth.of(values.contains(value));
    }

    @SuppressWarnings("unchecked")
    private static <E extends Enum<E>> Question<Frame> has(SetFact<E> fact, Predicate.Has has) {
        E element = (E) has.element();
        return fact.asks(flags -> flags.has(element));
    }

    private Question<Frame> bound(Predicate.Order order, Predicate.Operand operand) {
        if (operand instanceof Predicate.Number n && fact instanceof NumberFact number)
            return orByLeast(
                    number,
                    number.asks(v -> Truth.of(order.holds(v.compareTo(n.value())))),
                    least -> fromBelow(order, least.compareTo(n.value())));
        if (operand instanceof Predicate.Other other && fact instanceof NumberFact number)
            return compared(number, order, other);
        if (operand instanceof Predicate.Date d && fact instanceof DateFact date)
            return frame -> date(date, order, d.value(), frame);
        if (operand instanceof Predicate.Rank rank && fact instanceof WordFact<?> word)
            return word.asks(v -> Truth.of(
                    order.holds(Integer.compare(v.ordinal(), rank.value().ordinal()))));
        throw new IllegalStateException("no such bound of " + fact + ": " + predicate);
    }

    private static Question<Frame> compared(NumberFact fact, Predicate.Order order, Predicate.Other other) {
        return frame -> {
            Known<BigDecimal> one = fact.in(frame);
            if (!one.isPresent()) return one.isNone() ? Truth.FALSE : Truth.UNKNOWN;
            Known<BigDecimal> another = other.fact().in(frame);
            if (!another.isPresent()) return another.isNone() ? Truth.FALSE : Truth.UNKNOWN;
            return Truth.of(order.holds(one.get().compareTo(another.get().multiply(other.times()))));
        };
    }

    private static Truth date(DateFact fact, Predicate.Order order, LocalDate bound, Frame frame) {
        Known<LocalDate> known = fact.in(frame);
        if (known.isPresent()) return Truth.of(order.holds(known.get().compareTo(bound)));
        if (known.isNone()) return Truth.FALSE;
        Optional<LocalDate> earliest = fact.earliest(frame);
        if (earliest.isEmpty()) return Truth.UNKNOWN;
        return fromBelow(order, earliest.get().compareTo(bound));
    }

    /** What is known of the order to a bound of something whose least value compares so to it. */
    private static Truth fromBelow(Predicate.Order order, int comparison) {
        return switch (order) {
            case AT_LEAST, ABOVE -> order.holds(comparison) ? Truth.TRUE : Truth.UNKNOWN;
            case AT_MOST, BELOW -> order.holds(comparison) ? Truth.UNKNOWN : Truth.FALSE;
        };
    }

    /** The facts whose values it looks at: its own, and the one compared with. */
    public Vector<Fact<?>> facts() {
        if (predicate instanceof Predicate.Bound bound && bound.operand() instanceof Predicate.Other other)
            return Vector.of(fact, other.fact());
        return Vector.of(fact);
    }
}
