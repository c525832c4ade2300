package org.hukou.model.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.hukou.model.person.PermitClock.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermitClockTest {
    @ParameterizedTest(name = "{0}, year {1}: from {2} to {3}, full on {4}")
    @CsvSource({
        // an ordinary day
        "2016-03-01, 1, 2017-02-01, 2017-02-28, 2017-03-01",
        "2016-06-15, 1, 2017-05-15, 2017-06-14, 2017-06-15",
        "2016-06-15, 2, 2018-05-15, 2018-06-14, 2018-06-15",
        // the last day of February is the 29th in a leap year
        "2015-03-01, 1, 2016-02-01, 2016-02-29, 2016-03-01",
        // the end of a month: the month before has no such day
        "2016-03-31, 1, 2017-02-28, 2017-03-30, 2017-03-31",
        "2019-03-31, 1, 2020-02-29, 2020-03-30, 2020-03-31",
        "2016-07-31, 1, 2017-06-30, 2017-07-30, 2017-07-31",
        "2016-12-31, 1, 2017-11-30, 2017-12-30, 2017-12-31",
        "2016-01-01, 1, 2016-12-01, 2016-12-31, 2017-01-01",
        // a leap day: the last of February in other years, the 29th again in the fourth
        "2016-02-29, 1, 2017-01-28, 2017-02-27, 2017-02-28",
        "2016-02-29, 3, 2019-01-28, 2019-02-27, 2019-02-28",
        "2016-02-29, 4, 2020-01-29, 2020-02-28, 2020-02-29",
    })
    void a_permit_is_endorsed_in_the_month_before_a_year_is_full(
            LocalDate since, int year, LocalDate opens, LocalDate last, LocalDate full) {
        Window window = new PermitClock(since).window(year);
        assertThat(window).isEqualTo(new Window(year, opens, full));
        assertThat(window.lastDay()).isEqualTo(last);
        assertThat(window.isOpen(opens.minusDays(1))).isFalse();
        assertThat(window.isOpen(opens)).isTrue();
        assertThat(window.isOpen(last)).isTrue();
        assertThat(window.isOpen(full)).isFalse();
    }

    @ParameterizedTest(name = "on {0}: {1} years, year {2} is due")
    @CsvSource({
        "2016-02-28, 0, 1",
        "2016-02-29, 0, 1",
        "2017-01-27, 0, 1",
        "2017-02-27, 0, 1",
        "2017-02-28, 1, 2",
        "2017-03-01, 1, 2",
        "2020-02-28, 3, 4",
        "2020-02-29, 4, 5",
    })
    void what_is_due_is_the_year_that_is_not_full_yet(LocalDate on, int years, int due) {
        PermitClock clock = new PermitClock(LocalDate.of(2016, 2, 29));
        assertThat(clock.years(on)).isEqualTo(years);
        assertThat(clock.due(on)).isEqualTo(clock.window(due));
    }

    @Test
    void a_late_endorsement_starts_the_years_anew() {
        PermitClock clock = new PermitClock(LocalDate.of(2016, 3, 1)).restarted(LocalDate.of(2019, 5, 20));
        assertThat(clock.years(LocalDate.of(2020, 5, 19))).isZero();
        assertThat(clock.years(LocalDate.of(2020, 5, 20))).isEqualTo(1);
        assertThat(clock.window(1).opens()).isEqualTo(LocalDate.of(2020, 4, 20));
    }

    @Test
    void years_are_counted_from_one() {
        assertThatThrownBy(() -> new PermitClock(LocalDate.of(2016, 3, 1)).window(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("years of residence are counted from 1, found 0");
    }
}
