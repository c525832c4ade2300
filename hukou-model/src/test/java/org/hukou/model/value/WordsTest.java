package org.hukou.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.hukou.model.division.AreaKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
    @Test
    void a_word_is_the_constant_in_lower_case_with_hyphens() {
        assertThat(Words.of(AreaKind.URBAN_DISTRICT)).isEqualTo("urban-district");
        assertThat(Words.of(AreaKind.class))
                .containsExactly(
                        "urban-district",
                        "county-seat",
                        "industrial-park",
                        "designated-town",
                        "township-seat",
                        "village");
    }

    @ParameterizedTest
    @EnumSource(AreaKind.class)
    void parsing_a_word_gives_its_constant(AreaKind kind) {
        assertThat(Words.parse(AreaKind.class, Words.of(kind))).contains(kind);
    }

    @Test
    void other_spellings_are_no_words() {
        assertThat(Words.parse(AreaKind.class, "URBAN_DISTRICT")).isEmpty();
        assertThat(Words.parse(AreaKind.class, "urban district")).isEmpty();
        assertThat(Words.parse(AreaKind.class, "")).isEmpty();
    }

    @Test
    void the_language_of_the_machine_does_not_matter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Words.of(AreaKind.INDUSTRIAL_PARK)).isEqualTo("industrial-park");
        } finally {
            Locale.setDefault(before);
        }
    }
}
