package org.hukou.policy.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hukou.model.value.Truth;
import org.hukou.policy.fact.Question;
import org.junit.jupiter.api.Test;

/** A question asked often answers as it did at first. */
class SettledTest {
    private static final int VERY_OFTEN = 12_000;

    @Test
    void the_answers_stay_the_same_however_often_it_is_asked() {
        Question<Integer> question = new Settled<>(n -> Truth.values()[n % 3]);
        for (int i = 0; i < VERY_OFTEN; i++) assertThat(question.in(i)).isEqualTo(Truth.values()[i % 3]);
    }

    @Test
    void what_the_question_throws_comes_through() {
        Question<Integer> question = new Settled<>(n -> Truth.values()[n]);
        for (int i = 0; i < VERY_OFTEN; i++) question.in(0);
        assertThatThrownBy(() -> question.in(3)).isInstanceOf(ArrayIndexOutOfBoundsException.class);
    }
}
