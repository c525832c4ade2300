package org.hukou.policy.condition;

import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import org.hukou.policy.fact.Fact;
import org.hukou.policy.fact.FactTest;

/**
 * What a condition is made of, in order and under every option of its readings: its tests, facts, references, open spots
 * and readings. References are not followed.
 */
public final class Leaves implements Cases<Vector<Object>> {
    private static final Leaves INSTANCE = new Leaves();

    private Leaves() {}

    /** The tests, each once. */
    public static Vector<FactTest> tests(Condition condition) {
        return of(condition, FactTest.class).distinct();
    }

    /** The facts looked at, each once. */
    public static Vector<Fact<?>> facts(Condition condition) {
        Vector<Fact<?>> thresholds =
                of(condition, Condition.Threshold.OfFact.class).map(Condition.Threshold.OfFact::fact);
        return tests(condition).flatMap(FactTest::facts).appendAll(thresholds).distinct();
    }

    /** The other norms asked. */
    public static Vector<Condition.Reference> references(Condition condition) {
        return of(condition, Condition.Reference.class).distinct();
    }

    /** The open spots. */
    public static Vector<Condition.Open> open(Condition condition) {
        return of(condition, Condition.Open.class).distinct();
    }

    /** The readings, inner ones before outer ones. */
    public static Vector<Condition.Reading> readings(Condition condition) {
        return of(condition, Condition.Reading.class).distinct();
    }

    private static <L> Vector<L> of(Condition condition, Class<L> kind) {
        return condition.fold(INSTANCE).filter(kind::isInstance).map(kind::cast);
    }

    @Override
    public Vector<Object> test(FactTest test) {
        return Vector.of(test);
    }

    @Override
    public Vector<Object> all(Vector<Vector<Object>> of) {
        return of.flatMap(leaves -> leaves);
    }

    @Override
    public Vector<Object> any(Vector<Vector<Object>> of) {
        return of.flatMap(leaves -> leaves);
    }

    @Override
    public Vector<Object> not(Vector<Object> operand) {
        return operand;
    }

    @Override
    public Vector<Object> atLeast(Condition.Threshold threshold, Vector<Weighed<Vector<Object>>> of) {
        return of.flatMap(Weighed::operand).append(threshold);
    }

    @Override
    public Vector<Object> reading(Condition.Reading reading, Map<String, Vector<Object>> options) {
        return options.values().toVector().flatMap(leaves -> leaves).append(reading);
    }

    @Override
    public Vector<Object> reference(Condition.Reference reference) {
        return Vector.of(reference);
    }

    @Override
    public Vector<Object> open(Condition.Open open) {
        return Vector.of(open);
    }
}
