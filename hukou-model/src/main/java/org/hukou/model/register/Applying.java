package org.hukou.model.register;

import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import org.hukou.model.division.AreaKind;
import org.hukou.model.division.Place;
import org.hukou.model.household.Resident;
import org.hukou.model.person.Person;
import org.hukou.model.value.Truth;

/** What each event does to a register, and what it rests on. Not thread-safe; made for one event. */
final class Applying implements EventCases<Change> {
    private static final int NONE = 0;

    private final Change change;

    Applying(Change change) {
        this.change = change;
    }

    // people coming

    @Override
    public Change takeOver(Event.TakeOver event) {
        PersonId person = event.newcomer().placement().person();
        // that the number is somebody else's is what an earlier register may have wrong: the audit finds it
        change.checkNew(person, event.newcomer().resident(), false);
        HouseholdState household = change.openAsTaken(event.household(), event.registered());
        if (household == null) return change;
        change.newcomer(event.newcomer(), household);
        change.keepAsTaken(
                person,
                new AsTaken(event.numberAsWritten().orElse(null), event.diedOn().orElse(null)));
        change.count(1);
        return change;
    }

    @Override
    public Change birth(Event.Birth event) {
        return first(event.newcomer(), event.to());
    }

    @Override
    public Change firstRegistration(Event.FirstRegistration event) {
        return first(event.newcomer(), event.to());
    }

    private Change first(Newcomer newcomer, Target to) {
        PersonId person = newcomer.placement().person();
        change.checkNew(person, newcomer.resident(), false);
        change.checkNumber(newcomer.resident(), person);
        HouseholdState household = change.open(to);
        if (household == null) return change;
        change.newcomer(newcomer, household);
        change.count(1);
        change.checkHeads(household.number);
        if (household.family()) change.checkMinors(Vector.of(person), household);
        return change;
    }

    @Override
    public Change arrival(Event.Arrival event) {
        Vector<Placement> people = event.people().map(Newcomer::placement);
        once(people);
        event.people().forEach(n -> change.checkNew(n.placement().person(), n.resident(), true));
        event.people()
                .forEach(n -> change.checkNumber(n.resident(), n.placement().person()));
        event.people().forEach(n -> numbersDiffer(event.people(), n));
        willing(people);
        HouseholdState household = change.open(event.to());
        if (household == null) return change;
        approved(event.act(), people, household.place);
        event.people().forEach(n -> change.newcomer(n, household));
        change.count(people.size());
        change.checkHeads(household.number);
        change.checkMinors(people.map(Placement::person), household);
        return change;
    }

    private void numbersDiffer(Vector<Newcomer> people, Newcomer one) {
        one.resident().person().citizenNumber().ifPresent(number -> {
            if (people.count(n -> n.resident()
                            .person()
                            .citizenNumber()
                            .filter(number::equals)
                            .isPresent())
                    > 1)
                change.refuse(
                        RefusalReason.ALREADY_REGISTERED,
                        one.placement().person().number());
        });
    }

    @Override
    public Change restoration(Event.Restoration event) {
        PersonId person = event.person().person();
        change.checkServing(person);
        HouseholdState household = change.open(event.to());
        if (household == null) return change;
        change.enter(person, event.person(), household);
        change.checkHeads(household.number);
        return change;
    }

    // people moving

    @Override
    public Change move(Event.Move event) {
        return move(event.act(), event.people(), event.to(), event.rest(), false);
    }

    @Override
    public Change returnToVillage(Event.ReturnToVillage event) {
        return move(event.act(), event.people(), event.to(), event.rest(), true);
    }

    private Change move(Act act, Vector<Placement> people, Target to, Vector<Placement> rest, boolean toVillage) {
        once(people.appendAll(rest));
        people.forEach(p -> change.registered(p.person()));
        willing(people);
        HouseholdState household = change.open(to);
        if (household == null) return change;
        people.filter(p -> household.has(p.person().number()))
                .forEach(p ->
                        change.refuse(RefusalReason.ALREADY_THERE, p.person().number()));
        approved(act, people, household.place);
        if (toVillage && !isVillage(household.place))
            change.refuseHousehold(RefusalReason.NOT_A_VILLAGE, household.number);
        people.forEach(p -> change.takeOut(p.person()));
        people.forEach(p -> change.enter(p.person(), p, household));
        change.rest(rest);
        change.checkHeads(household.number);
        change.checkMinors(people.map(Placement::person), household);
        return change;
    }

    private static boolean isVillage(Place place) {
        if (place.areaKind().isPresent()) return place.areaKind().get() == AreaKind.VILLAGE;
        return place.town().filter(town -> !town).isPresent();
    }

    private void willing(Vector<Placement> people) {
        for (Placement p : people) {
            int person = p.person().number();
            if (p.willing().isEmpty()) change.refuse(RefusalReason.WILL_NOT_STATED, person);
            else if (!p.willing().get()) change.refuse(RefusalReason.AGAINST_WILL, person);
        }
    }

    /** Each person under a decision of the own, made before, for this place. */
    private void approved(Act act, Vector<Placement> people, Place place) {
        for (Placement p : people) {
            int person = p.person().number();
            Vector<Approval> own = act.approvals().filter(a -> a.person().equals(p.person()));
            if (act.approvals().isEmpty()) change.refuse(RefusalReason.NOT_APPROVED, person);
            else if (own.isEmpty()) change.refuse(RefusalReason.NOT_FOR_THIS_PERSON, person);
            else if (!own.exists(a -> leadsTo(a.destination(), place)))
                change.refuse(RefusalReason.NOT_FOR_THIS_DESTINATION, person);
        }
        theirs(act, people);
    }

    /** A decision named is for one of these, and made before. */
    private void theirs(Act act, Vector<Placement> people) {
        for (Approval approval : act.approvals()) {
            int person = approval.person().number();
            if (!people.exists(p -> p.person().equals(approval.person())))
                change.refuse(RefusalReason.NOT_FOR_THIS_PERSON, person);
            if (approval.date().isAfter(act.date())) change.refuse(RefusalReason.OUT_OF_ORDER, person);
        }
    }

    /** Whether the place lies in the destination, and is of its kind of area where that is stated of the destination. */
    private static boolean leadsTo(Place destination, Place place) {
        boolean inside =
                place.division().orElseThrow().in(destination.division().orElseThrow()) == Truth.TRUE;
        return inside
                && (destination.areaKind().isEmpty() || destination.areaKind().equals(place.areaKind()));
    }

    // people leaving

    @Override
    public Change departure(Event.Departure event) {
        once(event.people().appendAll(event.rest()));
        event.people().forEach(p -> change.registered(p.person()));
        willing(event.people());
        theirs(event.act(), event.people());
        event.act()
                .approvals()
                .filter(a -> event.to().in(a.destination().division().orElseThrow()) != Truth.TRUE)
                .forEach(a -> change.refuse(
                        RefusalReason.NOT_FOR_THIS_DESTINATION, a.person().number()));
        event.people().forEach(p -> change.strikeOut(p.person(), Status.DEPARTED));
        return left(event.people().size(), event.rest());
    }

    @Override
    public Change death(Event.Death event) {
        once(event.rest().append(Placement.of(event.person())));
        Entry entry = change.registered(event.person());
        if (entry == null) return change;
        boolean tooLate = event.diedOn().isAfter(change.date);
        if (tooLate || born(entry).filter(event.diedOn()::isBefore).isPresent())
            change.refuse(RefusalReason.OUT_OF_ORDER, event.person().number());
        change.strikeOut(event.person(), Status.DEAD);
        corrected(event.person(), true, true);
        return left(1, event.rest());
    }

    private static Optional<LocalDate> born(Entry entry) {
        return entry.resident.person().birthDate();
    }

    @Override
    public Change service(Event.Service event) {
        once(event.rest().append(Placement.of(event.person())));
        change.registered(event.person());
        change.strikeOut(event.person(), Status.SERVING);
        return left(NONE, event.rest());
    }

    @Override
    public Change duplicateCancellation(Event.DuplicateCancellation event) {
        once(event.rest().append(Placement.of(event.person())));
        if (event.person().equals(event.of()))
            change.refuse(RefusalReason.NAMED_TWICE, event.person().number());
        change.registered(event.person());
        change.registered(event.of());
        change.strikeOut(event.person(), Status.DUPLICATE);
        corrected(event.person(), true, true);
        return left(1, event.rest());
    }

    private Change left(int people, Vector<Placement> rest) {
        change.rest(rest);
        change.count(people);
        change.checkHeads(NONE);
        return change;
    }

    // households

    @Override
    public Change split(Event.Split event) {
        once(event.people().appendAll(event.rest()));
        HouseholdState from = change.household(event.household().number());
        if (from == null) return change;
        if (!from.family()) change.refuseHousehold(RefusalReason.NOT_A_FAMILY, from.number);
        members(event.people().map(Placement::person), from);
        HouseholdState to = change.open(Target.founding(event.to(), from.kind, from.place));
        if (to == null) return change;
        event.people().forEach(p -> change.takeOut(p.person()));
        event.people().forEach(p -> change.enter(p.person(), p, to));
        change.rest(event.rest());
        change.checkHeads(to.number);
        change.checkMinors(event.people().map(Placement::person), to);
        return change;
    }

    @Override
    public Change merge(Event.Merge event) {
        once(event.people());
        HouseholdState from = change.household(event.household().number());
        HouseholdState into = change.household(event.into().number());
        if (from == null || into == null) return change;
        if (from.number == into.number || from.kind != into.kind || !from.place.equals(into.place))
            change.refuseHousehold(RefusalReason.ANOTHER_PLACE, from.number);
        if (!from.family()) change.refuseHousehold(RefusalReason.NOT_A_FAMILY, from.number);
        members(event.people().map(Placement::person), from);
        Vector<PersonId> all = Vector.ofAll(from.members.keys()).map(PersonId::new);
        all.forEach(change::registered);
        all.forEach(change::takeOut);
        for (PersonId person : all)
            change.enter(
                    person, event.people().find(p -> p.person().equals(person)).getOrElse(Placement.of(person)), into);
        change.checkHeads(into.number);
        return change;
    }

    @Override
    public Change changeOfHead(Event.ChangeOfHead event) {
        once(event.people());
        HouseholdState household = change.household(event.household().number());
        if (household == null) return change;
        members(event.people().map(Placement::person), household);
        if (!household.family()) change.refuseHousehold(RefusalReason.HEAD_IN_COLLECTIVE, household.number);
        Vector<Placement> headFirst = event.people().sortBy(p -> p.head() ? 0 : 1);
        if (headFirst.count(Placement::head) > 1) change.refuseHousehold(RefusalReason.SECOND_HEAD, household.number);
        headFirst.forEach(p -> change.place(household.number, p, headFirst));
        change.checkHeads(household.number);
        return change;
    }

    @Override
    public Change familyBooklet(Event.FamilyBooklet event) {
        Vector<PersonId> family = event.family().prepend(event.holder());
        once(family.map(Placement::of));
        HouseholdState household = change.household(event.household().number());
        if (household == null) return change;
        if (household.family()) change.refuseHousehold(RefusalReason.NOT_COLLECTIVE, household.number);
        theirs(event.act(), family.map(Placement::of));
        members(family, household);
        for (PersonId person : family) {
            Entry entry = change.registered(person);
            if (entry != null && entry.booklet != 0) change.refuse(RefusalReason.BOOKLET_HELD, person.number());
        }
        if (!change.refused())
            change.issueBooklet(
                    household,
                    event.holder().number(),
                    family.toJavaStream().mapToInt(PersonId::number).sorted().toArray());
        return change;
    }

    private void members(Vector<PersonId> people, HouseholdState household) {
        for (PersonId person : people)
            if (change.registered(person) != null && !household.has(person.number()))
                change.refuse(RefusalReason.NOT_A_MEMBER, person.number());
    }

    // what is stated of people, and the unified register

    @Override
    public Change correction(Event.Correction event) {
        Entry entry = change.registered(event.person());
        if (entry == null) return change;
        event.number().ifPresent(number -> change.checkNumber(number, event.person()));
        if (event.birthDate().filter(born -> born.isAfter(change.date)).isPresent())
            change.refuse(RefusalReason.OUT_OF_ORDER, event.person().number());
        Person before = entry.resident.person();
        Person person = Person.builder()
                .from(before)
                .citizenNumber(
                        event.numberWithdrawn()
                                ? Optional.empty()
                                : event.number().or(before::citizenNumber))
                .birthDate(event.birthDate().or(before::birthDate))
                .build();
        change.restate(
                event.person(),
                Resident.builder()
                        .from(entry.resident)
                        .person(person)
                        .label(event.name().or(entry.resident::label))
                        .build());
        corrected(event.person(), event.number().isPresent() || event.numberWithdrawn(), false);
        return change;
    }

    /** What an earlier register had wrong falls away once it is right. */
    private void corrected(PersonId person, boolean number, boolean death) {
        AsTaken taken = change.asTaken(person);
        if (taken != null)
            change.keepAsTaken(person, new AsTaken(number ? null : taken.number(), death ? null : taken.diedOn()));
    }

    @Override
    public Change residenceReport(Event.ResidenceReport event) {
        Entry entry = change.registered(event.person());
        if (entry != null)
            change.restate(
                    event.person(),
                    Resident.builder()
                            .from(entry.resident)
                            .residence(event.residence())
                            .build());
        return change;
    }

    @Override
    public Change conversion(Event.Conversion event) {
        change.convert(event);
        return change;
    }

    private void once(Vector<Placement> people) {
        HashSet<PersonId> seen = HashSet.empty();
        for (Placement p : people) {
            if (seen.contains(p.person()))
                change.refuse(RefusalReason.NAMED_TWICE, p.person().number());
            seen = seen.add(p.person());
        }
    }
}
