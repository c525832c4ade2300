package org.hukou.policy.decide;

import io.vavr.collection.LinkedHashMap;
import java.util.Optional;
import org.hukou.policy.profile.EntryHousehold;

/**
 * How a profile is to be applied: under which options of its readings, whether as if it were in force, and where the
 * caller places people whose household the text does not give. Immutable and thread-safe.
 *
 * @param readings the option taken for a reading, where it is not the chosen one
 * @param underAllReadings whether all options count at once: those that agree give their value, others are unknown
 * @param asIfInForce whether the document is judged as if it were in force on every date
 * @param placement the household in which the caller places people where the text gives none; empty leaves it open
 */
public record Options(
        LinkedHashMap<String, String> readings,
        boolean underAllReadings,
        boolean asIfInForce,
        Optional<EntryHousehold> placement) {
    /** The chosen readings, only while in force, nothing placed by the caller. */
    public static final Options DEFAULT = new Options(LinkedHashMap.empty(), false, false, Optional.empty());

    /** The same with another option of a reading. */
    public Options withReading(String reading, String option) {
        return new Options(readings.put(reading, option), underAllReadings, asIfInForce, placement);
    }

    /** The same under all options of all readings at once. */
    public Options withAllReadings() {
        return new Options(readings, true, asIfInForce, placement);
    }

    /** The same, judged as if in force or not. */
    public Options withAsIfInForce(boolean asIf) {
        return new Options(readings, underAllReadings, asIf, placement);
    }

    /** The same with a household for people whose household the text does not give. */
    public Options withPlacement(EntryHousehold household) {
        return new Options(readings, underAllReadings, asIfInForce, Optional.of(household));
    }
}
