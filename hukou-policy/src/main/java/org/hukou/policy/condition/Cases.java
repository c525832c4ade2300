package org.hukou.policy.condition;

import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import org.hukou.policy.fact.FactTest;

/**
 * What each case of a condition means in some type; give it to {@link Condition#fold}. A new case in the algebra is a
 * new method here, so that every interpreter has to answer it.
 *
 * @param <T> the meaning
 */
public interface Cases<T> {
    /** A test of one fact. */
    T test(FactTest test);

    /** All of these. */
    T all(Vector<T> of);

    /** Any of these. */
    T any(Vector<T> of);

    /** Not this. */
    T not(T operand);

    /** The weights of those that hold reach a threshold. */
    T atLeast(Condition.Threshold threshold, Vector<Weighed<T>> of);

    /** A reading, with the meaning of each option. */
    T reading(Condition.Reading reading, Map<String, T> options);

    /** What another norm asks. */
    T reference(Condition.Reference reference);

    /** A spot that is open. */
    T open(Condition.Open open);

    /**
     * The meaning of an operand, with its weight.
     *
     * @param weight above zero
     * @param operand the meaning
     * @param <T> the type of meanings
     */
    record Weighed<T>(BigDecimal weight, T operand) {}
}
