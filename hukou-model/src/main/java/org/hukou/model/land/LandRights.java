package org.hukou.model.land;

import java.util.Optional;
import org.hukou.model.Style;
import org.hukou.model.shape.Shape;
import org.hukou.model.shape.Types;
import org.immutables.value.Value;

/** Own rights at the place of origin. No document may make giving them up a condition of settling. Immutable and thread-safe. */
@Style
@Value.Immutable(singleton = true)
public interface LandRights {
    /** The table of its attributes. */
    Shape<LandRights> SHAPE = Shape.table("land", LandRights::builder, Builder::build)
            .with("contract", Types.word(RightState.class), LandRights::contract, Builder::contract)
            .with("homestead", Types.word(RightState.class), LandRights::homestead, Builder::homestead)
            .with(
                    "collectiveShare",
                    Types.word(RightState.class),
                    LandRights::collectiveShare,
                    Builder::collectiveShare)
            .with("forest", Types.word(RightState.class), LandRights::forest, Builder::forest)
            .block("exit", LandExit.SHAPE, LandRights::exit, Builder::exit)
            .block("transfer", LandTransfer.SHAPE, LandRights::transfer, Builder::transfer)
            .done();

    /** The right to contracted land (土地承包权). */
    Optional<RightState> contract();

    /** The right to use a homestead plot (宅基地使用权). */
    Optional<RightState> homestead();

    /** The right to a share of collective income (集体收益分配权). */
    Optional<RightState> collectiveShare();

    /** Forest rights. */
    Optional<RightState> forest();

    /** How rights were given up. */
    @Value.Default
    default LandExit exit() {
        return LandExit.notStated();
    }

    /** How rights were transferred. */
    @Value.Default
    default LandTransfer transfer() {
        return LandTransfer.notStated();
    }

    /** Of which nothing is stated. */
    static LandRights notStated() {
        return ImmutableLandRights.of();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values. */
    final class Builder extends ImmutableLandRights.Builder {
        Builder() {}
    }
}
