package org.hukou.model.register;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.hukou.model.division.AreaKind;
import org.hukou.model.division.Division;
import org.hukou.model.division.Place;
import org.hukou.model.household.Household;
import org.hukou.model.household.Resident;
import org.hukou.model.kinship.Relation;
import org.hukou.model.land.LandRights;
import org.hukou.model.land.RightState;
import org.hukou.model.person.CitizenNumber;
import org.hukou.model.person.HouseholdKind;
import org.hukou.model.person.LegacyNature;
import org.hukou.model.person.Person;
import org.hukou.model.person.Registration;
import org.hukou.model.person.Residence;

/** Draws what happens next, given how things stand: mostly what a register takes, now and then what it has to refuse. */
final class Happenings {
    static final Place UPPER_VILLAGE = Place.of(Division.of("990101001001"), AreaKind.VILLAGE);
    static final Place LOWER_VILLAGE = Place.of(Division.of("990101001002"), AreaKind.VILLAGE);
    static final Place TOWN = Place.of(Division.of("990101002001"), AreaKind.COUNTY_SEAT);
    static final Division COUNTY = Division.of("990101");
    static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    static final String HASH = "0123456789abcdef".repeat(4);

    private static final List<Place> PLACES = List.of(UPPER_VILLAGE, LOWER_VILLAGE, TOWN);
    private static final int NOBODY = 9_999;
    private static final List<Relation> RELATIONS =
            List.of(Relation.WIFE, Relation.SON, Relation.MOTHER, Relation.OTHER);

    private Happenings() {}

    /** Numbers that say which of the possible things happens; a twist below 100 makes it go wrong in one of many ways. */
    record Draw(EventKind kind, int a, int b, int c, int days, int twist) {}

    static Arbitrary<Draw> draws() {
        Arbitrary<EventKind> kinds = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(EventKind.FIRST_REGISTRATION, EventKind.BIRTH)),
                Tuple.of(3, Arbitraries.of(EventKind.MOVE, EventKind.ARRIVAL)),
                Tuple.of(6, Arbitraries.of(EventKind.class)));
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 9_999);
        return Combinators.combine(
                        kinds,
                        any,
                        any,
                        any,
                        Arbitraries.integers().between(-1, 20),
                        Arbitraries.integers().between(0, 999))
                .as(Draw::new);
    }

    static CitizenNumber number(int n) {
        LocalDate born = LocalDate.of(1950, 1, 1).plusDays(n * 37L % 15_000);
        String first = "990000" + born.toString().replace("-", "") + String.format("%03d", n % 1000);
        int sum = 0;
        for (int i = 0; i < 17; i++) sum += (first.charAt(i) - '0') * ((1 << 17 - i) % 11);
        return CitizenNumber.of(first + "10X98765432".charAt(sum % 11));
    }

    static Approval approval(int person, LocalDate date, Place to) {
        return Approval.builder()
                .person(PersonId.of(person))
                .profile("example-town")
                .norm("example-town/1")
                .date(date)
                .receipt(HASH)
                .destination(to)
                .build();
    }

    /** The next event, as drawn. */
    static Event next(Naive now, LocalDate today, Draw d) {
        return new Drawing(now, today.plusDays(d.days), d).event();
    }

    private record Drawing(Naive now, LocalDate day, Draw d) {
        private boolean twisted(int which) {
            return d.twist == which;
        }

        private Act act(Approval... approvals) {
            return new Act(day, "drawn " + d.a % 3, Vector.of(approvals));
        }

        private int fresh() {
            return now.people.isEmpty() ? 1 : now.people.lastKey() + 1;
        }

        private int freshHouse() {
            return now.houses.isEmpty() ? 1 : now.houses.lastKey() + 1;
        }

        /** Mostly somebody registered. */
        private int somebody(int draw) {
            if (twisted(1)) return NOBODY;
            List<Integer> all = now.people.entrySet().stream()
                    .filter(e -> draw % 20 == 0 || e.getValue().status() == Status.REGISTERED)
                    .map(java.util.Map.Entry::getKey)
                    .toList();
            return all.isEmpty() ? NOBODY : all.get(draw / 20 % all.size());
        }

        private int house(int draw) {
            if (twisted(2) || now.houses.isEmpty()) return NOBODY;
            List<Integer> all = List.copyOf(now.houses.keySet());
            return all.get(draw % all.size());
        }

        private int houseOf(int person) {
            Naive.Line line = now.people.get(person);
            return line == null || line.household() == 0 ? NOBODY : line.household();
        }

        private Target target(int draw) {
            if (draw % 3 > 0 && !now.houses.isEmpty()) return Target.of(HouseholdId.of(house(draw / 3)));
            int kind = draw / 3 % 5;
            return Target.founding(
                    HouseholdId.of(twisted(3) ? house(draw) : freshHouse()),
                    kind > 1
                            ? HouseholdKind.FAMILY
                            : kind == 1 ? HouseholdKind.SCHOOL_COLLECTIVE : HouseholdKind.COMMUNITY_COLLECTIVE,
                    PLACES.get(draw / 15 % 3));
        }

        private Place place(Target to) {
            return to.founding()
                    .map(Household::place)
                    .orElseGet(() -> Optional.ofNullable(
                                    now.houses.get(to.household().number()))
                            .map(Naive.House::place)
                            .orElse(TOWN));
        }

        /** As the household needs it. */
        private Placement placed(int person, Target to, boolean first) {
            PersonId id = PersonId.of(person);
            boolean family = to.founding()
                            .flatMap(Household::kind)
                            .or(() -> Optional.ofNullable(
                                            now.houses.get(to.household().number()))
                                    .map(Naive.House::kind))
                            .orElse(HouseholdKind.FAMILY)
                    == HouseholdKind.FAMILY;
            boolean headed = now.members(to.household().number())
                    .anyMatch(p -> now.people.get(p).head());
            boolean head = family && !headed && first;
            if (twisted(4)) head = !head;
            Placement placement =
                    head ? Placement.head(id) : family ? Placement.of(id, RELATIONS.get(d.c % 4)) : Placement.of(id);
            if (twisted(5)) return placement;
            return placement.withWilling(!twisted(6));
        }

        private Resident resident(int years) {
            Person.Builder person = Person.builder().birthDate(twisted(7) ? day.plusDays(1) : day.minusYears(years));
            if (d.c % 3 == 0) person.citizenNumber(number(d.c % 40));
            if (twisted(8)) person.servingSoldier(true);
            return Resident.builder()
                    .person(person.build())
                    .registration(Registration.builder()
                            .legacyNature(LegacyNature.AGRICULTURAL)
                            .build())
                    .land(LandRights.builder()
                            .contract(RightState.values()[d.c % RightState.values().length])
                            .build())
                    .build();
        }

        private Newcomer newcomer(Target to, int years) {
            return new Newcomer(placed(twisted(9) ? somebody(d.b) : fresh(), to, true), resident(years));
        }

        /** Who takes the place of a head that leaves. */
        private Vector<Placement> rest(Vector<Integer> leaving) {
            Vector<Placement> rest = Vector.empty();
            for (int house : leaving.map(this::houseOf).distinct()) {
                List<Integer> staying =
                        now.members(house).filter(p -> !leaving.contains(p)).toList();
                boolean leaves = leaving.exists(p -> now.people.containsKey(p)
                        && now.people.get(p).household() == house
                        && now.people.get(p).head());
                if (leaves != twisted(10) && !staying.isEmpty()) {
                    rest = rest.append(Placement.head(PersonId.of(staying.get(d.c % staying.size()))));
                    if (staying.size() > 1 && d.c % 2 == 0)
                        rest = rest.append(Placement.of(
                                PersonId.of(staying.get((d.c + 1) % staying.size())), Relation.BROTHER_OR_SISTER));
                }
            }
            return rest;
        }

        private Vector<Integer> movers() {
            int one = somebody(d.a);
            List<Integer> household = now.members(houseOf(one)).toList();
            if (household.isEmpty() || d.b % 3 == 0) return Vector.of(one);
            if (d.b % 3 == 1) return Vector.ofAll(household);
            return Vector.of(one, twisted(11) ? one : household.get(d.b / 3 % household.size()))
                    .distinct()
                    .appendAll(twisted(11) ? Vector.of(one) : Vector.empty());
        }

        private Act allowed(Vector<Integer> movers, Place to) {
            if (twisted(12)) return act();
            Place where = twisted(13) ? PLACES.get((PLACES.indexOf(to) + 1) % 3) : to;
            LocalDate decided = twisted(14) ? day.plusDays(1) : day.minusDays(d.c % 5);
            return act(movers.map(p -> approval(twisted(15) ? p + 1 : p, decided, where))
                    .toJavaArray(Approval[]::new));
        }

        private Vector<Placement> placed(Vector<Integer> movers, Target to) {
            return movers.zipWithIndex((p, i) -> placed(p, to, i == 0));
        }

        Event event() {
            PersonId one = PersonId.of(somebody(d.a));
            switch (d.kind) {
                case TAKE_OVER -> {
                    Target to = target(d.b);
                    Household as = to.founding()
                            .orElseGet(() -> Household.builder()
                                    .kind(Optional.ofNullable(now.houses.get(
                                                    to.household().number()))
                                            .map(Naive.House::kind)
                                            .orElse(HouseholdKind.FAMILY))
                                    .place(twisted(16) ? UPPER_VILLAGE : place(to))
                                    .build());
                    return new Event.TakeOver(
                            act(),
                            newcomer(to, 10 + d.c % 70),
                            to.household(),
                            as,
                            d.c % 10 == 1 ? Optional.of("990000199001010019") : Optional.empty(),
                            d.c % 10 == 2 ? Optional.of(day.minusDays(9)) : Optional.empty());
                }
                case BIRTH -> {
                    Target to = Target.of(HouseholdId.of(house(d.b)));
                    return new Event.Birth(act(), newcomer(to, 0), to);
                }
                case FIRST_REGISTRATION -> {
                    Target to = target(d.b);
                    return new Event.FirstRegistration(act(), newcomer(to, 10 + d.c % 70), to);
                }
                case ARRIVAL -> {
                    Target to = target(d.b);
                    int first = twisted(17) ? somebody(d.a) : departed();
                    Vector<Newcomer> people = Vector.of(
                                    new Newcomer(placed(first, to, true), resident(20 + d.c % 40)),
                                    new Newcomer(placed(fresh() + 1, to, false), resident(d.c % 40)))
                            .take(1 + d.c % 2);
                    Vector<Integer> numbers =
                            people.map(n -> n.placement().person().number());
                    return new Event.Arrival(allowed(numbers, place(to)), people, to, Optional.empty());
                }
                case DEPARTURE -> {
                    Vector<Integer> movers = movers();
                    Vector<Placement> placed =
                            movers.map(p -> Placement.of(PersonId.of(p)).withWilling(!twisted(6)));
                    return new Event.Departure(act(), placed, Division.of("110000"), rest(movers));
                }
                case DEATH -> {
                    return new Event.Death(
                            act(), one, day.minusDays(d.c % 9 - (twisted(18) ? 9 : 0)), rest(Vector.of(one.number())));
                }
                case SERVICE -> {
                    return new Event.Service(act(), one, rest(Vector.of(one.number())));
                }
                case RESTORATION -> {
                    Target to = target(d.b);
                    return new Event.Restoration(act(), placed(serving(), to, true), to);
                }
                case MOVE, RETURN_TO_VILLAGE -> {
                    Vector<Integer> movers = movers();
                    Target to = target(d.b);
                    Act act = allowed(movers, place(to));
                    return d.kind == EventKind.MOVE
                            ? new Event.Move(act, placed(movers, to), to, rest(movers))
                            : new Event.ReturnToVillage(act, placed(movers, to), to, rest(movers));
                }
                case SPLIT -> {
                    Vector<Integer> movers = movers();
                    Vector<Placement> placed = movers.zipWithIndex((p, i) -> i == 0
                            ? Placement.head(PersonId.of(p))
                            : Placement.of(PersonId.of(p), RELATIONS.get(d.c % 4)));
                    return new Event.Split(
                            act(),
                            HouseholdId.of(twisted(19) ? house(d.b) : houseOf(movers.head())),
                            placed,
                            HouseholdId.of(freshHouse()),
                            rest(movers));
                }
                case MERGE -> {
                    int from = house(d.a);
                    Vector<Placement> named = Vector.ofAll(now.members(from).toList())
                            .take(d.c % 3)
                            .map(p -> Placement.of(PersonId.of(p), Relation.OTHER));
                    return new Event.Merge(act(), HouseholdId.of(from), HouseholdId.of(neighbour(from)), named);
                }
                case CHANGE_OF_HEAD -> {
                    int household = houseOf(one.number());
                    Vector<Placement> named = Vector.of(Placement.head(one));
                    for (int other : now.members(household)
                            .filter(p -> p != one.number())
                            .limit(d.c % 3)
                            .toList())
                        named = named.append(
                                twisted(20)
                                        ? Placement.head(PersonId.of(other))
                                        : Placement.of(PersonId.of(other), Relation.SON));
                    return new Event.ChangeOfHead(act(), HouseholdId.of(twisted(19) ? house(d.b) : household), named);
                }
                case FAMILY_BOOKLET -> {
                    int holder = collective();
                    Vector<PersonId> others = Vector.ofAll(
                                    now.members(houseOf(holder)).toList())
                            .filter(p -> p != holder)
                            .take(1 + d.c % 3)
                            .map(PersonId::of);
                    return new Event.FamilyBooklet(
                            act(),
                            HouseholdId.of(houseOf(holder)),
                            PersonId.of(holder),
                            others.isEmpty() ? Vector.of(one) : others);
                }
                case CORRECTION -> {
                    return new Event.Correction(
                            act(),
                            one,
                            d.b % 4 == 0 ? Optional.of(number(d.c % 40)) : Optional.empty(),
                            d.b % 4 == 1,
                            d.b % 4 == 2 ? Optional.of("name " + d.c) : Optional.empty(),
                            d.b % 4 == 3
                                    ? Optional.of(day.minusYears(20).plusYears(twisted(7) ? 30 : 0))
                                    : Optional.empty());
                }
                case DUPLICATE_CANCELLATION -> {
                    return new Event.DuplicateCancellation(
                            act(), one, PersonId.of(somebody(d.b)), rest(Vector.of(one.number())));
                }
                case RESIDENCE_REPORT -> {
                    return new Event.ResidenceReport(
                            act(),
                            one,
                            Residence.builder().place(PLACES.get(d.b % 3)).build());
                }
                case CONVERSION -> {
                    String code = "990101001001".substring(0, new int[] {4, 6, 9, 12}[d.a % 4]);
                    return new Event.Conversion(act(), Division.of(code), "resident");
                }
            }
            throw new AssertionError(d.kind);
        }

        private int departed() {
            return now.people.entrySet().stream()
                    .filter(e -> e.getValue().status() == Status.DEPARTED)
                    .map(java.util.Map.Entry::getKey)
                    .findFirst()
                    .filter(p -> d.a % 2 == 0)
                    .orElse(fresh());
        }

        private int serving() {
            return now.people.entrySet().stream()
                    .filter(e -> e.getValue().status() == Status.SERVING)
                    .map(java.util.Map.Entry::getKey)
                    .findFirst()
                    .orElse(somebody(d.a));
        }

        private int collective() {
            List<Integer> all = now.people.entrySet().stream()
                    .filter(e -> e.getValue().status() == Status.REGISTERED
                            && now.houses.get(e.getValue().household()).family() == twisted(19))
                    .map(java.util.Map.Entry::getKey)
                    .toList();
            return all.isEmpty() ? somebody(d.a) : all.get(d.a % all.size());
        }

        private int neighbour(int house) {
            Naive.House from = now.houses.get(house);
            List<Integer> all = now.houses.entrySet().stream()
                    .filter(e -> from != null
                            && e.getKey() != house
                            && e.getValue().family()
                            && e.getValue().place().equals(from.place())
                            && now.members(e.getKey()).findAny().isPresent())
                    .map(java.util.Map.Entry::getKey)
                    .toList();
            return all.isEmpty() ? house(d.b) : all.get(d.b % all.size());
        }
    }
}
