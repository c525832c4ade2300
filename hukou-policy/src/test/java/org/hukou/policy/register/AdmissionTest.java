package org.hukou.policy.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.model.application.Destination;
import org.hukou.model.application.Relative;
import org.hukou.model.application.Request;
import org.hukou.model.division.AreaKind;
import org.hukou.model.division.Division;
import org.hukou.model.division.Place;
import org.hukou.model.household.Resident;
import org.hukou.model.io.Documents;
import org.hukou.model.io.Source;
import org.hukou.model.kinship.Kin;
import org.hukou.model.kinship.Relation;
import org.hukou.model.land.LandRights;
import org.hukou.model.land.RightState;
import org.hukou.model.livelihood.Dwelling;
import org.hukou.model.livelihood.Tenure;
import org.hukou.model.person.HouseholdKind;
import org.hukou.model.person.Person;
import org.hukou.model.register.Act;
import org.hukou.model.register.Approval;
import org.hukou.model.register.Event;
import org.hukou.model.register.EventKind;
import org.hukou.model.register.HouseholdId;
import org.hukou.model.register.Newcomer;
import org.hukou.model.register.PersonId;
import org.hukou.model.register.Placement;
import org.hukou.model.register.RefusalReason;
import org.hukou.model.register.Register;
import org.hukou.model.register.Target;
import org.hukou.policy.decide.Decider;
import org.hukou.policy.decide.Doubt;
import org.hukou.policy.decide.Result;
import org.hukou.policy.profile.Profiles;
import org.hukou.policy.receipt.Receipts;
import org.junit.jupiter.api.Test;

class AdmissionTest {
    private static final Decider WUSHENG = Decider.of(Profiles.get("wusheng-2015"));
    private static final LocalDate MOVED = LocalDate.of(2022, 3, 15);
    private static final PersonId MAN = PersonId.of(1);
    private static final PersonId WIFE = PersonId.of(2);
    private static final HouseholdId HOME = HouseholdId.of(1);
    private static final HouseholdId FLAT = HouseholdId.of(2);
    private static final Place SEAT = Place.of(Division.of("511622100001"), AreaKind.COUNTY_SEAT);
    private static final Place VILLAGE = Place.of(Division.of("511622999001"), AreaKind.VILLAGE);
    private static final LandRights LAND =
            LandRights.builder().contract(RightState.values()[0]).build();

    private static Register village() {
        Act act = Act.of(LocalDate.of(2010, 1, 1), "art. 6");
        Resident man = person(1986).land(LAND).build();
        return Register.empty()
                .apply(new Event.FirstRegistration(
                        act,
                        new Newcomer(Placement.head(MAN), man),
                        Target.founding(HOME, HouseholdKind.FAMILY, VILLAGE)))
                .get()
                .apply(new Event.FirstRegistration(
                        act,
                        new Newcomer(
                                Placement.of(WIFE, Relation.WIFE), person(1988).build()),
                        Target.of(HOME)))
                .get();
    }

    private static Resident.Builder person(int year) {
        return Resident.builder()
                .person(Person.builder()
                        .birthDate(LocalDate.of(year, 5, 1))
                        .voluntary(true)
                        .build());
    }

    /** A couple of the village with a rented flat at the county seat. */
    private static Application couple(Register register, Kin wife) {
        Dwelling flat = Dwelling.builder()
                .place(Place.here(AreaKind.COUNTY_SEAT))
                .tenure(Tenure.RENTED)
                .lawful(true)
                .stable(true)
                .build();
        return Application.builder()
                .request(Request.builder()
                        .date(LocalDate.of(2022, 3, 1))
                        .asks(Ask.SETTLE, Ask.BRING_FAMILY)
                        .build())
                .destination(Destination.builder()
                        .place(Place.here(AreaKind.COUNTY_SEAT))
                        .build())
                .applicant(Resident.builder()
                        .from(register.standing(MAN).get().resident())
                        .dwellings(flat)
                        .build())
                .companions(Relative.builder()
                        .kin(wife)
                        .resident(Resident.builder()
                                .from(register.standing(WIFE).get().resident())
                                .label("wife")
                                .build())
                        .build())
                .build();
    }

    private static final Kin TOGETHER =
            Kin.builder().relation(Relation.WIFE).livesTogether(true).build();

    private static Journey both(Place to) {
        return Journey.of(
                MOVED,
                LinkedHashMap.of("applicant", Placement.head(MAN), "wife", Placement.of(WIFE, Relation.WIFE)),
                Target.founding(FLAT, HouseholdKind.FAMILY, to));
    }

    @Test
    void a_granted_decision_moves_people_in_one_call_and_leaves_their_land() {
        Register before = village();
        Application couple = couple(before, TOGETHER);
        Admitted admitted = Admission.move(before, WUSHENG, couple, both(SEAT)).get();
        assertThat(admitted.register().standing(MAN).get().place()).contains(SEAT);
        assertThat(admitted.register().standing(WIFE).get().household()).contains(FLAT);
        assertThat(admitted.register().standing(MAN).get().resident().land()).isEqualTo(LAND);
        assertThat(before.standing(MAN).get().place()).contains(VILLAGE);
        assertThat(before.apply(admitted.event()).get()).isEqualTo(admitted.register());
    }

    @Test
    void an_approval_names_profile_norm_date_receipt_person_and_destination() {
        Register before = village();
        Admitted admitted = Admission.move(before, WUSHENG, couple(before, TOGETHER), both(SEAT))
                .get();
        String hash = Receipts.sha256(admitted.receipt());
        Approval.Builder approval = Approval.builder()
                .profile("wusheng-2015")
                .date(LocalDate.of(2022, 3, 1))
                .receipt(hash)
                .destination(Place.of(Division.of("511622"), AreaKind.COUNTY_SEAT));
        assertThat(admitted.event().act())
                .isEqualTo(new Act(
                        MOVED,
                        "wusheng-2015, 四、(一)1",
                        Vector.of(
                                approval.person(MAN)
                                        .norm("wusheng-2015/4.1.1.a")
                                        .build(),
                                approval.person(WIFE)
                                        .norm("wusheng-2015/4.1.1.b")
                                        .build())));
        assertThat(hash).matches("[0-9a-f]{64}").isNotEqualTo(Receipts.sha256(WUSHENG.profile()));
        assertThat(admitted.register().standing(MAN).get().approval().get().receipt())
                .isEqualTo(hash);
    }

    @Test
    void who_is_undetermined_moves_nobody_along() {
        Register before = village();
        NotAdmitted why = Admission.move(before, WUSHENG, couple(before, Kin.of(Relation.WIFE)), both(SEAT))
                .getLeft();
        assertThat(why)
                .isEqualTo(
                        new NotAdmitted.NotGranted("wife", Result.UNDETERMINED, Vector.of(Doubt.Kind.FACTS_MISSING)));
        assertThat(why.message()).isEqualTo("wife: undetermined (facts-missing)");
    }

    @Test
    void who_is_refused_moves_nobody_along() {
        Register before = village();
        Kin apart = Kin.builder().relation(Relation.WIFE).livesTogether(false).build();
        NotAdmitted why = Admission.move(before, WUSHENG, couple(before, apart), both(SEAT))
                .getLeft();
        assertThat(why.message()).isEqualTo("wife: refused");
    }

    @Test
    void a_person_of_whom_nothing_is_asked_does_not_move() {
        Register before = village();
        Journey stranger = Journey.of(MOVED, LinkedHashMap.of("uncle", Placement.head(MAN)), Target.of(HOME));
        assertThat(Admission.move(before, WUSHENG, couple(before, TOGETHER), stranger)
                        .getLeft()
                        .message())
                .isEqualTo("uncle: the application asks no place in the register for this person");
    }

    @Test
    void a_grant_for_the_county_seat_leads_nowhere_else() {
        Register before = village();
        Either<NotAdmitted, Admitted> elsewhere = Admission.move(
                before,
                WUSHENG,
                couple(before, TOGETHER),
                both(Place.of(Division.of("511622101"), AreaKind.DESIGNATED_TOWN)));
        assertThat(((NotAdmitted.NotTaken) elsewhere.getLeft()).refusal().reason())
                .isEqualTo(RefusalReason.NOT_FOR_THIS_DESTINATION);
        assertThat(elsewhere.getLeft().message())
                .isEqualTo("person 1 has a decision for another destination than this household's place");
    }

    @Test
    void who_stays_behind_stands_as_the_journey_says() {
        Register before = village();
        Journey alone = Journey.of(
                        MOVED,
                        LinkedHashMap.of("applicant", Placement.head(MAN)),
                        Target.founding(FLAT, HouseholdKind.FAMILY, SEAT))
                .leaving(Placement.head(WIFE));
        Register after = Admission.move(before, WUSHENG, couple(before, TOGETHER), alone)
                .get()
                .register();
        assertThat(after.standing(WIFE).get().head()).isTrue();
        assertThat(after.standing(WIFE).get().household()).contains(HOME);
    }

    @Test
    void the_will_of_the_journey_stands_before_that_of_the_application() {
        Register before = village();
        Journey unwilling = Journey.of(
                MOVED,
                LinkedHashMap.of(
                        "applicant", Placement.head(MAN),
                        "wife", Placement.of(WIFE, Relation.WIFE).withWilling(false)),
                Target.founding(FLAT, HouseholdKind.FAMILY, SEAT));
        assertThat(Admission.move(before, WUSHENG, couple(before, TOGETHER), unwilling)
                        .getLeft()
                        .message())
                .isEqualTo("person 2 does not want to move; nobody is moved against the own will");
    }

    @Test
    void a_granted_return_is_a_return_to_the_village() {
        Place town = Place.of(Division.of("370303"), AreaKind.URBAN_DISTRICT);
        Place origin = Place.of(Division.of("370323001001"), AreaKind.VILLAGE);
        Register register = Register.empty()
                .apply(new Event.FirstRegistration(
                        Act.of(LocalDate.of(2012, 1, 1), "art. 6"),
                        new Newcomer(Placement.head(MAN), person(1970).build()),
                        Target.founding(HOME, HouseholdKind.FAMILY, town)))
                .get();
        Application returner = Documents.application(Source.yaml("""
                        format: 1
                        application: { date: '2022-05-10', asks: [return-to-village] }
                        destination: { division: '370323', areaKind: village }
                        applicant:
                          person: { citizen: true, voluntary: true }
                          registration: { division: '370303', areaKind: urban-district }
                          residence: { division: '370323', areaKind: village, habitual: true }
                          land: { contract: none, homestead: held, collectiveShare: none }
                          origin: { division: '370323', areaKind: village, livesThere: true }
                        """)).get();
        Journey home = Journey.of(
                LocalDate.of(2022, 5, 20),
                LinkedHashMap.of("applicant", Placement.head(MAN)),
                Target.founding(FLAT, HouseholdKind.FAMILY, origin));
        Admitted admitted = Admission.move(register, Decider.of(Profiles.get("zibo-2021")), returner, home)
                .get();
        assertThat(admitted.event().kind()).isEqualTo(EventKind.RETURN_TO_VILLAGE);
        assertThat(admitted.register().standing(MAN).get().place()).contains(origin);
    }

    @Test
    void where_a_document_is_silent_nobody_moves() {
        Register before = village();
        Application back = Application.builder()
                .from(couple(before, TOGETHER))
                .request(Request.builder()
                        .date(LocalDate.of(2022, 3, 1))
                        .asks(Ask.RETURN_TO_VILLAGE)
                        .build())
                .build();
        Journey home = Journey.of(MOVED, LinkedHashMap.of("applicant", Placement.head(MAN)), Target.of(HOME));
        assertThat(Admission.move(before, WUSHENG, back, home).getLeft())
                .isEqualTo(new NotAdmitted.NotGranted("applicant", Result.UNDETERMINED, Vector.of(Doubt.Kind.SILENT)));
    }

    @Test
    void a_journey_of_nobody_is_a_mistake_of_the_caller() {
        Register before = village();
        Journey nobody = Journey.of(MOVED, LinkedHashMap.empty(), Target.of(HOME));
        assertThatThrownBy(() -> Admission.move(before, WUSHENG, couple(before, TOGETHER), nobody))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a journey names who moves; put the people into 'people'");
    }
}
