package org.hukou.model.application;

import java.util.Optional;
import org.hukou.model.Style;
import org.hukou.model.shape.Shape;
import org.hukou.model.shape.Types;
import org.immutables.value.Value;

/** A public service asked for. Immutable and thread-safe. */
@Style
@Value.Immutable(singleton = true)
public interface Entitlement {
    /** The table of its attributes. */
    Shape<Entitlement> SHAPE = Shape.table("entitlement", Entitlement::builder, Builder::build)
            .with("item", Types.word(ServiceItem.class), Entitlement::item, Builder::item)
            .done();

    /** The service. */
    Optional<ServiceItem> item();

    /** Of which nothing is stated. */
    static Entitlement notStated() {
        return ImmutableEntitlement.of();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values. */
    final class Builder extends ImmutableEntitlement.Builder {
        Builder() {}
    }
}
