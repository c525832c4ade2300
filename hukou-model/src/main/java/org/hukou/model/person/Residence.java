package org.hukou.model.person;

import java.time.LocalDate;
import java.util.Optional;
import org.hukou.model.Style;
import org.hukou.model.division.Boundary;
import org.hukou.model.division.Place;
import org.hukou.model.shape.Shape;
import org.hukou.model.shape.Types;
import org.immutables.value.Value;

/** Where somebody lives; not where the person is registered. Immutable and thread-safe. */
@Style
@Value.Immutable(singleton = true)
public interface Residence {
    /** The table of its attributes. */
    Shape<Residence> SHAPE = Shape.table("residence", Residence::builder, Builder::build)
            .embed(Place.SHAPE, Residence::place, Builder::place)
            .flag("habitual", Residence::habitual, Builder::habitual)
            .flag("permanentPopulation", Residence::permanentPopulation, Builder::permanentPopulation)
            .with("since", Types.date(), Residence::since, Builder::since)
            .with("days", Types.whole(60000), Residence::days, Builder::days)
            .with("months", Types.whole(2000), Residence::months, Builder::months)
            .with("years", Types.whole(150), Residence::years, Builder::years)
            .with("totalDays", Types.whole(60000), Residence::totalDays, Builder::totalDays)
            .with("totalMonths", Types.whole(2000), Residence::totalMonths, Builder::totalMonths)
            .with("awayMonths", Types.whole(2000), Residence::awayMonths, Builder::awayMonths)
            .with("intendedMonths", Types.whole(2000), Residence::intendedMonths, Builder::intendedMonths)
            .with("boundaryCrossed", Types.word(Boundary.class), Residence::boundaryCrossed, Builder::boundaryCrossed)
            .done();

    /** The place of residence. */
    @Value.Default
    default Place place() {
        return Place.notStated();
    }

    /** Whether it is the habitual residence (经常居住地). */
    Optional<Boolean> habitual();

    /** Whether counted as permanent population (常住人口); there is no default period. */
    Optional<Boolean> permanentPopulation();

    /** Since when, without a break. */
    Optional<LocalDate> since();

    /** Days of residence without a break on the date of the application, where the start is not stated. */
    Optional<Integer> days();

    /** Months of residence without a break on the date of the application, where the start is not stated. */
    Optional<Integer> months();

    /** Years of residence without a break on the date of the application, where the start is not stated. */
    Optional<Integer> years();

    /** Days of residence in all, with breaks. */
    Optional<Integer> totalDays();

    /** Months of residence in all, with breaks. */
    Optional<Integer> totalMonths();

    /** Months away from the place of registration. */
    Optional<Integer> awayMonths();

    /** Months for which the person means to stay. */
    Optional<Integer> intendedMonths();

    /** The highest boundary between registration and residence, where the divisions are not stated. */
    Optional<Boundary> boundaryCrossed();

    /** Of which nothing is stated. */
    static Residence notStated() {
        return ImmutableResidence.of();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values. */
    final class Builder extends ImmutableResidence.Builder {
        Builder() {}
    }
}
