package org.hukou.policy.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hukou.policy.condition.Conditions.all;
import static org.hukou.policy.condition.Conditions.any;
import static org.hukou.policy.condition.Conditions.silent;
import static org.hukou.policy.condition.Conditions.test;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.util.Optional;
import org.hukou.model.value.Truth;
import org.hukou.policy.fact.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {
    private static final Condition LAWFUL = test(Facts.flag("dwelling.lawful").isTrue());

    @Test
    void a_reading_of_one_option_is_refused() {
        assertThatThrownBy(() -> new Condition.Reading("half-year", "yes", LinkedHashMap.of("yes", LAWFUL)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reading 'half-year' needs two options or more");
    }

    @Test
    void a_reading_whose_chosen_option_is_not_among_its_options_is_refused() {
        assertThatThrownBy(() ->
                        new Condition.Reading("half-year", "maybe", LinkedHashMap.of("yes", LAWFUL, "no", silent())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reading 'half-year' has no option 'maybe'; its options: yes, no");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "-1"})
    void a_weight_that_is_not_above_zero_is_refused(BigDecimal weight) {
        assertThatThrownBy(() -> new Condition.Weighted(weight, LAWFUL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a weight is above zero, not " + weight);
    }

    @Test
    void the_least_weight_above_zero_is_taken() {
        assertThat(new Condition.Weighted(new BigDecimal("0.000001"), LAWFUL).weight())
                .isEqualByComparingTo("0.000001");
    }

    @Test
    void constants_are_an_empty_all_an_empty_any_and_a_silent_spot() {
        assertThat(Condition.constant(Truth.TRUE)).isEqualTo(new Condition.All(Vector.empty()));
        assertThat(Condition.constant(Truth.FALSE)).isEqualTo(new Condition.Any(Vector.empty()));
        assertThat(Condition.constant(Truth.UNKNOWN))
                .isEqualTo(new Condition.Open(Condition.Reason.SILENT, Optional.empty()));
    }

    @Test
    void rebuilding_changes_each_case_from_the_leaves_up() {
        Condition stable = test(Facts.flag("dwelling.stable").isTrue());
        Condition before = all(LAWFUL, any(LAWFUL, silent()));
        assertThat(before.rebuild(c -> c.equals(LAWFUL) ? stable : c)).isEqualTo(all(stable, any(stable, silent())));
        assertThat(before.rebuild(c -> c instanceof Condition.Any ? silent() : c))
                .isEqualTo(all(LAWFUL, silent()));
        assertThat(before.rebuild(c -> c.equals(any(stable, silent())) ? stable : c.equals(LAWFUL) ? stable : c))
                .isEqualTo(all(stable, stable));
    }
}
