package org.hukou.policy.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.util.Optional;
import org.hukou.policy.fact.FactTest;
import org.hukou.policy.fact.Facts;
import org.junit.jupiter.api.Test;

class ConditionsTest {
    private static final FactTest LAWFUL = Facts.flag("dwelling.lawful").isTrue();
    private static final FactTest STABLE = Facts.flag("dwelling.stable").isTrue();
    private static final Condition A = new Condition.Test(LAWFUL);
    private static final Condition B = new Condition.Test(STABLE);

    @Test
    void tests_and_their_connectives_are_the_values_of_the_constructors() {
        assertThat(Conditions.test(LAWFUL)).isEqualTo(A);
        assertThat(Conditions.all(A, B)).isEqualTo(new Condition.All(Vector.of(A, B)));
        assertThat(Conditions.all(LAWFUL, STABLE)).isEqualTo(new Condition.All(Vector.of(A, B)));
        assertThat(Conditions.any(A, B)).isEqualTo(new Condition.Any(Vector.of(A, B)));
        assertThat(Conditions.any(LAWFUL, STABLE)).isEqualTo(new Condition.Any(Vector.of(A, B)));
        assertThat(Conditions.not(A)).isEqualTo(new Condition.Not(A));
        assertThat(Conditions.not(STABLE)).isEqualTo(new Condition.Not(B));
    }

    @Test
    void at_least_so_many_weighs_each_alike() {
        assertThat(Conditions.atLeast(2, A, B))
                .isEqualTo(new Condition.AtLeast(
                        new Condition.Threshold.Number(BigDecimal.valueOf(2)),
                        Vector.of(
                                new Condition.Weighted(BigDecimal.ONE, A), new Condition.Weighted(BigDecimal.ONE, B))));
    }

    @Test
    void norms_are_asked_of_the_same_frame_of_the_anchor_or_over_all_frames() {
        assertThat(Conditions.norm("x/1")).isEqualTo(new Condition.Reference("x/1", Condition.Of.SAME_FRAME));
        assertThat(Conditions.normOfAnchor("x/1")).isEqualTo(new Condition.Reference("x/1", Condition.Of.ANCHOR));
        assertThat(Conditions.normOverAll("x/1")).isEqualTo(new Condition.Reference("x/1", Condition.Of.ANY));
    }

    @Test
    void spots_are_open_for_two_reasons() {
        assertThat(Conditions.silent()).isEqualTo(new Condition.Open(Condition.Reason.SILENT, Optional.empty()));
        assertThat(Conditions.leftToOthers("otherTalent"))
                .isEqualTo(new Condition.Open(Condition.Reason.LEFT_TO_OTHER_RULES, Optional.of("otherTalent")));
    }

    @Test
    void a_reading_is_the_value_of_its_constructor() {
        LinkedHashMap<String, Condition> options = LinkedHashMap.of("a", A, "b", B);
        assertThat(Conditions.reading("r", "b", options)).isEqualTo(new Condition.Reading("r", "b", options));
    }
}
