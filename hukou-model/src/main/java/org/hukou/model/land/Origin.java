package org.hukou.model.land;

import java.util.Optional;
import org.hukou.model.Style;
import org.hukou.model.division.Place;
import org.hukou.model.shape.Shape;
import org.hukou.model.value.Flags;
import org.immutables.value.Value;

/** The village somebody came from, or the place before study or service. Immutable and thread-safe. */
@Style
@Value.Immutable(singleton = true)
public interface Origin {
    /** The table of its attributes. */
    Shape<Origin> SHAPE = Shape.table("origin", Origin::builder, Builder::build)
            .embed(Place.SHAPE, Origin::place, Builder::place)
            .flag("rural", Origin::rural, Builder::rural)
            .flag("settledInTown", Origin::settledInTown, Builder::settledInTown)
            .set("ownMeans", Means.class, Origin::ownMeans, Builder::ownMeans)
            .set("closeFamilyMeans", Means.class, Origin::closeFamilyMeans, Builder::closeFamilyMeans)
            .set("otherFamilyMeans", Means.class, Origin::otherFamilyMeans, Builder::otherFamilyMeans)
            .flag("returns", Origin::returns, Builder::returns)
            .flag("livesThere", Origin::livesThere, Builder::livesThere)
            .flag("holderLivesThere", Origin::holderLivesThere, Builder::holderLivesThere)
            .flag("returnedToFarm", Origin::returnedToFarm, Builder::returnedToFarm)
            .flag("startsBusiness", Origin::startsBusiness, Builder::startsBusiness)
            .flag("notAdapted", Origin::notAdapted, Builder::notAdapted)
            .flag("gainedMeans", Origin::gainedMeans, Builder::gainedMeans)
            .done();

    /** The place of origin. */
    @Value.Default
    default Place place() {
        return Place.notStated();
    }

    /** Whether it is a village, where the kind of area is not stated. */
    Optional<Boolean> rural();

    /** Whether the person came from a village and is registered in a town, where that is not stated otherwise. */
    Optional<Boolean> settledInTown();

    /** Own basic means of life there; rights that are stated as land rights count by themselves. */
    @Value.Default
    default Flags<Means> ownMeans() {
        return Flags.notStated();
    }

    /** Means of parents, spouse and children there. */
    @Value.Default
    default Flags<Means> closeFamilyMeans() {
        return Flags.notStated();
    }

    /** Means of other relatives there. */
    @Value.Default
    default Flags<Means> otherFamilyMeans() {
        return Flags.notStated();
    }

    /** Whether the person returns there. */
    Optional<Boolean> returns();

    /** Whether the person lives there habitually again. */
    Optional<Boolean> livesThere();

    /** Whether the holder of the means lives there; asked only by a reading that is not chosen. */
    Optional<Boolean> holderLivesThere();

    /** Whether back at farming. */
    Optional<Boolean> returnedToFarm();

    /** Whether starting a business there. */
    Optional<Boolean> startsBusiness();

    /** Whether the person did not settle down in town. */
    Optional<Boolean> notAdapted();

    /** Whether means were gained there anew. */
    Optional<Boolean> gainedMeans();

    /** Of which nothing is stated. */
    static Origin notStated() {
        return ImmutableOrigin.of();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values. */
    final class Builder extends ImmutableOrigin.Builder {
        Builder() {}

        /** Sets exactly these; all others are known not to apply. */
        public Builder ownMeans(Means... all) {
            return ownMeans(Flags.only(Means.class, all));
        }

        /** Sets exactly these; all others are known not to apply. */
        public Builder closeFamilyMeans(Means... all) {
            return closeFamilyMeans(Flags.only(Means.class, all));
        }

        /** Sets exactly these; all others are known not to apply. */
        public Builder otherFamilyMeans(Means... all) {
            return otherFamilyMeans(Flags.only(Means.class, all));
        }
    }
}
