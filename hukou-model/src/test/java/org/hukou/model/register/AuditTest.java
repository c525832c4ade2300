package org.hukou.model.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import org.hukou.model.household.Household;
import org.hukou.model.household.Resident;
import org.hukou.model.kinship.Relation;
import org.hukou.model.person.CitizenNumber;
import org.hukou.model.person.HouseholdKind;
import org.hukou.model.person.Person;
import org.hukou.model.person.Residence;
import org.junit.jupiter.api.Test;

class AuditTest {
    private static final LocalDate OPENED = LocalDate.of(2016, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2016, 2, 1);
    private static final Household FARM = Household.builder()
            .kind(HouseholdKind.FAMILY)
            .place(Happenings.UPPER_VILLAGE)
            .build();
    private static final CitizenNumber NUMBER = Happenings.number(7);

    private Register register = Register.empty();

    private void takeOver(int person, int household, boolean head, Person who, String written, LocalDate died) {
        takeOver(person, household, head, Resident.builder().person(who).build(), written, died);
    }

    private void takeOver(int person, int household, boolean head, Resident who, String written, LocalDate died) {
        PersonId id = PersonId.of(person);
        register = register.apply(new Event.TakeOver(
                        Act.of(OPENED, "taken over"),
                        new Newcomer(head ? Placement.head(id) : Placement.of(id, Relation.OTHER), who),
                        HouseholdId.of(household),
                        FARM,
                        Optional.ofNullable(written),
                        Optional.ofNullable(died)))
                .getOrElseThrow(r -> new AssertionError(r.message()));
    }

    private static Person born(LocalDate date) {
        return Person.builder().birthDate(date).build();
    }

    private static Person numbered(LocalDate date) {
        return Person.builder().birthDate(date).citizenNumber(NUMBER).build();
    }

    /** The one finding; what it proposes mends it. */
    private Finding only() {
        Vector<Finding> found = Audit.of(register, TODAY);
        assertThat(found).hasSize(1);
        Finding finding = found.head();
        assertThat(finding.say()).doesNotContain(NUMBER.value());
        if (!finding.needsDecision())
            assertThat(Audit.of(register.apply(finding.repair()).get(), TODAY)).isEmpty();
        return finding;
    }

    @Test
    void a_sound_register_has_no_findings() {
        takeOver(1, 1, true, numbered(NUMBER.birthDate()), null, null);
        takeOver(2, 1, false, born(OPENED.minusYears(3)), null, null);
        assertThat(Audit.of(register, TODAY)).isEmpty();
    }

    @Test
    void the_same_number_of_people_alike_is_a_registration_twice() {
        takeOver(1, 1, true, numbered(NUMBER.birthDate()), null, null);
        takeOver(2, 2, true, numbered(NUMBER.birthDate()), null, null);
        takeOver(3, 2, false, born(OPENED.minusYears(30)), null, null);
        Finding finding = only();
        assertThat(finding.irregularity()).isEqualTo(Irregularity.SAME_NUMBER);
        assertThat(finding.people()).containsExactly(PersonId.of(1), PersonId.of(2));
        assertThat(finding.say())
                .isEqualTo("the same citizen number, name, sex and date of birth: cancel the later registration");
        assertThat(finding.repair())
                .isEqualTo(new Event.DuplicateCancellation(
                        Act.of(TODAY, "proposed by audit; 户口登记条例 art. 6"),
                        PersonId.of(2),
                        PersonId.of(1),
                        Vector.of(Placement.head(PersonId.of(3)))));
    }

    @Test
    void the_same_number_of_others_is_withdrawn_from_the_later() {
        takeOver(1, 1, true, numbered(NUMBER.birthDate()), null, null);
        takeOver(
                2,
                2,
                true,
                Resident.builder()
                        .label("another")
                        .person(numbered(NUMBER.birthDate()))
                        .build(),
                null,
                null);
        Finding finding = only();
        assertThat(finding.irregularity()).isEqualTo(Irregularity.SAME_NUMBER);
        assertThat(((Event.Correction) finding.repair()).numberWithdrawn()).isTrue();
        assertThat(((Event.Correction) finding.repair()).person()).isEqualTo(PersonId.of(2));
    }

    @Test
    void a_wrong_check_character_is_put_right_where_the_date_of_birth_fits() {
        char last = NUMBER.value().charAt(17);
        String written = NUMBER.value().substring(0, 17) + (last == '0' ? '1' : '0');
        takeOver(1, 1, true, born(NUMBER.birthDate()), written, null);
        Finding finding = only();
        assertThat(finding.irregularity()).isEqualTo(Irregularity.IMPOSSIBLE_NUMBER);
        assertThat(finding.say())
                .isEqualTo(
                        "the check character is wrong, the date of birth fits: the number with the right check character");
        assertThat(((Event.Correction) finding.repair()).number()).contains(NUMBER);
    }

    @Test
    void a_number_that_cannot_be_is_withdrawn() {
        takeOver(1, 1, true, born(NUMBER.birthDate()), "12345", null);
        assertThat(((Event.Correction) only().repair()).numberWithdrawn()).isTrue();
    }

    @Test
    void another_date_of_birth_than_in_the_number_is_found() {
        takeOver(1, 1, true, numbered(NUMBER.birthDate().plusDays(1)), null, null);
        Finding finding = only();
        assertThat(finding.irregularity()).isEqualTo(Irregularity.BIRTH_DATE_DIFFERS);
        assertThat(((Event.Correction) finding.repair()).birthDate()).contains(NUMBER.birthDate());
    }

    @Test
    void the_dead_who_are_registered_are_cancelled_and_the_oldest_is_the_head() {
        takeOver(1, 1, true, born(LocalDate.of(1930, 1, 1)), null, LocalDate.of(2012, 3, 4));
        takeOver(2, 1, false, born(LocalDate.of(1990, 1, 1)), null, null);
        takeOver(3, 1, false, born(LocalDate.of(1960, 1, 1)), null, null);
        Finding finding = only();
        assertThat(finding.irregularity()).isEqualTo(Irregularity.DEAD_BUT_REGISTERED);
        assertThat(finding.say()).isEqualTo("dead since 2012-03-04 and still registered: cancel the registration");
        assertThat(((Event.Death) finding.repair()).rest()).containsExactly(Placement.head(PersonId.of(3)));
    }

    @Test
    void who_lives_elsewhere_may_move_under_a_decision() {
        Residence town = Residence.builder().place(Happenings.TOWN).build();
        takeOver(
                1,
                1,
                true,
                Resident.builder()
                        .person(born(LocalDate.of(1980, 1, 1)))
                        .residence(town)
                        .build(),
                null,
                null);
        Finding finding = only();
        assertThat(finding.irregularity()).isEqualTo(Irregularity.LIVES_ELSEWHERE);
        assertThat(finding.needsDecision()).isTrue();
        assertThat(finding.say())
                .isEqualTo("registered in division 990101001001, living in division 990101002001:"
                        + " move, by the own will and under a granted decision");
        assertThat(register.apply(finding.repair()).getLeft().reason()).isEqualTo(RefusalReason.WILL_NOT_STATED);
        Event.Move move = (Event.Move) finding.repair();
        Event allowed = new Event.Move(
                Act.of(TODAY, "a decision").under(Happenings.approval(1, TODAY, Happenings.TOWN)),
                move.people().map(p -> p.withWilling(true)),
                move.to(),
                move.rest());
        assertThat(Audit.of(register.apply(allowed).get(), TODAY)).isEmpty();
    }

    @Test
    void a_residence_that_may_be_in_the_place_of_registration_is_no_finding() {
        Residence county = Residence.builder()
                .place(org.hukou.model.division.Place.builder()
                        .division(Happenings.COUNTY)
                        .build())
                .build();
        takeOver(1, 1, true, Resident.builder().residence(county).build(), null, null);
        assertThat(Audit.of(register, TODAY)).isEmpty();
    }

    @Test
    void a_family_without_a_head_is_given_the_oldest() {
        takeOver(1, 1, false, born(LocalDate.of(1990, 1, 1)), null, null);
        takeOver(2, 1, false, born(LocalDate.of(1960, 1, 1)), null, null);
        assertThat(register.household(HouseholdId.of(1)).get().members().complete())
                .isFalse();
        Finding finding = only();
        assertThat(finding.irregularity()).isEqualTo(Irregularity.HEAD_MISSING);
        assertThat(finding.household()).contains(HouseholdId.of(1));
        assertThat(finding.people()).containsExactly(PersonId.of(1), PersonId.of(2));
        assertThat(((Event.ChangeOfHead) finding.repair()).people()).containsExactly(Placement.head(PersonId.of(2)));
    }

    @Test
    void a_number_as_it_was_written_is_shown_nowhere() {
        Event.TakeOver event = new Event.TakeOver(
                Act.of(OPENED, "taken over"),
                new Newcomer(Placement.head(PersonId.of(1)), Resident.notStated()),
                HouseholdId.of(1),
                FARM,
                Optional.of("990000199001010019"),
                Optional.empty());
        assertThat(event.toString()).doesNotContain("990000199001010019").contains("number as written withheld");
        assertThat(new AsTaken("990000199001010019", null)).hasToString("AsTaken[number withheld, diedOn null]");
    }
}
