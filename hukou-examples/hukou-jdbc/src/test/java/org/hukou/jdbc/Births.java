package org.hukou.jdbc;

import java.time.LocalDate;
import org.hukou.model.division.AreaKind;
import org.hukou.model.division.Division;
import org.hukou.model.division.Place;
import org.hukou.model.household.Resident;
import org.hukou.model.person.HouseholdKind;
import org.hukou.model.register.Act;
import org.hukou.model.register.Event;
import org.hukou.model.register.HouseholdId;
import org.hukou.model.register.Newcomer;
import org.hukou.model.register.PersonId;
import org.hukou.model.register.Placement;
import org.hukou.model.register.Register;
import org.hukou.model.register.Target;

/** Births in one collective household, one event after the other. */
final class Births {
    private static final HouseholdId HOME = HouseholdId.of(1);
    private static final Place TOWN = Place.of(Division.of("990101002001"), AreaKind.COUNTY_SEAT);

    private Births() {}

    static Event birth(int i) {
        Newcomer child = new Newcomer(
                Placement.of(PersonId.of(i + 1)),
                Resident.builder().label("孩 " + i).build());
        Target to = i > 0 ? Target.of(HOME) : Target.founding(HOME, HouseholdKind.COMMUNITY_COLLECTIVE, TOWN);
        return new Event.Birth(Act.of(LocalDate.of(2020, 1, 1).plusDays(i / 5), "art. 7"), child, to);
    }

    static Register after(long events) {
        Register register = Register.empty();
        for (int i = 0; i < events; i++) register = register.apply(birth(i)).get();
        return register;
    }
}
