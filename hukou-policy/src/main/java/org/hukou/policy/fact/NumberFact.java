package org.hukou.policy.fact;

import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/**
 * A fact that is a number not below zero; its unit is in its name or its gloss. Where only the least possible number is
 * known, that decides what it can.
 */
public final class NumberFact extends Fact<BigDecimal> {
    private final Function<Frame, Optional<BigDecimal>> least;

    NumberFact(
            String id,
            Vector<String> sources,
            Extract<BigDecimal> extract,
            Function<Frame, Optional<BigDecimal>> least) {
        super(id, sources, extract);
        this.least = least;
    }

    NumberFact(String id, Vector<String> sources, Extract<BigDecimal> extract) {
        this(id, sources, extract, frame -> Optional.empty());
    }

    /** The least number it can be, where that is known and the number itself is not stated. */
    Optional<BigDecimal> least(Frame frame) {
        return least.apply(frame);
    }

    /** That it equals a number. */
    public FactTest is(long value) {
        return new FactTest(this, new Predicate.OneOf(Vector.of(BigDecimal.valueOf(value))));
    }

    /** That it is not less than a number. */
    public FactTest atLeast(long value) {
        return bound(Predicate.Order.AT_LEAST, new Predicate.Number(BigDecimal.valueOf(value)));
    }

    /** That it is not greater than a number. */
    public FactTest atMost(long value) {
        return bound(Predicate.Order.AT_MOST, new Predicate.Number(BigDecimal.valueOf(value)));
    }

    /** That it is less than a number. */
    public FactTest below(long value) {
        return bound(Predicate.Order.BELOW, new Predicate.Number(BigDecimal.valueOf(value)));
    }

    /** That it is greater than a number. */
    public FactTest above(long value) {
        return bound(Predicate.Order.ABOVE, new Predicate.Number(BigDecimal.valueOf(value)));
    }

    /** That it stands in an order to a bound. */
    public FactTest bound(Predicate.Order order, Predicate.Operand operand) {
        return new FactTest(this, new Predicate.Bound(order, operand));
    }

    @Override
    boolean takes(Object value) {
        return value instanceof BigDecimal;
    }

    @Override
    public String description() {
        return "a number, or a bound: atLeast, above, atMost or below with a number or {fact: …, times: …}";
    }
}
