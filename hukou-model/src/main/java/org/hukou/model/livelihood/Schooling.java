package org.hukou.model.livelihood;

import java.math.BigDecimal;
import java.util.Optional;
import org.hukou.model.Style;
import org.hukou.model.shape.Shape;
import org.hukou.model.shape.Types;
import org.immutables.value.Value;

/** A child's schooling where it lives. Immutable and thread-safe. */
@Style
@Value.Immutable(singleton = true)
public interface Schooling {
    /** The table of its attributes. */
    Shape<Schooling> SHAPE = Shape.table("schooling", Schooling::builder, Builder::build)
            .flag("accompanying", Schooling::accompanying, Builder::accompanying)
            .flag("schoolAge", Schooling::schoolAge, Builder::schoolAge)
            .flag("continuous", Schooling::continuous, Builder::continuous)
            .flag("zoneRegistered", Schooling::zoneRegistered, Builder::zoneRegistered)
            .flag("guardianHere", Schooling::guardianHere, Builder::guardianHere)
            .with("years", Types.decimal(), Schooling::years, Builder::years)
            .done();

    /** Whether the child accompanies its parents. */
    Optional<Boolean> accompanying();

    /** Whether of compulsory school age. */
    Optional<Boolean> schoolAge();

    /** Whether at school there without a break. */
    Optional<Boolean> continuous();

    /** Whether registered in the school's zone. */
    Optional<Boolean> zoneRegistered();

    /** Whether a guardian lives or works there. */
    Optional<Boolean> guardianHere();

    /** Years at school there without a break. */
    Optional<BigDecimal> years();

    /** Of which nothing is stated. */
    static Schooling notStated() {
        return ImmutableSchooling.of();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values. */
    final class Builder extends ImmutableSchooling.Builder {
        Builder() {}
    }
}
