package org.hukou.model.kinship;

import java.time.LocalDate;
import java.util.Optional;
import org.hukou.model.Style;
import org.hukou.model.shape.Shape;
import org.hukou.model.shape.Types;
import org.immutables.value.Value;

/** The marriage between two people, where they are spouses. Immutable and thread-safe. */
@Style
@Value.Immutable(singleton = true)
public interface Marriage {
    /** The table of its attributes. */
    Shape<Marriage> SHAPE = Shape.table("marriage", Marriage::builder, Builder::build)
            .with("since", Types.date(), Marriage::since, Builder::since)
            .flag("oneTownOneVillage", Marriage::oneTownOneVillage, Builder::oneTownOneVillage)
            .flag("coupleAtDestination", Marriage::coupleAtDestination, Builder::coupleAtDestination)
            .done();

    /** Since when; some documents say that it does not matter. */
    Optional<LocalDate> since();

    /** Whether one is registered in a town and the other is not. */
    Optional<Boolean> oneTownOneVillage();

    /** Whether both live at the destination. */
    Optional<Boolean> coupleAtDestination();

    /** Of which nothing is stated. */
    static Marriage notStated() {
        return ImmutableMarriage.of();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values. */
    final class Builder extends ImmutableMarriage.Builder {
        Builder() {}
    }
}
