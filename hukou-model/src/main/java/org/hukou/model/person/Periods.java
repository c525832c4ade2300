package org.hukou.model.person;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Completed periods between two dates, as administrative practice counts them: n months are complete on the same day n
 * months later, or on the last day of a month that has no such day. They are not the periods of {@code java.time},
 * which count 31 August to 28 February as five months.
 */
public final class Periods {
    private Periods() {}

    /** Whole days from one date to another; 1 June to 1 July is 30. Negative where the order is reversed. */
    public static int days(LocalDate since, LocalDate until) {
        return Math.toIntExact(ChronoUnit.DAYS.between(since, until));
    }

    /** The greatest m with {@code since + m months <= until}; negative where the order is reversed. */
    public static int months(LocalDate since, LocalDate until) {
        int m = (until.getYear() - since.getYear()) * 12 + until.getMonthValue() - since.getMonthValue();
        return since.plusMonths(m).isAfter(until) ? m - 1 : m;
    }

    /** The greatest y with {@code since + y years <= until}; negative where the order is reversed. */
    public static int years(LocalDate since, LocalDate until) {
        return Math.floorDiv(months(since, until), 12);
    }
}
