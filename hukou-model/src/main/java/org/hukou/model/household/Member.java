package org.hukou.model.household;

import java.util.Optional;
import org.hukou.model.Style;
import org.hukou.model.kinship.Relation;
import org.hukou.model.shape.Shape;
import org.hukou.model.shape.Types;
import org.immutables.value.Value;

/** A member of a household, with the relation to its head. Immutable and thread-safe. */
@Style
@Value.Immutable
public interface Member {
    /** The table of its attributes. */
    Shape<Member> SHAPE = Shape.table("member", Member::builder, Builder::build)
            .with(
                    "relationToHead",
                    Types.coded(Relation.class, r -> Optional.of(r.code())),
                    Member::relationToHead,
                    Builder::relationToHead)
            .flag("head", Member::head, Builder::head)
            .embed(Resident.SHAPE, Member::resident, Builder::resident)
            .done();

    /** What the member is to the head; the head has none. */
    Optional<Relation> relationToHead();

    /** Whether the member is the head (户主). */
    Optional<Boolean> head();

    /** The person, and what is stated about the person. */
    @Value.Default
    default Resident resident() {
        return Resident.notStated();
    }

    /** The head of a household. */
    static Member head(Resident resident) {
        return builder().head(true).resident(resident).build();
    }

    /** A member by the relation to the head. */
    static Member of(Relation relationToHead, Resident resident) {
        return builder().relationToHead(relationToHead).resident(resident).build();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values. */
    final class Builder extends ImmutableMember.Builder {
        Builder() {}
    }
}
