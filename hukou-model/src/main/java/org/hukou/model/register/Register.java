package org.hukou.model.register;

import io.vavr.collection.HashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hukou.model.division.Division;
import org.hukou.model.division.Place;
import org.hukou.model.household.Household;
import org.hukou.model.person.CitizenNumber;
import org.hukou.model.value.Listing;
import org.hukou.model.value.Truth;
import org.jspecify.annotations.Nullable;

/**
 * A household register: who is registered where, with whom, and since when; and who was. It is a value that never changes:
 * {@link #apply} gives another one that shares all but a few nodes with it, at a cost that grows with the logarithm of its
 * size. It decides nothing: a move is allowed by an {@link Approval}. It knows no law but that of registers, which is the
 * regulations on household registration of 1958; articles are theirs.
 *
 * <p>What holds of every register, whatever the events: one person is in one household (art. 6); a family household that
 * has people has a head, unless an earlier register had none; a collective one has none; people come and go only as {@link
 * #balance} counts them; no event touches rights in land, and none but a residence report where people live. Entries about
 * a person, and about a household, follow each other in the order of their days; those about others may come in any order,
 * and give the same register.
 *
 * <p>Two registers are equal where all people, households, conversions and their histories are. Immutable and thread-safe.
 */
public final class Register {
    private static final Register EMPTY = new Register(new State(
            IntMap.empty(),
            IntMap.empty(),
            Numbers.NONE,
            Conversions.NONE,
            IntMap.empty(),
            Balance.ZERO,
            0,
            HashMap.empty(),
            HashMap.empty()));

    private final State state;

    private Register(State state) {
        this.state = state;
    }

    /** All that a register holds; the last two are values of which one is kept for all that equal it. */
    record State(
            IntMap<Entry> people,
            IntMap<HouseholdState> households,
            Numbers numbers,
            Conversions conversions,
            IntMap<AsTaken> asTaken,
            Balance balance,
            int registered,
            HashMap<String, String> grounds,
            HashMap<Place, Place> places) {
        State withPeople(IntMap<Entry> changed, int nowRegistered) {
            return new State(
                    changed, households, numbers, conversions, asTaken, balance, nowRegistered, grounds, places);
        }

        State withHouseholds(IntMap<HouseholdState> changed) {
            return new State(people, changed, numbers, conversions, asTaken, balance, registered, grounds, places);
        }

        State withNumbers(Numbers changed) {
            return new State(people, households, changed, conversions, asTaken, balance, registered, grounds, places);
        }

        State withConversions(Conversions changed) {
            return new State(people, households, numbers, changed, asTaken, balance, registered, grounds, places);
        }

        State withAsTaken(IntMap<AsTaken> changed) {
            return new State(people, households, numbers, conversions, changed, balance, registered, grounds, places);
        }

        State withBalance(Balance changed) {
            return new State(people, households, numbers, conversions, asTaken, changed, registered, grounds, places);
        }

        State withGrounds(HashMap<String, String> changed) {
            return new State(people, households, numbers, conversions, asTaken, balance, registered, changed, places);
        }

        State withPlaces(HashMap<Place, Place> changed) {
            return new State(people, households, numbers, conversions, asTaken, balance, registered, grounds, changed);
        }
    }

    /** A register of nobody. */
    public static Register empty() {
        return EMPTY;
    }

    /** The register after an event, or why it does not take the event; this one stays as it is. */
    public Either<RegisterRefusal, Register> apply(Event event) {
        Change change = event.fold(new Applying(new Change(state, event)));
        RegisterRefusal refusal = change.refusal();
        return refusal == null ? Either.right(new Register(change.state())) : Either.left(refusal);
    }

    // counts

    /** How many people are registered in a household now. */
    public int registered() {
        return state.registered();
    }

    /** Who came and who left, all told. */
    public Balance balance() {
        return state.balance();
    }

    /** How many people are registered, or cancelled for military service; equal to that of the {@link #balance}. */
    public long people() {
        long[] people = {0};
        state.people().forEach((number, entry) -> {
            if (entry.registered() || entry.status == Status.SERVING) people[0]++;
        });
        return people[0];
    }

    /** The numbers of all people ever known, ascending. */
    public IntStream personNumbers() {
        return IntStream.of(state.people().keys());
    }

    /** The numbers of all households ever founded, ascending. */
    public IntStream householdNumbers() {
        return IntStream.of(state.households().keys());
    }

    // people

    /** What the register says of a person now; empty where it never knew the person. */
    public Optional<Standing> standing(PersonId person) {
        return standing(person, LocalDate.MAX);
    }

    /** What the register said of a person at the end of a day; empty where it did not know the person yet. */
    public Optional<Standing> standing(PersonId person, LocalDate date) {
        Entry entry = state.people().get(person.number());
        Entry then = entry == null ? null : entry.on(day(date));
        return then == null ? Optional.empty() : Optional.of(standing(person.number(), then, date));
    }

    private Standing standing(int person, Entry entry, LocalDate date) {
        return new Standing(
                new PersonId(person), entry, state.households().get(entry.household), state.conversions(), date);
    }

    private static int day(LocalDate date) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, date.toEpochDay()));
    }

    /** All that the register ever said of a person, oldest first; empty where it never knew the person. */
    public Vector<Standing> history(PersonId person) {
        Vector<Standing> steps = Vector.empty();
        for (Entry e = state.people().get(person.number()); e != null; e = e.prior)
            steps = steps.prepend(standing(person.number(), e, LocalDate.ofEpochDay(e.since)));
        return steps;
    }

    /** What the register said of everybody it knew at the end of a day, by number. */
    public Stream<Standing> standings(LocalDate date) {
        return personNumbers().mapToObj(n -> standing(new PersonId(n), date)).flatMap(Optional::stream);
    }

    /** Who was registered in a division at the end of a day, by number. */
    public Stream<Standing> registeredIn(Division division, LocalDate date) {
        return standings(date)
                .filter(s -> s.place().filter(p -> lies(p, division)).isPresent());
    }

    private static boolean lies(Place place, Division division) {
        return place.division().filter(d -> d.in(division) == Truth.TRUE).isPresent();
    }

    /** The people who have a citizen number, by their numbers in the register; in a sound register at most one lives. */
    public Vector<PersonId> find(CitizenNumber number) {
        return Vector.ofAll(state.numbers().candidates(number))
                .filter(p -> {
                    Entry holder = state.people().get(p);
                    return holder != null && Change.has(holder, number);
                })
                .sorted()
                .map(PersonId::new);
    }

    // households

    /** The household at the end of a day, with its members; empty where it was not founded yet. */
    public Optional<Household> household(HouseholdId id, LocalDate date) {
        HouseholdState household = state.households().get(id.number());
        if (household == null || household.since > day(date)) return Optional.empty();
        Vector<Standing> members = members(id, date);
        boolean headless = household.family() && !members.exists(Standing::head);
        return Optional.of(Household.builder()
                .kind(household.kind)
                .place(household.place)
                .members(Listing.from(members.map(Standing::member), !headless))
                .build());
    }

    /** The household now. */
    public Optional<Household> household(HouseholdId id) {
        return household(id, LocalDate.MAX);
    }

    /** Who was in a household at the end of a day: the head first, then by number. */
    public Vector<Standing> members(HouseholdId id, LocalDate date) {
        HouseholdState household = state.households().get(id.number());
        if (household == null) return Vector.empty();
        return Vector.ofAll(household.members.keys())
                .appendAll(Vector.ofAll(household.past.keys()))
                .sorted()
                .flatMap(p -> Option.ofOptional(standing(new PersonId(p), date)))
                .filter(s -> s.household().filter(id::equals).isPresent())
                .sortBy(s -> s.head() ? 0 : 1);
    }

    /** The relatives, holder included, who share the booklet of a holder inside a collective household now. */
    public Vector<PersonId> booklet(PersonId holder) {
        Entry entry = state.people().get(holder.number());
        HouseholdState household = entry == null ? null : state.households().get(entry.household);
        int[] family = household == null ? null : household.booklets.get(holder.number());
        return family == null ? Vector.empty() : Vector.ofAll(family).map(PersonId::new);
    }

    // comparing

    /**
     * Whether both say the same of everybody now: where and with whom they are registered, what is stated of them, and what
     * their registration is called. What was before, when and why does not count, nor do households that nobody is in.
     */
    public boolean sameNowAs(Register other) {
        return sameNow(state.people(), other.state.people())
                && state.conversions().equals(other.state.conversions())
                && coveredBy(other)
                && other.coveredBy(this);
    }

    private static boolean sameNow(IntMap<Entry> a, IntMap<Entry> b) {
        boolean[] same = {a.size() == b.size()};
        a.forEach((person, entry) -> {
            Entry other = b.get(person);
            same[0] &= other != null && entry.sameNow(other);
        });
        return same[0];
    }

    private boolean coveredBy(Register other) {
        boolean[] covered = {true};
        state.households().forEach((number, household) -> {
            HouseholdState there = other.state.households().get(number);
            covered[0] &= household.members.isEmpty() || there != null && household.sameNow(there);
        });
        return covered[0];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Register register
                && state.balance().equals(register.state.balance())
                && state.conversions().equals(register.state.conversions())
                && state.asTaken().equals(register.state.asTaken())
                && state.households().equals(register.state.households())
                && state.people().equals(register.state.people());
    }

    @Override
    public int hashCode() {
        return state.balance().hashCode();
    }

    /** How many; never who. */
    @Override
    public String toString() {
        return "Register[" + state.registered() + " registered, "
                + state.households().size() + " households]";
    }

    /** What an earlier register said that cannot be so; for the audit. */
    IntMap<AsTaken> asTaken() {
        return state.asTaken();
    }
}
