package org.hukou.model.household;

import io.vavr.collection.Vector;
import java.util.Optional;
import org.hukou.model.Style;
import org.hukou.model.division.Place;
import org.hukou.model.person.HouseholdKind;
import org.hukou.model.shape.Shape;
import org.hukou.model.shape.Types;
import org.hukou.model.value.Listing;
import org.immutables.value.Value;

/**
 * People registered together. A family household has one head; a collective household has none. It is a state, not a
 * history. Immutable and thread-safe.
 */
@Style
@Value.Immutable
public interface Household {
    /** The table of its attributes. */
    Shape<Household> SHAPE = Shape.table("household", Household::builder, Builder::build)
            .with("kind", Types.word(HouseholdKind.class), Household::kind, Builder::kind)
            .embed(Place.SHAPE, Household::place, Builder::place)
            .listing("members", Member.SHAPE, Household::members, Builder::members)
            .done();

    /** The kind of household. */
    Optional<HouseholdKind> kind();

    /** Where it is registered. */
    @Value.Default
    default Place place() {
        return Place.notStated();
    }

    /** The members, head included. */
    @Value.Default
    default Listing<Member> members() {
        return Listing.notStated();
    }

    /** The head, where one is stated. */
    default Optional<Member> head() {
        return members().items().find(m -> m.head().orElse(false)).toJavaOptional();
    }

    /** Refuses two heads, a head in a collective household, and a complete family without a head. */
    @Value.Check
    default void check() {
        Vector<Member> heads = members().items().filter(m -> m.head().orElse(false));
        if (heads.size() > 1) throw new IllegalArgumentException("a household has one head, not " + heads.size());
        if (heads.exists(h -> h.relationToHead().isPresent()))
            throw new IllegalArgumentException("the head of a household has no relation to the head; leave it out");
        boolean family = kind().map(k -> k == HouseholdKind.FAMILY).orElse(false);
        if (kind().isPresent() && !family && !heads.isEmpty())
            throw new IllegalArgumentException("a collective household has no head; leave 'head' out");
        if (family && members().complete() && !members().items().isEmpty() && heads.isEmpty())
            throw new IllegalArgumentException("a family household whose members are complete needs a head");
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values. */
    final class Builder extends ImmutableHousehold.Builder {
        Builder() {}

        /** Sets the members known; there may be others. */
        public Builder members(Member... some) {
            return members(Listing.of(some));
        }
    }
}
