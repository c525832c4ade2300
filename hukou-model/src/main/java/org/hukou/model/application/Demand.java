package org.hukou.model.application;

import java.math.BigDecimal;
import java.util.Optional;
import org.hukou.model.Style;
import org.hukou.model.shape.Shape;
import org.hukou.model.shape.Types;
import org.hukou.model.value.Flags;
import org.immutables.value.Value;

/** A demand made of the applicant. It never changes the merits of a decision. Immutable and thread-safe. */
@Style
@Value.Immutable(singleton = true)
public interface Demand {
    /** The table of its attributes. */
    Shape<Demand> SHAPE = Shape.table("demand", Demand::builder, Builder::build)
            .set("kinds", DemandKind.class, Demand::kinds, Builder::kinds)
            .with("by", Types.word(DemandBy.class), Demand::by, Builder::by)
            .with("for", Types.word(DemandFor.class), Demand::purpose, Builder::purpose)
            .with("feeAmount", Types.decimal(), Demand::feeAmount, Builder::feeAmount)
            .flag("feeLawful", Demand::feeLawful, Builder::feeLawful)
            .done();

    /** What is demanded. */
    @Value.Default
    default Flags<DemandKind> kinds() {
        return Flags.notStated();
    }

    /** By whom. */
    Optional<DemandBy> by();

    /** For what. */
    Optional<DemandFor> purpose();

    /** The fee, in yuan. */
    Optional<BigDecimal> feeAmount();

    /** Whether the fee rests on law. */
    Optional<Boolean> feeLawful();

    /** Of which nothing is stated. */
    static Demand notStated() {
        return ImmutableDemand.of();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values. */
    final class Builder extends ImmutableDemand.Builder {
        Builder() {}

        /** Sets exactly these; all others are known not to apply. */
        public Builder kinds(DemandKind... all) {
            return kinds(Flags.only(DemandKind.class, all));
        }
    }
}
