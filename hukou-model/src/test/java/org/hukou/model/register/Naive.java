package org.hukou.model.register;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hukou.model.division.AreaKind;
import org.hukou.model.division.Place;
import org.hukou.model.household.Household;
import org.hukou.model.household.Resident;
import org.hukou.model.kinship.Relation;
import org.hukou.model.person.CitizenNumber;
import org.hukou.model.person.HouseholdKind;
import org.hukou.model.person.Person;

/**
 * A register as one would write it first: plain maps, copied whole for each event; the event is done, and then one looks at
 * what came of it. It shares no code with {@link Register} but the values.
 */
final class Naive {
    /** A person's line. */
    record Line(
            Status status,
            int household,
            boolean head,
            Optional<Relation> relation,
            Resident resident,
            LocalDate since) {
        Line at(int household, boolean head, Optional<Relation> relation, LocalDate since) {
            return new Line(Status.REGISTERED, household, head, relation, resident, since);
        }

        Line out(Status why, LocalDate since) {
            return new Line(why, 0, false, Optional.empty(), resident, since);
        }

        Line with(Resident other, LocalDate since) {
            return new Line(status, household, head, relation, other, since);
        }
    }

    /** A household's line. */
    record House(HouseholdKind kind, Place place, LocalDate last) {
        House on(LocalDate day) {
            return new House(kind, place, day.isAfter(last) ? day : last);
        }

        boolean family() {
            return kind == HouseholdKind.FAMILY;
        }
    }

    /** A day and what stood at its end. */
    private record Past(LocalDate day, Line line) {}

    final TreeMap<Integer, Line> people;
    final TreeMap<Integer, House> houses;
    final TreeMap<Integer, Vector<Past>> past;
    final TreeMap<String, LocalDate> converted;
    final Map<Integer, Set<Integer>> booklets;
    long came;
    long left;

    private final Set<RefusalReason> wrong = EnumSet.noneOf(RefusalReason.class);
    private final Set<Integer> touched = new HashSet<>();
    private LocalDate day = LocalDate.MIN;

    Naive() {
        people = new TreeMap<>();
        houses = new TreeMap<>();
        past = new TreeMap<>();
        converted = new TreeMap<>();
        booklets = new TreeMap<>();
    }

    private Naive(Naive before) {
        people = new TreeMap<>(before.people);
        houses = new TreeMap<>(before.houses);
        past = new TreeMap<>(before.past);
        converted = new TreeMap<>(before.converted);
        booklets = new TreeMap<>();
        before.booklets.forEach((holder, family) -> booklets.put(holder, new HashSet<>(family)));
        came = before.came;
        left = before.left;
    }

    /** What comes of an event, and all that is wrong with it. */
    record Outcome(Naive after, Set<RefusalReason> wrong) {}

    Outcome after(Event event) {
        Naive next = new Naive(this);
        next.day = event.act().date();
        next.happen(event);
        next.look(this, event);
        return new Outcome(next, next.wrong);
    }

    Stream<Integer> members(int house) {
        return people.entrySet().stream()
                .filter(e -> e.getValue().household() == house)
                .map(Map.Entry::getKey);
    }

    Optional<Line> on(int person, LocalDate date) {
        return past.getOrDefault(person, Vector.empty())
                .filter(p -> !p.day().isAfter(date))
                .lastOption()
                .map(Past::line)
                .toJavaOptional();
    }

    private void happen(Event event) {
        if (event instanceof Event.TakeOver e) {
            int house = e.household().number();
            House there = houses.get(house);
            Household as = e.registered();
            if (there == null) houses.put(house, new House(as.kind().get(), as.place(), day));
            else if (there.kind() != as.kind().get() || !there.place().equals(as.place()))
                wrong.add(RefusalReason.ANOTHER_PLACE);
            fresh(e.newcomer(), house, false, false);
        } else if (event instanceof Event.Birth e) {
            first(e.newcomer(), e.to());
        } else if (event instanceof Event.FirstRegistration e) {
            first(e.newcomer(), e.to());
        } else if (event instanceof Event.Arrival e) {
            int house = open(e.to());
            Vector<Placement> all = e.people().map(Newcomer::placement);
            permitted(e.act(), all, house);
            e.people().forEach(n -> fresh(n, house, true, true));
            alone(all, house);
        } else if (event instanceof Event.Departure e) {
            e.people().forEach(p -> willing(p));
            named(e.act(), e.people());
            e.people().forEach(p -> strike(p.person(), Status.DEPARTED));
            left += e.people().size();
            rest(e.rest());
        } else if (event instanceof Event.Death e) {
            Line line = people.get(e.person().number());
            if (e.diedOn().isAfter(day)
                    || line != null
                            && line.resident()
                                    .person()
                                    .birthDate()
                                    .filter(e.diedOn()::isBefore)
                                    .isPresent()) wrong.add(RefusalReason.OUT_OF_ORDER);
            strike(e.person(), Status.DEAD);
            left++;
            rest(e.rest());
        } else if (event instanceof Event.Service e) {
            strike(e.person(), Status.SERVING);
            rest(e.rest());
        } else if (event instanceof Event.Restoration e) {
            Line line = people.get(e.person().person().number());
            if (line == null) wrong.add(RefusalReason.UNKNOWN_PERSON);
            else if (line.status() == Status.DEAD) wrong.add(RefusalReason.DEAD);
            else if (line.status() != Status.SERVING) wrong.add(RefusalReason.NOT_SERVING);
            int house = open(e.to());
            if (line != null)
                put(
                        e.person().person().number(),
                        line.at(house, e.person().head(), e.person().relationToHead(), day));
        } else if (event instanceof Event.Move e) {
            move(e.act(), e.people(), e.to(), e.rest());
        } else if (event instanceof Event.ReturnToVillage e) {
            int house = move(e.act(), e.people(), e.to(), e.rest());
            House to = houses.get(house);
            if (to != null
                    && to.place().areaKind().filter(k -> k == AreaKind.VILLAGE).isEmpty())
                wrong.add(RefusalReason.NOT_A_VILLAGE);
        } else if (event instanceof Event.Split e) {
            House from = touch(e.household().number());
            if (from == null) return;
            if (!from.family()) wrong.add(RefusalReason.NOT_A_FAMILY);
            belong(e.people().map(Placement::person), e.household().number());
            int house = open(Target.founding(e.to(), from.kind(), from.place()));
            e.people().forEach(p -> take(p, house));
            rest(e.rest());
            alone(e.people(), house);
        } else if (event instanceof Event.Merge e) {
            House from = touch(e.household().number());
            House into = touch(e.into().number());
            if (from == null || into == null) return;
            if (e.household().equals(e.into())
                    || from.kind() != into.kind()
                    || !from.place().equals(into.place())) wrong.add(RefusalReason.ANOTHER_PLACE);
            if (!from.family()) wrong.add(RefusalReason.NOT_A_FAMILY);
            belong(e.people().map(Placement::person), e.household().number());
            for (int member : members(e.household().number()).toList()) {
                PersonId id = PersonId.of(member);
                take(
                        e.people().find(p -> p.person().equals(id)).getOrElse(Placement.of(id)),
                        e.into().number());
            }
        } else if (event instanceof Event.ChangeOfHead e) {
            House house = touch(e.household().number());
            if (house == null) return;
            if (!house.family()) wrong.add(RefusalReason.HEAD_IN_COLLECTIVE);
            belong(e.people().map(Placement::person), e.household().number());
            if (e.people().count(Placement::head) > 1) wrong.add(RefusalReason.SECOND_HEAD);
            stand(e.people(), e.household().number());
        } else if (event instanceof Event.FamilyBooklet e) {
            House house = touch(e.household().number());
            if (house == null) return;
            if (house.family()) wrong.add(RefusalReason.NOT_COLLECTIVE);
            Vector<PersonId> family = e.family().prepend(e.holder());
            named(e.act(), family.map(Placement::of));
            belong(family, e.household().number());
            for (PersonId p : family) {
                if (booklets.values().stream().anyMatch(b -> b.contains(p.number())))
                    wrong.add(RefusalReason.BOOKLET_HELD);
                Line line = people.get(p.number());
                if (line != null) put(p.number(), line.with(line.resident(), day));
            }
            booklets.put(
                    e.holder().number(),
                    new HashSet<>(family.map(PersonId::number).toJavaList()));
        } else if (event instanceof Event.Correction e) {
            Line line = registered(e.person());
            if (line == null) return;
            e.number().ifPresent(n -> unique(n, e.person().number()));
            if (e.birthDate().filter(day::isBefore).isPresent()) wrong.add(RefusalReason.OUT_OF_ORDER);
            Person.Builder person = Person.builder().from(line.resident().person());
            e.number().ifPresent(person::citizenNumber);
            if (e.numberWithdrawn()) person.citizenNumber(Optional.empty());
            e.birthDate().ifPresent(person::birthDate);
            Resident.Builder resident = Resident.builder().from(line.resident()).person(person.build());
            e.name().ifPresent(resident::label);
            put(e.person().number(), line.with(resident.build(), day));
        } else if (event instanceof Event.DuplicateCancellation e) {
            if (e.person().equals(e.of())) wrong.add(RefusalReason.NAMED_TWICE);
            Line stays = registered(e.of());
            if (stays != null && stays.since().isAfter(day)) wrong.add(RefusalReason.OUT_OF_ORDER);
            strike(e.person(), Status.DUPLICATE);
            left++;
            rest(e.rest());
        } else if (event instanceof Event.ResidenceReport e) {
            Line line = registered(e.person());
            if (line != null)
                put(
                        e.person().number(),
                        line.with(
                                Resident.builder()
                                        .from(line.resident())
                                        .residence(e.residence())
                                        .build(),
                                day));
        } else if (event instanceof Event.Conversion e) {
            String code = e.division().code();
            if (converted.keySet().stream().anyMatch(code::startsWith)) wrong.add(RefusalReason.ALREADY_CONVERTED);
            converted.put(code, day);
        } else throw new AssertionError(event);
    }

    /** Looks at the whole of what came of it. */
    private void look(Naive before, Event event) {
        List<Integer> seen = new ArrayList<>();
        for (int person : mentioned(event)) {
            if (seen.contains(person)) wrong.add(RefusalReason.NAMED_TWICE);
            seen.add(person);
        }
        people.forEach((number, line) -> {
            Line was = before.people.get(number);
            if (line != was && was != null && was.since().isAfter(day)) wrong.add(RefusalReason.OUT_OF_ORDER);
        });
        for (int house : touched) {
            House was = before.houses.get(house);
            if (was != null && was.last().isAfter(day)) wrong.add(RefusalReason.OUT_OF_ORDER);
            long heads = heads(house);
            boolean headless = members(house).findAny().isPresent() && heads == 0;
            boolean wasHeadless =
                    was != null && before.members(house).findAny().isPresent() && before.heads(house) == 0;
            boolean entered = members(house)
                    .anyMatch(p ->
                            before.people.get(p) == null || before.people.get(p).household() != house);
            boolean stays = event instanceof Event.ChangeOfHead || event instanceof Event.Merge;
            if (!(event instanceof Event.TakeOver)
                    && houses.get(house).family()
                    && headless
                    && (!wasHeadless || entered || stays)) wrong.add(RefusalReason.WITHOUT_HEAD);
            if (heads > 1) wrong.add(RefusalReason.SECOND_HEAD);
            if (heads > 0 && !houses.get(house).family()) wrong.add(RefusalReason.HEAD_IN_COLLECTIVE);
        }
    }

    private long heads(int house) {
        return members(house).filter(p -> people.get(p).head()).count();
    }

    static List<Integer> mentioned(Event event) {
        Vector<Placement> all = Vector.empty();
        if (event instanceof Event.Arrival e) all = e.people().map(Newcomer::placement);
        if (event instanceof Event.Departure e) all = e.people().appendAll(e.rest());
        if (event instanceof Event.Move e) all = e.people().appendAll(e.rest());
        if (event instanceof Event.ReturnToVillage e) all = e.people().appendAll(e.rest());
        if (event instanceof Event.Split e) all = e.people().appendAll(e.rest());
        if (event instanceof Event.Merge e) all = e.people();
        if (event instanceof Event.ChangeOfHead e) all = e.people();
        if (event instanceof Event.Death e) all = e.rest().append(Placement.of(e.person()));
        if (event instanceof Event.Service e) all = e.rest().append(Placement.of(e.person()));
        if (event instanceof Event.DuplicateCancellation e) all = e.rest().append(Placement.of(e.person()));
        if (event instanceof Event.FamilyBooklet e)
            all = e.family().prepend(e.holder()).map(Placement::of);
        return all.map(p -> p.person().number()).toJavaList();
    }

    // steps

    private void put(int person, Line line) {
        people.put(person, line);
        past.merge(person, Vector.of(new Past(day, line)), Vector::appendAll);
    }

    private Line registered(PersonId person) {
        Line line = people.get(person.number());
        if (line == null) wrong.add(RefusalReason.UNKNOWN_PERSON);
        else if (line.status() == Status.DEAD) wrong.add(RefusalReason.DEAD);
        else if (line.status() == Status.SERVING) wrong.add(RefusalReason.SERVING_SOLDIER);
        else if (line.status() != Status.REGISTERED) wrong.add(RefusalReason.NOT_REGISTERED);
        else return line;
        return null;
    }

    private House touch(int house) {
        House there = houses.get(house);
        if (there == null) wrong.add(RefusalReason.UNKNOWN_HOUSEHOLD);
        else {
            touched.add(house);
            houses.put(house, there.on(day));
        }
        return there;
    }

    private int open(Target to) {
        int house = to.household().number();
        if (to.founding().isEmpty()) touch(house);
        else if (houses.containsKey(house)) wrong.add(RefusalReason.HOUSEHOLD_EXISTS);
        else {
            touched.add(house);
            Household founding = to.founding().get();
            houses.put(house, new House(founding.kind().get(), founding.place(), day));
        }
        return house;
    }

    private void first(Newcomer newcomer, Target to) {
        int house = open(to);
        fresh(newcomer, house, false, true);
        if (houses.containsKey(house) && houses.get(house).family()) alone(Vector.of(newcomer.placement()), house);
    }

    private void fresh(Newcomer newcomer, int house, boolean mayReturn, boolean numberOwn) {
        int person = newcomer.placement().person().number();
        if (houses.containsKey(house)) touch(house);
        Line known = people.get(person);
        if (known != null) {
            if (known.status() == Status.DEAD) wrong.add(RefusalReason.DEAD);
            else if (known.status() == Status.SERVING) wrong.add(RefusalReason.SERVING_SOLDIER);
            else if (!mayReturn || known.status() != Status.DEPARTED) wrong.add(RefusalReason.ALREADY_REGISTERED);
        }
        Person p = newcomer.resident().person();
        if (p.servingSoldier().orElse(false)) wrong.add(RefusalReason.SERVING_SOLDIER);
        if (p.birthDate().filter(day::isBefore).isPresent()) wrong.add(RefusalReason.OUT_OF_ORDER);
        if (numberOwn) p.citizenNumber().ifPresent(n -> unique(n, person));
        put(
                person,
                new Line(
                        Status.REGISTERED,
                        house,
                        newcomer.placement().head(),
                        newcomer.placement().relationToHead(),
                        newcomer.resident(),
                        day));
        came++;
    }

    private void unique(CitizenNumber number, int person) {
        people.forEach((other, line) -> {
            if (other == person || !line.resident().person().citizenNumber().equals(Optional.of(number))) return;
            if (line.status() == Status.DEAD) wrong.add(RefusalReason.DEAD);
            if (line.status() == Status.REGISTERED || line.status() == Status.SERVING)
                wrong.add(RefusalReason.ALREADY_REGISTERED);
        });
    }

    private void willing(Placement p) {
        if (p.willing().isEmpty()) wrong.add(RefusalReason.WILL_NOT_STATED);
        else if (!p.willing().get()) wrong.add(RefusalReason.AGAINST_WILL);
    }

    private void permitted(Act act, Vector<Placement> all, int house) {
        all.forEach(this::willing);
        House to = houses.get(house);
        for (Placement p : all) {
            if (act.approvals().isEmpty()) wrong.add(RefusalReason.NOT_APPROVED);
            else if (!act.approvals().exists(a -> a.person().equals(p.person())))
                wrong.add(RefusalReason.NOT_FOR_THIS_PERSON);
            else if (to != null
                    && act.approvals()
                            .filter(a -> a.person().equals(p.person()))
                            .forAll(a -> !to.place()
                                            .division()
                                            .get()
                                            .code()
                                            .startsWith(a.destination()
                                                    .division()
                                                    .get()
                                                    .code())
                                    || a.destination().areaKind().isPresent()
                                            && !a.destination()
                                                    .areaKind()
                                                    .equals(to.place().areaKind())))
                wrong.add(RefusalReason.NOT_FOR_THIS_DESTINATION);
        }
        named(act, all);
    }

    private void named(Act act, Vector<Placement> all) {
        for (Approval a : act.approvals()) {
            if (!all.exists(p -> p.person().equals(a.person()))) wrong.add(RefusalReason.NOT_FOR_THIS_PERSON);
            if (a.date().isAfter(day)) wrong.add(RefusalReason.OUT_OF_ORDER);
        }
    }

    private int move(Act act, Vector<Placement> all, Target to, Vector<Placement> rest) {
        int house = open(to);
        permitted(act, all, house);
        for (Placement p : all) {
            Line line = people.get(p.person().number());
            if (line != null && line.household() == house) wrong.add(RefusalReason.ALREADY_THERE);
        }
        all.forEach(p -> take(p, house));
        rest(rest);
        alone(all, house);
        return house;
    }

    /** Out of one household and into another. */
    private void take(Placement p, int house) {
        Line line = registered(p.person());
        if (line == null) return;
        leave(p.person().number(), line);
        put(p.person().number(), line.at(house, p.head(), p.relationToHead(), day));
    }

    private void strike(PersonId person, Status why) {
        Line line = registered(person);
        if (line == null) return;
        leave(person.number(), line);
        put(person.number(), line.out(why, day));
    }

    private void leave(int person, Line line) {
        touch(line.household());
        for (int holder : List.copyOf(booklets.keySet())) {
            Set<Integer> family = booklets.get(holder);
            if (!family.remove(person)) continue;
            if (person != holder && family.size() > 1) continue;
            booklets.remove(holder);
            for (int other : family)
                put(other, people.get(other).with(people.get(other).resident(), day));
        }
    }

    private void belong(Vector<PersonId> all, int house) {
        for (PersonId p : all) {
            Line line = registered(p);
            if (line != null && line.household() != house) wrong.add(RefusalReason.NOT_A_MEMBER);
        }
    }

    private void rest(Vector<Placement> rest) {
        for (Placement p : rest) {
            Line line = registered(p.person());
            if (line == null) continue;
            if (!touched.contains(line.household())) wrong.add(RefusalReason.NOT_A_MEMBER);
            if (p.head()
                    && members(line.household())
                            .anyMatch(m ->
                                    m != p.person().number() && people.get(m).head()))
                wrong.add(RefusalReason.SECOND_HEAD);
        }
        for (int house : Set.copyOf(touched))
            stand(
                    rest.filter(p -> people.get(p.person().number()) != null
                            && people.get(p.person().number()).household() == house),
                    house);
    }

    /** How members stand from now on; a new head ends the relations to another. */
    private void stand(Vector<Placement> all, int house) {
        Optional<Placement> head = all.find(Placement::head).toJavaOptional();
        boolean another = head.isPresent()
                && people.get(head.get().person().number()) != null
                && !people.get(head.get().person().number()).head();
        for (int member : members(house).toList()) {
            Line line = people.get(member);
            Optional<Placement> named =
                    all.find(p -> p.person().number() == member).toJavaOptional();
            if (named.isPresent())
                put(member, line.at(house, named.get().head(), named.get().relationToHead(), day));
            else if (another && (line.head() || line.relation().isPresent()))
                put(member, line.at(house, false, Optional.empty(), day));
        }
    }

    private void alone(Vector<Placement> all, int house) {
        boolean adult = all.exists(p -> !minor(p.person().number()));
        House to = houses.get(house);
        boolean among = to != null && to.family() && members(house).anyMatch(m -> !minor(m));
        if (!adult && !among) wrong.add(RefusalReason.MINOR_ALONE);
    }

    private boolean minor(int person) {
        Line line = people.get(person);
        return line != null
                && line.resident()
                        .person()
                        .birthDate()
                        .filter(b -> b.plusYears(18).isAfter(day))
                        .isPresent();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Naive n && people.equals(n.people) && houses.equals(n.houses);
    }

    @Override
    public int hashCode() {
        return Objects.hash(people, houses);
    }
}
