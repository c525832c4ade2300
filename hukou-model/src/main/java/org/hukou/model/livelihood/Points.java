package org.hukou.model.livelihood;

import java.math.BigDecimal;
import java.util.Optional;
import org.hukou.model.Style;
import org.hukou.model.shape.Shape;
import org.hukou.model.shape.Types;
import org.immutables.value.Value;

/** Points collected under a points system; the weights are the caller's. Immutable and thread-safe. */
@Style
@Value.Immutable(singleton = true)
public interface Points {
    /** The table of its attributes. */
    Shape<Points> SHAPE = Shape.table("points", Points::builder, Builder::build)
            .with("total", Types.decimal(), Points::total, Builder::total)
            .done();

    /** All points. */
    Optional<BigDecimal> total();

    /** Of which nothing is stated. */
    static Points notStated() {
        return ImmutablePoints.of();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values. */
    final class Builder extends ImmutablePoints.Builder {
        Builder() {}
    }
}
