package org.hukou.model.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hukou.model.value.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionTest {
    @ParameterizedTest
    @ValueSource(strings = {"37", "3703", "370303", "370303001", "370303001201", "here"})
    void codes_of_two_four_six_nine_and_twelve_digits_are_divisions(String code) {
        assertThat(Division.of(code).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3",
                "370",
                "37030",
                "3703030",
                "37030300",
                "3703030011",
                "37030300120",
                "3703030012011",
                "070303",
                "37030a",
                "３７０３０３",
                " 370303",
                "370303 ",
                "HERE",
                "-37030",
                "00",
                "0000",
                "000000000",
                "000001"
            })
    void other_codes_are_none(String code) {
        assertThatThrownBy(() -> Division.of(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "no division code: '" + code + "'; expected 2, 4, 6, 9 or 12 digits such as 370303, or here");
    }

    @Test
    void a_message_shows_only_the_beginning_of_a_long_code() {
        assertThatThrownBy(() -> Division.of("x".repeat(5000)))
                .hasMessage("no division code: '" + "x".repeat(40)
                        + "…'; expected 2, 4, 6, 9 or 12 digits such as 370303, or here");
    }

    @ParameterizedTest
    @CsvSource({
        "370000, 37,   370000",
        "370300, 3703, 370300",
        "3700,   37,   370000",
        "370303, 370303, 370303",
        "100000, 10,   100000",
        "370303000, 370303000, 370303000",
        "here,   here, here"
    })
    void trailing_zeros_of_six_digits_name_a_higher_level(String written, String code, String printed) {
        assertThat(Division.of(written).code()).isEqualTo(code);
        assertThat(new Division(written)).isEqualTo(Division.of(written));
        assertThat(Division.of(written)).hasToString(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "370303,       370303,       TRUE",
        "370303,       3703,         TRUE",
        "370303,       37,           TRUE",
        "370303001201, 370303001,    TRUE",
        "370303,       370306,       FALSE",
        "370303,       51,           FALSE",
        "37,           51,           FALSE",
        "3703,         370303,       UNKNOWN",
        "37,           370303001201, UNKNOWN",
        "370303,       370303001,    UNKNOWN",
        "here,         here,         TRUE",
        "here,         370303,       UNKNOWN",
        "370303,       here,         UNKNOWN",
        "000000,       000000,       TRUE",
        "37,           000000,       TRUE",
        "370303001201, 000000,       TRUE",
        "000000,       37,           UNKNOWN",
        "000000,       370303001201, UNKNOWN",
        "here,         000000,       UNKNOWN",
        "000000,       here,         UNKNOWN"
    })
    void one_lies_in_another_where_its_code_begins_with_the_other(String inner, String outer, Truth in) {
        assertThat(Division.of(inner).in(Division.of(outer))).isEqualTo(in);
    }

    @Test
    void here_becomes_the_jurisdiction_asked() {
        Division zibo = Division.of("370300");
        assertThat(Division.HERE.isHere()).isTrue();
        assertThat(zibo.isHere()).isFalse();
        assertThat(Division.HERE.resolve(zibo)).isEqualTo(zibo);
        assertThat(Division.of("511622").resolve(zibo)).isEqualTo(Division.of("511622"));
    }

    @Test
    void the_whole_country_has_no_significant_digits_and_is_written_with_six_zeros() {
        assertThat(Division.CHINA.code()).isEmpty();
        assertThat(Division.CHINA).hasToString("000000").isEqualTo(Division.parse("000000"));
        assertThat(Division.CHINA.upTo(6)).isEqualTo(Division.CHINA);
        assertThat(Division.HERE.resolve(Division.CHINA)).isEqualTo(Division.CHINA);
    }

    @Test
    void a_code_can_be_cut_to_a_level() {
        assertThat(Division.of("370303001").upTo(6)).isEqualTo(Division.of("370303"));
        assertThat(Division.of("370303").upTo(9)).isEqualTo(Division.of("370303"));
        assertThat(Division.of("370303").upTo(6)).isEqualTo(Division.of("370303"));
        assertThat(Division.HERE.upTo(2)).isEqualTo(Division.HERE);
    }

    @Test
    void a_town_directly_under_a_city_lies_in_the_city_however_it_is_cut() {
        Division town = Division.of("441900003");
        assertThat(town.upTo(6)).isEqualTo(Division.of("441900"));
        assertThat(town.in(Division.of("441900"))).isEqualTo(Truth.TRUE);
    }
}
