package org.hukou.policy.particular;

import io.vavr.collection.Set;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Which days are working days. The caller supplies it, since holidays and the days worked instead are announced year by
 * year; none are bundled. Implementations must be free of side effects.
 */
@FunctionalInterface
public interface WorkingCalendar {
    /** Whether a day is a working day. */
    boolean isWorkingDay(LocalDate day);

    /** Monday to Friday, without holidays. */
    static WorkingCalendar mondayToFriday() {
        return day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    /** The same with some days off. */
    default WorkingCalendar withHolidays(Set<LocalDate> holidays) {
        return day -> isWorkingDay(day) && !holidays.contains(day);
    }

    /** The same with some days worked that would be off (调休). */
    default WorkingCalendar withWorkingDays(Set<LocalDate> worked) {
        return day -> isWorkingDay(day) || worked.contains(day);
    }

    /**
     * The day on which a number of working days after another day is full; that day itself is not counted.
     *
     * @param days at least 1
     * @throws IllegalArgumentException where {@code days} is below 1, or no working day comes within ten years
     */
    default LocalDate after(LocalDate start, int days) {
        if (days < 1) throw new IllegalArgumentException("working days are counted from 1, found " + days);
        LocalDate day = start;
        LocalDate none = start.plusYears(10).plusDays(days * 2L);
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) left--;
            if (day.isAfter(none)) throw new IllegalArgumentException("the calendar has no working day after " + start);
        }
        return day;
    }
}
