package org.hukou.policy.particular;

import java.math.BigDecimal;
import java.util.Optional;
import org.hukou.model.gloss.Text;

/**
 * A figure that the document reports.
 *
 * @param name its name, unique in the profile
 * @param of what was counted
 * @param value the figure
 * @param unit its unit
 * @param at the year, month or date it is of: {@code 1987}, {@code 2014-06} or {@code 2021-09-12}
 * @param atLeast whether the text says "more than"
 */
public record Figure(String name, Text of, BigDecimal value, Unit unit, Optional<String> at, boolean atLeast)
        implements Particular {
    /** Refuses a time of another notation. */
    public Figure {
        if (at.isPresent() && !at.get().matches("\\d{4}(-\\d{2}(-\\d{2})?)?"))
            throw new IllegalArgumentException("'at' is a year, a month or a date, found '" + at.get() + "'");
    }
}
