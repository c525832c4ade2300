package org.hukou.policy.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hukou.policy.condition.Conditions.atLeast;
import static org.hukou.policy.condition.Conditions.reading;
import static org.hukou.policy.condition.Conditions.silent;
import static org.hukou.policy.condition.Conditions.test;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.util.Optional;
import org.hukou.model.application.Application;
import org.hukou.model.application.External;
import org.hukou.model.household.Resident;
import org.hukou.model.person.Person;
import org.hukou.model.value.Truth;
import org.hukou.policy.condition.Condition;
import org.hukou.policy.fact.Facts;
import org.hukou.policy.fact.Frame;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.profile.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Thresholds and readings that are not settled, and why. */
class DoubtsTest {
    private static final Profile WUSHENG = Profiles.get("wusheng-2015");
    private static final String NORM = "wusheng-2015/4.1.1.a";
    private static final Condition CITIZEN = flag("person.citizen");
    private static final Condition VOLUNTARY = flag("person.voluntary");
    private static final Condition SOLDIER = flag("person.servingSoldier");

    private static Condition flag(String id) {
        return test(Facts.flag(id).isTrue());
    }

    private static Frame frame(Application application) {
        return new Frames(application, WUSHENG.setting()).applicant();
    }

    private static Frame citizen(Optional<Boolean> citizen, Optional<Boolean> voluntary, Optional<Boolean> soldier) {
        return frame(Application.builder()
                .applicant(Resident.builder()
                        .person(Person.builder()
                                .citizen(citizen)
                                .voluntary(voluntary)
                                .servingSoldier(soldier)
                                .build())
                        .build())
                .build());
    }

    private static Doubts.Found why(Condition condition, Options options, Frame frame) {
        return condition.fold(new Doubts(new Rules(WUSHENG, options), NORM)).apply(frame);
    }

    private static Optional<Boolean> known(String truth) {
        return truth.equals("unknown") ? Optional.empty() : Optional.of(Boolean.valueOf(truth));
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, true, TRUE",
        "true, true, unknown, TRUE",
        "true, true, false, TRUE",
        "true, unknown, unknown, UNKNOWN",
        "true, unknown, false, UNKNOWN",
        "unknown, unknown, unknown, UNKNOWN",
        "unknown, unknown, false, UNKNOWN",
        "true, false, false, FALSE",
        "unknown, false, false, FALSE",
        "false, false, false, FALSE",
    })
    void two_of_three_hold_once_two_do_and_fail_once_two_no_longer_can(String a, String b, String c, Truth truth) {
        Condition two = atLeast(2, CITIZEN, VOLUNTARY, SOLDIER);
        Frame frame = citizen(known(a), known(b), known(c));
        assertThat(Decider.of(WUSHENG).truth(two, frame)).isEqualTo(truth);
        Doubts.Found found = why(two, Options.DEFAULT, frame);
        assertThat(found.truth()).isEqualTo(truth);
        assertThat(found.doubts().isEmpty()).isEqualTo(truth != Truth.UNKNOWN);
    }

    @Test
    void an_open_threshold_names_what_is_missing() {
        Doubts.Found found = why(
                atLeast(2, CITIZEN, VOLUNTARY),
                Options.DEFAULT,
                citizen(Optional.of(true), Optional.empty(), Optional.empty()));
        assertThat(found.doubts())
                .containsExactly(new Doubt.Missing(
                        "applicant.person.voluntary", "person.voluntary", Vector.empty(), Optional.of(NORM)));
    }

    @Test
    void points_wanted_by_other_rules_are_open_until_they_are_answered() {
        Condition points = new Condition.AtLeast(
                new Condition.Threshold.OfFact(Facts.externalNumber("points")),
                Vector.of(
                        new Condition.Weighted(BigDecimal.valueOf(30), CITIZEN),
                        new Condition.Weighted(BigDecimal.valueOf(20), VOLUNTARY)));
        Application.Builder both = Application.builder()
                .applicant(Resident.builder()
                        .person(Person.builder().citizen(true).voluntary(true).build())
                        .build());
        Doubts.Found open = why(points, Options.DEFAULT, frame(both.build()));
        assertThat(open.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(open.doubts())
                .containsExactly(
                        new Doubt.Open(Condition.Reason.LEFT_TO_OTHER_RULES, Optional.of("points"), Optional.of(NORM)));
        assertThat(wanted(points, both, 50)).isEqualTo(Truth.TRUE);
        assertThat(wanted(points, both, 51)).isEqualTo(Truth.FALSE);
    }

    private static Truth wanted(Condition points, Application.Builder both, int wanted) {
        Application answered = both.external(External.NOT_STATED.with("points", BigDecimal.valueOf(wanted)))
                .build();
        Doubts.Found found = why(points, Options.DEFAULT, frame(answered));
        assertThat(Decider.of(WUSHENG).truth(points, frame(answered))).isEqualTo(found.truth());
        assertThat(found.doubts()).isEmpty();
        return found.truth();
    }

    @Test
    void options_that_disagree_are_the_doubt_and_those_that_agree_are_none() {
        Condition reading = reading("what-is-stable", "a", LinkedHashMap.of("a", CITIZEN, "b", VOLUNTARY));
        Options all = Options.DEFAULT.withAllReadings();
        Doubt turns = new Doubt.OfReading("what-is-stable", Optional.of(NORM));
        Frame differ = citizen(Optional.of(true), Optional.of(false), Optional.empty());
        assertThat(why(reading, all, differ)).isEqualTo(new Doubts.Found(Truth.UNKNOWN, Vector.of(turns)));
        Frame agree = citizen(Optional.of(true), Optional.of(true), Optional.empty());
        assertThat(why(reading, all, agree)).isEqualTo(new Doubts.Found(Truth.TRUE, Vector.empty()));
        Frame half = citizen(Optional.of(true), Optional.empty(), Optional.empty());
        assertThat(why(reading, all, half).doubts())
                .containsExactly(new Doubt.Missing(
                        "applicant.person.voluntary", "person.voluntary", Vector.empty(), Optional.of(NORM)));
        assertThat(Decider.of(WUSHENG, all).truth(reading, differ)).isEqualTo(Truth.UNKNOWN);
        assertThat(Decider.of(WUSHENG, all).truth(reading, agree)).isEqualTo(Truth.TRUE);
    }

    @Test
    void a_silent_option_beside_a_settled_one_gives_its_silence_as_the_doubt() {
        Condition reading = reading("what-is-stable", "a", LinkedHashMap.of("a", CITIZEN, "b", silent()));
        Frame frame = citizen(Optional.of(true), Optional.empty(), Optional.empty());
        assertThat(why(reading, Options.DEFAULT.withAllReadings(), frame).doubts())
                .containsExactly(new Doubt.Open(Condition.Reason.SILENT, Optional.empty(), Optional.of(NORM)));
    }
}
