package org.hukou.model.livelihood;

import java.math.BigDecimal;
import java.util.Optional;
import org.hukou.model.Style;
import org.hukou.model.shape.Shape;
import org.hukou.model.shape.Types;
import org.immutables.value.Value;

/** Social insurance. Immutable and thread-safe. */
@Style
@Value.Immutable(singleton = true)
public interface Insurance {
    /** The table of its attributes. */
    Shape<Insurance> SHAPE = Shape.table("insurance", Insurance::builder, Builder::build)
            .with("years", Types.decimal(), Insurance::years, Builder::years)
            .with("ruralYears", Types.decimal(), Insurance::ruralYears, Builder::ruralYears)
            .done();

    /** Years insured. */
    Optional<BigDecimal> years();

    /** Years insured in rural schemes. */
    Optional<BigDecimal> ruralYears();

    /** Of which nothing is stated. */
    static Insurance notStated() {
        return ImmutableInsurance.of();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values. */
    final class Builder extends ImmutableInsurance.Builder {
        Builder() {}
    }
}
