package org.hukou.model.register;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;
import org.hukou.model.division.Place;
import org.hukou.model.household.Household;
import org.hukou.model.household.Resident;
import org.hukou.model.person.CitizenNumber;
import org.hukou.model.person.Registration;
import org.jspecify.annotations.Nullable;

/**
 * A register while one event is applied to it: the steps that events are made of, each of which checks what it rests on.
 * The first refusal stays, and what is done after it counts for nothing. Not thread-safe; made for one event.
 */
final class Change {
    final LocalDate date;
    private final Entry.Cause cause;
    private final int day;
    private Register.State state;
    private @Nullable RegisterRefusal refusal;

    /** The households touched, and whether each had a head, or nobody, before. */
    private final TreeMap<Integer, Boolean> touched = new TreeMap<>();

    Change(Register.State state, Event event) {
        Act act = event.act();
        this.date = act.date();
        this.day = (int) date.toEpochDay();
        this.state = state;
        this.cause = new Entry.Cause(day, event.kind(), shared(act.ground()), act.approvals());
    }

    private String shared(String ground) {
        String known = state.grounds().getOrElse(ground, ground);
        if (known == ground && !state.grounds().containsKey(ground))
            state = state.withGrounds(state.grounds().put(ground, ground));
        return known;
    }

    private Place shared(Place place) {
        Place known = state.places().getOrElse(place, place);
        if (known == place && !state.places().containsKey(place))
            state = state.withPlaces(state.places().put(place, place));
        return known;
    }

    // refusing

    @Nullable
    RegisterRefusal refusal() {
        return refusal;
    }

    Register.State state() {
        return state;
    }

    boolean refused() {
        return refusal != null;
    }

    void refuse(RefusalReason reason, int person) {
        if (refusal == null) refusal = RegisterRefusal.of(reason, person);
    }

    void refuseHousehold(RefusalReason reason, int household) {
        if (refusal == null) refusal = RegisterRefusal.ofHousehold(reason, household);
    }

    void refuse(RegisterRefusal what) {
        if (refusal == null) refusal = what;
    }

    // looking

    /** A person that is registered; null, and refused, where there is none. */
    @Nullable
    Entry registered(PersonId person) {
        Entry entry = state.people().get(person.number());
        if (entry == null) refuse(RefusalReason.UNKNOWN_PERSON, person.number());
        else if (entry.status == Status.DEAD) refuse(RefusalReason.DEAD, person.number());
        else if (entry.status == Status.SERVING) refuse(RefusalReason.SERVING_SOLDIER, person.number());
        else if (!entry.registered()) refuse(RefusalReason.NOT_REGISTERED, person.number());
        else if (entry.since > day) refuse(RefusalReason.OUT_OF_ORDER, person.number());
        return refused() ? null : entry;
    }

    /** Refuses who is not cancelled for military service. */
    void checkServing(PersonId person) {
        Entry entry = state.people().get(person.number());
        if (entry == null) refuse(RefusalReason.UNKNOWN_PERSON, person.number());
        else if (entry.status == Status.DEAD) refuse(RefusalReason.DEAD, person.number());
        else if (entry.status != Status.SERVING) refuse(RefusalReason.NOT_SERVING, person.number());
    }

    /** A household, from now on touched; null, and refused, where there is none. */
    @Nullable
    HouseholdState household(int number) {
        HouseholdState household = state.households().get(number);
        if (household == null) refuseHousehold(RefusalReason.UNKNOWN_HOUSEHOLD, number);
        else if (household.last > day) refuseHousehold(RefusalReason.OUT_OF_ORDER, number);
        else if (!refused()) return touch(household);
        return null;
    }

    private HouseholdState touch(HouseholdState household) {
        touched.putIfAbsent(household.number, household.head != 0 || household.members.isEmpty());
        HouseholdState now = household.on(day);
        put(now);
        return now;
    }

    private void put(HouseholdState household) {
        state = state.withHouseholds(state.households().put(household.number, household));
    }

    private void put(int person, Entry entry) {
        Entry before = state.people().get(person);
        if (before != null && before.since > day) refuse(RefusalReason.OUT_OF_ORDER, person);
        int registered = (entry.registered() ? 1 : 0) - (before != null && before.registered() ? 1 : 0);
        state = state.withPeople(state.people().put(person, entry), state.registered() + registered);
    }

    /** The household of a target, founded where the target says so. */
    @Nullable
    HouseholdState open(Target target) {
        int number = target.household().number();
        if (target.founding().isEmpty()) return household(number);
        if (state.households().contains(number)) refuseHousehold(RefusalReason.HOUSEHOLD_EXISTS, number);
        return refused() ? null : found(number, target.founding().get());
    }

    private HouseholdState found(int number, Household founding) {
        Place place = shared(founding.place());
        return touch(HouseholdState.founded(number, founding.kind().orElseThrow(), place, day));
    }

    /** The household of somebody taken over: founded by the first. */
    @Nullable
    HouseholdState openAsTaken(HouseholdId id, Household registered) {
        HouseholdState there = state.households().get(id.number());
        if (there == null) return found(id.number(), registered);
        if (there.kind != registered.kind().orElseThrow() || !there.place.equals(registered.place()))
            refuseHousehold(RefusalReason.ANOTHER_PLACE, id.number());
        return household(id.number());
    }

    // coming and going

    /** Refuses who is known already under the number in the register, serves, or is not born yet. */
    void checkNew(PersonId person, Resident resident, boolean mayReturn) {
        Entry known = state.people().get(person.number());
        if (known != null) {
            if (known.status == Status.DEAD) refuse(RefusalReason.DEAD, person.number());
            else if (known.status == Status.SERVING) refuse(RefusalReason.SERVING_SOLDIER, person.number());
            else if (!mayReturn || known.status != Status.DEPARTED)
                refuse(RefusalReason.ALREADY_REGISTERED, person.number());
            else if (known.since > day) refuse(RefusalReason.OUT_OF_ORDER, person.number());
        }
        if (resident.person().servingSoldier().orElse(false)) refuse(RefusalReason.SERVING_SOLDIER, person.number());
        if (resident.person().birthDate().filter(born -> born.isAfter(date)).isPresent())
            refuse(RefusalReason.OUT_OF_ORDER, person.number());
    }

    /** Refuses the citizen number of somebody else among the people, or of a dead person. */
    void checkNumber(Resident resident, PersonId person) {
        resident.person().citizenNumber().ifPresent(number -> checkNumber(number, person));
    }

    void checkNumber(CitizenNumber number, PersonId person) {
        for (int candidate : state.numbers().candidates(number)) {
            Entry holder = state.people().get(candidate);
            if (holder == null || candidate == person.number() || !has(holder, number)) continue;
            if (holder.status == Status.DEAD) refuse(RefusalReason.DEAD, candidate);
            if (holder.registered() || holder.status == Status.SERVING)
                refuse(RefusalReason.ALREADY_REGISTERED, candidate);
        }
    }

    static boolean has(Entry holder, CitizenNumber number) {
        return holder.resident.person().citizenNumber().filter(number::equals).isPresent();
    }

    /** Somebody new comes in. */
    void newcomer(Newcomer newcomer, HouseholdState household) {
        if (refused()) return;
        int person = newcomer.placement().person().number();
        Resident resident = lessRegistration(newcomer.resident());
        Entry known = state.people().get(person);
        enter(person, Entry.in(person, resident, household, newcomer.placement(), cause, known));
        resident.person()
                .citizenNumber()
                .ifPresent(n -> state = state.withNumbers(state.numbers().with(n, person)));
    }

    /** Where and how somebody is registered the register says itself. */
    private static Resident lessRegistration(Resident resident) {
        Registration stated = resident.registration();
        Registration kept = Registration.builder()
                .legacyNature(stated.legacyNature())
                .converted(stated.converted())
                .build();
        return kept.equals(stated)
                ? resident
                : Resident.builder().from(resident).registration(kept).build();
    }

    /** Somebody known comes into a household, having left the one before. */
    void enter(PersonId person, Placement placed, HouseholdState household) {
        Entry entry = state.people().get(person.number());
        if (refused() || entry == null) return;
        enter(person.number(), Entry.in(person.number(), entry.resident, household, placed, cause, entry));
    }

    private void enter(int person, Entry entry) {
        HouseholdState household = state.households().get(entry.household);
        if (household == null) return;
        if (entry.head && household.head != 0) refuseHousehold(RefusalReason.SECOND_HEAD, household.number);
        if (entry.head && !household.family()) refuseHousehold(RefusalReason.HEAD_IN_COLLECTIVE, household.number);
        put(household.with(person, entry.head));
        put(person, entry);
    }

    /** Somebody leaves the household, to come into another one at once. */
    void takeOut(PersonId person) {
        Entry entry = state.people().get(person.number());
        if (refused() || entry == null) return;
        HouseholdState household = household(entry.household);
        if (household == null) return;
        if (entry.booklet != 0) endBooklet(household, person.number(), entry.booklet);
        HouseholdState now = state.households().get(entry.household);
        if (now != null) put(now.without(person.number()));
    }

    /** Somebody leaves the household and is registered no more. */
    void strikeOut(PersonId person, Status why) {
        takeOut(person);
        Entry entry = state.people().get(person.number());
        if (refused() || entry == null) return;
        put(person.number(), entry.out(why, person.number(), cause));
    }

    private void endBooklet(HouseholdState household, int leaving, int holder) {
        int[] family = household.booklets.get(holder);
        if (family == null) return;
        int[] others = Arrays.stream(family).filter(p -> p != leaving).toArray();
        boolean ends = leaving == holder || others.length < 2;
        for (int other : ends ? others : new int[0]) booklet(other, 0);
        put(household.withBooklet(holder, ends ? new int[0] : others));
    }

    private void booklet(int person, int holder) {
        Entry entry = state.people().get(person);
        if (entry != null) put(person, entry.withBooklet(holder, cause));
    }

    /** A booklet for a family inside a collective household. */
    void issueBooklet(HouseholdState household, int holder, int[] family) {
        for (int member : family) booklet(member, holder);
        put(household.withBooklet(holder, family));
    }

    /** What is stated of a person changes. */
    void restate(PersonId person, Resident resident) {
        Entry entry = state.people().get(person.number());
        if (refused() || entry == null) return;
        Optional<CitizenNumber> before = entry.resident.person().citizenNumber();
        Optional<CitizenNumber> after = resident.person().citizenNumber();
        if (!before.equals(after)) {
            before.ifPresent(n -> state = state.withNumbers(state.numbers().without(n, person.number())));
            after.ifPresent(n -> state = state.withNumbers(state.numbers().with(n, person.number())));
        }
        put(person.number(), entry.withResident(resident, cause));
    }

    // heads

    /** How those who stay stand in the households that were left. */
    void rest(Vector<Placement> rest) {
        for (Placement placed : rest) {
            Entry entry = registered(placed.person());
            if (entry == null) return;
            HouseholdState household = state.households().get(entry.household);
            if (household == null || !touched.containsKey(household.number)) {
                refuse(RefusalReason.NOT_A_MEMBER, placed.person().number());
                return;
            }
            if (placed.head()
                    && household.head != 0
                    && household.head != placed.person().number())
                refuseHousehold(RefusalReason.SECOND_HEAD, household.number);
            place(household.number, placed, rest);
        }
    }

    /** Puts a member in its place; where that is the head's, relations to another head fall away. */
    void place(int number, Placement placed, Vector<Placement> named) {
        int person = placed.person().number();
        HouseholdState household = state.households().get(number);
        Entry entry = state.people().get(person);
        if (refused() || entry == null || household == null) return;
        if (placed.head() && !household.family()) refuseHousehold(RefusalReason.HEAD_IN_COLLECTIVE, number);
        put(person, entry.placed(placed, cause));
        if (household.head == person && !placed.head()) put(household.headed(0));
        if (!placed.head() || household.head == person) return;
        put(household.headed(person));
        for (int member : household.members.keys()) {
            Entry other = state.people().get(member);
            boolean stays = named.exists(p -> p.person().number() == member);
            if (other != null && !stays && (other.head || other.relation != null))
                put(member, other.placed(Placement.of(new PersonId(member)), cause));
        }
    }

    /** Refuses households that would be left without a head; one that had none before may go on so. */
    void checkHeads(int entered) {
        touched.forEach((number, hadHead) -> {
            HouseholdState household = state.households().get(number);
            if (household == null || household.members.isEmpty() || !household.family() || household.head != 0) return;
            if (hadHead || number == entered) refuseHousehold(RefusalReason.WITHOUT_HEAD, number);
        });
    }

    /** Refuses a minor of these who would be in a household without an adult; of a collective one only those with them count. */
    void checkMinors(Vector<PersonId> coming, HouseholdState household) {
        if (refused() || coming.exists(p -> !isMinor(p.number()))) return;
        HouseholdState now = state.households().get(household.number);
        if (now == null) return;
        if (household.family()) for (int member : now.members.keys()) if (!isMinor(member)) return;
        refuse(RefusalReason.MINOR_ALONE, coming.head().number());
    }

    private boolean isMinor(int person) {
        Entry entry = state.people().get(person);
        return entry != null && entry.isMinor(date);
    }

    // counting, and what stands beside people and households

    void count(int people) {
        state = state.withBalance(state.balance().after(cause.kind(), people));
    }

    void convert(Event.Conversion event) {
        if (state.conversions().covers(event.division()))
            refuse(new RegisterRefusal(
                    RefusalReason.ALREADY_CONVERTED, new RegisterRefusal.OfDivision(event.division())));
        state = state.withConversions(state.conversions().with(event));
    }

    void keepAsTaken(PersonId person, AsTaken taken) {
        boolean nothing = taken.number() == null && taken.diedOn() == null;
        IntMap<AsTaken> all = state.asTaken();
        state = state.withAsTaken(nothing ? all.remove(person.number()) : all.put(person.number(), taken));
    }

    @Nullable
    AsTaken asTaken(PersonId person) {
        return state.asTaken().get(person.number());
    }
}
