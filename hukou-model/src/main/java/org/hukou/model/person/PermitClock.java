package org.hukou.model.person;

import java.time.LocalDate;

/**
 * The years of residence that count under a residence permit, and the endorsement that each of them asks for. It is not
 * the state of the permit: a suspended permit keeps its clock, and a late endorsement starts the clock anew. By article
 * 10 of the Interim Regulations on Residence Permits (State Council Order 663, 2015). Years run from the start of
 * residence; who reads them as running from the issue of the permit starts the clock there. Immutable and thread-safe.
 *
 * @param since from when years are counted: the start of residence, or a late endorsement after it
 */
public record PermitClock(LocalDate since) {
    /**
     * The month in which a permit is endorsed for a year of residence.
     *
     * @param year which year of residence is full then, from 1
     * @param opens the first day on which the permit can be endorsed
     * @param full the day on which the year is full; endorsed on that day or later, it is late
     */
    public record Window(int year, LocalDate opens, LocalDate full) {
        /** The last day on which the permit can be endorsed in time: the day before the year is full. */
        public LocalDate lastDay() {
            return full.minusDays(1);
        }

        /** Whether the permit can be endorsed in time on a day. */
        public boolean isOpen(LocalDate on) {
            return !on.isBefore(opens) && on.isBefore(full);
        }
    }

    /**
     * The day on which a year of residence is full: the same day of the month, or the last of a month that has no such
     * day. It is counted from the start, so that 29 February returns in every leap year.
     *
     * @param year which year, from 1
     * @throws IllegalArgumentException where {@code year} is below 1
     */
    public LocalDate full(int year) {
        if (year < 1) throw new IllegalArgumentException("years of residence are counted from 1, found " + year);
        return since.plusYears(year);
    }

    /**
     * The month before a year of residence is full; it opens on the same day of the month before, or on the last of a
     * month that has no such day.
     *
     * @param year which year, from 1
     * @throws IllegalArgumentException where {@code year} is below 1
     */
    public Window window(int year) {
        LocalDate full = full(year);
        return new Window(year, full.minusMonths(1), full);
    }

    /** The completed years on a day; none before the clock starts. */
    public int years(LocalDate on) {
        return Math.max(0, Periods.years(since, on));
    }

    /** The first window that is not over on a day: the one that is open, or the next to open. */
    public Window due(LocalDate on) {
        return window(years(on) + 1);
    }

    /** The clock after a late endorsement: it starts anew on that day (article 10). */
    public PermitClock restarted(LocalDate on) {
        return new PermitClock(on);
    }
}
