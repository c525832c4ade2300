package org.hukou.model.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PeriodsProperties {
    private static final LocalDate FIRST = LocalDate.of(1999, 1, 1);

    @Property
    void months_are_the_most_that_fit(@ForAll @IntRange(max = 9000) int a, @ForAll @IntRange(max = 9000) int b) {
        LocalDate since = FIRST.plusDays(a);
        LocalDate until = FIRST.plusDays(b);
        int months = Periods.months(since, until);
        assertThat(since.plusMonths(months)).isBeforeOrEqualTo(until);
        assertThat(since.plusMonths(months + 1)).isAfter(until);
    }

    @Property
    void years_are_the_most_that_fit(@ForAll @IntRange(max = 9000) int a, @ForAll @IntRange(max = 9000) int b) {
        LocalDate since = FIRST.plusDays(a);
        LocalDate until = FIRST.plusDays(b);
        int years = Periods.years(since, until);
        assertThat(since.plusYears(years)).isBeforeOrEqualTo(until);
        assertThat(since.plusYears(years + 1)).isAfter(until);
    }

    @Property
    void time_never_takes_months_away(@ForAll @IntRange(max = 9000) int a, @ForAll @IntRange(max = 9000) int b) {
        LocalDate since = FIRST.plusDays(a);
        LocalDate until = FIRST.plusDays(b);
        assertThat(Periods.months(since, until.plusDays(1))).isGreaterThanOrEqualTo(Periods.months(since, until));
    }
}
