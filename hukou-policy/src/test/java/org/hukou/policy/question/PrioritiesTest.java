package org.hukou.policy.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.hukou.model.application.Application;
import org.hukou.model.application.Request;
import org.hukou.model.division.AreaKind;
import org.hukou.model.division.Place;
import org.hukou.model.household.Resident;
import org.hukou.model.person.Person;
import org.hukou.model.person.PersonGroup;
import org.hukou.model.person.Residence;
import org.hukou.policy.decide.Options;
import org.hukou.policy.profile.Profiles;
import org.junit.jupiter.api.Test;

/** The order of handling in Wusheng: groups that come first, and everybody else. */
class PrioritiesTest {
    private static final Priorities ORDER = Questions.of(
                    Profiles.get("wusheng-2015"), Options.DEFAULT.withAsIfInForce(true))
            .priorities();
    private static final Application LANDLESS = of(PersonGroup.LANDLESS_FARMER);
    private static final Application RETURNING = of(PersonGroup.RETURNING_ENTREPRENEUR);
    private static final Application NEITHER = of();
    private static final Vector<Application> ALL =
            Vector.of(LANDLESS, RETURNING, NEITHER, of(PersonGroup.LANDLESS_FARMER));

    @Test
    void the_order_is_one_of_places_and_equal_places_stay_equal() {
        for (Application a : ALL)
            for (Application b : ALL) {
                int places = Integer.compare(place(a), place(b));
                assertThat(Integer.signum(ORDER.compare(a, b))).isEqualTo(places);
                assertThat(Integer.signum(ORDER.compare(b, a))).isEqualTo(-places);
            }
        assertThat(ORDER.compare(ALL.get(0), ALL.get(3))).isZero();
    }

    private static int place(Application application) {
        return ORDER.of(application).place().orElse(Integer.MAX_VALUE);
    }

    @Test
    void whoever_is_in_no_group_comes_last_and_is_refused_nothing() {
        assertThat(ORDER.of(NEITHER).place()).isEmpty();
        assertThat(ALL.sorted(ORDER).last()).isEqualTo(NEITHER);
    }

    @Test
    void it_says_why() {
        assertThat(ORDER.explain(LANDLESS, NEITHER).en())
                .startsWith("number 1 comes first: ")
                .contains("四、(一)2")
                .endsWith("; the other: in no group that comes first");
        assertThat(ORDER.explain(NEITHER, LANDLESS).en()).startsWith("number 2 comes first: ");
        assertThat(ORDER.explain(NEITHER, NEITHER).en())
                .isEqualTo("neither comes first; both: in no group that comes first");
        assertThat(ORDER.explain(LANDLESS, RETURNING).en())
                .startsWith("neither comes first; number 1: 1 landless farmers (四、(一)2); number 2: 1 ")
                .doesNotContain("both");
        Application unstated = Application.builder()
                .request(Request.builder().date(LocalDate.of(2019, 3, 1)).build())
                .build();
        assertThat(ORDER.explain(unstated, NEITHER).en())
                .contains("number 1: whether it is in a group that comes first is not settled (");
        assertThat(ORDER.explain(NEITHER, NEITHER).zh()).isEqualTo("顺序相同：没有列入优先");
    }

    private static Application of(PersonGroup... groups) {
        return Application.builder()
                .request(Request.builder().date(LocalDate.of(2019, 3, 1)).build())
                .applicant(Resident.builder()
                        .residence(Residence.builder()
                                .place(Place.here(AreaKind.COUNTY_SEAT))
                                .since(LocalDate.of(2018, 9, 1))
                                .build())
                        .person(Person.builder().groups(groups).build())
                        .build())
                .build();
    }
}
