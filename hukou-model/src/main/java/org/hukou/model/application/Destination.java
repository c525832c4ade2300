package org.hukou.model.application;

import java.math.BigDecimal;
import java.util.Optional;
import org.hukou.model.Style;
import org.hukou.model.division.Division;
import org.hukou.model.division.Place;
import org.hukou.model.shape.Shape;
import org.hukou.model.shape.Types;
import org.hukou.model.value.Flags;
import org.immutables.value.Value;

/** The place asked for and the entry sought there. It is part of the request: a request that names no division asks the jurisdiction whose document is asked, and one that names no entry asks for any. Immutable and thread-safe. */
@Style
@Value.Immutable(singleton = true)
public interface Destination {
    /** The table of its attributes. */
    Shape<Destination> SHAPE = Shape.table("destination", Destination::builder, Builder::build)
            .embed(Place.SHAPE, Destination::place, Builder::place)
            .with(
                    "household",
                    Types.word(Entry.class),
                    d -> Optional.of(d.household()),
                    (b, e) -> e.ifPresent(b::household))
            .set("priorityAreas", PriorityArea.class, Destination::priorityAreas, Builder::priorityAreas)
            .with(
                    "livingAllowanceMonthly",
                    Types.decimal(),
                    Destination::livingAllowanceMonthly,
                    Builder::livingAllowanceMonthly)
            .with(
                    "livingAllowanceUrban",
                    Types.decimal(),
                    Destination::livingAllowanceUrban,
                    Builder::livingAllowanceUrban)
            .with(
                    "livingAllowanceAnnual",
                    Types.decimal(),
                    Destination::livingAllowanceAnnual,
                    Builder::livingAllowanceAnnual)
            .done();

    /** The place. */
    @Value.Default
    default Place place() {
        return Place.notStated();
    }

    /** The entry sought. */
    @Value.Default
    default Entry household() {
        return Entry.ANY;
    }

    /** Kinds of area that bear on the order of handling only. */
    @Value.Default
    default Flags<PriorityArea> priorityAreas() {
        return Flags.notStated();
    }

    /** The local minimum living allowance, yuan a person a month. */
    Optional<BigDecimal> livingAllowanceMonthly();

    /** The urban line, yuan a person a month; asked only by a reading that is not chosen. */
    Optional<BigDecimal> livingAllowanceUrban();

    /** The line, yuan a person a year; asked only by a reading that is not chosen. */
    Optional<BigDecimal> livingAllowanceAnnual();

    /** The division asked for: as stated, otherwise the jurisdiction of the document that is asked. */
    default Division division() {
        return place().division().orElse(Division.HERE);
    }

    /** Of which nothing is stated. */
    static Destination notStated() {
        return ImmutableDestination.of();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values. */
    final class Builder extends ImmutableDestination.Builder {
        Builder() {}

        /** Sets exactly these; all others are known not to apply. */
        public Builder priorityAreas(PriorityArea... all) {
            return priorityAreas(Flags.only(PriorityArea.class, all));
        }
    }
}
