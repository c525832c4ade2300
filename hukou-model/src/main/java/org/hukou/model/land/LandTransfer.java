package org.hukou.model.land;

import java.util.Optional;
import org.hukou.model.Style;
import org.hukou.model.shape.Shape;
import org.hukou.model.shape.Types;
import org.immutables.value.Value;

/** How land rights were transferred. Immutable and thread-safe. */
@Style
@Value.Immutable(singleton = true)
public interface LandTransfer {
    /** The table of its attributes. */
    Shape<LandTransfer> SHAPE = Shape.table("transfer", LandTransfer::builder, Builder::build)
            .flag("lawful", LandTransfer::lawful, Builder::lawful)
            .flag("voluntary", LandTransfer::voluntary, Builder::voluntary)
            .flag("compensated", LandTransfer::compensated, Builder::compensated)
            .with("form", Types.word(TransferForm.class), LandTransfer::form, Builder::form)
            .done();

    /** Whether lawfully. */
    Optional<Boolean> lawful();

    /** Whether of the own will. */
    Optional<Boolean> voluntary();

    /** Whether for compensation. */
    Optional<Boolean> compensated();

    /** In which form. */
    Optional<TransferForm> form();

    /** Of which nothing is stated. */
    static LandTransfer notStated() {
        return ImmutableLandTransfer.of();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values. */
    final class Builder extends ImmutableLandTransfer.Builder {
        Builder() {}
    }
}
