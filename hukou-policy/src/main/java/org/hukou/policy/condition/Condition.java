package org.hukou.policy.condition;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.hukou.model.value.Truth;
import org.hukou.policy.fact.FactTest;
import org.hukou.policy.fact.NumberFact;

/**
 * A condition: a tree over tests of facts of one frame. It is a value and knows one operation, the {@link #fold}; what a
 * condition means (a truth, a sentence, a formula, a file) is the business of interpreters. Immutable and thread-safe.
 */
public sealed interface Condition {
    /**
     * Gives each case its meaning, from the leaves up.
     *
     * @param cases what each case means
     * @param <T> the meaning
     */
    <T> T fold(Cases<T> cases);

    /**
     * A test of one fact.
     *
     * @param test the test
     */
    record Test(FactTest test) implements Condition {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.test(test);
        }
    }

    /**
     * All of these hold; true where there are none.
     *
     * @param of the operands
     */
    record All(Vector<Condition> of) implements Condition {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.all(of.map(c -> c.fold(cases)));
        }
    }

    /**
     * At least one of these holds; false where there are none.
     *
     * @param of the operands
     */
    record Any(Vector<Condition> of) implements Condition {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.any(of.map(c -> c.fold(cases)));
        }
    }

    /**
     * This does not hold.
     *
     * @param condition what does not hold
     */
    record Not(Condition condition) implements Condition {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.not(condition.fold(cases));
        }
    }

    /**
     * The weights of those that hold reach a threshold: k of n, and points.
     *
     * @param threshold a number that the text prints, or a fact
     * @param of the operands with their weights
     */
    record AtLeast(Threshold threshold, Vector<Weighted> of) implements Condition {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.atLeast(
                    threshold,
                    of.map(w -> new Cases.Weighed<>(w.weight(), w.condition().fold(cases))));
        }
    }

    /**
     * A spot of the text that can be read in several ways.
     *
     * @param id the reading, unique in its profile
     * @param chosen the option taken unless the caller takes another
     * @param options what the condition is under each option; at least two
     */
    record Reading(String id, String chosen, LinkedHashMap<String, Condition> options) implements Condition {
        /**
         * A reading.
         *
         * @throws IllegalArgumentException where there are fewer than two options or the chosen one is not among them
         */
        public Reading {
            if (options.size() < 2)
                throw new IllegalArgumentException("reading '" + id + "' needs two options or more");
            if (!options.containsKey(chosen))
                throw new IllegalArgumentException("reading '" + id + "' has no option '" + chosen + "'; its options: "
                        + options.keySet().mkString(", "));
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.reading(this, options.mapValues(c -> c.fold(cases)));
        }
    }

    /**
     * What another norm asks.
     *
     * @param norm the norm's id
     * @param of of whom it is asked
     */
    record Reference(String norm, Of of) implements Condition {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.reference(this);
        }
    }

    /**
     * A spot where the text is silent or leaves the matter to others: unknown, unless the caller answers.
     *
     * @param reason why it is open
     * @param external the external flag that closes it; empty where nothing can
     */
    record Open(Reason reason, Optional<String> external) implements Condition {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.open(this);
        }
    }

    /** Why something is open. */
    enum Reason {
        /** The document does not speak of it. */
        SILENT,
        /** The document leaves it to other rules. */
        LEFT_TO_OTHER_RULES
    }

    /** Of whom another norm is asked. */
    enum Of {
        /** Of the subject, in the same frame. */
        SAME_FRAME,
        /** Of the anchor: over all frames in which the anchor is the subject. */
        ANCHOR,
        /** Over all frames of the same subject: any dwelling, any job, any relative the norm lets it lean on. */
        ANY
    }

    /**
     * An operand with its weight.
     *
     * @param weight above zero
     * @param condition the operand
     */
    record Weighted(BigDecimal weight, Condition condition) {
        /**
         * An operand with its weight.
         *
         * @throws IllegalArgumentException where the weight is not above zero
         */
        public Weighted {
            if (weight.signum() <= 0) throw new IllegalArgumentException("a weight is above zero, not " + weight);
        }
    }

    /** What has to be reached. */
    sealed interface Threshold {
        /** A number that the text prints. */
        record Number(BigDecimal value) implements Threshold {}

        /** A number of the case or left to others. */
        record OfFact(NumberFact fact) implements Threshold {}
    }

    /** The condition with every truth constant and every case changed by a function, from the leaves up. */
    default Condition rebuild(Function<Condition, Condition> change) {
        return fold(new Rebuild(change));
    }

    /** A condition that always holds, or never. */
    static Condition constant(Truth truth) {
        return switch (truth) {
            case TRUE -> new All(Vector.empty());
            case FALSE -> new Any(Vector.empty());
            case UNKNOWN -> new Open(Reason.SILENT, Optional.empty());
        };
    }
}
