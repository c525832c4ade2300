package org.hukou.policy.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hukou.policy.condition.Conditions.all;
import static org.hukou.policy.condition.Conditions.any;
import static org.hukou.policy.condition.Conditions.leftToOthers;
import static org.hukou.policy.condition.Conditions.norm;
import static org.hukou.policy.condition.Conditions.normOfAnchor;
import static org.hukou.policy.condition.Conditions.not;
import static org.hukou.policy.condition.Conditions.reading;
import static org.hukou.policy.condition.Conditions.silent;
import static org.hukou.policy.condition.Conditions.test;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import org.hukou.policy.fact.Fact;
import org.hukou.policy.fact.FactTest;
import org.hukou.policy.fact.Facts;
import org.hukou.policy.fact.Predicate;
import org.junit.jupiter.api.Test;

class LeavesTest {
    private static final FactTest LAWFUL = Facts.flag("dwelling.lawful").isTrue();
    private static final FactTest STABLE = Facts.flag("dwelling.stable").isTrue();
    private static final FactTest MONTHS = Facts.number("work.months").atLeast(6);
    private static final FactTest INCOME = Facts.number("income.perCapitaAnnual")
            .bound(
                    Predicate.Order.ABOVE,
                    new Predicate.Other(Facts.number("destination.livingAllowanceMonthly"), BigDecimal.valueOf(12)));

    private static final Condition.Reading INNER =
            new Condition.Reading("inner", "a", LinkedHashMap.of("a", test(STABLE), "b", silent()));
    private static final Condition.Reading OUTER = new Condition.Reading(
            "outer", "c", LinkedHashMap.of("c", any(INNER, norm("x/1")), "d", leftToOthers("otherTalent")));

    /** Every case of a condition once, with repetitions. */
    private static final Condition EVERYTHING = all(
            test(LAWFUL),
            not(LAWFUL),
            OUTER,
            new Condition.AtLeast(
                    new Condition.Threshold.OfFact(Facts.number("points.total")),
                    Vector.of(
                            new Condition.Weighted(BigDecimal.TEN, test(MONTHS)),
                            new Condition.Weighted(BigDecimal.ONE, test(INCOME)))),
            any(norm("x/1"), normOfAnchor("x/1"), silent()));

    @Test
    void tests_are_found_under_every_case_and_option_each_once_and_in_order() {
        assertThat(Leaves.tests(EVERYTHING)).containsExactly(LAWFUL, STABLE, MONTHS, INCOME);
    }

    @Test
    void facts_are_those_tested_those_compared_with_and_those_of_thresholds() {
        assertThat(Leaves.facts(EVERYTHING).map(Fact::id))
                .containsExactly(
                        "dwelling.lawful",
                        "dwelling.stable",
                        "work.months",
                        "income.perCapitaAnnual",
                        "destination.livingAllowanceMonthly",
                        "points.total");
    }

    @Test
    void references_are_told_apart_by_whom_they_ask() {
        assertThat(Leaves.references(EVERYTHING))
                .containsExactly(
                        new Condition.Reference("x/1", Condition.Of.SAME_FRAME),
                        new Condition.Reference("x/1", Condition.Of.ANCHOR));
    }

    @Test
    void open_spots_are_found_each_once() {
        assertThat(Leaves.open(EVERYTHING))
                .containsExactly((Condition.Open) silent(), (Condition.Open) leftToOthers("otherTalent"));
    }

    @Test
    void inner_readings_come_before_outer_ones() {
        assertThat(Leaves.readings(EVERYTHING)).containsExactly(INNER, OUTER);
        assertThat(Leaves.readings(reading("outermost", "x", LinkedHashMap.of("x", OUTER, "y", silent())))
                        .map(Condition.Reading::id))
                .containsExactly("inner", "outer", "outermost");
    }

    @Test
    void a_condition_that_always_holds_has_no_leaves() {
        Condition always = all(new Condition[0]);
        assertThat(Leaves.tests(always)).isEmpty();
        assertThat(Leaves.facts(always)).isEmpty();
        assertThat(Leaves.references(always)).isEmpty();
        assertThat(Leaves.open(always)).isEmpty();
        assertThat(Leaves.readings(always)).isEmpty();
    }
}
