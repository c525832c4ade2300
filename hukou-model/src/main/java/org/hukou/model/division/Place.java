package org.hukou.model.division;

import java.util.Optional;
import org.hukou.model.Style;
import org.hukou.model.shape.Shape;
import org.hukou.model.shape.Types;
import org.immutables.value.Value;

/**
 * A place as far as it is stated: its division, the kind of area, and what can be given instead of them. It is not an
 * address. Whether an area is town and whether it lies inside a jurisdiction follows from the document that is asked;
 * stated here, it must not contradict what division and area kind say. Immutable and thread-safe.
 */
@Style
@Value.Immutable(singleton = true)
public interface Place {
    /** The table of a place. */
    Shape<Place> SHAPE = Shape.table("place", Place::builder, Builder::build)
            .with("division", Division.TYPE, Place::division, Builder::division)
            .with("areaKind", Types.word(AreaKind.class), Place::areaKind, Builder::areaKind)
            .flag("town", Place::town, Builder::town)
            .flag("insideJurisdiction", Place::insideJurisdiction, Builder::insideJurisdiction)
            .flag("inDestinationCounty", Place::inDestinationCounty, Builder::inDestinationCounty)
            .flag("atDestination", Place::atDestination, Builder::atDestination)
            .with("townshipKind", Types.word(TownshipKind.class), Place::townshipKind, Builder::townshipKind)
            .flag("statisticalUrban", Place::statisticalUrban, Builder::statisticalUrban)
            .done();

    /** The administrative division. */
    Optional<Division> division();

    /** The kind of area. */
    Optional<AreaKind> areaKind();

    /** Whether it is town (城镇), where the kind of area is not stated. */
    Optional<Boolean> town();

    /** Whether it lies in the jurisdiction asked, where the division is not stated. */
    Optional<Boolean> insideJurisdiction();

    /** Whether it lies in the county of the destination, where the division is not stated. */
    Optional<Boolean> inDestinationCounty();

    /** Whether it lies at the destination, where the division is not stated. */
    Optional<Boolean> atDestination();

    /** The kind of township-level unit. */
    Optional<TownshipKind> townshipKind();

    /** Whether it counts as urban in official statistics. */
    Optional<Boolean> statisticalUrban();

    /** A place of which nothing is stated. */
    static Place notStated() {
        return ImmutablePlace.of();
    }

    /** A place in a division, of a kind of area. */
    static Place of(Division division, AreaKind kind) {
        return builder().division(division).areaKind(kind).build();
    }

    /** A place of a kind of area in the jurisdiction of whichever document is asked. */
    static Place here(AreaKind kind) {
        return of(Division.HERE, kind);
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds places. */
    final class Builder extends ImmutablePlace.Builder {
        Builder() {}
    }
}
