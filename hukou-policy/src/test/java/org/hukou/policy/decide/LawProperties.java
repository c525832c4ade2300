package org.hukou.policy.decide;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.model.application.Demand;
import org.hukou.model.application.DemandKind;
import org.hukou.model.application.Destination;
import org.hukou.model.application.Entry;
import org.hukou.model.application.Request;
import org.hukou.model.household.Resident;
import org.hukou.model.io.Source;
import org.hukou.model.land.LandRights;
import org.hukou.model.land.RightState;
import org.hukou.model.livelihood.Dwelling;
import org.hukou.model.livelihood.Job;
import org.hukou.model.value.Listing;
import org.hukou.model.value.Truth;
import org.hukou.policy.arbitrary.Lives;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.profile.ProfileFiles;
import org.hukou.policy.profile.Profiles;
import org.hukou.policy.profile.ReadingNote;

/** The laws of decisions, sampled over the built-in profiles. */
class LawProperties {
    private static final Vector<Decider> DECIDERS = Profiles.all().map(Decider::of);

    @Provide
    Arbitrary<Application> lives() {
        return Lives.stated();
    }

    @Provide
    Arbitrary<Decider> deciders() {
        return Arbitraries.of(DECIDERS.toJavaList());
    }

    @Provide
    Arbitrary<LandRights> land() {
        return Lives.land();
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void land_rights_never_count_in_a_town_and_giving_them_up_is_never_a_condition(
            @ForAll("deciders") Decider decider, @ForAll("lives") Application life, @ForAll("land") LandRights other) {
        assertThat(new LandRightsLaw(decider.profile()).broken(life, other)).isEmpty();
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void a_right_that_is_held_never_hinders_the_return_to_the_village(
            @ForAll("deciders") Decider decider, @ForAll("lives") Application life) {
        Application held = withLand(life, RightState.HELD);
        Application givenUp = withLand(life, RightState.GIVEN_UP);
        Result with = decider.decide(held).result(Ask.RETURN_TO_VILLAGE);
        Result without = decider.decide(givenUp).result(Ask.RETURN_TO_VILLAGE);
        assertThat(rank(with)).isGreaterThanOrEqualTo(rank(without));
    }

    private static Application withLand(Application life, RightState state) {
        return LandRightsLaw.with(life, land(state));
    }

    private static LandRights land(RightState state) {
        return LandRights.builder()
                .contract(state)
                .homestead(state)
                .collectiveShare(state)
                .forest(state)
                .build();
    }

    private static int rank(Result result) {
        return switch (result) {
            case REFUSED -> 0;
            case UNDETERMINED -> 1;
            case GRANTED -> 2;
        };
    }

    @Example
    void the_land_rights_law_names_the_norm_at_fault_in_a_bad_profile() {
        Profile bad = ProfileFiles.read(Source.yaml(text("land-rights-as-a-condition.yaml")))
                .get();
        LandRightsLaw law = new LandRightsLaw(bad);
        Vector<String> broken = Vector.ofAll(Lives.stated().sampleStream().limit(300))
                .flatMap(life ->
                        Option.ofOptional(law.broken(withLand(life, RightState.GIVEN_UP), land(RightState.HELD))))
                .distinct();
        assertThat(broken).containsExactly("bad/2");
    }

    private static String text(String resource) {
        try (InputStream in = LawProperties.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void more_information_never_flips_a_definite_answer(
            @ForAll("deciders") Decider decider, @ForAll("lives") Application life, @ForAll long seed) {
        Decision less = decider.decide(Lives.forgetting(life, new Random(seed)));
        Decision more = decider.decide(life);
        for (AskAnswer answer : less.answers())
            answer.subjects()
                    .zip(more.answer(answer.ask()).orElseThrow().subjects())
                    .forEach(pair -> {
                        if (pair._1().result() != Result.UNDETERMINED)
                            assertThat(pair._2().result())
                                    .as(answer.ask() + "")
                                    .isEqualTo(pair._1().result());
                    });
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void a_demand_or_a_fee_never_changes_the_merits(
            @ForAll("deciders") Decider decider, @ForAll("lives") Application life, @ForAll DemandKind kind) {
        Application pressed = Application.builder()
                .from(life)
                .demand(Demand.builder()
                        .kinds(kind)
                        .feeAmount(java.math.BigDecimal.TEN)
                        .build())
                .build();
        assertThat(decider.decide(pressed)).isEqualTo(decider.decide(life));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void the_order_of_people_dwellings_and_jobs_is_irrelevant(
            @ForAll("deciders") Decider decider, @ForAll("lives") Application life) {
        Resident applicant = life.applicant();
        Application turned = Application.builder()
                .from(life)
                .applicant(Resident.builder()
                        .from(applicant)
                        .dwellings(reversed(applicant.dwellings()))
                        .jobs(reversed(applicant.jobs()))
                        .build())
                .sponsors(reversed(life.sponsors()))
                .companions(reversed(life.companions()))
                .build();
        for (Ask ask : life.request().asks()) {
            Vector<Result> before = results(decider.decide(life), ask);
            Vector<Result> after = results(decider.decide(turned), ask);
            assertThat(ask == Ask.BRING_FAMILY ? after.reverse() : after).isEqualTo(before);
        }
    }

    private static Vector<Result> results(Decision decision, Ask ask) {
        return decision.answer(ask).orElseThrow().subjects().map(SubjectAnswer::result);
    }

    private static <T> Listing<T> reversed(Listing<T> listing) {
        return new Listing<>(listing.items().reverse(), listing.complete());
    }

    /** A collective household asked for by name is a residual way, and may close where there is another place to go. */
    @Property(shrinking = ShrinkingMode.OFF)
    void another_dwelling_job_or_relative_never_lowers_the_answer_to_settle(
            @ForAll("deciders") Decider decider,
            @ForAll("lives") Application drawn,
            @ForAll("lives") Application other) {
        Application life = Application.builder()
                .from(drawn)
                .destination(Destination.builder()
                        .from(drawn.destination())
                        .household(Entry.ANY)
                        .build())
                .build();
        Resident applicant = life.applicant();
        Application more = Application.builder()
                .from(life)
                .applicant(Resident.builder()
                        .from(applicant)
                        .dwellings(
                                joined(applicant.dwellings(), other.applicant().dwellings(), Dwelling.none()))
                        .jobs(joined(applicant.jobs(), other.applicant().jobs(), Job.none()))
                        .build())
                .sponsors(joined(life.sponsors(), other.sponsors(), null))
                .build();
        assertThat(rank(decider.decide(more).result(Ask.SETTLE)))
                .isGreaterThanOrEqualTo(rank(decider.decide(life).result(Ask.SETTLE)));
    }

    private static <T> Listing<T> joined(Listing<T> some, Listing<T> others, T none) {
        Vector<T> all = some.items().appendAll(others.items());
        return new Listing<>(all.isEmpty() && none != null ? Vector.of(none) : all, some.complete());
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void a_document_not_in_force_grants_nothing(
            @ForAll("deciders") Decider decider, @ForAll("lives") Application life) {
        Application early = Application.builder()
                .from(life)
                .request(Request.builder()
                        .from(life.request())
                        .date(LocalDate.of(1990, 1, 1))
                        .handledOn(LocalDate.of(1990, 1, 1))
                        .build())
                .build();
        Decision decision = decider.decide(early);
        assertThat(decision.inForce()).isEqualTo(Truth.FALSE);
        for (AskAnswer answer : decision.answers())
            for (SubjectAnswer subject : answer.subjects()) {
                assertThat(subject.result()).isEqualTo(Result.UNDETERMINED);
                assertThat(subject.reasons()).containsExactly(Doubt.Kind.NOT_IN_FORCE);
            }
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void a_decision_cites_only_its_own_document_and_says_why_it_is_open(
            @ForAll("deciders") Decider decider, @ForAll("lives") Application life, @ForAll long seed) {
        Decision decision = decider.decide(Lives.forgetting(life, new Random(seed)));
        for (AskAnswer answer : decision.answers())
            for (SubjectAnswer subject : answer.subjects()) {
                assertThat(subject.findings())
                        .allSatisfy(f ->
                                assertThat(decider.profile().norm(f.norm())).isPresent());
                assertThat(subject.findings())
                        .allSatisfy(f -> assertThat(f.article())
                                .isEqualTo(
                                        decider.profile().norm(f.norm()).get().article()));
                assertThat(subject.doubts().isEmpty()).isEqualTo(subject.result() != Result.UNDETERMINED);
                assertThat(subject.grants().isEmpty()).isEqualTo(subject.result() != Result.GRANTED);
            }
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void deciding_twice_or_by_another_decider_gives_the_same(
            @ForAll("deciders") Decider decider, @ForAll("lives") Application life) {
        Decision decision = decider.decide(life);
        assertThat(decider.decide(life)).isEqualTo(decision);
        assertThat(Decider.of(decider.profile()).decide(life)).isEqualTo(decision);
    }

    /** A profile under all readings at once, and under each option of each reading in turn. */
    private record Readings(Decider all, LinkedHashMap<String, Decider> each) {
        static Readings of(Profile profile) {
            LinkedHashMap<String, Decider> each = LinkedHashMap.empty();
            for (ReadingNote reading : profile.readings().values())
                for (String option : reading.options().keySet())
                    if (reading.varies() == ReadingNote.Varies.CONDITION)
                        each = each.put(
                                reading.id() + "=" + option,
                                Decider.of(profile, Options.DEFAULT.withReading(reading.id(), option)));
            return new Readings(Decider.of(profile, Options.DEFAULT.withAllReadings()), each);
        }
    }

    private static final Vector<Readings> READINGS = Profiles.all().map(Readings::of);

    @Provide
    Arbitrary<Readings> readings() {
        return Arbitraries.of(READINGS.toJavaList());
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void what_holds_under_all_readings_holds_under_each(
            @ForAll("readings") Readings readings, @ForAll("lives") Application life) {
        Decision under = readings.all().decide(life);
        readings.each().forEach((option, decider) -> {
            Decision one = decider.decide(life);
            for (Ask ask : life.request().asks())
                results(under, ask)
                        .zip(results(one, ask))
                        .filter(p -> p._1() != Result.UNDETERMINED)
                        .forEach(p -> assertThat(p._2()).as(option).isEqualTo(p._1()));
        });
    }

    @Example
    void lives_are_granted_refused_and_open_often_enough_to_show_something() {
        Vector<Result> results = Vector.ofAll(Lives.stated().sampleStream().limit(400))
                .flatMap(life -> DECIDERS.flatMap(d -> results(d.decide(life), Ask.SETTLE)));
        for (Result result : Result.values())
            assertThat(results.count(result::equals)).as(result + "").isGreaterThan(40);
    }
}
