package org.hukou.policy.condition;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.util.Optional;
import org.hukou.policy.fact.FactTest;

/** The words in which conditions are written in Java; import them statically. */
public final class Conditions {
    private Conditions() {}

    /** A test of one fact. */
    public static Condition test(FactTest test) {
        return new Condition.Test(test);
    }

    /** All of these. */
    public static Condition all(Condition... of) {
        return new Condition.All(Vector.of(of));
    }

    /** All of these tests. */
    public static Condition all(FactTest... of) {
        return new Condition.All(Vector.of(of).map(Condition.Test::new));
    }

    /** Any of these. */
    public static Condition any(Condition... of) {
        return new Condition.Any(Vector.of(of));
    }

    /** Any of these tests. */
    public static Condition any(FactTest... of) {
        return new Condition.Any(Vector.of(of).map(Condition.Test::new));
    }

    /** Not this. */
    public static Condition not(Condition condition) {
        return new Condition.Not(condition);
    }

    /** Not this test. */
    public static Condition not(FactTest test) {
        return not(test(test));
    }

    /** At least so many of these. */
    public static Condition atLeast(int k, Condition... of) {
        return new Condition.AtLeast(
                new Condition.Threshold.Number(BigDecimal.valueOf(k)),
                Vector.of(of).map(c -> new Condition.Weighted(BigDecimal.ONE, c)));
    }

    /** What another norm asks, in the same frame. */
    public static Condition norm(String id) {
        return new Condition.Reference(id, Condition.Of.SAME_FRAME);
    }

    /** What another norm asks, of the anchor. */
    public static Condition normOfAnchor(String id) {
        return new Condition.Reference(id, Condition.Of.ANCHOR);
    }

    /** What another norm asks, over all frames of the application. */
    public static Condition normOverAll(String id) {
        return new Condition.Reference(id, Condition.Of.ANY);
    }

    /** A spot of which the text does not speak. */
    public static Condition silent() {
        return new Condition.Open(Condition.Reason.SILENT, Optional.empty());
    }

    /** A spot left to other rules, closed by an external flag (its name without {@code external.}). */
    public static Condition leftToOthers(String external) {
        return new Condition.Open(Condition.Reason.LEFT_TO_OTHER_RULES, Optional.of(external));
    }

    /** A reading with its options. */
    public static Condition reading(String id, String chosen, LinkedHashMap<String, Condition> options) {
        return new Condition.Reading(id, chosen, options);
    }
}
