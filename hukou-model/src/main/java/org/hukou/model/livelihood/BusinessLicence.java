package org.hukou.model.livelihood;

import java.util.Optional;
import org.hukou.model.Style;
import org.hukou.model.division.Place;
import org.hukou.model.shape.Shape;
import org.hukou.model.shape.Types;
import org.immutables.value.Value;

/** A licensed business. Immutable and thread-safe. */
@Style
@Value.Immutable(singleton = true)
public interface BusinessLicence {
    /** The table of its attributes. */
    Shape<BusinessLicence> SHAPE = Shape.table("business", BusinessLicence::builder, Builder::build)
            .embed(Place.SHAPE, BusinessLicence::place, Builder::place)
            .flag("licensed", BusinessLicence::licensed, Builder::licensed)
            .with("licensee", Types.word(Licensee.class), BusinessLicence::licensee, Builder::licensee)
            .done();

    /** Where the business is. */
    @Value.Default
    default Place place() {
        return Place.notStated();
    }

    /** Whether it is licensed. */
    Optional<Boolean> licensed();

    /** Who holds the licence. */
    Optional<Licensee> licensee();

    /** Of which nothing is stated. */
    static BusinessLicence notStated() {
        return ImmutableBusinessLicence.of();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values. */
    final class Builder extends ImmutableBusinessLicence.Builder {
        Builder() {}
    }
}
