package org.hukou.policy.particular;

import org.hukou.model.gloss.Text;

/**
 * A series of reports.
 *
 * @param to who receives them
 * @param of about what
 * @param every how often
 */
public record Report(Text to, Text of, Every every) implements Particular {
    /** How often. */
    public enum Every {
        /** Each month. */
        MONTH(12),
        /** Each quarter. */
        QUARTER(4),
        /** Each half-year. */
        HALF_YEAR(2),
        /** Each year. */
        YEAR(1),
        /** As soon as there is something to report; the text prints no interval. */
        PROMPTLY(0),
        /** At intervals that the text does not print. */
        PERIODICALLY(0),
        /** Once. */
        ONCE(0);

        private final int perYear;

        Every(int perYear) {
            this.perYear = perYear;
        }

        /** How many a year; 0 where the text prints no interval. */
        public int perYear() {
            return perYear;
        }
    }
}
