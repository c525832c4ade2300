package org.hukou.model.journal;

import java.time.LocalDate;
import org.hukou.model.division.AreaKind;
import org.hukou.model.division.Division;
import org.hukou.model.division.Place;
import org.hukou.model.household.Resident;
import org.hukou.model.kinship.Relation;
import org.hukou.model.person.HouseholdKind;
import org.hukou.model.person.Person;
import org.hukou.model.register.Act;
import org.hukou.model.register.Event;
import org.hukou.model.register.HouseholdId;
import org.hukou.model.register.Newcomer;
import org.hukou.model.register.PersonId;
import org.hukou.model.register.Placement;
import org.hukou.model.register.Target;

/** Events for journals: families of a head and children, one event after the other. */
final class Entries {
    private static final Place VILLAGE = Place.of(Division.of("990101001001"), AreaKind.VILLAGE);
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);

    private Entries() {}

    static Event entry(int i) {
        PersonId person = PersonId.of(i + 1);
        HouseholdId household = HouseholdId.of(i / 4 + 1);
        LocalDate date = FIRST.plusDays(i / 10);
        Act act = Act.of(date, i % 2 == 0 ? "户口登记条例 art. 7" : "art. 7");
        if (i % 4 > 0)
            return new Event.Birth(
                    act, new Newcomer(Placement.of(person, Relation.DAUGHTER), born(date)), Target.of(household));
        return new Event.FirstRegistration(
                act,
                new Newcomer(Placement.head(person), born(date.minusYears(30))),
                Target.founding(household, HouseholdKind.FAMILY, VILLAGE));
    }

    private static Resident born(LocalDate date) {
        return Resident.builder()
                .person(Person.builder().birthDate(date).build())
                .build();
    }
}
