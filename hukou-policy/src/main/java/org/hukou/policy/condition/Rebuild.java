package org.hukou.policy.condition;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.function.Function;
import org.hukou.policy.fact.FactTest;

/** The interpreter that gives a condition back, each case changed by a function. */
record Rebuild(Function<Condition, Condition> change) implements Cases<Condition> {
    @Override
    public Condition test(FactTest test) {
        return change.apply(new Condition.Test(test));
    }

    @Override
    public Condition all(Vector<Condition> of) {
        return change.apply(new Condition.All(of));
    }

    @Override
    public Condition any(Vector<Condition> of) {
        return change.apply(new Condition.Any(of));
    }

    @Override
    public Condition not(Condition operand) {
        return change.apply(new Condition.Not(operand));
    }

    @Override
    public Condition atLeast(Condition.Threshold threshold, Vector<Weighed<Condition>> of) {
        return change.apply(
                new Condition.AtLeast(threshold, of.map(w -> new Condition.Weighted(w.weight(), w.operand()))));
    }

    @Override
    public Condition reading(Condition.Reading reading, Map<String, Condition> options) {
        return change.apply(new Condition.Reading(reading.id(), reading.chosen(), LinkedHashMap.ofEntries(options)));
    }

    @Override
    public Condition reference(Condition.Reference reference) {
        return change.apply(reference);
    }

    @Override
    public Condition open(Condition.Open open) {
        return change.apply(open);
    }
}
