package org.hukou.policy.particular;

/**
 * How often a residence permit is endorsed, and when.
 *
 * @param everyYears after how many full years of residence
 * @param windowMonths in how many months before the day on which such a year is full
 */
public record Endorsement(int everyYears, int windowMonths) implements Particular {
    /** Refuses endorsements that never come or cannot be made. */
    public Endorsement {
        if (everyYears < 1 || windowMonths < 1)
            throw new IllegalArgumentException(
                    "an endorsement has years and months from 1, found " + everyYears + " and " + windowMonths);
    }
}
