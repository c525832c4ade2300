package org.hukou.model.register;

import java.util.Optional;
import org.hukou.model.division.Division;
import org.hukou.model.division.Place;
import org.hukou.model.household.Household;
import org.hukou.model.person.HouseholdKind;
import org.hukou.model.shape.Shape;
import org.hukou.model.shape.Types;

/**
 * The household somebody comes into: one that is there, or one founded by the event.
 *
 * @param household its number
 * @param founding its kind and place, where the event founds it; it names no members, the event does
 */
public record Target(HouseholdId household, Optional<Household> founding) {
    /** The table of its attributes. */
    public static final Shape<Target> SHAPE = Shape.<Target, Draft>table("target", Draft::new, Draft::target)
            .with("household", HouseholdId.TYPE, t -> Optional.of(t.household()), (d, v) -> d.household = v)
            .with("founding", Types.block(Household.SHAPE), Target::founding, (d, v) -> d.founding = v)
            .done();

    /**
     * A target.
     *
     * @throws IllegalArgumentException where a founding states no kind, no division by code, or members
     */
    public Target {
        founding.ifPresent(Target::check);
    }

    private static void check(Household founding) {
        if (founding.kind().isEmpty())
            throw new IllegalArgumentException("a household is founded as a kind; state 'kind'");
        if (founding.place().division().filter(d -> !d.isHere()).isEmpty())
            throw new IllegalArgumentException("a household is founded at a place; state 'division' by code");
        if (founding.members().isStated())
            throw new IllegalArgumentException("the event says who comes in; leave 'members' out");
    }

    /** A household that is there. */
    public static Target of(HouseholdId household) {
        return new Target(household, Optional.empty());
    }

    /** A household founded by the event. */
    public static Target founding(HouseholdId household, HouseholdKind kind, Place place) {
        return new Target(
                household,
                Optional.of(Household.builder().kind(kind).place(place).build()));
    }

    /** A family household founded by the event in a division. */
    public static Target foundingFamily(HouseholdId household, Division division) {
        return founding(
                household,
                HouseholdKind.FAMILY,
                Place.builder().division(division).build());
    }
}
