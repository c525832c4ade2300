package org.hukou.policy.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.model.application.Destination;
import org.hukou.model.application.Relative;
import org.hukou.model.application.Request;
import org.hukou.model.division.AreaKind;
import org.hukou.model.division.Division;
import org.hukou.model.division.Place;
import org.hukou.model.household.Resident;
import org.hukou.model.livelihood.Dwelling;
import org.hukou.model.livelihood.Tenure;
import org.hukou.model.person.Person;
import org.hukou.model.value.Listing;
import org.hukou.model.value.Truth;
import org.hukou.policy.profile.Address;
import org.hukou.policy.profile.EntryHousehold;
import org.hukou.policy.profile.Norm;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.profile.Profiles;
import org.junit.jupiter.api.Test;

/** Answers, what they are made of, and what options change. */
class AnswersTest {
    private static final Profile WUSHENG = Profiles.get("wusheng-2015");
    private static final Profile ZIBO = Profiles.get("zibo-2021");

    private static Application.Builder tenant() {
        return Application.builder()
                .request(Request.builder()
                        .date(LocalDate.of(2022, 3, 1))
                        .asks(Ask.SETTLE)
                        .build())
                .destination(Destination.builder()
                        .place(Place.here(AreaKind.COUNTY_SEAT))
                        .build())
                .applicant(Resident.builder()
                        .label("tenant")
                        .person(Person.builder().voluntary(true).build())
                        .dwellings(Listing.only(Dwelling.builder()
                                .place(Place.here(AreaKind.COUNTY_SEAT))
                                .tenure(Tenure.RENTED)
                                .lawful(true)
                                .stable(true)
                                .build()))
                        .build());
    }

    private static SubjectAnswer answer(Profile profile, Options options, Application application) {
        return Decider.of(profile, options)
                .decide(application)
                .answer(Ask.SETTLE)
                .orElseThrow()
                .subjects()
                .head();
    }

    private static SubjectAnswer of(String subject, Result result) {
        return new SubjectAnswer(subject, Optional.of(subject + "'s label"), result, Vector.empty(), Vector.empty());
    }

    @Test
    void an_ask_is_granted_if_for_all_and_refused_if_for_one() {
        SubjectAnswer granted = of("companions[0]", Result.GRANTED);
        SubjectAnswer refused = of("companions[1]", Result.REFUSED);
        SubjectAnswer open = of("companions[2]", Result.UNDETERMINED);
        assertThat(new AskAnswer(Ask.BRING_FAMILY, Vector.of(granted, granted)).result())
                .isEqualTo(Result.GRANTED);
        assertThat(new AskAnswer(Ask.BRING_FAMILY, Vector.of(granted, open)).result())
                .isEqualTo(Result.UNDETERMINED);
        assertThat(new AskAnswer(Ask.BRING_FAMILY, Vector.of(granted, open, refused)).result())
                .isEqualTo(Result.REFUSED);
        assertThat(new AskAnswer(Ask.BRING_FAMILY, Vector.empty()).result()).isEqualTo(Result.UNDETERMINED);
    }

    @Test
    void a_person_is_found_by_label_and_by_place() {
        AskAnswer answer = new AskAnswer(
                Ask.BRING_FAMILY, Vector.of(of("companions[0]", Result.GRANTED), of("companions[1]", Result.REFUSED)));
        assertThat(answer.subject("companions[1]").orElseThrow().result()).isEqualTo(Result.REFUSED);
        assertThat(answer.subject("companions[1]'s label").orElseThrow().subject())
                .isEqualTo("companions[1]");
        assertThat(answer.subject("nobody")).isEmpty();
    }

    @Test
    void what_was_not_asked_is_not_answered() {
        Decision decision = Decider.of(WUSHENG).decide(tenant().build());
        assertThat(decision.result(Ask.SETTLE)).isEqualTo(Result.GRANTED);
        assertThat(decision.answer(Ask.BRING_FAMILY)).isEmpty();
        assertThatThrownBy(() -> decision.result(Ask.BRING_FAMILY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the application does not ask 'bring-family'; it asks: settle");
    }

    @Test
    void a_grant_names_its_norm_and_a_person_without_label_goes_by_place() {
        SubjectAnswer granted = answer(WUSHENG, Options.DEFAULT, tenant().build());
        assertThat(granted.name()).isEqualTo("tenant");
        assertThat(granted.grants().map(Finding::norm)).containsExactly("wusheng-2015/4.1.1.a");
        assertThat(granted.grants().map(Finding::article)).containsExactly("四、(一)1");
        SubjectAnswer nameless = answer(
                WUSHENG,
                Options.DEFAULT,
                tenant().applicant(Resident.notStated()).build());
        assertThat(nameless.name()).isEqualTo("applicant");
        assertThat(nameless.reasons()).contains(Doubt.Kind.FACTS_MISSING);
        assertThat(nameless.missing().map(Doubt.Missing::path)).contains("applicant.dwellings[?].lawful");
    }

    @Test
    void a_document_says_nothing_of_another_place_and_asks_where_it_does_not_know() {
        Application elsewhere = tenant().destination(Destination.builder()
                        .place(Place.of(Division.of("110105"), AreaKind.URBAN_DISTRICT))
                        .build())
                .build();
        SubjectAnswer silent = answer(WUSHENG, Options.DEFAULT, elsewhere);
        assertThat(silent.doubts()).containsExactly(new Doubt.Elsewhere());
        assertThat(silent.reasons()).containsExactly(Doubt.Kind.SILENT);
        assertThat(silent.grants()).isEmpty();
        Application somewhere = tenant().destination(Destination.builder()
                        .place(Place.of(Division.of("51"), AreaKind.COUNTY_SEAT))
                        .build())
                .build();
        assertThat(answer(WUSHENG, Options.DEFAULT, somewhere).missing().map(Doubt.Missing::path))
                .containsExactly("destination.insideJurisdiction");
    }

    @Test
    void before_its_date_a_document_grants_nothing_unless_judged_as_if_in_force() {
        Application early = tenant().request(Request.builder()
                        .date(LocalDate.of(2000, 1, 1))
                        .asks(Ask.SETTLE)
                        .build())
                .build();
        SubjectAnswer barred = answer(WUSHENG, Options.DEFAULT, early);
        assertThat(barred.result()).isEqualTo(Result.UNDETERMINED);
        assertThat(barred.doubts()).containsExactly(new Doubt.NotInForce(true));
        assertThat(barred.reasons()).containsExactly(Doubt.Kind.NOT_IN_FORCE);
        Decision asIf =
                Decider.of(WUSHENG, Options.DEFAULT.withAsIfInForce(true)).decide(early);
        assertThat(asIf.asIfInForce()).isTrue();
        assertThat(asIf.inForce()).isEqualTo(Truth.FALSE);
        assertThat(asIf.result(Ask.SETTLE)).isEqualTo(Result.GRANTED);
        assertThat(Decider.of(WUSHENG, Options.DEFAULT.withAsIfInForce(true))
                        .decide(tenant().build())
                        .asIfInForce())
                .isFalse();
    }

    @Test
    void without_a_date_the_date_is_missing() {
        Application dateless =
                tenant().request(Request.builder().asks(Ask.SETTLE).build()).build();
        assertThat(answer(WUSHENG, Options.DEFAULT, dateless).missing().map(Doubt.Missing::fact))
                .hasSize(1)
                .allMatch(fact -> fact.equals("application.date") || fact.equals("application.handledOn"));
    }

    @Test
    void the_caller_places_people_only_where_the_text_does_not() {
        Application worker = Application.builder()
                .from(tenant().build())
                .applicant(Resident.builder()
                        .person(Person.builder().voluntary(true).citizen(true).build())
                        .residence(org.hukou.model.person.Residence.builder()
                                .place(Place.here(AreaKind.URBAN_DISTRICT))
                                .build())
                        .build())
                .build();
        RegisterEntry open =
                answer(ZIBO, Options.DEFAULT, worker).grants().head().entry().orElseThrow();
        assertThat(open.household()).isEqualTo(EntryHousehold.NOT_GIVEN);
        assertThat(open.placedByCaller()).isFalse();
        assertThat(open.address()).isEqualTo(Address.NOT_GIVEN);
        RegisterEntry placed = answer(ZIBO, Options.DEFAULT.withPlacement(EntryHousehold.COMMUNITY_COLLECTIVE), worker)
                .grants()
                .head()
                .entry()
                .orElseThrow();
        assertThat(placed.household()).isEqualTo(EntryHousehold.COMMUNITY_COLLECTIVE);
        assertThat(placed.placedByCaller()).isTrue();
    }

    @Test
    void an_option_and_a_reading_that_a_profile_lacks_are_refused_with_the_nearest_name() {
        assertThatThrownBy(() -> Decider.of(WUSHENG, Options.DEFAULT.withReading("which-lease", "any-lease")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("profile 'wusheng-2015' has no reading 'which-lease'; did you mean 'which-leases'?");
        assertThatThrownBy(() -> Decider.of(WUSHENG, Options.DEFAULT.withReading("which-leases", "none")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reading 'which-leases' has no option 'none'; its options: any-lease, measures-only");
    }

    @Test
    void a_decider_says_what_it_was_made_of() {
        Options options = Options.DEFAULT.withReading("which-leases", "measures-only");
        Decider decider = Decider.of(WUSHENG, options);
        assertThat(decider.options()).isEqualTo(options);
        assertThat(decider.profile()).isSameAs(WUSHENG);
        assertThat(decider.option("which-leases")).isEqualTo("measures-only");
        assertThat(Decider.of(WUSHENG).option("which-leases")).isEqualTo("any-lease");
        assertThat(decider.underAllReadings("what-is-stable")).isFalse();
        Decider all = Decider.of(WUSHENG, options.withAllReadings());
        assertThat(all.underAllReadings("what-is-stable")).isTrue();
        assertThat(all.underAllReadings("which-leases")).isFalse();
        assertThat(decider.pathways(Ask.SETTLE).map(Norm::id)).contains("wusheng-2015/4.1.1.a");
        Norm norm = WUSHENG.norm("wusheng-2015/4.1.1.a").orElseThrow();
        assertThat(decider.guards(norm)).isNotEmpty().allMatch(g -> g.kinds().contains(norm.kind()));
    }

    @Test
    void companions_are_answered_one_by_one_and_an_unnamed_one_where_there_may_be_some() {
        Request request = Request.builder()
                .date(LocalDate.of(2022, 3, 1))
                .asks(Ask.BRING_FAMILY)
                .build();
        Application two = tenant().request(request)
                .companions(Listing.only(Relative.notStated(), Relative.notStated()))
                .build();
        assertThat(subjects(two)).containsExactly("companions[0]", "companions[1]");
        assertThat(subjects(tenant().request(request)
                        .companions(Listing.notStated())
                        .build()))
                .containsExactly("companions[?]");
        assertThat(subjects(tenant().request(request).companions(Listing.none()).build()))
                .isEmpty();
    }

    private static Vector<String> subjects(Application application) {
        return Decider.of(WUSHENG)
                .decide(application)
                .answer(Ask.BRING_FAMILY)
                .orElseThrow()
                .subjects()
                .map(SubjectAnswer::subject);
    }

    @Test
    void options_are_written_without_what_is_as_by_default() {
        assertThat(OptionsTree.of(Options.DEFAULT)).isEmpty();
        Options options = Options.DEFAULT
                .withReading("which-leases", "measures-only")
                .withAllReadings()
                .withAsIfInForce(true)
                .withPlacement(EntryHousehold.FAMILY);
        assertThat(OptionsTree.of(options))
                .isEqualTo(Map.of(
                        "readings",
                        Map.of("which-leases", "measures-only"),
                        "underAllReadings",
                        true,
                        "asIfInForce",
                        true,
                        "placement",
                        "family"));
        assertThat(options.readings()).isEqualTo(LinkedHashMap.of("which-leases", "measures-only"));
    }

    @Test
    void results_and_truths_are_each_others_names() {
        for (Result result : Result.values())
            assertThat(Result.of(result.truth())).isEqualTo(result);
        assertThat(List.of(Result.GRANTED.truth(), Result.REFUSED.truth(), Result.UNDETERMINED.truth()))
                .containsExactly(Truth.TRUE, Truth.FALSE, Truth.UNKNOWN);
    }

    @Test
    void a_verdict_grants_if_one_pathway_does_and_refuses_if_all_do() {
        Verdict granted =
                Decider.of(WUSHENG).verdicts(tenant().build(), Ask.SETTLE).head();
        assertThat(granted.size())
                .isEqualTo(Decider.of(WUSHENG).pathways(Ask.SETTLE).size());
        assertThat(granted.any()).isEqualTo(Truth.TRUE);
        Application unwilling = tenant().applicant(Resident.builder()
                        .person(Person.builder().voluntary(false).build())
                        .build())
                .build();
        Verdict refused = Decider.of(WUSHENG).verdicts(unwilling, Ask.SETTLE).head();
        assertThat(refused.any()).isEqualTo(Truth.FALSE);
        assertThat(refused.pathway(0)).isEqualTo(Truth.FALSE);
        Application unknown = tenant().applicant(Resident.notStated()).build();
        assertThat(Decider.of(WUSHENG).verdicts(unknown, Ask.SETTLE).head().any())
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void each_companion_gets_a_verdict_of_their_own() {
        Relative willing = Relative.builder()
                .resident(Resident.builder()
                        .person(Person.builder().voluntary(true).build())
                        .build())
                .build();
        Relative unwilling = Relative.builder()
                .resident(Resident.builder()
                        .person(Person.builder().voluntary(false).build())
                        .build())
                .build();
        Application two = tenant().companions(Listing.only(willing, unwilling)).build();
        assertThat(Decider.of(WUSHENG).verdicts(two, Ask.BRING_FAMILY).map(Verdict::any))
                .containsExactly(Truth.UNKNOWN, Truth.FALSE);
    }

    @Test
    void an_attempt_shows_each_pathway_in_each_frame_it_was_looked_at_in() {
        Decider decider = Decider.of(WUSHENG);
        Application tenant = tenant().build();
        Vector<Decider.Attempt> attempts = decider.attempts(tenant, Ask.SETTLE, "applicant");
        assertThat(attempts.map(a -> a.norm().id()))
                .isEqualTo(decider.pathways(Ask.SETTLE).map(Norm::id));
        Decider.Attempt renting =
                attempts.find(a -> a.norm().id().equals("wusheng-2015/4.1.1.a")).get();
        assertThat(renting.frames().map(f -> f.subject().name())).containsOnly("applicant");
        assertThat(renting.frames().map(f -> f.subject().dwelling().index())).contains(0);
        assertThat(renting.frames().map(f -> decider.truth(renting.condition(), f)))
                .contains(Truth.TRUE);
        assertThat(decider.attempts(tenant, Ask.SETTLE, "sponsors[0]").flatMap(Decider.Attempt::frames))
                .isEmpty();
    }
}
