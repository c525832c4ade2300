package org.hukou.model.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import org.hukou.model.division.AreaKind;
import org.hukou.model.division.Division;
import org.hukou.model.division.Place;
import org.hukou.model.household.Household;
import org.hukou.model.household.Member;
import org.hukou.model.household.Resident;
import org.hukou.model.kinship.Relation;
import org.hukou.model.land.LandRights;
import org.hukou.model.land.RightState;
import org.hukou.model.person.HouseholdKind;
import org.hukou.model.person.LegacyNature;
import org.hukou.model.person.Person;
import org.hukou.model.person.Registration;
import org.hukou.model.person.Residence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterTest {
    private static final Place VILLAGE = Happenings.UPPER_VILLAGE;
    private static final Place TOWN = Happenings.TOWN;
    private static final PersonId FATHER = PersonId.of(1);
    private static final PersonId MOTHER = PersonId.of(2);
    private static final PersonId CHILD = PersonId.of(3);
    private static final HouseholdId FARM = HouseholdId.of(1);
    private static final HouseholdId FLAT = HouseholdId.of(2);
    private static final HouseholdId SCHOOL = HouseholdId.of(3);
    private static final LocalDate DAY = LocalDate.of(2020, 6, 1);

    /** A couple with a child of ten on a farm, and a pupil of twenty in a school. */
    private static Register family() {
        return take(
                Register.empty(),
                first(FATHER, 1980, Placement.head(FATHER), Target.founding(FARM, HouseholdKind.FAMILY, VILLAGE)),
                first(MOTHER, 1982, Placement.of(MOTHER, Relation.WIFE), Target.of(FARM)),
                first(CHILD, 2010, Placement.of(CHILD, Relation.DAUGHTER), Target.of(FARM)),
                first(
                        PersonId.of(4),
                        2000,
                        Placement.of(PersonId.of(4)),
                        Target.founding(SCHOOL, HouseholdKind.SCHOOL_COLLECTIVE, TOWN)));
    }

    private static Event first(PersonId person, int born, Placement placed, Target to) {
        return new Event.FirstRegistration(act(LocalDate.of(2015, 1, 1)), new Newcomer(placed, resident(born)), to);
    }

    private static Resident resident(int born) {
        return Resident.builder()
                .person(Person.builder().birthDate(LocalDate.of(born, 6, 1)).build())
                .registration(Registration.builder()
                        .legacyNature(LegacyNature.AGRICULTURAL)
                        .place(TOWN)
                        .build())
                .land(LandRights.builder().contract(RightState.HELD).build())
                .build();
    }

    private static Act act(LocalDate date) {
        return Act.of(date, "a ground");
    }

    private static Act approved(Place to, PersonId... people) {
        return new Act(
                DAY, "a decision", Vector.of(people).map(p -> Happenings.approval(p.number(), DAY.minusDays(3), to)));
    }

    private static Register take(Register register, Event... events) {
        Register now = register;
        for (Event event : events) now = now.apply(event).getOrElseThrow(r -> new AssertionError(r.message()));
        return now;
    }

    private static String refusal(Register register, Event event) {
        return register.apply(event).getLeft().message();
    }

    private static Event.Move move(Act act, Target to, Placement... people) {
        return new Event.Move(act, Vector.of(people).map(p -> p.withWilling(true)), to, Vector.empty());
    }

    private static final Target NEW_FLAT = Target.founding(FLAT, HouseholdKind.FAMILY, TOWN);

    @Test
    void a_family_moves_whole_and_is_found_where_it_was_on_any_date() {
        Register moved = take(
                family(),
                move(
                        approved(TOWN, FATHER, MOTHER, CHILD),
                        NEW_FLAT,
                        Placement.head(FATHER),
                        Placement.of(MOTHER, Relation.WIFE),
                        Placement.of(CHILD, Relation.DAUGHTER)));
        assertThat(moved.standing(CHILD).get().place()).contains(TOWN);
        assertThat(moved.standing(CHILD, DAY.minusDays(1)).get().place()).contains(VILLAGE);
        assertThat(moved.standing(CHILD, LocalDate.of(2014, 12, 31))).isEmpty();
        assertThat(moved.members(FARM, DAY)).isEmpty();
        assertThat(moved.members(FARM, DAY.minusDays(1)).map(Standing::person)).containsExactly(FATHER, MOTHER, CHILD);
        assertThat(moved.registeredIn(Division.of("990101001"), DAY)).isEmpty();
        assertThat(moved.registeredIn(Division.of("990101001"), DAY.minusDays(1)))
                .hasSize(3);
        assertThat(moved.people()).isEqualTo(4);
        assertThat(moved).hasToString("Register[4 registered, 3 households]");
    }

    @Test
    void a_household_of_the_register_is_the_household_of_the_model() {
        Household farm = family().household(FARM, DAY).get();
        assertThat(farm.kind()).contains(HouseholdKind.FAMILY);
        assertThat(farm.place()).isEqualTo(VILLAGE);
        assertThat(farm.members().complete()).isTrue();
        assertThat(farm.members().items().map(Member::relationToHead))
                .containsExactly(Optional.empty(), Optional.of(Relation.WIFE), Optional.of(Relation.DAUGHTER));
        assertThat(family().household(FARM, LocalDate.of(2014, 1, 1))).isEmpty();
        assertThat(family().household(HouseholdId.of(77))).isEmpty();
    }

    @Test
    void a_resident_comes_out_with_the_registration_that_the_register_says() {
        Registration registration = family().standing(MOTHER).get().resident().registration();
        assertThat(registration)
                .isEqualTo(Registration.builder()
                        .place(VILLAGE)
                        .household(HouseholdKind.FAMILY)
                        .count(1)
                        .since(LocalDate.of(2015, 1, 1))
                        .legacyNature(LegacyNature.AGRICULTURAL)
                        .build());
    }

    @Test
    void history_tells_each_step_with_its_ground_and_decision() {
        Register moved = take(
                family(),
                move(approved(TOWN, MOTHER), NEW_FLAT, Placement.head(MOTHER)),
                new Event.Death(act(DAY.plusDays(9)), MOTHER, DAY.plusDays(7), Vector.empty()));
        assertThat(moved.history(MOTHER).map(Standing::toString))
                .containsExactly(
                        "person 2: registered in household 1 since 2015-01-01 by first-registration",
                        "person 2: registered in household 2 since 2020-06-01 by move",
                        "person 2: dead since 2020-06-10 by death");
        Standing move = moved.history(MOTHER).get(1);
        assertThat(move.ground()).isEqualTo("a decision");
        assertThat(move.approval().get().norm()).isEqualTo("example-town/1");
        assertThat(move.event()).isEqualTo(EventKind.MOVE);
        assertThat(moved.history(PersonId.of(99))).isEmpty();
        assertThat(moved.standing(MOTHER).get().resident().registration().count())
                .contains(0);
    }

    @Test
    void where_a_person_who_departed_is_registered_is_not_stated() {
        Vector<Placement> leaving = Vector.of(Placement.of(MOTHER).withWilling(true));
        Register left = take(family(), new Event.Departure(act(DAY), leaving, Division.of("110000"), Vector.empty()));
        Standing standing = left.standing(MOTHER).get();
        assertThat(standing.status()).isEqualTo(Status.DEPARTED);
        assertThat(standing.place()).isEmpty();
        assertThat(standing.label()).isEmpty();
        assertThat(standing.resident().registration().count()).isEmpty();
        assertThat(left.people()).isEqualTo(3);
    }

    @Test
    void a_person_is_registered_once() {
        assertThat(refusal(family(), first(FATHER, 1980, Placement.of(FATHER), Target.of(SCHOOL))))
                .isEqualTo("person 1 is registered already; one person has one registration (art. 6):"
                        + " move the person instead");
    }

    @Test
    void a_citizen_number_is_one_persons() {
        Resident numbered = Resident.builder()
                .person(Person.builder().citizenNumber(Happenings.number(5)).build())
                .build();
        Event one = new Event.Birth(act(DAY), new Newcomer(Placement.of(PersonId.of(8)), numbered), Target.of(FARM));
        Event other = new Event.Birth(act(DAY), new Newcomer(Placement.of(PersonId.of(9)), numbered), Target.of(FARM));
        Register register = take(family(), one);
        assertThat(refusal(register, other)).startsWith("person 8 is registered already");
        assertThat(register.find(Happenings.number(5))).containsExactly(PersonId.of(8));
        assertThat(register.find(Happenings.number(6))).isEmpty();
        Event withdrawn = new Event.Correction(
                act(DAY), PersonId.of(8), Optional.empty(), true, Optional.empty(), Optional.empty());
        assertThat(take(register, withdrawn, other).find(Happenings.number(5))).containsExactly(PersonId.of(9));
    }

    @Test
    void a_move_needs_a_decision_for_each_person_and_for_this_place() {
        Placement mother = Placement.head(MOTHER);
        assertThat(refusal(family(), move(act(DAY), NEW_FLAT, mother)))
                .isEqualTo("person 2 moves without a granted decision; name one under 'approvals'");
        assertThat(refusal(family(), move(approved(TOWN, FATHER), NEW_FLAT, mother)))
                .isEqualTo("person 2 has no decision here, or none of those here is for that person;"
                        + " each person needs the own");
        assertThat(refusal(family(), move(approved(VILLAGE, MOTHER), NEW_FLAT, mother)))
                .isEqualTo("person 2 has a decision for another destination than this household's place");
        assertThat(refusal(
                        family(),
                        move(approved(TOWN, MOTHER), NEW_FLAT, mother, Placement.of(CHILD, Relation.DAUGHTER))))
                .startsWith("person 3 has no decision here");
    }

    @Test
    void a_decision_for_a_county_leads_to_its_towns_and_one_for_another_kind_of_area_does_not() {
        Place county = Place.builder().division(Division.of("990101")).build();
        Place villages = Place.of(Division.of("990101"), AreaKind.VILLAGE);
        take(family(), move(approved(county, MOTHER), NEW_FLAT, Placement.head(MOTHER)));
        assertThat(refusal(family(), move(approved(villages, MOTHER), NEW_FLAT, Placement.head(MOTHER))))
                .contains("another destination");
    }

    @Test
    void nobody_moves_against_the_own_will_or_without_its_being_stated() {
        Vector<Placement> unwilling = Vector.of(Placement.head(MOTHER).withWilling(false));
        Vector<Placement> unsaid = Vector.of(Placement.head(MOTHER));
        Act act = approved(TOWN, MOTHER);
        assertThat(refusal(family(), new Event.Move(act, unwilling, NEW_FLAT, Vector.empty())))
                .isEqualTo("person 2 does not want to move; nobody is moved against the own will");
        assertThat(refusal(family(), new Event.Move(act, unsaid, NEW_FLAT, Vector.empty())))
                .isEqualTo("person 2 moves, and whether that is the own will is not stated; state 'willing'");
        assertThat(refusal(family(), new Event.Departure(act(DAY), unwilling, Division.of("110000"), Vector.empty())))
                .startsWith("person 2 does not want to move");
    }

    @ParameterizedTest
    @CsvSource({"2028-05-31, false", "2028-06-01, true"})
    void a_minor_does_not_move_alone(LocalDate date, boolean allowed) {
        Act act = new Act(date, "a decision", Vector.of(Happenings.approval(CHILD.number(), DAY, TOWN)));
        Event alone = move(act, NEW_FLAT, Placement.head(CHILD));
        assertThat(family().apply(alone).isRight()).isEqualTo(allowed);
        if (!allowed)
            assertThat(refusal(family(), alone))
                    .isEqualTo("person 3 is a minor and would be without an adult;"
                            + " let an adult move along, or join a household that has one");
    }

    @Test
    void a_minor_joins_a_household_that_has_an_adult() {
        Register mother = take(family(), move(approved(TOWN, MOTHER), NEW_FLAT, Placement.head(MOTHER)));
        Register joined =
                take(mother, move(approved(TOWN, CHILD), Target.of(FLAT), Placement.of(CHILD, Relation.DAUGHTER)));
        assertThat(joined.members(FLAT, DAY).map(Standing::person)).containsExactly(MOTHER, CHILD);
        assertThat(refusal(family(), move(approved(TOWN, CHILD), Target.of(SCHOOL), Placement.of(CHILD))))
                .startsWith("person 3 is a minor");
    }

    @Test
    void the_dead_do_nothing_more() {
        Register without = take(family(), new Event.Death(act(DAY), MOTHER, DAY, Vector.empty()));
        assertThat(refusal(without, move(approved(TOWN, MOTHER), NEW_FLAT, Placement.head(MOTHER))))
                .isEqualTo("person 2 is dead");
        assertThat(refusal(without, new Event.Death(act(DAY), MOTHER, DAY, Vector.empty())))
                .isEqualTo("person 2 is dead");
    }

    @Test
    void a_family_is_not_left_without_a_head() {
        Event death = new Event.Death(act(DAY), FATHER, DAY, Vector.empty());
        assertThat(refusal(family(), death))
                .isEqualTo("household 1 would have no head; name one in 'rest', or in 'people' where the"
                        + " household is founded");
        Register widow = take(family(), new Event.Death(act(DAY), FATHER, DAY, Vector.of(Placement.head(MOTHER))));
        assertThat(widow.standing(MOTHER).get().head()).isTrue();
        assertThat(widow.standing(CHILD).get().relationToHead())
                .as("a relation to another head")
                .isEmpty();
    }

    @Test
    void a_collective_household_has_no_head() {
        assertThat(refusal(family(), move(approved(TOWN, MOTHER), Target.of(SCHOOL), Placement.head(MOTHER))))
                .isEqualTo("household 3 is a collective household and has no head; leave 'head' out");
        assertThat(refusal(
                        family(), new Event.ChangeOfHead(act(DAY), SCHOOL, Vector.of(Placement.head(PersonId.of(4))))))
                .startsWith("household 3 is a collective household");
    }

    @Test
    void a_serving_soldier_neither_moves_nor_counts_as_registered_and_comes_back() {
        Register serving = take(family(), new Event.Service(act(DAY), MOTHER, Vector.empty()));
        assertThat(refusal(serving, move(approved(TOWN, MOTHER), NEW_FLAT, Placement.head(MOTHER))))
                .isEqualTo("person 2 is a serving soldier, whom the military registers (art. 2);"
                        + " restore the registration first");
        assertThat(serving.registered()).isEqualTo(3);
        assertThat(serving.people()).isEqualTo(4);
        Event back = new Event.Restoration(act(DAY), Placement.of(MOTHER, Relation.WIFE), Target.of(FARM));
        assertThat(take(serving, back).sameNowAs(family())).isTrue();
        assertThat(refusal(family(), back))
                .isEqualTo("person 2 is not cancelled for military service; there is nothing to restore");
    }

    @Test
    void entries_follow_each_other_in_the_order_of_their_days() {
        Register moved = take(family(), move(approved(TOWN, MOTHER), NEW_FLAT, Placement.head(MOTHER)));
        assertThat(refusal(moved, new Event.Death(act(DAY.minusDays(1)), MOTHER, DAY.minusDays(2), Vector.empty())))
                .isEqualTo("person 2 has a later entry, or the day lies before what it rests on;"
                        + " enter events in the order of their days");
        assertThat(refusal(family(), new Event.Death(act(DAY), MOTHER, DAY.plusDays(1), Vector.empty())))
                .startsWith("person 2 has a later entry");
    }

    @Test
    void a_change_of_head_does_not_reach_back_behind_an_entry_of_a_member() {
        Register reported =
                take(family(), new Event.ResidenceReport(act(DAY.plusDays(5)), CHILD, Residence.notStated()));
        Vector<Placement> mother = Vector.of(Placement.head(MOTHER));
        assertThat(refusal(reported, new Event.ChangeOfHead(act(DAY.plusDays(4)), FARM, mother)))
                .startsWith("person 3 has a later entry");
        take(reported, new Event.ChangeOfHead(act(DAY.plusDays(5)), FARM, mother));
    }

    @Test
    void unknown_people_and_households_are_refused() {
        assertThat(refusal(family(), new Event.Death(act(DAY), PersonId.of(9), DAY, Vector.empty())))
                .isEqualTo("person 9 is not known to the register; check the number");
        assertThat(refusal(family(), move(approved(TOWN, MOTHER), Target.of(FLAT), Placement.of(MOTHER))))
                .isEqualTo("household 2 is not known to the register; check the number, or found it with 'founding'");
    }

    @Test
    void a_return_leads_to_a_village() {
        Act act = approved(TOWN, MOTHER);
        Event toTown = new Event.ReturnToVillage(
                act, Vector.of(Placement.head(MOTHER).withWilling(true)), NEW_FLAT, Vector.empty());
        assertThat(refusal(family(), toTown))
                .isEqualTo("household 2 is not known to lie in a village; a return to the village leads to one:"
                        + " state 'areaKind' or move");
    }

    @Test
    void a_household_splits_and_merges_at_its_place() {
        Register split = take(
                family(),
                new Event.Split(
                        act(DAY),
                        FARM,
                        Vector.of(Placement.head(MOTHER), Placement.of(CHILD, Relation.DAUGHTER)),
                        FLAT,
                        Vector.empty()));
        assertThat(split.household(FLAT).get().place()).isEqualTo(VILLAGE);
        assertThat(split.standing(CHILD).get().household()).contains(FLAT);
        Register merged = take(
                split,
                new Event.Merge(
                        act(DAY),
                        FLAT,
                        FARM,
                        Vector.of(Placement.of(MOTHER, Relation.WIFE), Placement.of(CHILD, Relation.DAUGHTER))));
        assertThat(merged.sameNowAs(family())).isTrue();
        assertThat(refusal(split, new Event.Merge(act(DAY), FLAT, SCHOOL, Vector.empty())))
                .isEqualTo("household 2 is of another kind or at another place; a split or a merge is no move");
    }

    @Test
    void a_family_booklet_leaves_people_where_they_are_and_ends_with_its_holder() {
        PersonId pupil = PersonId.of(4);
        Register joined = take(family(), move(approved(TOWN, MOTHER), Target.of(SCHOOL), Placement.of(MOTHER)));
        Register booklet = take(joined, new Event.FamilyBooklet(act(DAY), SCHOOL, pupil, Vector.of(MOTHER)));
        assertThat(booklet.booklet(pupil)).containsExactly(MOTHER, pupil);
        assertThat(booklet.standing(MOTHER).get().bookletHolder()).contains(pupil);
        assertThat(booklet.standing(MOTHER).get().household()).contains(SCHOOL);
        Register left = take(
                booklet,
                new Event.Departure(
                        act(DAY),
                        Vector.of(Placement.of(pupil).withWilling(true)),
                        Division.of("110000"),
                        Vector.empty()));
        assertThat(left.standing(MOTHER).get().bookletHolder()).isEmpty();
        assertThat(refusal(family(), new Event.FamilyBooklet(act(DAY), FARM, FATHER, Vector.of(MOTHER))))
                .isEqualTo("household 1 is a family household, which has a booklet of its own");
    }

    @Test
    void a_conversion_changes_the_label_from_its_day_on_for_all_there_then_or_later() {
        Register converted =
                take(family(), new Event.Conversion(act(DAY), Division.of("990101"), "resident registration"));
        assertThat(converted.standing(MOTHER, DAY.minusDays(1)).get().label()).contains("agricultural");
        assertThat(converted.standing(MOTHER, DAY).get().label()).contains("resident registration");
        assertThat(converted.standing(MOTHER).get().legacyNature()).contains(LegacyNature.AGRICULTURAL);
        assertThat(refusal(
                        converted,
                        new Event.Conversion(act(DAY), VILLAGE.division().get(), "resident")))
                .isEqualTo("division 990101001001 is converted to the unified register already");
    }

    @Test
    void a_report_of_residence_changes_no_registration() {
        Residence elsewhere = Residence.builder().place(TOWN).build();
        Register reported = take(family(), new Event.ResidenceReport(act(DAY), MOTHER, elsewhere));
        assertThat(reported.standing(MOTHER).get().resident().residence()).isEqualTo(elsewhere);
        assertThat(reported.standing(MOTHER).get().place()).contains(VILLAGE);
    }

    @Test
    void a_correction_changes_what_is_wrong_and_nothing_else() {
        Register corrected = take(
                family(),
                new Event.Correction(
                        act(DAY),
                        MOTHER,
                        Optional.of(Happenings.number(3)),
                        false,
                        Optional.of("Ma"),
                        Optional.empty()));
        Resident resident = corrected.standing(MOTHER).get().resident();
        assertThat(resident.label()).contains("Ma");
        assertThat(resident.person().citizenNumber()).contains(Happenings.number(3));
        assertThat(resident.person().birthDate()).contains(LocalDate.of(1982, 6, 1));
        assertThat(corrected.find(Happenings.number(3))).containsExactly(MOTHER);
    }

    @Test
    void events_that_cannot_be_are_mistakes_of_the_caller() {
        assertThatThrownBy(() -> new Event.Correction(
                        act(DAY), MOTHER, Optional.empty(), false, Optional.empty(), Optional.empty()))
                .hasMessage("a correction states what is right: number, numberWithdrawn, name or birthDate");
        assertThatThrownBy(() -> new Event.Correction(
                        act(DAY), MOTHER, Optional.of(Happenings.number(3)), true, Optional.empty(), Optional.empty()))
                .hasMessage("a number is either given or withdrawn; leave one out");
        assertThatThrownBy(() -> new Event.Conversion(act(DAY), Division.HERE, "resident"))
                .hasMessage("a conversion names its division by code, not 'here'");
        assertThatThrownBy(() -> new Event.Conversion(act(DAY), Division.of("99"), " "))
                .hasMessage("a conversion names the label from then on");
        assertThatThrownBy(() -> move(act(DAY), NEW_FLAT))
                .hasMessage("an event names whom it is about; state 'people'");
        assertThatThrownBy(() -> Act.of(DAY, " ")).hasMessage("an event states its ground in 1 to 200 characters");
        assertThatThrownBy(() -> PersonId.of(0)).hasMessage("a register numbers from 1 to 2147483647, not 0");
        assertThatThrownBy(() -> Target.foundingFamily(FLAT, Division.HERE))
                .hasMessage("a household is founded at a place; state 'division' by code");
        assertThatThrownBy(() -> new Placement(MOTHER, true, Optional.of(Relation.WIFE), Optional.empty()))
                .hasMessage("the head of a household has no relation to the head; leave 'relationToHead' out");
        assertThatThrownBy(() -> Approval.builder()
                        .from(Happenings.approval(1, DAY, TOWN))
                        .receipt("none")
                        .build())
                .hasMessage("a receipt is named by its SHA-256: 64 hexadecimal digits in lower case");
        assertThatThrownBy(() -> Happenings.approval(1, DAY, Place.here(AreaKind.VILLAGE)))
                .hasMessage("an approval names the division of its destination by code");
    }
}
