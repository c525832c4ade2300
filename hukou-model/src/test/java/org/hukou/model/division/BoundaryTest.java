package org.hukou.model.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundaryTest {
    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "370303001, 511622001, PROVINCE",
        "37,        51,        PROVINCE",
        "370303,    370203,    PREFECTURE",
        "3703,      3702,      PREFECTURE",
        "370303,    370306,    DISTRICT",
        "370303001, 370306001, DISTRICT",
        "370301,    370320,    DISTRICT",
        "370301,    370321,    COUNTY",
        "370321,    370322,    COUNTY",
        "370303,    370381,    COUNTY",
        "370303001, 370303002, SUBDISTRICT",
        "370303001, 370303001, NONE",
        "370303001201, 370303001202, NONE",
        "370303001201, 370303001, NONE"
    })
    void the_highest_part_that_differs_is_the_boundary(String from, String to, Boundary boundary) {
        assertThat(between(from, to)).contains(boundary);
        assertThat(between(to, from)).contains(boundary);
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "37,     37",
        "37,     370303",
        "3703,   3703",
        "3703,   370303",
        "370303, 370303",
        "370303, 370303001",
        "11,     110101",
        "1101,   1102",
        "here,   here",
        "here,   370303",
        "370303001, here",
        "000000, 000000",
        "000000, 37",
        "000000, 370303001"
    })
    void a_short_code_leaves_the_lower_levels_unknown(String from, String to) {
        assertThat(between(from, to)).isEmpty();
        assertThat(between(to, from)).isEmpty();
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "110101, 110105, DISTRICT",
        "120101, 120221, COUNTY",
        "310101, 310230, COUNTY",
        "500101, 500229, COUNTY",
        "500101, 500201, DISTRICT",
        "110101, 120101, PROVINCE",
        "510101, 510201, PREFECTURE"
    })
    void in_the_four_municipalities_digits_three_and_four_are_no_boundary(String from, String to, Boundary boundary) {
        assertThat(between(from, to)).contains(boundary);
    }

    @Test
    void boundaries_are_ordered_by_level() {
        assertThat(Boundary.values())
                .containsExactly(
                        Boundary.NONE,
                        Boundary.SUBDISTRICT,
                        Boundary.DISTRICT,
                        Boundary.COUNTY,
                        Boundary.PREFECTURE,
                        Boundary.PROVINCE);
    }

    private static Optional<Boundary> between(String from, String to) {
        return Boundary.between(Division.of(from), Division.of(to));
    }
}
