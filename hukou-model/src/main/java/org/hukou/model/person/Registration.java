package org.hukou.model.person;

import java.time.LocalDate;
import java.util.Optional;
import org.hukou.model.Style;
import org.hukou.model.division.Division;
import org.hukou.model.division.Place;
import org.hukou.model.shape.Shape;
import org.hukou.model.shape.Types;
import org.immutables.value.Value;

/** Where and how somebody is registered; not where the person lives. Immutable and thread-safe. */
@Style
@Value.Immutable(singleton = true)
public interface Registration {
    /** The table of its attributes. */
    Shape<Registration> SHAPE = Shape.table("registration", Registration::builder, Builder::build)
            .embed(Place.SHAPE, Registration::place, Builder::place)
            .with("count", Types.whole(99), Registration::count, Builder::count)
            .with("household", Types.word(HouseholdKind.class), Registration::household, Builder::household)
            .with("familyInHousehold", Types.whole(99), Registration::familyInHousehold, Builder::familyInHousehold)
            .with("since", Types.date(), Registration::since, Builder::since)
            .with("previousDivision", Division.TYPE, Registration::previousDivision, Builder::previousDivision)
            .flag("movedIn", Registration::movedIn, Builder::movedIn)
            .with("legacyNature", Types.word(LegacyNature.class), Registration::legacyNature, Builder::legacyNature)
            .flag("converted", Registration::converted, Builder::converted)
            .done();

    /** The place of registration. */
    @Value.Default
    default Place place() {
        return Place.notStated();
    }

    /** How many registrations there are; 0 is unregistered. */
    Optional<Integer> count();

    /** The kind of household. */
    Optional<HouseholdKind> household();

    /** How many relatives are registered in the same household. */
    Optional<Integer> familyInHousehold();

    /** Since when. */
    Optional<LocalDate> since();

    /** The division registered in before. */
    Optional<Division> previousDivision();

    /** Whether moved in from another division. */
    Optional<Boolean> movedIn();

    /** The nature before the reform. */
    Optional<LegacyNature> legacyNature();

    /** Whether converted from rural to urban earlier (农转城). */
    Optional<Boolean> converted();

    /** Of which nothing is stated. */
    static Registration notStated() {
        return ImmutableRegistration.of();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values. */
    final class Builder extends ImmutableRegistration.Builder {
        Builder() {}
    }
}
