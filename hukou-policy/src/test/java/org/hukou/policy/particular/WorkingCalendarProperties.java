package org.hukou.policy.particular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarProperties {
    private static final WorkingCalendar PLAIN = WorkingCalendar.mondayToFriday();

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 700)
                .map(n -> LocalDate.of(2014, 1, 1).plusDays(n));
    }

    @Provide
    Arbitrary<Set<LocalDate>> holidays() {
        return days().set().ofMaxSize(40).map(HashSet::ofAll);
    }

    @Property
    void a_deadline_is_a_working_day_with_so_many_working_days_behind_it(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 40) int days,
            @ForAll("holidays") Set<LocalDate> holidays) {
        WorkingCalendar calendar = PLAIN.withHolidays(holidays);
        LocalDate last = calendar.after(start, days);
        assertThat(calendar.isWorkingDay(last)).isTrue();
        assertThat(start.datesUntil(last).map(d -> d.plusDays(1)).filter(calendar::isWorkingDay))
                .hasSize(days);
    }

    @Property
    void a_new_holiday_moves_the_deadline_by_one_working_day_if_it_was_a_working_day_before_it_and_else_not(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 20) int days,
            @ForAll("holidays") Set<LocalDate> holidays,
            @ForAll @IntRange(min = -3, max = 40) int offset) {
        WorkingCalendar before = PLAIN.withHolidays(holidays);
        LocalDate holiday = start.plusDays(offset);
        LocalDate last = before.after(start, days);
        LocalDate moved = before.withHolidays(HashSet.of(holiday)).after(start, days);
        boolean counts = before.isWorkingDay(holiday) && holiday.isAfter(start) && !holiday.isAfter(last);
        assertThat(moved).isEqualTo(counts ? before.after(last, 1) : last);
    }

    @Property
    void a_day_worked_instead_brings_the_deadline_forward_or_leaves_it(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 20) int days,
            @ForAll("holidays") Set<LocalDate> worked) {
        assertThat(PLAIN.withWorkingDays(worked).after(start, days)).isBeforeOrEqualTo(PLAIN.after(start, days));
    }

    @Example
    void the_day_itself_is_not_counted_and_weekends_are_not() {
        LocalDate wednesday = LocalDate.of(2014, 7, 9);
        assertThat(PLAIN.after(wednesday, 1)).isEqualTo("2014-07-10");
        assertThat(PLAIN.after(wednesday, 2)).isEqualTo("2014-07-11");
        assertThat(PLAIN.after(wednesday, 3)).isEqualTo("2014-07-14");
        assertThat(PLAIN.after(LocalDate.of(2014, 7, 12), 1)).isEqualTo("2014-07-14");
    }

    @Example
    void a_calendar_without_working_days_is_refused() {
        assertThatThrownBy(() -> ((WorkingCalendar) day -> false).after(LocalDate.of(2014, 7, 9), 1))
                .hasMessage("the calendar has no working day after 2014-07-09");
        assertThatThrownBy(() -> PLAIN.after(LocalDate.of(2014, 7, 9), 0))
                .hasMessage("working days are counted from 1, found 0");
    }
}
