package org.hukou.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissTest {
    private static final Vector<String> NAMES = Vector.of("tenure", "boughtBy", "lawful", "livedIn");

    @ParameterizedTest
    @CsvSource({
        "tenure, tenure, 0",
        "tenur,  tenure, 1",
        "tenuree, tenure, 1",
        "tenare, tenure, 1",
        "tneure, tenure, 1",
        "tneuer, tenure, 2",
        "'',     tenure, 6",
        "tenure, '',     6"
    })
    void a_slip_of_the_pen_counts_one(String a, String b, int distance) {
        assertThat(NearMiss.distance(a, b)).isEqualTo(distance);
        assertThat(NearMiss.distance(b, a)).isEqualTo(distance);
    }

    @Test
    void the_nearest_name_is_meant() {
        assertThat(NearMiss.of("tenrue", NAMES)).contains("tenure");
        assertThat(NearMiss.of("lawfull", NAMES)).contains("lawful");
        assertThat(NearMiss.hint("lawfull", NAMES)).isEqualTo("; did you mean 'lawful'?");
    }

    @Test
    void two_slips_are_forgiven_in_a_short_name_and_three_are_not() {
        assertThat(NearMiss.of("tenxxe", NAMES)).contains("tenure");
        assertThat(NearMiss.of("texxxe", NAMES)).isEmpty();
        assertThat(NearMiss.hint("texxxe", NAMES)).isEmpty();
    }

    @Test
    void a_third_of_a_long_name_may_differ_and_no_more() {
        Vector<String> names = Vector.of("abcdefghijkl");
        assertThat(NearMiss.of("abcdefgh", names)).contains("abcdefghijkl");
        assertThat(NearMiss.of("abcdefg", names)).isEmpty();
        assertThat(NearMiss.of("xxxxefghijkl", names)).contains("abcdefghijkl");
        assertThat(NearMiss.of("xxxxxfghijkl", names)).isEmpty();
    }

    @Test
    void of_no_names_none_is_near() {
        assertThat(NearMiss.of("tenure", Vector.empty())).isEmpty();
    }

    @Test
    void a_name_of_a_megabyte_is_not_compared_letter_by_letter() {
        assertThat(NearMiss.of("x".repeat(1 << 20), Vector.of("x".repeat(1000))))
                .isEmpty();
    }
}
