package org.hukou.policy.particular;

/** What figures are counted in. */
public enum Unit {
    /** People. */
    PEOPLE,
    /** Households. */
    HOUSEHOLDS,
    /** Persons, each counted as often as something happened to them. */
    PERSON_TIMES,
    /** Hundredths. */
    PERCENT,
    /** Yuan. */
    YUAN,
    /** Files. */
    FILES,
    /** Rooms and windows. */
    ROOMS,
    /** Organisations. */
    UNITS,
    /** Devices. */
    DEVICES,
    /** Items. */
    ITEMS,
    /** Transactions. */
    TRANSACTIONS,
    /** Scanned papers. */
    SCANS,
    /** Years. */
    YEARS,
    /** Months. */
    MONTHS,
    /** Comments of the public. */
    COMMENTS,
    /** Authorities. */
    BODIES
}
