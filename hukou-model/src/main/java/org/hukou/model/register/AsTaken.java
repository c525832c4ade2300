package org.hukou.model.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier register said of a person that cannot be so: a citizen number that is none, or a death of somebody who is
 * registered. Kept until it is corrected.
 */
record AsTaken(@Nullable String number, @Nullable LocalDate diedOn) {
    /** Without the number, which may be one. */
    @Override
    public String toString() {
        return "AsTaken[number " + (number == null ? "none" : "withheld") + ", diedOn " + diedOn + "]";
    }
}
