package org.hukou.bench.register;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.hukou.model.division.AreaKind;
import org.hukou.model.division.Division;
import org.hukou.model.division.Place;
import org.hukou.model.household.Resident;
import org.hukou.model.kinship.Relation;
import org.hukou.model.person.CitizenNumber;
import org.hukou.model.person.HouseholdKind;
import org.hukou.model.person.Person;
import org.hukou.model.register.Act;
import org.hukou.model.register.Approval;
import org.hukou.model.register.Event;
import org.hukou.model.register.HouseholdId;
import org.hukou.model.register.Newcomer;
import org.hukou.model.register.PersonId;
import org.hukou.model.register.Placement;
import org.hukou.model.register.Target;

/** Invented people in families of three in five hundred villages, each with an own citizen number of an unassigned division. */
final class County {
    static final LocalDate OPENED = LocalDate.of(2010, 1, 1);

    private static final int FAMILY = 3;
    private static final int VILLAGES = 500;
    private static final int DAYS = 20_000;
    private static final String CHECKS = "10X98765432";
    private static final Place[] PLACES = places();
    private static final LocalDate FIRST_BORN = LocalDate.of(1930, 1, 1);

    private County() {}

    private static Place[] places() {
        Place[] places = new Place[VILLAGES];
        for (int i = 0; i < VILLAGES; i++)
            places[i] =
                    Place.of(Division.of(String.format("990101%03d%03d", i / 50 + 1, i % 50 + 1)), AreaKind.VILLAGE);
        return places;
    }

    static Resident resident(int person) {
        LocalDate born = FIRST_BORN.plusDays(person % DAYS);
        String first = String.format("99%04d%tY%<tm%<td%03d", person / DAYS % 10_000, born, person % 1000);
        int sum = 0;
        for (int i = 0; i < 17; i++) sum += (first.charAt(i) - '0') * ((1 << 17 - i) % 11);
        CitizenNumber number = CitizenNumber.of(first + CHECKS.charAt(sum % 11));
        return Resident.builder()
                .person(Person.builder().citizenNumber(number).birthDate(born).build())
                .build();
    }

    static int householdOf(int person) {
        return (person - 1) / FAMILY + 1;
    }

    static Place placeOf(int household) {
        return PLACES[household % VILLAGES];
    }

    static Event registration(int person, Resident resident, LocalDate date) {
        int household = householdOf(person);
        boolean head = person % FAMILY == 1;
        HouseholdId id = HouseholdId.of(household);
        return new Event.FirstRegistration(
                Act.of(date, "art. 6"),
                new Newcomer(placement(person, head), resident),
                head ? Target.founding(id, HouseholdKind.FAMILY, placeOf(household)) : Target.of(id));
    }

    private static Placement placement(int person, boolean head) {
        return head ? Placement.head(PersonId.of(person)) : Placement.of(PersonId.of(person), Relation.OTHER_RELATIVE);
    }

    /** The move of a member, who is not the head, into the household of another. */
    static Event move(int person, int household, LocalDate date) {
        Approval approval = Approval.builder()
                .person(PersonId.of(person))
                .profile("example-town")
                .norm("example-town/1")
                .date(date)
                .receipt("0123456789abcdef".repeat(4))
                .destination(Place.builder().division(Division.of("990101")).build())
                .build();
        return new Event.Move(
                Act.of(date, "a decision").under(approval),
                Vector.of(placement(person, false).withWilling(true)),
                Target.of(HouseholdId.of(household)),
                Vector.empty());
    }
}
