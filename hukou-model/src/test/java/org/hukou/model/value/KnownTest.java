package org.hukou.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownTest {
    private final Known<Integer> seven = Known.of(7);
    private final Known<Integer> none = Known.none();
    private final Known<Integer> notStated = Known.notStated();

    @Test
    void a_value_that_there_is_none_and_nothing_stated_are_three_things() {
        assertThat(seven.isPresent()).isTrue();
        assertThat(seven.isNone()).isFalse();
        assertThat(seven.isStated()).isTrue();
        assertThat(none.isPresent()).isFalse();
        assertThat(none.isNone()).isTrue();
        assertThat(none.isStated()).isTrue();
        assertThat(notStated.isPresent()).isFalse();
        assertThat(notStated.isNone()).isFalse();
        assertThat(notStated.isStated()).isFalse();
        assertThat(none).isNotEqualTo(notStated);
    }

    @Test
    void only_a_known_value_can_be_got() {
        assertThat(seven.get()).isEqualTo(7);
        assertThatThrownBy(none::get).isInstanceOf(NoSuchElementException.class).hasMessage("no value: none");
        assertThatThrownBy(notStated::get)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no value: not stated");
        assertThat(seven.toOptional()).contains(7);
        assertThat(none.toOptional()).isEmpty();
        assertThat(notStated.toOptional()).isEmpty();
    }

    @Test
    void an_empty_optional_is_not_stated_and_never_none() {
        assertThat(Known.from(Optional.of(7))).isEqualTo(seven);
        assertThat(Known.from(Optional.<Integer>empty())).isEqualTo(notStated);
    }

    @Test
    void mapping_changes_a_value_and_keeps_the_lack_of_one() {
        assertThat(seven.map(n -> n + 1)).isEqualTo(Known.of(8));
        assertThat(none.map(n -> n + 1)).isEqualTo(Known.none());
        assertThat(notStated.map(n -> n + 1)).isEqualTo(Known.notStated());
    }

    @Test
    void what_hangs_on_a_value_is_known_only_with_it() {
        assertThat(seven.flatMap(n -> Known.of(n + 1))).isEqualTo(Known.of(8));
        assertThat(seven.flatMap(n -> Known.none())).isEqualTo(Known.none());
        assertThat(none.flatMap(n -> Known.of(n + 1))).isEqualTo(Known.none());
        assertThat(notStated.flatMap(n -> Known.of(n + 1))).isEqualTo(Known.notStated());
    }

    @Test
    void something_else_counts_only_where_nothing_is_stated() {
        assertThat(seven.orElse(() -> Known.of(8))).isEqualTo(seven);
        assertThat(none.orElse(() -> Known.of(8))).isEqualTo(none);
        assertThat(notStated.orElse(() -> Known.of(8))).isEqualTo(Known.of(8));
    }

    @Test
    void it_prints_what_is_known() {
        assertThat(seven).hasToString("7");
        assertThat(none).hasToString("none");
        assertThat(notStated).hasToString("not stated");
    }
}
