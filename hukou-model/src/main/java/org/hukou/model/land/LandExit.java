package org.hukou.model.land;

import java.util.Optional;
import org.hukou.model.Style;
import org.hukou.model.shape.Shape;
import org.immutables.value.Value;

/** How rights in the countryside were given up. Immutable and thread-safe. */
@Style
@Value.Immutable(singleton = true)
public interface LandExit {
    /** The table of its attributes. */
    Shape<LandExit> SHAPE = Shape.table("exit", LandExit::builder, Builder::build)
            .flag("inPilot", LandExit::inPilot, Builder::inPilot)
            .flag("lawful", LandExit::lawful, Builder::lawful)
            .flag("voluntary", LandExit::voluntary, Builder::voluntary)
            .flag("compensated", LandExit::compensated, Builder::compensated)
            .done();

    /** Whether inside a pilot. */
    Optional<Boolean> inPilot();

    /** Whether lawfully. */
    Optional<Boolean> lawful();

    /** Whether of the own will. */
    Optional<Boolean> voluntary();

    /** Whether for compensation. */
    Optional<Boolean> compensated();

    /** Of which nothing is stated. */
    static LandExit notStated() {
        return ImmutableLandExit.of();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values. */
    final class Builder extends ImmutableLandExit.Builder {
        Builder() {}
    }
}
