package org.hukou.policy.particular;

import java.math.BigDecimal;
import java.util.Optional;
import org.hukou.model.gloss.Text;

/**
 * A figure aimed at. By when is said by the norm.
 *
 * @param name its name, unique in the profile
 * @param of what is counted
 * @param value the figure, where the text prints one
 * @param unit its unit
 * @param about whether the text says "about"
 * @param over of what it is a share
 */
public record Target(
        String name, Text of, Optional<BigDecimal> value, Optional<Unit> unit, boolean about, Optional<Text> over)
        implements Particular {
    /** Whether an observed figure reaches it; empty where the text prints none. */
    public Optional<Boolean> reachedBy(BigDecimal observed) {
        return value.map(v -> observed.compareTo(v) >= 0);
    }
}
