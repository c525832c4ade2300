package org.hukou.model.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {
    @ParameterizedTest(name = "{0} to {1}: {2} months")
    @CsvSource({
        "2021-06-29, 2021-12-28, 5",
        "2021-06-29, 2021-12-29, 6",
        "2021-06-29, 2021-12-30, 6",
        "2021-08-31, 2022-02-27, 5",
        "2021-08-31, 2022-02-28, 6",
        "2021-08-31, 2022-03-01, 6",
        "2023-08-31, 2024-02-28, 5",
        "2023-08-31, 2024-02-29, 6",
        "2021-08-31, 2021-09-29, 0",
        "2021-08-31, 2021-09-30, 1",
        "2020-02-29, 2020-03-28, 0",
        "2020-02-29, 2020-03-29, 1",
        "2021-12-29, 2021-12-29, 0",
        "2021-12-29, 2021-12-28, -1",
        "2021-12-29, 2021-11-29, -1",
        "2021-12-29, 2021-11-28, -2"
    })
    void months_are_complete_on_the_same_day_or_the_last_of_a_shorter_month(
            LocalDate since, LocalDate until, int months) {
        assertThat(Periods.months(since, until)).isEqualTo(months);
    }

    @ParameterizedTest(name = "{0} to {1}: {2} years")
    @CsvSource({
        "2003-12-29, 2021-12-28, 17",
        "2003-12-29, 2021-12-29, 18",
        "2003-12-29, 2021-12-30, 18",
        "2000-02-29, 2018-02-27, 17",
        "2000-02-29, 2018-02-28, 18",
        "2000-02-29, 2020-02-28, 19",
        "2000-02-29, 2020-02-29, 20",
        "2021-12-29, 2021-12-28, -1",
        "2021-12-29, 2020-12-29, -1",
        "2021-12-29, 2020-12-28, -2"
    })
    void years_are_twelve_months_and_a_leap_day_has_its_anniversary_in_february(
            LocalDate since, LocalDate until, int years) {
        assertThat(Periods.years(since, until)).isEqualTo(years);
    }

    @ParameterizedTest(name = "{0} to {1}: {2} days")
    @CsvSource({
        "2021-06-01, 2021-07-01, 30",
        "2021-06-01, 2021-06-01, 0",
        "2020-02-28, 2020-03-01, 2",
        "2021-02-28, 2021-03-01, 1",
        "2021-07-01, 2021-06-01, -30"
    })
    void days_are_the_difference_of_the_dates(LocalDate since, LocalDate until, int days) {
        assertThat(Periods.days(since, until)).isEqualTo(days);
    }
}
