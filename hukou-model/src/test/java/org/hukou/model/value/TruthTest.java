package org.hukou.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hukou.model.value.Truth.FALSE;
import static org.hukou.model.value.Truth.TRUE;
import static org.hukou.model.value.Truth.UNKNOWN;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {
    @ParameterizedTest
    @CsvSource({
        "TRUE,    TRUE,    TRUE,    TRUE,    TRUE",
        "TRUE,    FALSE,   FALSE,   TRUE,    UNKNOWN",
        "TRUE,    UNKNOWN, UNKNOWN, TRUE,    UNKNOWN",
        "FALSE,   TRUE,    FALSE,   TRUE,    UNKNOWN",
        "FALSE,   FALSE,   FALSE,   FALSE,   FALSE",
        "FALSE,   UNKNOWN, FALSE,   UNKNOWN, UNKNOWN",
        "UNKNOWN, TRUE,    UNKNOWN, TRUE,    UNKNOWN",
        "UNKNOWN, FALSE,   FALSE,   UNKNOWN, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void and_or_agree_have_these_tables(Truth a, Truth b, Truth and, Truth or, Truth agree) {
        assertThat(a.and(b)).isEqualTo(and);
        assertThat(a.or(b)).isEqualTo(or);
        assertThat(a.agree(b)).isEqualTo(agree);
    }

    @Test
    void not_swaps_true_and_false_and_leaves_unknown() {
        assertThat(TRUE.not()).isEqualTo(FALSE);
        assertThat(FALSE.not()).isEqualTo(TRUE);
        assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
    }

    @Test
    void what_is_not_stated_is_unknown_and_never_false() {
        assertThat(Truth.of(Optional.empty())).isEqualTo(UNKNOWN);
        assertThat(Truth.of(Optional.of(true))).isEqualTo(TRUE);
        assertThat(Truth.of(Optional.of(false))).isEqualTo(FALSE);
        assertThat(Truth.of(true)).isEqualTo(TRUE);
        assertThat(Truth.of(false)).isEqualTo(FALSE);
    }

    @ParameterizedTest
    @CsvSource({"TRUE, true, false, false", "FALSE, false, true, false", "UNKNOWN, false, false, true"})
    void exactly_one_of_three_questions_is_answered_yes(Truth t, boolean isTrue, boolean isFalse, boolean isUnknown) {
        assertThat(t.isTrue()).isEqualTo(isTrue);
        assertThat(t.isFalse()).isEqualTo(isFalse);
        assertThat(t.isUnknown()).isEqualTo(isUnknown);
    }
}
