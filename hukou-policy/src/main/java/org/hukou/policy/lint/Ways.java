package org.hukou.policy.lint;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.util.function.Predicate;
import org.hukou.policy.condition.Cases;
import org.hukou.policy.condition.Condition;
import org.hukou.policy.fact.FactTest;
import org.hukou.policy.profile.Profile;

/**
 * The interpreter that looks for a way to meet a condition. Where it finds none, there is none; where it finds one, facts
 * that follow from others may still close it. Not thread-safe; made for one condition.
 */
final class Ways implements Cases<Ways.Way> {
    /** After so many steps the condition is taken to be one that can be met. */
    private static final int MOST_STEPS = 100_000;

    private final Profile profile;
    private int steps;
    private LinkedHashSet<String> obstacles = LinkedHashSet.empty();

    Ways(Profile profile) {
        this.profile = profile;
    }

    /** Whether a condition holds, or fails, in some frame that is like a store and goes on to meet the rest. */
    interface Way {
        boolean open(boolean holds, Store store, Predicate<Store> rest);
    }

    /** Whether a condition can be met at all, with some options already taken. */
    boolean meetable(Condition condition, Store store) {
        return condition.fold(this).open(true, store, s -> true);
    }

    /** What stood in the way, each once. */
    Vector<String> obstacles() {
        return obstacles.toVector();
    }

    private boolean blocked(String obstacle) {
        obstacles = obstacles.add(obstacle);
        return false;
    }

    @Override
    public Way test(FactTest test) {
        return (holds, store, rest) -> {
            if (++steps > MOST_STEPS) return true;
            var more = store.with(test, holds);
            if (more.isDefined()) return rest.test(more.get());
            Vector<Store.Asked> all =
                    store.asked().getOrElse(test.fact(), Vector.empty()).append(new Store.Asked(test, holds));
            return blocked("'" + test.fact().id() + "' cannot be all of: " + Together.text(all));
        };
    }

    @Override
    public Way all(Vector<Way> of) {
        return (holds, store, rest) -> holds ? every(of, true, store, rest) : some(of, false, store, rest);
    }

    @Override
    public Way any(Vector<Way> of) {
        return (holds, store, rest) -> {
            if (holds && of.isEmpty()) return blocked("an 'any' of nothing never holds");
            return holds ? some(of, true, store, rest) : every(of, false, store, rest);
        };
    }

    private static boolean every(Vector<Way> of, boolean hold, Store store, Predicate<Store> rest) {
        return of.isEmpty() ? rest.test(store) : of.head().open(hold, store, s -> every(of.tail(), hold, s, rest));
    }

    private boolean some(Vector<Way> of, boolean hold, Store store, Predicate<Store> rest) {
        if (of.isEmpty()) return blocked("an 'all' of nothing always holds");
        return of.exists(way -> way.open(hold, store, rest));
    }

    @Override
    public Way not(Way operand) {
        return (holds, store, rest) -> operand.open(!holds, store, rest);
    }

    /** Each operand is looked at by itself; which of them hold together is not. */
    @Override
    public Way atLeast(Condition.Threshold threshold, Vector<Weighed<Way>> of) {
        return (holds, store, rest) -> {
            if (!holds || !(threshold instanceof Condition.Threshold.Number number)) return rest.test(store);
            Vector<Weighed<Way>> open = of.filter(w -> w.operand().open(true, store, s -> true));
            BigDecimal reached = open.map(Weighed::weight).foldLeft(BigDecimal.ZERO, BigDecimal::add);
            if (reached.compareTo(number.value()) < 0)
                return blocked("at most " + reached.toPlainString() + " of the "
                        + number.value().toPlainString() + " of an 'atLeast' can be reached");
            boolean needsEvery = open.forAll(w -> reached.subtract(w.weight()).compareTo(number.value()) < 0);
            return needsEvery ? every(open.map(Weighed::operand), true, store, rest) : rest.test(store);
        };
    }

    @Override
    public Way reading(Condition.Reading reading, Map<String, Way> options) {
        return (holds, store, rest) -> {
            String taken = store.options().get(reading.id()).getOrNull();
            if (taken != null) return options.get(taken).get().open(holds, store, rest);
            return options.exists(o -> o._2().open(holds, store.taking(reading.id(), o._1()), rest));
        };
    }

    /** What another norm asks of another frame is looked at there; whether it can fail there is not. */
    @Override
    public Way reference(Condition.Reference reference) {
        return (holds, store, rest) -> {
            if (++steps > MOST_STEPS) return true;
            Way norm = profile.norm(reference.norm()).orElseThrow().condition().fold(this);
            if (reference.of() == Condition.Of.SAME_FRAME) return norm.open(holds, store, rest);
            if (holds && !norm.open(true, store.otherFrame(), s -> true)) return false;
            return rest.test(store);
        };
    }

    /** Whoever fills the spot may fill it either way. */
    @Override
    public Way open(Condition.Open open) {
        return (holds, store, rest) -> rest.test(store);
    }
}
