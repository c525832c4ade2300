package org.hukou.policy.fact;

import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hukou.model.division.Division;

/** What is asked of the value of one fact. */
public sealed interface Predicate {
    /**
     * It is one of these values.
     *
     * @param values at least one: booleans, enum constants or numbers, as the fact's type wants
     */
    record OneOf(Vector<Object> values) implements Predicate {}

    /**
     * It stands in an order to a bound.
     *
     * @param order which
     * @param operand the bound
     */
    record Bound(Order order, Operand operand) implements Predicate {}

    /**
     * The division lies in another.
     *
     * @param division the other
     */
    record Within(Division division) implements Predicate {}

    /**
     * The set has an element.
     *
     * @param element the element
     */
    record Has(Enum<?> element) implements Predicate {}

    /** How a value stands to a bound. */
    enum Order {
        /** Not less: the bound is included. */
        AT_LEAST,
        /** Greater: the bound is excluded. */
        ABOVE,
        /** Not greater: the bound is included. */
        AT_MOST,
        /** Less: the bound is excluded. */
        BELOW;

        /** Whether a value that compares so to the bound (negative, zero, positive) stands in this order to it. */
        public boolean holds(int comparison) {
            return switch (this) {
                case AT_LEAST -> comparison >= 0;
                case ABOVE -> comparison > 0;
                case AT_MOST -> comparison <= 0;
                case BELOW -> comparison < 0;
            };
        }
    }

    /** What a value is compared with. */
    sealed interface Operand {}

    /** A number that the text prints. */
    record Number(BigDecimal value) implements Operand {}

    /** A date that the text prints. */
    record Date(LocalDate value) implements Operand {}

    /** A word of an ordered scale. */
    record Rank(Enum<?> value) implements Operand {}

    /**
     * Another number of the case, times a factor.
     *
     * @param fact the other fact
     * @param times the factor
     */
    record Other(NumberFact fact, BigDecimal times) implements Operand {}
}
