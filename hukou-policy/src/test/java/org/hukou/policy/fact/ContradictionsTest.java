package org.hukou.policy.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.hukou.model.application.Application;
import org.hukou.model.application.Destination;
import org.hukou.model.application.Relative;
import org.hukou.model.division.AreaKind;
import org.hukou.model.division.Division;
import org.hukou.model.division.Place;
import org.hukou.model.household.Resident;
import org.hukou.model.land.Origin;
import org.hukou.model.livelihood.BusinessLicence;
import org.hukou.model.livelihood.Dwelling;
import org.hukou.model.livelihood.Job;
import org.hukou.model.livelihood.RuralService;
import org.hukou.model.livelihood.Study;
import org.hukou.model.person.Registration;
import org.hukou.model.person.Residence;
import org.hukou.model.tree.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictionsTest {
    private static final Setting SETTING = Seen.counting(AreaKind.TOWNSHIP_SEAT, true);
    private static final Place OUTSIDE = Place.builder()
            .division(Division.of("370303"))
            .insideJurisdiction(false)
            .build();
    private static final String MESSAGE =
            "stated false, but division 370303 makes it true for jurisdiction 370300; leave it out";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "370303 | false | stated false, but division 370303 makes it true for jurisdiction 370300; leave it out",
                "370403 | true | stated true, but division 370403 makes it false for jurisdiction 370300; leave it out",
                "here | false | stated false, but division 370300 makes it true for jurisdiction 370300; leave it out",
            })
    void a_place_cannot_be_stated_to_lie_elsewhere_than_its_code_does(String code, boolean stated, String message) {
        Place place = Place.builder()
                .division(Division.of(code))
                .insideJurisdiction(stated)
                .build();
        assertThat(Facts.contradictions(livingAt(place), SETTING).map(Problem::toString))
                .containsExactly("applicant.residence.insideJurisdiction: " + message);
    }

    @ParameterizedTest
    @CsvSource({"370303, true", "370403, false", "370000, true", "370000, false", "here, true"})
    void a_place_may_be_stated_to_lie_where_its_code_does_or_where_its_code_does_not_tell(String code, boolean stated) {
        Place place = Place.builder()
                .division(Division.of(code))
                .insideJurisdiction(stated)
                .build();
        assertThat(Facts.contradictions(livingAt(place), SETTING)).isEmpty();
    }

    @Test
    void a_place_cannot_be_stated_to_be_no_town_where_the_document_counts_it_as_one() {
        Place seat =
                Place.builder().areaKind(AreaKind.TOWNSHIP_SEAT).town(false).build();
        assertThat(Facts.contradictions(livingAt(seat), SETTING).map(Problem::toString))
                .containsExactly(
                        "applicant.residence.town: stated false, but areaKind township-seat makes it true; leave it out");
        assertThat(Facts.contradictions(livingAt(seat), Seen.counting(AreaKind.TOWNSHIP_SEAT, false)))
                .isEmpty();
        assertThat(Facts.contradictions(livingAt(seat), Setting.of(Seen.PREFECTURE)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "370303 | 370303 | false | true | false | true",
                "370304 | 370303 | true | false | true | false",
                "370303002 | 370303001 | false | true | true | false",
            })
    void a_place_cannot_be_stated_to_lie_elsewhere_than_its_code_does_for_the_destination(
            String code, String destination, boolean inCounty, boolean inCountyByCode, boolean at, boolean atByCode) {
        Place place = Place.builder()
                .division(Division.of(code))
                .inDestinationCounty(inCounty)
                .atDestination(at)
                .build();
        assertThat(Facts.contradictions(livingAt(place, destination), SETTING).map(Problem::toString))
                .containsExactly(
                        "applicant.residence.inDestinationCounty: stated " + inCounty + ", but division " + code
                                + " makes it " + inCountyByCode + " for the county of destination " + destination
                                + "; leave it out",
                        "applicant.residence.atDestination: stated " + at + ", but division " + code + " makes it "
                                + atByCode + " for destination " + destination + "; leave it out");
    }

    @Test
    void a_place_may_be_stated_to_lie_at_the_destination_where_the_codes_do_not_tell() {
        Place place = Place.builder()
                .division(Division.of("370300"))
                .inDestinationCounty(false)
                .atDestination(true)
                .build();
        assertThat(Facts.contradictions(livingAt(place, "370303"), SETTING)).isEmpty();
    }

    @Test
    void every_place_of_everybody_is_looked_at() {
        Resident everywhere = Resident.builder()
                .registration(Registration.builder().place(OUTSIDE).build())
                .residence(Residence.builder().place(OUTSIDE).build())
                .business(BusinessLicence.builder().place(OUTSIDE).build())
                .service(RuralService.builder().place(OUTSIDE).build())
                .origin(Origin.builder().place(OUTSIDE).build())
                .study(Study.builder().school(OUTSIDE).before(OUTSIDE).build())
                .dwellings(
                        Dwelling.notStated(), Dwelling.builder().place(OUTSIDE).build())
                .jobs(Job.builder().place(OUTSIDE).build())
                .build();
        Relative at = Relative.builder()
                .resident(Resident.builder()
                        .residence(Residence.builder().place(OUTSIDE).build())
                        .build())
                .build();
        Application application = Application.builder()
                .applicant(everywhere)
                .destination(Destination.builder().place(OUTSIDE).build())
                .companions(at)
                .sponsors(Relative.notStated(), at)
                .build();
        assertThat(Facts.contradictions(application, SETTING).map(Problem::toString))
                .containsExactlyInAnyOrder(
                        "applicant.registration.insideJurisdiction: " + MESSAGE,
                        "applicant.residence.insideJurisdiction: " + MESSAGE,
                        "applicant.business.insideJurisdiction: " + MESSAGE,
                        "applicant.service.insideJurisdiction: " + MESSAGE,
                        "applicant.origin.insideJurisdiction: " + MESSAGE,
                        "applicant.study.school.insideJurisdiction: " + MESSAGE,
                        "applicant.study.before.insideJurisdiction: " + MESSAGE,
                        "applicant.dwellings[1].insideJurisdiction: " + MESSAGE,
                        "applicant.jobs[0].insideJurisdiction: " + MESSAGE,
                        "destination.insideJurisdiction: " + MESSAGE,
                        "companions[0].residence.insideJurisdiction: " + MESSAGE,
                        "sponsors[1].residence.insideJurisdiction: " + MESSAGE);
    }

    private static Application livingAt(Place place, String destination) {
        Place asked = Place.builder().division(Division.of(destination)).build();
        return Application.builder()
                .from(livingAt(place))
                .destination(Destination.builder().place(asked).build())
                .build();
    }

    private static Application livingAt(Place place) {
        return Application.builder()
                .applicant(Resident.builder()
                        .residence(Residence.builder().place(place).build())
                        .build())
                .build();
    }
}
