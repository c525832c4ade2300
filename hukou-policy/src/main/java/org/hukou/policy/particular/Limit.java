package org.hukou.policy.particular;

import java.util.Optional;
import org.hukou.model.gloss.Text;
import org.hukou.model.shape.Named;

/**
 * Within which time something is done. The day on which the time starts is not counted.
 *
 * @param workingDays in working days, where the text counts them
 * @param days in calendar days, where the text counts those
 * @param external the name of the number that says it, where the text leaves it to others
 * @param from what the time runs from
 * @param purpose for what; {@code for} in files
 * @param was the limit that it took the place of, in the same days
 * @param longest how far it may be extended, in the same days
 */
public record Limit(
        Optional<Integer> workingDays,
        Optional<Integer> days,
        Optional<String> external,
        From from,
        @Named("for") Optional<Text> purpose,
        Optional<Integer> was,
        Optional<Integer> longest)
        implements Particular {
    /** Refuses a limit that is stated in no way or in several. */
    public Limit {
        long ways = java.util.stream.Stream.of(workingDays, days, external)
                .filter(Optional::isPresent)
                .count();
        if (ways != 1)
            throw new IllegalArgumentException("a limit states one of workingDays, days and external, found " + ways);
    }

    /** What the time runs from. */
    public enum From {
        /** The day of acceptance. */
        ACCEPTANCE,
        /** The day of the request. */
        REQUEST,
        /** The day on which the review starts. */
        REVIEW
    }
}
