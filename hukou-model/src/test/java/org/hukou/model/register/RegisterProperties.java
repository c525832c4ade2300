package org.hukou.model.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;
import net.jqwik.api.state.Transformer;
import org.hukou.model.division.Place;

class RegisterProperties {
    private static final int LONG = 400;

    /** The register, the naive one beside it, and the events taken so far. */
    private static final class World {
        Register register = Register.empty();
        Naive naive = new Naive();
        LocalDate today = Happenings.FIRST;
        Vector<Event> taken = Vector.empty();
        int refused;

        World happen(Happenings.Draw draw) {
            Event event = Happenings.next(naive, today, draw);
            Naive.Outcome outcome = naive.after(event);
            Register before = register;
            Either<RegisterRefusal, Register> applied = register.apply(event);
            if (applied.isLeft()) {
                assertThat(outcome.wrong())
                        .as("%s", event)
                        .contains(applied.getLeft().reason());
                assertThat(register).isSameAs(before);
                refused++;
                return this;
            }
            assertThat(outcome.wrong()).as("%s", event).isEmpty();
            conserved(before, applied.get(), event);
            register = applied.get();
            naive = outcome.after();
            taken = taken.append(event);
            if (event.act().date().isAfter(today)) today = event.act().date();
            return this;
        }
    }

    private static void conserved(Register before, Register after, Event event) {
        int came = event instanceof Event.Arrival a
                ? a.people().size()
                : List.of(EventKind.TAKE_OVER, EventKind.BIRTH, EventKind.FIRST_REGISTRATION)
                                .contains(event.kind())
                        ? 1
                        : 0;
        int left = event instanceof Event.Departure d
                ? d.people().size()
                : List.of(EventKind.DEATH, EventKind.DUPLICATE_CANCELLATION).contains(event.kind()) ? 1 : 0;
        assertThat(after.people()).isEqualTo(before.people() + came - left);
        assertThat(after.people()).isEqualTo(after.balance().people());
    }

    @Provide
    ActionChainArbitrary<World> histories() {
        return ActionChain.startWith(World::new)
                .withAction(new Action.Independent<World>() {
                    @Override
                    public Arbitrary<Transformer<World>> transformer() {
                        return Happenings.draws()
                                .map(draw -> Transformer.transform(draw.toString(), world -> world.happen(draw)));
                    }
                })
                .withMaxTransformations(LONG);
    }

    private static World run(ActionChain<World> chain) {
        return chain.run();
    }

    @Property(tries = 40)
    void the_register_does_what_the_naive_one_does(@ForAll("histories") ActionChain<World> history) {
        same(run(history.withInvariant(w -> {
            if (w.taken.size() % 20 == 0) same(w);
        })));
    }

    private static void same(World world) {
        Register register = world.register;
        assertThat(register.personNumbers().boxed()).containsExactlyElementsOf(world.naive.people.keySet());
        world.naive.people.forEach(
                (number, line) -> same(register.standing(PersonId.of(number)).orElseThrow(), line));
        for (int back : List.of(0, 1, 10, 100, 1000)) {
            LocalDate date = world.today.minusDays(back);
            for (int number : world.naive.people.keySet()) {
                Optional<Standing> then = register.standing(PersonId.of(number), date);
                Optional<Naive.Line> line = world.naive.on(number, date);
                assertThat(then.isPresent()).isEqualTo(line.isPresent());
                if (then.isPresent()) same(then.get(), line.get());
            }
        }
        for (int house : world.naive.houses.keySet())
            assertThat(register.members(HouseholdId.of(house), LocalDate.MAX)
                            .map(s -> s.person().number()))
                    .containsExactlyInAnyOrderElementsOf(
                            world.naive.members(house).toList());
        world.naive.booklets.forEach((holder, family) -> assertThat(
                        register.booklet(PersonId.of(holder)).map(PersonId::number))
                .containsExactlyInAnyOrderElementsOf(family));
    }

    private static void same(Standing standing, Naive.Line line) {
        assertThat(standing.status()).isEqualTo(line.status());
        assertThat(standing.household().map(HouseholdId::number).orElse(0)).isEqualTo(line.household());
        assertThat(standing.head()).isEqualTo(line.head());
        assertThat(standing.relationToHead()).isEqualTo(line.relation());
        assertThat(standing.stated()).isEqualTo(line.resident());
    }

    @Property(tries = 40)
    void nobody_is_in_two_households_and_every_family_has_one_head(@ForAll("histories") ActionChain<World> history) {
        Register register = run(history).register;
        List<Integer> all = register.householdNumbers()
                .boxed()
                .flatMap(h -> register.members(HouseholdId.of(h), LocalDate.MAX).toJavaStream())
                .map(s -> s.person().number())
                .toList();
        assertThat(all).doesNotHaveDuplicates().hasSize(register.registered());
        java.util.Set<PersonId> takenOver = register.personNumbers()
                .mapToObj(PersonId::of)
                .filter(p -> register.history(p).exists(s -> s.event() == EventKind.TAKE_OVER))
                .collect(Collectors.toSet());
        for (int number : register.householdNumbers().toArray()) {
            Vector<Standing> members = register.members(HouseholdId.of(number), LocalDate.MAX);
            int heads = members.count(Standing::head);
            boolean family =
                    members.exists(s -> s.householdKind().get() == org.hukou.model.person.HouseholdKind.FAMILY);
            assertThat(heads).isLessThanOrEqualTo(family ? 1 : 0);
            if (family && !members.exists(s -> takenOver.contains(s.person())))
                assertThat(heads).isEqualTo(1);
        }
    }

    @Property(tries = 40)
    void replaying_the_events_gives_the_same_register(@ForAll("histories") ActionChain<World> history) {
        World world = run(history);
        Register replayed =
                world.taken.foldLeft(Register.empty(), (r, e) -> r.apply(e).get());
        assertThat(replayed).isEqualTo(world.register).hasSameHashCodeAs(world.register);
        assertThat(replayed.sameNowAs(world.register)).isTrue();
    }

    @Property(tries = 40)
    void events_of_other_people_and_households_may_come_in_any_order(
            @ForAll("histories") ActionChain<World> history, @ForAll Random random) {
        World world = run(history);
        Vector<Event> events = world.taken;
        Vector<Set<Object>> about = keys(events);
        for (int swap = 0; swap < events.size() * 3 && events.size() > 1; swap++) {
            int i = random.nextInt(events.size() - 1);
            if (!about.get(i).intersect(about.get(i + 1)).isEmpty()) continue;
            events = events.update(i, events.get(i + 1)).update(i + 1, events.get(i));
            about = about.update(i, about.get(i + 1)).update(i + 1, about.get(i));
        }
        Register other = events.foldLeft(Register.empty(), (r, e) -> r.apply(e).get());
        assertThat(other).isEqualTo(world.register);
    }

    /** What each event is about: people, their households before and after, citizen numbers, the unified register. */
    private static Vector<Set<Object>> keys(Vector<Event> events) {
        Register now = Register.empty();
        Vector<Set<Object>> keys = Vector.empty();
        for (Event event : events) {
            Register next = now.apply(event).get();
            Set<Object> about = HashSet.empty();
            for (int person : next.personNumbers().toArray()) {
                Optional<Standing> before = now.standing(PersonId.of(person));
                Standing after = next.standing(PersonId.of(person)).get();
                boolean changed = before.isEmpty()
                        || now.history(PersonId.of(person)).size()
                                != next.history(PersonId.of(person)).size();
                if (!changed) continue;
                about = about.add(after.person())
                        .addAll(Vector.of(before, Optional.of(after))
                                .flatMap(s -> Vector.ofAll(
                                        s.flatMap(Standing::household).stream().toList())));
                about = about.addAll(Vector.of(before, Optional.of(after))
                        .flatMap(s ->
                                Vector.ofAll(s.flatMap(x -> x.stated().person().citizenNumber()).stream()
                                        .toList())));
            }
            for (Integer mentioned : Naive.mentioned(event)) about = about.add(PersonId.of(mentioned));
            if (event instanceof Event.DuplicateCancellation d) about = about.add(d.of());
            if (event instanceof Event.Merge m) about = about.add(m.household()).add(m.into());
            if (event instanceof Event.Conversion) about = about.add("conversion");
            keys = keys.append(about);
            now = next;
        }
        return keys;
    }

    @Property(tries = 60)
    void a_move_undone_by_its_return_leaves_all_but_history_equal(
            @ForAll("histories") ActionChain<World> history, @ForAll Random random) {
        World world = run(history);
        Vector<Standing> movable = Vector.ofAll(world.register.standings(LocalDate.MAX))
                .filter(s -> s.status() == Status.REGISTERED
                        && !s.head()
                        && s.bookletHolder().isEmpty());
        if (movable.isEmpty()) return;
        Standing person = movable.get(random.nextInt(movable.size()));
        Place home = person.place().get();
        Target away =
                Target.founding(HouseholdId.of(77_777), org.hukou.model.person.HouseholdKind.FAMILY, Happenings.TOWN);
        Either<RegisterRefusal, Register> there =
                world.register.apply(move(world.today, Placement.head(person.person()), away, Happenings.TOWN));
        if (there.isLeft()) {
            assertThat(there.getLeft().reason()).isIn(RefusalReason.MINOR_ALONE);
            return;
        }
        Placement back = new Placement(person.person(), false, person.relationToHead(), Optional.empty());
        Either<RegisterRefusal, Register> again = there.get()
                .apply(move(world.today, back, Target.of(person.household().get()), home));
        if (again.isLeft()) {
            assertThat(again.getLeft().reason()).isIn(RefusalReason.WITHOUT_HEAD);
            return;
        }
        assertThat(again.get().sameNowAs(world.register)).isTrue();
        assertThat(there.get().sameNowAs(world.register)).isFalse();
        assertThat(again.get()).isNotEqualTo(world.register);
        assertThat(again.get().history(person.person()))
                .hasSize(world.register.history(person.person()).size() + 2);
    }

    private static Event move(LocalDate day, Placement who, Target to, Place place) {
        Act act = Act.of(day, "there and back")
                .under(Happenings.approval(who.person().number(), day, place));
        return new Event.Move(act, Vector.of(who.withWilling(true)), to, Vector.empty());
    }

    @Property(tries = 40)
    void no_event_but_a_correction_or_a_report_changes_what_is_stated_of_a_person(
            @ForAll("histories") ActionChain<World> history) {
        Register register = run(history).register;
        for (int number : register.personNumbers().toArray()) {
            Vector<Standing> steps = register.history(PersonId.of(number));
            for (int i = 1; i < steps.size(); i++) {
                Standing before = steps.get(i - 1);
                Standing after = steps.get(i);
                if (after.event() == EventKind.ARRIVAL) continue;
                assertThat(after.stated().land()).isEqualTo(before.stated().land());
                if (after.event() == EventKind.CORRECTION || after.event() == EventKind.RESIDENCE_REPORT) continue;
                assertThat(after.stated()).isEqualTo(before.stated());
            }
        }
    }

    @Property(tries = 40)
    void a_conversion_changes_nothing_but_the_label(@ForAll("histories") ActionChain<World> history) {
        World world = run(history);
        Event conversion = new Event.Conversion(
                Act.of(world.today, "reform"), org.hukou.model.division.Division.of("99"), "resident");
        Register after = world.register.apply(conversion).get();
        for (int number : world.register.personNumbers().toArray()) {
            Standing one =
                    world.register.standing(PersonId.of(number), world.today).get();
            Standing other = after.standing(PersonId.of(number), world.today).get();
            assertThat(other.resident()).isEqualTo(one.resident());
            assertThat(other.status()).isEqualTo(one.status());
            assertThat(after.history(PersonId.of(number))).hasSameSizeAs(world.register.history(PersonId.of(number)));
            if (one.status() == Status.REGISTERED) {
                assertThat(other.label()).contains("resident");
                Standing dayBefore = after.standing(PersonId.of(number), world.today.minusDays(1))
                        .orElse(one);
                assertThat(dayBefore.label())
                        .isEqualTo(world.register
                                .standing(PersonId.of(number), world.today.minusDays(1))
                                .orElse(one)
                                .label());
            }
        }
        assertThat(after.balance()).isEqualTo(world.register.balance());
    }
}
