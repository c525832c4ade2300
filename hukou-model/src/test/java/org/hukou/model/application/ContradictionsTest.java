package org.hukou.model.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import org.hukou.model.division.AreaKind;
import org.hukou.model.division.Boundary;
import org.hukou.model.division.Division;
import org.hukou.model.division.Place;
import org.hukou.model.household.Resident;
import org.hukou.model.kinship.Marriage;
import org.hukou.model.land.LandRights;
import org.hukou.model.land.Means;
import org.hukou.model.land.Origin;
import org.hukou.model.land.RightState;
import org.hukou.model.livelihood.BusinessLicence;
import org.hukou.model.livelihood.Dwelling;
import org.hukou.model.livelihood.Job;
import org.hukou.model.livelihood.RuralService;
import org.hukou.model.livelihood.Study;
import org.hukou.model.person.CitizenNumber;
import org.hukou.model.person.Permit;
import org.hukou.model.person.PermitState;
import org.hukou.model.person.Person;
import org.hukou.model.person.Registration;
import org.hukou.model.person.Residence;
import org.hukou.model.tree.Invalid;
import org.hukou.model.tree.Problem;
import org.hukou.model.value.Flags;
import org.hukou.model.value.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ContradictionsTest {
    private static final LocalDate DATE = LocalDate.of(2021, 12, 29);
    private static final LocalDate TOMORROW = DATE.plusDays(1);

    @ParameterizedTest
    @CsvSource({"17, false", "18, true", "19, false"})
    void a_stated_age_must_be_the_one_that_the_date_of_birth_makes(int age, boolean agrees) {
        Person person = Person.builder().birthDate(DATE.minusYears(18)).age(age).build();
        assertSays(
                r -> r.person(person),
                agrees,
                "applicant.person.age: stated " + age
                        + ", but birthDate 2003-12-29 makes it 18 on 2021-12-29; leave one of them out");
    }

    @Test
    void without_a_date_of_request_an_age_contradicts_nothing() {
        Person person = Person.builder().birthDate(DATE).age(99).build();
        Application application = Application.builder()
                .applicant(Resident.builder().person(person).build())
                .build();
        assertThat(application.date()).isEmpty();
        assertThat(application.applicant().person()).isEqualTo(person);
    }

    @Test
    void the_date_of_birth_must_be_that_of_the_citizen_number() {
        CitizenNumber number = CitizenNumber.of("990000199001010009");
        assertRefused(
                r -> r.person(Person.builder()
                        .citizenNumber(number)
                        .birthDate(LocalDate.of(1990, 1, 2))
                        .build()),
                "applicant.person.birthDate: birthDate differs from the date of birth in the citizen number; mend one");
        assertBuilt(r -> r.person(Person.builder()
                .citizenNumber(number)
                .birthDate(LocalDate.of(1990, 1, 1))
                .build()));
    }

    @Test
    void nothing_past_lies_after_the_request() {
        assertRefused(
                r -> r.person(Person.builder()
                                .birthDate(TOMORROW)
                                .lastMovedOn(TOMORROW)
                                .build())
                        .registration(Registration.builder().since(TOMORROW).build())
                        .residence(Residence.builder().since(TOMORROW).build())
                        .permit(Permit.builder()
                                .issuedOn(TOMORROW)
                                .restoredOn(TOMORROW)
                                .build())
                        .study(Study.builder().graduatedOn(TOMORROW).build())
                        .dwellings(
                                Dwelling.notStated(),
                                Dwelling.builder().certificateSince(TOMORROW).build()),
                late("applicant.person.birthDate"),
                late("applicant.person.lastMovedOn"),
                late("applicant.registration.since"),
                late("applicant.residence.since"),
                late("applicant.dwellings[1].certificateSince"),
                late("applicant.permit.issuedOn"),
                late("applicant.permit.restoredOn"),
                late("applicant.study.graduatedOn"));
    }

    private static String late(String path) {
        return path + ": impossible date: 2021-12-30 lies after the request of 2021-12-29";
    }

    @Test
    void what_happens_on_the_day_of_the_request_is_possible() {
        assertBuilt(r -> r.person(
                        Person.builder().birthDate(DATE).lastMovedOn(DATE).build())
                .registration(Registration.builder().since(DATE).build())
                .residence(Residence.builder().since(DATE).build())
                .permit(Permit.builder().issuedOn(DATE).endorsedUntil(TOMORROW).build())
                .study(Study.builder().graduatedOn(DATE).build()));
    }

    @Test
    void a_marriage_does_not_begin_after_the_request() {
        Relative wife = Relative.builder()
                .marriage(Marriage.builder().since(TOMORROW).build())
                .build();
        assertThatThrownBy(() -> dated().companions(Relative.notStated(), wife).build())
                .isInstanceOf(Invalid.class)
                .hasMessage(late("companions[1].marriage.since"));
    }

    @Test
    void a_request_is_made_then_accepted_then_handled() {
        assertThatThrownBy(() -> Application.builder()
                        .request(Request.builder()
                                .date(DATE)
                                .acceptedOn(DATE.minusDays(1))
                                .handledOn(DATE.minusDays(2))
                                .build())
                        .build())
                .isInstanceOf(Invalid.class)
                .hasMessage("application.acceptedOn: impossible date: 2021-12-28 lies before the request of 2021-12-29;"
                        + " application.handledOn: impossible date: 2021-12-27 lies before the request of 2021-12-29;"
                        + " application.handledOn: impossible date: 2021-12-27 lies before the acceptance of"
                        + " 2021-12-28");
        Request sameDay =
                Request.builder().date(DATE).acceptedOn(DATE).handledOn(DATE).build();
        assertThat(Application.builder().request(sameDay).build().request()).isEqualTo(sameDay);
    }

    @ParameterizedTest
    @EnumSource(AreaKind.class)
    void town_must_agree_with_the_kind_of_area_where_all_documents_do(AreaKind kind) {
        String word = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean always =
                kind == AreaKind.URBAN_DISTRICT || kind == AreaKind.COUNTY_SEAT || kind == AreaKind.DESIGNATED_TOWN;
        boolean never = kind == AreaKind.VILLAGE;
        for (boolean town : new boolean[] {true, false}) {
            Place place = Place.builder().areaKind(kind).town(town).build();
            assertSays(
                    r -> r.residence(Residence.builder().place(place).build()),
                    !(town ? never : always),
                    "applicant.residence.town: town " + town + " contradicts areaKind " + word + "; leave town out");
        }
    }

    @Test
    void every_place_of_a_person_is_looked_at() {
        Place wrong = Place.builder().areaKind(AreaKind.VILLAGE).town(true).build();
        assertRefused(
                r -> r.registration(Registration.builder().place(wrong).build())
                        .residence(Residence.builder().place(wrong).build())
                        .dwellings(Dwelling.builder().place(wrong).build())
                        .jobs(Job.notStated(), Job.builder().place(wrong).build())
                        .business(BusinessLicence.builder().place(wrong).build())
                        .service(RuralService.builder().place(wrong).build())
                        .origin(Origin.builder().place(wrong).build())
                        .study(Study.builder().school(wrong).before(wrong).build()),
                town("applicant.registration"),
                town("applicant.residence"),
                town("applicant.dwellings[0]"),
                town("applicant.jobs[1]"),
                town("applicant.business"),
                town("applicant.service"),
                town("applicant.origin"),
                town("applicant.study.school"),
                town("applicant.study.before"));
    }

    private static String town(String path) {
        return path + ".town: town true contradicts areaKind village; leave town out";
    }

    @Test
    void destination_companions_and_sponsors_are_looked_at_too() {
        Place wrong = Place.builder().areaKind(AreaKind.VILLAGE).town(true).build();
        Relative relative = Relative.builder()
                .resident(Resident.builder()
                        .residence(Residence.builder().place(wrong).build())
                        .build())
                .build();
        assertThatThrownBy(() -> dated().destination(
                                Destination.builder().place(wrong).build())
                        .companions(relative)
                        .sponsors(Relative.notStated(), relative)
                        .build())
                .isInstanceOf(Invalid.class)
                .hasMessage(String.join(
                        "; ", town("destination"), town("companions[0].residence"), town("sponsors[1].residence")));
    }

    @ParameterizedTest(name = "{0} to {1}, moved in {2}")
    @CsvSource({
        "370303, 511622, true,  true",
        "370303, 511622, false, false",
        "370303, 370303, false, true",
        "370303, 370303, true,  false",
        "3703,   370303, false, true",
        "3703,   370303, true,  true",
        "370303, 3703,   false, true",
        "here,   370303, false, true",
        "here,   here,   true,  false"
    })
    void moving_in_must_agree_with_the_divisions_as_far_as_they_tell(
            String from, String to, boolean movedIn, boolean agrees) {
        Registration registration = Registration.builder()
                .previousDivision(Division.of(from))
                .place(Place.builder().division(Division.of(to)).build())
                .movedIn(movedIn)
                .build();
        assertSays(
                r -> r.registration(registration),
                agrees,
                "applicant.registration.movedIn: movedIn contradicts division and previousDivision; leave it out");
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "2, true"})
    void who_is_registered_nowhere_has_no_division(int count, boolean agrees) {
        Registration registration = Registration.builder()
                .count(count)
                .place(Place.builder().division(Division.of("370303")).build())
                .build();
        assertSays(
                r -> r.registration(registration),
                agrees,
                "applicant.registration.count: a person who is registered nowhere (count 0) has no division of"
                        + " registration; leave one out");
    }

    @Test
    void periods_of_residence_must_agree_with_its_beginning() {
        LocalDate since = LocalDate.of(2021, 6, 30);
        assertRefused(
                r -> r.residence(Residence.builder()
                        .since(since)
                        .days(181)
                        .months(6)
                        .years(1)
                        .build()),
                "applicant.residence.days: stated 181, but since 2021-06-30 makes it 182 on 2021-12-29;"
                        + " leave one of them out",
                "applicant.residence.months: stated 6, but since 2021-06-30 makes it 5 on 2021-12-29;"
                        + " leave one of them out",
                "applicant.residence.years: stated 1, but since 2021-06-30 makes it 0 on 2021-12-29;"
                        + " leave one of them out");
        assertBuilt(r -> r.residence(
                Residence.builder().since(since).days(182).months(5).years(0).build()));
    }

    @ParameterizedTest(name = "{0} to {1}, said to cross {2}")
    @CsvSource({
        "370303, 370306, DISTRICT, true",
        "370303, 370306, COUNTY, false",
        "370303, 3703,   NONE, true",
        "here,   here,   SUBDISTRICT, true"
    })
    void the_boundary_crossed_must_agree_with_the_divisions(String from, String to, Boundary stated, boolean agrees) {
        assertSays(
                r -> r.registration(Registration.builder()
                                .place(Place.builder()
                                        .division(Division.of(from))
                                        .build())
                                .build())
                        .residence(Residence.builder()
                                .place(Place.builder().division(Division.of(to)).build())
                                .boundaryCrossed(stated)
                                .build()),
                agrees,
                "applicant.residence.boundaryCrossed: stated county, but the divisions of registration and residence"
                        + " make it district; leave it out");
    }

    @Test
    void a_permit_must_be_what_its_dates_make_it() {
        Permit.Builder permit = Permit.builder()
                .issuedOn(DATE.minusYears(2))
                .endorsedUntil(DATE)
                .cancelledOn(Known.none());
        assertRefused(
                r -> r.permit(permit.state(PermitState.VALID).held(true).build()),
                "applicant.permit.state: stated valid, but the dates make the permit suspended on 2021-12-29;"
                        + " leave one out",
                "applicant.permit.held: held true contradicts the state suspended; only a valid permit is held");
        assertBuilt(
                r -> r.permit(permit.state(PermitState.SUSPENDED).held(false).build()));
    }

    @ParameterizedTest(name = "{0} stated, right {1}")
    @CsvSource({
        "true,  HELD,     true",
        "true,  GIVEN_UP, false",
        "true,  NONE,     false",
        "false, HELD,     false",
        "false, GIVEN_UP, true",
        "false, NONE,     true"
    })
    void own_means_must_agree_with_land_rights(boolean means, RightState right, boolean agrees) {
        String word = right.name().toLowerCase(Locale.ROOT).replace('_', '-');
        assertSays(
                r -> r.land(LandRights.builder().contract(right).build())
                        .origin(Origin.builder()
                                .ownMeans(Flags.<Means>notStated().with(Means.CONTRACT_LAND, means))
                                .build()),
                agrees,
                "applicant.origin.ownMeans: contract-land contradicts land.contract '" + word
                        + "'; state the right under land only");
        assertSays(
                r -> r.land(LandRights.builder().homestead(right).build())
                        .origin(Origin.builder()
                                .ownMeans(Flags.<Means>notStated().with(Means.HOMESTEAD, means))
                                .build()),
                agrees,
                "applicant.origin.ownMeans: homestead contradicts land.homestead '" + word
                        + "'; state the right under land only");
    }

    @Test
    void means_of_which_nothing_is_stated_contradict_no_right() {
        assertBuilt(r -> r.land(LandRights.builder().contract(RightState.HELD).build())
                .origin(Origin.builder()
                        .ownMeans(Flags.<Means>notStated().with(Means.DWELLING, false))
                        .build()));
    }

    private static Application.Builder dated() {
        return Application.builder().request(Request.builder().date(DATE).build());
    }

    private static Application application(Consumer<Resident.Builder> change) {
        Resident.Builder resident = Resident.builder();
        change.accept(resident);
        return dated().applicant(resident.build()).build();
    }

    private static void assertSays(Consumer<Resident.Builder> change, boolean agrees, String problem) {
        if (agrees) assertBuilt(change);
        else assertRefused(change, problem);
    }

    private static void assertBuilt(Consumer<Resident.Builder> change) {
        assertThat(application(change).date()).contains(DATE);
    }

    private static void assertRefused(Consumer<Resident.Builder> change, String... problems) {
        assertThatThrownBy(() -> application(change))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.problems().map(Problem::toString))
                                .containsExactly(problems));
    }
}
