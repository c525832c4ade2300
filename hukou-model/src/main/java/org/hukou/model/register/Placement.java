package org.hukou.model.register;

import java.util.Optional;
import org.hukou.model.kinship.Relation;
import org.hukou.model.shape.Shape;
import org.hukou.model.shape.Types;

/**
 * How a person stands in a household: as its head (户主), in a relation to the head, or without either, as in a collective
 * household. For a person who moves it also says whether that is the person's own will.
 *
 * @param person who
 * @param head whether the head
 * @param relationToHead what the person is to the head; empty for the head and where it is not stated
 * @param willing whether the person wants to move, for a child its guardian; empty where it is not stated
 */
public record Placement(PersonId person, boolean head, Optional<Relation> relationToHead, Optional<Boolean> willing) {
    /** The table of its attributes. */
    public static final Shape<Placement> SHAPE = Shape.<Placement, Draft>table(
                    "placement", Draft::new, Draft::placement)
            .with("person", PersonId.TYPE, p -> Optional.of(p.person()), (d, v) -> d.person = v)
            .flag("head", p -> Optional.of(p.head()).filter(h -> h), (d, v) -> d.head = v)
            .with(
                    "relationToHead",
                    Types.coded(Relation.class, r -> Optional.of(r.code())),
                    Placement::relationToHead,
                    (d, v) -> d.relation = v)
            .flag("willing", Placement::willing, (d, v) -> d.willing = v)
            .done();

    /**
     * A placement.
     *
     * @throws IllegalArgumentException where the head has a relation to the head
     */
    public Placement {
        if (head && relationToHead.isPresent())
            throw new IllegalArgumentException(
                    "the head of a household has no relation to the head; leave 'relationToHead' out");
    }

    /** As the head. */
    public static Placement head(PersonId person) {
        return new Placement(person, true, Optional.empty(), Optional.empty());
    }

    /** In a relation to the head. */
    public static Placement of(PersonId person, Relation relationToHead) {
        return new Placement(person, false, Optional.of(relationToHead), Optional.empty());
    }

    /** Without a relation that is stated, as in a collective household. */
    public static Placement of(PersonId person) {
        return new Placement(person, false, Optional.empty(), Optional.empty());
    }

    /** The same, saying whether it is the person's own will. */
    public Placement withWilling(boolean willing) {
        return new Placement(person, head, relationToHead, Optional.of(willing));
    }
}
