package org.hukou.model.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class EndorsementProperties {
    /** Any day of 31 years; often the last of a month, among them leap days. */
    @Provide
    Arbitrary<LocalDate> starts() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 11_322).map(LocalDate.of(2000, 1, 1)::plusDays);
        return Arbitraries.oneOf(days, days.map(d -> d.withDayOfMonth(d.lengthOfMonth())));
    }

    @Property
    void the_months_of_endorsement_lie_apart_and_each_ends_where_its_year_is_full(
            @ForAll("starts") LocalDate since, @ForAll @IntRange(min = 1, max = 60) int year) {
        PermitClock clock = new PermitClock(since);
        PermitClock.Window window = clock.window(year);
        assertThat(window.opens()).isBefore(window.full());
        assertThat(window.full()).isBefore(clock.window(year + 1).opens());
        assertThat(clock.years(window.lastDay())).isEqualTo(year - 1);
        assertThat(clock.years(window.full())).isEqualTo(year);
    }

    @Property
    void what_is_due_is_never_over(
            @ForAll("starts") LocalDate since, @ForAll @IntRange(min = 0, max = 20_000) int days) {
        LocalDate on = since.plusDays(days);
        PermitClock.Window due = new PermitClock(since).due(on);
        assertThat(on).isBefore(due.full());
        if (due.year() > 1) assertThat(on).isAfterOrEqualTo(new PermitClock(since).full(due.year() - 1));
    }

    @Property
    void a_permit_endorsed_in_every_month_of_endorsement_stays_valid_and_loses_no_year(
            @ForAll("starts") LocalDate residence,
            @ForAll @IntRange(min = 0, max = 1_000) int untilIssue,
            @ForAll @IntRange(min = 1, max = 20) int times,
            @ForAll @IntRange(min = 0, max = 27) int into) {
        Permit permit = Permit.issued(residence.plusDays(untilIssue), residence);
        for (int i = 0; i < times; i++) {
            LocalDate until = permit.endorsedUntil().get();
            LocalDate on = until.minusMonths(1).plusDays(into);
            if (on.isBefore(permit.issuedOn().get())) on = permit.issuedOn().get();
            permit = permit.endorsed(on, residence).get();
            assertThat(permit.stateFromDates(until)).contains(PermitState.VALID);
        }
        assertThat(permit.clock(Optional.of(residence))).contains(new PermitClock(residence));
    }

    @Property
    void a_late_endorsement_never_leaves_more_years_than_there_were(
            @ForAll("starts") LocalDate residence,
            @ForAll @IntRange(min = 0, max = 3_000) int late,
            @ForAll @IntRange(min = 0, max = 8_000) int later) {
        Permit permit = Permit.issued(residence, residence);
        LocalDate on = permit.endorsedUntil().get().plusDays(late);
        Permit restored = permit.endorsed(on, residence).get();
        LocalDate day = on.plusDays(later);
        int before = permit.clock(Optional.of(residence)).orElseThrow().years(day);
        int after = restored.clock(Optional.of(residence)).orElseThrow().years(day);
        assertThat(after).isLessThan(before);
        assertThat(after).isEqualTo(Periods.years(on, day));
    }

    @Property
    void an_endorsement_that_is_missed_suspends_the_permit_from_the_day_on_which_the_year_is_full(
            @ForAll("starts") LocalDate residence,
            @ForAll @IntRange(min = 0, max = 1_000) int untilIssue,
            @ForAll @IntRange(min = 0, max = 5_000) int after) {
        Permit permit = Permit.issued(residence.plusDays(untilIssue), residence);
        LocalDate full = permit.endorsedUntil().get();
        assertThat(permit.stateFromDates(full.minusDays(1))).contains(PermitState.VALID);
        assertThat(permit.stateFromDates(full.plusDays(after))).contains(PermitState.SUSPENDED);
    }
}
