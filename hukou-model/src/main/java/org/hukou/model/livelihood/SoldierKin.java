package org.hukou.model.livelihood;

import java.util.Optional;
import org.hukou.model.Style;
import org.hukou.model.kinship.KinClass;
import org.hukou.model.shape.Shape;
import org.hukou.model.shape.Types;
import org.immutables.value.Value;

/** The serving soldier whose family somebody is. Immutable and thread-safe. */
@Style
@Value.Immutable(singleton = true)
public interface SoldierKin {
    /** The table of its attributes. */
    Shape<SoldierKin> SHAPE = Shape.table("soldier", SoldierKin::builder, Builder::build)
            .flag("serving", SoldierKin::serving, Builder::serving)
            .with("kin", Types.word(KinClass.class), SoldierKin::kin, Builder::kin)
            .with(
                    "familyLivedWith",
                    Types.word(FamilyHost.class),
                    SoldierKin::familyLivedWith,
                    Builder::familyLivedWith)
            .flag("eligibleToFollow", SoldierKin::eligibleToFollow, Builder::eligibleToFollow)
            .flag("wishesToFollow", SoldierKin::wishesToFollow, Builder::wishesToFollow)
            .done();

    /** Whether the soldier is serving. */
    Optional<Boolean> serving();

    /** What the person is to the soldier. */
    Optional<KinClass> kin();

    /** With whom the family lived. */
    Optional<FamilyHost> familyLivedWith();

    /** Whether the family may follow the soldier (随军). */
    Optional<Boolean> eligibleToFollow();

    /** Whether the family wishes to follow the soldier. */
    Optional<Boolean> wishesToFollow();

    /** Of which nothing is stated. */
    static SoldierKin notStated() {
        return ImmutableSoldierKin.of();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values. */
    final class Builder extends ImmutableSoldierKin.Builder {
        Builder() {}
    }
}
