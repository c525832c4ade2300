package org.hukou.model.application;

import org.hukou.model.Style;
import org.hukou.model.household.Resident;
import org.hukou.model.kinship.Kin;
import org.hukou.model.kinship.Marriage;
import org.hukou.model.shape.Shape;
import org.immutables.value.Value;

/** A resident with the tie to another: a companion and the applicant, or the applicant and a sponsor. Immutable and thread-safe. */
@Style
@Value.Immutable(singleton = true)
public interface Relative {
    /** The table of its attributes. */
    Shape<Relative> SHAPE = Shape.table("relative", Relative::builder, Builder::build)
            .block("kin", Kin.SHAPE, Relative::kin, Builder::kin)
            .block("marriage", Marriage.SHAPE, Relative::marriage, Builder::marriage)
            .embed(Resident.SHAPE, Relative::resident, Builder::resident)
            .done();

    /** The kinship: what the one who moves is to the one who is joined. For a companion: the companion to the applicant. For a sponsor: the applicant to the sponsor. */
    @Value.Default
    default Kin kin() {
        return Kin.notStated();
    }

    /** The marriage, where they are spouses. */
    @Value.Default
    default Marriage marriage() {
        return Marriage.notStated();
    }

    /** The person, and what is stated about the person. */
    @Value.Default
    default Resident resident() {
        return Resident.notStated();
    }

    /** Of which nothing is stated. */
    static Relative notStated() {
        return ImmutableRelative.of();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values. */
    final class Builder extends ImmutableRelative.Builder {
        Builder() {}
    }
}
