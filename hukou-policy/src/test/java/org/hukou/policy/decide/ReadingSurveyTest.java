package org.hukou.policy.decide;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import java.time.LocalDate;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.model.application.Destination;
import org.hukou.model.application.Request;
import org.hukou.model.division.AreaKind;
import org.hukou.model.division.Place;
import org.hukou.model.household.Resident;
import org.hukou.model.livelihood.Dwelling;
import org.hukou.model.livelihood.Tenure;
import org.hukou.model.person.Person;
import org.hukou.model.value.Listing;
import org.hukou.policy.decide.ReadingSurvey.Surveyed;
import org.hukou.policy.profile.Profiles;
import org.junit.jupiter.api.Test;

class ReadingSurveyTest {
    private static final ReadingSurvey SURVEY = ReadingSurvey.of(Profiles.get("wusheng-2015"), Options.DEFAULT);

    private static Surveyed settle(Tenure tenure, boolean lawful) {
        return SURVEY.survey(Application.builder()
                        .request(Request.builder()
                                .date(LocalDate.of(2022, 3, 1))
                                .asks(Ask.SETTLE)
                                .build())
                        .destination(Destination.builder()
                                .place(Place.here(AreaKind.COUNTY_SEAT))
                                .build())
                        .applicant(Resident.builder()
                                .person(Person.builder().voluntary(true).build())
                                .dwellings(Listing.only(Dwelling.builder()
                                        .place(Place.here(AreaKind.COUNTY_SEAT))
                                        .tenure(tenure)
                                        .lawful(lawful)
                                        .stable(true)
                                        .build()))
                                .permit(org.hukou.model.person.Permit.builder()
                                        .held(false)
                                        .build())
                                .build())
                        .build())
                .head();
    }

    @Test
    void a_refusal_that_no_reading_changes_holds_under_every_reading() {
        Surveyed surveyed = settle(Tenure.RENTED, false);
        assertThat(surveyed.holdsUnderEveryReading()).isTrue();
        assertThat(surveyed.underAll()).isEqualTo(Result.REFUSED);
        assertThat(surveyed.dependsOn()).isEmpty();
    }

    @Test
    void a_grant_that_a_reading_changes_depends_on_it_with_both_outcomes() {
        Surveyed surveyed = settle(Tenure.RENTED, true);
        assertThat(surveyed.chosen()).isEqualTo(Result.GRANTED);
        assertThat(surveyed.holdsUnderEveryReading()).isFalse();
        ReadingSurvey.Dependence leases = surveyed.dependsOn()
                .find(d -> d.reading().equals("which-leases"))
                .get();
        assertThat(leases.article()).isEqualTo("四、(一)1");
        assertThat(leases.norm()).isEqualTo("wusheng-2015/4.1.1.a");
        assertThat(leases.outcomes())
                .isEqualTo(LinkedHashMap.of("any-lease", Result.GRANTED, "measures-only", Result.UNDETERMINED));
    }

    @Test
    void an_owner_does_not_depend_on_the_reading_about_leases() {
        assertThat(settle(Tenure.OWNED, true).dependsOn().map(ReadingSurvey.Dependence::reading))
                .contains("what-is-stable")
                .doesNotContain("which-leases");
    }
}
