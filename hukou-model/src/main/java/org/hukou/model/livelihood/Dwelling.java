package org.hukou.model.livelihood;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.hukou.model.Style;
import org.hukou.model.division.Place;
import org.hukou.model.shape.Shape;
import org.hukou.model.shape.Types;
import org.hukou.model.value.Flags;
import org.immutables.value.Value;

/** A dwelling as far as it bears on a request; not its address. Immutable and thread-safe. */
@Style
@Value.Immutable(singleton = true)
public interface Dwelling {
    /** The table of its attributes. */
    Shape<Dwelling> SHAPE = Shape.table("dwelling", Dwelling::builder, Builder::build)
            .embed(Place.SHAPE, Dwelling::place, Builder::place)
            .with("tenure", Types.word(Tenure.class), Dwelling::tenure, Builder::tenure)
            .set("boughtBy", Buyer.class, Dwelling::boughtBy, Builder::boughtBy)
            .flag("lawful", Dwelling::lawful, Builder::lawful)
            .flag("stable", Dwelling::stable, Builder::stable)
            .flag("fixed", Dwelling::fixed, Builder::fixed)
            .flag("titleLawful", Dwelling::titleLawful, Builder::titleLawful)
            .flag("livedIn", Dwelling::livedIn, Builder::livedIn)
            .flag("ownerConsents", Dwelling::ownerConsents, Builder::ownerConsents)
            .with("kind", Types.word(DwellingKind.class), Dwelling::kind, Builder::kind)
            .flag("certificate", Dwelling::certificate, Builder::certificate)
            .with("certificateSince", Types.date(), Dwelling::certificateSince, Builder::certificateSince)
            .flag("purchaseContract", Dwelling::purchaseContract, Builder::purchaseContract)
            .flag("utilityBills", Dwelling::utilityBills, Builder::utilityBills)
            .with("registeredPersons", Types.whole(999), Dwelling::registeredPersons, Builder::registeredPersons)
            .with("registeredUnrelated", Types.whole(999), Dwelling::registeredUnrelated, Builder::registeredUnrelated)
            .with("areaSquareMetres", Types.decimal(), Dwelling::areaSquareMetres, Builder::areaSquareMetres)
            .done();

    /** Where it stands. */
    @Value.Default
    default Place place() {
        return Place.notStated();
    }

    /** By what right it is used. */
    Optional<Tenure> tenure();

    /** Who bought it. */
    @Value.Default
    default Flags<Buyer> boughtBy() {
        return Flags.notStated();
    }

    /** Whether it is a lawful dwelling. */
    Optional<Boolean> lawful();

    /** Whether it is a stable dwelling; where the text prints no term, the caller says. */
    Optional<Boolean> stable();

    /** Whether it is a fixed dwelling. */
    Optional<Boolean> fixed();

    /** Whether the source of title is lawful. */
    Optional<Boolean> titleLawful();

    /** Whether the person lives in it. */
    Optional<Boolean> livedIn();

    /** Whether all owners consent to the registration. */
    Optional<Boolean> ownerConsents();

    /** The kind of building. */
    Optional<DwellingKind> kind();

    /** Whether there is a property certificate. */
    Optional<Boolean> certificate();

    /** Since when there is one. */
    Optional<LocalDate> certificateSince();

    /** Whether there is a purchase contract. */
    Optional<Boolean> purchaseContract();

    /** Whether there are bills for water, electricity or heating. */
    Optional<Boolean> utilityBills();

    /** How many people are registered there. */
    Optional<Integer> registeredPersons();

    /** How many unrelated people are registered there. */
    Optional<Integer> registeredUnrelated();

    /** Floor area in square metres. */
    Optional<BigDecimal> areaSquareMetres();

    /** That there is no dwelling. */
    static Dwelling none() {
        return builder().tenure(Tenure.NONE).build();
    }

    /** Of which nothing is stated. */
    static Dwelling notStated() {
        return ImmutableDwelling.of();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values. */
    final class Builder extends ImmutableDwelling.Builder {
        Builder() {}

        /** Sets exactly these; all others are known not to apply. */
        public Builder boughtBy(Buyer... all) {
            return boughtBy(Flags.only(Buyer.class, all));
        }
    }
}
