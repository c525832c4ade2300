package org.hukou.policy.question;

import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.hukou.model.value.Known;
import org.hukou.model.value.Truth;
import org.hukou.policy.condition.Cases;
import org.hukou.policy.condition.Condition;
import org.hukou.policy.decide.Decider;
import org.hukou.policy.fact.FactTest;
import org.hukou.policy.fact.Facts;
import org.hukou.policy.fact.Frame;
import org.hukou.policy.fact.NumberFact;
import org.hukou.policy.fact.Predicate;
import org.hukou.policy.profile.Norm;

/**
 * The interpreter that says what time must still bring. Only facts that grow by themselves count, and only lower bounds of
 * them: nothing else is ever proposed.
 */
final class Waiting implements Cases<Function<Frame, Wait>> {
    /** The facts that grow with time, each with the fact of the date it is counted from, where there is one. */
    private static final io.vavr.collection.LinkedHashMap<String, String> CLOCKS = io.vavr.collection.LinkedHashMap.of(
            "residence.days", "residence.since",
            "residence.months", "residence.since",
            "residence.years", "residence.since",
            "permit.years", "permit.countedSince",
            "work.months", "",
            "insurance.years", "",
            "insurance.ruralYears", "",
            "schooling.years", "");

    private final Decider decider;

    Waiting(Decider decider) {
        this.decider = decider;
    }

    @Override
    public Function<Frame, Wait> test(FactTest test) {
        return frame -> {
            Truth now = test.in(frame);
            if (!now.isFalse()) return Wait.never(now);
            Optional<Need> need = need(test, frame);
            return need.map(n -> new Wait(now, true, Vector.of(n))).orElse(Wait.never(now));
        };
    }

    private static Optional<Need> need(FactTest test, Frame frame) {
        if (!(test.fact() instanceof NumberFact fact) || !CLOCKS.containsKey(unprefixed(fact.id())))
            return Optional.empty();
        if (!(test.predicate() instanceof Predicate.Bound bound) || bound.order() != Predicate.Order.AT_LEAST)
            return Optional.empty();
        Optional<BigDecimal> threshold = threshold(bound.operand(), frame);
        Known<BigDecimal> now = fact.in(frame);
        if (threshold.isEmpty() || !now.isPresent()) return Optional.empty();
        return Optional.of(new Need(test, threshold.get(), now.get(), from(fact, threshold.get(), frame)));
    }

    private static Optional<BigDecimal> threshold(Predicate.Operand operand, Frame frame) {
        if (operand instanceof Predicate.Number number) return Optional.of(number.value());
        if (!(operand instanceof Predicate.Other other)) return Optional.empty();
        return other.fact().in(frame).toOptional().map(v -> v.multiply(other.times()));
    }

    private static String unprefixed(String id) {
        return id.startsWith("anchor.") ? id.substring("anchor.".length()) : id;
    }

    /** The day on which a whole number of days, months or years is full. */
    private static Optional<LocalDate> from(NumberFact fact, BigDecimal threshold, Frame frame) {
        String clock = CLOCKS.get(unprefixed(fact.id())).get();
        if (clock.isEmpty()) return Optional.empty();
        String prefix = fact.id().startsWith("anchor.") ? "anchor." : "";
        int n = threshold.setScale(0, java.math.RoundingMode.CEILING).intValueExact();
        return Facts.date(prefix + clock).in(frame).toOptional().map(since -> {
            if (fact.id().endsWith(".days")) return since.plusDays(n);
            return fact.id().endsWith(".months") ? since.plusMonths(n) : since.plusYears(n);
        });
    }

    @Override
    public Function<Frame, Wait> all(Vector<Function<Frame, Wait>> of) {
        return frame -> {
            Vector<Wait> parts = of.map(f -> f.apply(frame));
            Truth now = parts.map(Wait::now).foldLeft(Truth.TRUE, Truth::and);
            return parts.forAll(Wait::reachable)
                    ? new Wait(now, true, parts.flatMap(Wait::needs).distinct())
                    : Wait.never(now);
        };
    }

    @Override
    public Function<Frame, Wait> any(Vector<Function<Frame, Wait>> of) {
        return frame -> any(of.map(f -> f.apply(frame)), Truth.FALSE);
    }

    private static Wait any(Vector<Wait> parts, Truth none) {
        return Wait.best(parts.map(Wait::now).foldLeft(none, Truth::or), parts);
    }

    /** What waiting makes false again is never proposed. */
    @Override
    public Function<Frame, Wait> not(Function<Frame, Wait> operand) {
        return frame -> Wait.never(operand.apply(frame).now().not());
    }

    /** Points are not waited for: which of them come with time is not known. */
    @Override
    public Function<Frame, Wait> atLeast(Condition.Threshold threshold, Vector<Weighed<Function<Frame, Wait>>> of) {
        return frame -> {
            Vector<Condition.Weighted> counted = of.map(w -> new Condition.Weighted(
                    w.weight(), Condition.constant(w.operand().apply(frame).now())));
            return Wait.never(decider.truth(new Condition.AtLeast(threshold, counted), frame));
        };
    }

    @Override
    public Function<Frame, Wait> reading(Condition.Reading reading, Map<String, Function<Frame, Wait>> options) {
        if (!decider.underAllReadings(reading.id()))
            return options.get(decider.option(reading.id())).get();
        return frame -> {
            Vector<Wait> parts = options.values().toVector().map(f -> f.apply(frame));
            Truth now = parts.map(Wait::now).reduce(Truth::agree);
            return parts.forAll(Wait::reachable)
                    ? new Wait(now, true, parts.flatMap(Wait::needs).distinct())
                    : Wait.never(now);
        };
    }

    @Override
    public Function<Frame, Wait> reference(Condition.Reference reference) {
        Norm norm = decider.profile().norm(reference.norm()).orElseThrow();
        Function<Frame, Wait> asked = norm.condition().fold(this);
        return frame -> any(decider.framesOf(reference, frame).map(asked), Truth.FALSE);
    }

    @Override
    public Function<Frame, Wait> open(Condition.Open open) {
        return frame -> Wait.never(decider.truth(open, frame));
    }
}
