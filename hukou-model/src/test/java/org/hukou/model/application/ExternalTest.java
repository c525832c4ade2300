package org.hukou.model.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.hukou.model.value.Truth;
import org.junit.jupiter.api.Test;

class ExternalTest {
    private static final External ANSWERS = External.NOT_STATED
            .with("otherTalent", true)
            .with("stepchild", false)
            .with("residenceYears.training", new BigDecimal("3.0"));

    @Test
    void what_is_answered_is_known() {
        assertThat(ANSWERS.truth("otherTalent")).isEqualTo(Truth.TRUE);
        assertThat(ANSWERS.truth("stepchild")).isEqualTo(Truth.FALSE);
        assertThat(ANSWERS.number("residenceYears.training")).contains(new BigDecimal("3"));
    }

    @Test
    void what_is_not_answered_is_unknown() {
        assertThat(ANSWERS.truth("permitConditions")).isEqualTo(Truth.UNKNOWN);
        assertThat(ANSWERS.number("pointsThreshold")).isEmpty();
        assertThat(External.NOT_STATED.truth("otherTalent")).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void a_number_is_no_truth_and_a_truth_is_no_number() {
        assertThat(ANSWERS.truth("residenceYears.training")).isEqualTo(Truth.UNKNOWN);
        assertThat(ANSWERS.number("otherTalent")).isEmpty();
    }

    @Test
    void a_name_is_answered_whole_or_by_second_names_and_never_both() {
        assertThatThrownBy(() -> ANSWERS.with("residenceYears", true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'residenceYears' is stated both as one value and as values by name; leave one out");
    }
}
