package org.hukou.policy.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hukou.model.application.Application;
import org.hukou.model.division.Division;
import org.hukou.model.household.Resident;
import org.hukou.model.livelihood.Dwelling;
import org.hukou.model.livelihood.Job;
import org.hukou.model.value.Known;
import org.hukou.model.value.Listing;
import org.hukou.model.value.Truth;
import org.junit.jupiter.api.Test;

/** Known to be none and not stated are different things, for every fact there is. */
class StatedTest {
    private static final Application NOTHING = Application.builder().build();
    private static final Setting SETTING = Setting.of(Seen.PREFECTURE);

    @Test
    void where_there_is_nobody_to_lean_on_every_test_of_the_anchor_and_the_tie_is_false() {
        Frame alone = Frame.alone(NOTHING, SETTING, Seen.party("applicant", Resident.notStated()));
        assertThat(Facts.all().filter(Fact::needsAnchor))
                .hasSizeGreaterThan(200)
                .allSatisfy(fact -> assertThat(truths(fact, alone)).containsOnly(Truth.FALSE));
    }

    @Test
    void where_it_is_not_stated_whether_there_is_somebody_every_such_test_is_unknown() {
        Frame perhaps = new Frame(
                NOTHING,
                SETTING,
                Seen.party("applicant", Resident.notStated()),
                Party.unstated("sponsors"),
                Known.notStated(),
                Known.notStated());
        assertThat(Facts.all().filter(Fact::needsAnchor))
                .hasSizeGreaterThan(200)
                .allSatisfy(fact -> assertThat(truths(fact, perhaps)).containsOnly(Truth.UNKNOWN));
    }

    @Test
    void where_nothing_is_stated_every_test_of_the_subject_is_unknown() {
        Frame silent = Seen.of(NOTHING);
        assertThat(Facts.all().filter(f -> !f.needsAnchor()).filter(StatedTest::isOfAPerson))
                .hasSizeGreaterThan(190)
                .allSatisfy(fact -> assertThat(truths(fact, silent)).containsOnly(Truth.UNKNOWN));
    }

    @Test
    void where_nothing_is_stated_of_the_case_only_what_every_request_has_is_known() {
        Frame silent = Seen.of(NOTHING);
        assertThat(Facts.all()
                        .filter(f -> !isOfAPerson(f))
                        .filter(f -> !f.needsAnchor())
                        .filter(f -> truths(f, silent).exists(t -> !t.isUnknown()))
                        .map(Fact::id))
                .containsExactlyInAnyOrder(
                        "application.asks",
                        "destination.division",
                        "destination.insideJurisdiction",
                        "destination.atDestination",
                        "destination.household");
    }

    @Test
    void whoever_has_no_dwelling_and_no_work_fails_every_test_of_them() {
        Resident without = Resident.builder()
                .dwellings(Listing.<Dwelling>none())
                .jobs(Listing.<Job>none())
                .build();
        Frame frame = Seen.of(Application.builder().applicant(without).build());
        assertThat(Facts.all().filter(f -> f.isOfDwelling(false) || f.isOfJob(false)))
                .hasSizeGreaterThan(40)
                .allSatisfy(fact -> assertThat(truths(fact, frame)).containsOnly(Truth.FALSE));
    }

    private static boolean isOfAPerson(Fact<?> fact) {
        return !Vector.of("application.", "destination.", "entitlement.", "demand.")
                .exists(fact.id()::startsWith);
    }

    private static Vector<Truth> truths(Fact<?> fact, Frame frame) {
        return tests(fact).map(test -> test.in(frame));
    }

    /** Tests of each kind that a fact can be asked. */
    private static Vector<FactTest> tests(Fact<?> fact) {
        if (fact instanceof FlagFact flag) return Vector.of(flag.isTrue(), flag.isFalse());
        if (fact instanceof NumberFact number)
            return Vector.of(
                    number.is(0),
                    number.atLeast(0),
                    number.below(1),
                    number.bound(Predicate.Order.AT_LEAST, new Predicate.Other(number, BigDecimal.ONE)));
        if (fact instanceof DateFact date)
            return Vector.of(date.before(LocalDate.parse("2150-01-01")), date.notBefore(LocalDate.parse("1850-01-01")));
        if (fact instanceof DivisionFact division)
            return Vector.of(
                    division.within(Seen.PREFECTURE),
                    division.within(Division.HERE),
                    division.within(Division.of("110000")));
        if (fact instanceof WordFact<?> word) return words(word);
        return elements((SetFact<?>) fact);
    }

    private static <E extends Enum<E>> Vector<FactTest> words(WordFact<E> fact) {
        Vector<E> all = Vector.of(fact.type().getEnumConstants());
        return all.map(w -> fact.is(w)).append(fact.is(Predicate.Order.AT_LEAST, all.head()));
    }

    private static <E extends Enum<E>> Vector<FactTest> elements(SetFact<E> fact) {
        return Vector.of(fact.type().getEnumConstants()).map(fact::has);
    }
}
