package org.hukou.policy.fact;

import io.vavr.collection.LinkedHashMap;
import java.util.Optional;
import org.hukou.model.division.AreaKind;
import org.hukou.model.division.Division;
import org.hukou.model.value.Truth;

/**
 * What a document brings to the reading of facts: its jurisdiction, and which area kinds it counts as town where the
 * kind alone does not tell. Immutable and thread-safe.
 *
 * @param jurisdiction where the document holds; {@code here} in an application means this
 * @param town what the document says of area kinds that are not town or village by themselves
 */
public record Setting(Division jurisdiction, LinkedHashMap<AreaKind, Boolean> town) {
    /** A jurisdiction that says nothing of its own about area kinds. */
    public static Setting of(Division jurisdiction) {
        return new Setting(jurisdiction, LinkedHashMap.empty());
    }

    /** Whether an area kind is town (城镇) here; empty where neither the kind nor the document tells. */
    public Optional<Boolean> isTown(AreaKind kind) {
        Truth town = townTruth(kind);
        return town.isUnknown() ? Optional.empty() : Optional.of(town.isTrue());
    }

    /** The same as a truth. */
    Truth townTruth(AreaKind kind) {
        return switch (kind) {
            case URBAN_DISTRICT, COUNTY_SEAT, DESIGNATED_TOWN -> Truth.TRUE;
            case VILLAGE -> Truth.FALSE;
            case INDUSTRIAL_PARK, TOWNSHIP_SEAT -> town.get(kind).map(Truth::of).getOrElse(Truth.UNKNOWN);
        };
    }

    /** Whether a division lies in the jurisdiction. */
    public Truth inside(Division division) {
        return division.resolve(jurisdiction).in(jurisdiction);
    }
}
