package org.hukou.model.register;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import org.hukou.model.division.Division;
import org.hukou.model.household.Household;
import org.hukou.model.household.Resident;
import org.hukou.model.kinship.Relation;
import org.hukou.model.person.CitizenNumber;
import org.hukou.model.person.Residence;
import org.hukou.model.shape.Missing;

/** The parts of an event while it is read; what lacks is said when it is built. Not thread-safe. */
final class Draft {
    Optional<LocalDate> date = Optional.empty();
    Optional<String> ground = Optional.empty();
    Optional<Vector<Approval>> approvals = Optional.empty();
    Optional<PersonId> person = Optional.empty();
    Optional<PersonId> other = Optional.empty();
    Optional<Boolean> head = Optional.empty();
    Optional<Relation> relation = Optional.empty();
    Optional<Boolean> willing = Optional.empty();
    Optional<HouseholdId> household = Optional.empty();
    Optional<HouseholdId> into = Optional.empty();
    Optional<Household> founding = Optional.empty();
    Optional<Placement> placement = Optional.empty();
    Optional<Resident> resident = Optional.empty();
    Optional<Newcomer> newcomer = Optional.empty();
    Optional<Vector<Newcomer>> newcomers = Optional.empty();
    Optional<Target> to = Optional.empty();
    Optional<Vector<Placement>> people = Optional.empty();
    Optional<Vector<Placement>> rest = Optional.empty();
    Optional<Vector<PersonId>> family = Optional.empty();
    Optional<Division> division = Optional.empty();
    Optional<LocalDate> diedOn = Optional.empty();
    Optional<LocalDate> birthDate = Optional.empty();
    Optional<CitizenNumber> number = Optional.empty();
    Optional<Boolean> numberWithdrawn = Optional.empty();
    Optional<String> text = Optional.empty();
    Optional<Residence> residence = Optional.empty();

    static <V> V need(Optional<V> stated, String name) {
        return stated.orElseThrow(() -> new Missing(name));
    }

    static <V> Vector<V> all(Optional<Vector<V>> stated) {
        return stated.orElse(Vector.empty());
    }

    Act act() {
        return new Act(need(date, "date"), need(ground, "ground"), all(approvals));
    }

    PersonId person() {
        return need(person, "person");
    }

    HouseholdId household() {
        return need(household, "household");
    }

    Placement placement() {
        return new Placement(person(), head.orElse(false), relation, willing);
    }

    Target target() {
        return new Target(household(), founding);
    }

    Newcomer newcomer() {
        return new Newcomer(need(placement, "person"), resident.orElse(Resident.notStated()));
    }

    Vector<Placement> rest() {
        return all(rest);
    }

    Target to() {
        return need(to, "to");
    }
}
