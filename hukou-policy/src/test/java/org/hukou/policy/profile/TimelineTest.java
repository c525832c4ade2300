package org.hukou.policy.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import org.hukou.model.division.Division;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final Profile ZIBO = Profiles.get("zibo-2021");
    private static final Profile WUSHENG = Profiles.get("wusheng-2015");
    private static final Timeline TIMELINE = new Timeline(Vector.of(WUSHENG, ZIBO));

    private static Vector<String> on(Timeline timeline, String division, String date) {
        return timeline.on(Division.parse(division), LocalDate.parse(date))
                .map(e -> e.profile().id() + " " + e.inForce());
    }

    @Test
    void a_document_holds_from_its_commencement_in_its_jurisdiction() {
        assertThat(on(TIMELINE, "370303", "2021-12-28")).isEmpty();
        assertThat(on(TIMELINE, "370303", "2021-12-29")).containsExactly("zibo-2021 TRUE");
        assertThat(on(TIMELINE, "110105", "2021-12-29")).isEmpty();
    }

    @Test
    void a_commencement_that_is_not_printed_leaves_it_open() {
        assertThat(on(TIMELINE, "511622", "2014-07-23")).isEmpty();
        assertThat(on(TIMELINE, "511622", "2014-07-24")).containsExactly("wusheng-2015 UNKNOWN");
        assertThat(on(TIMELINE, "511622", "2018-07-31")).containsExactly("wusheng-2015 TRUE");
    }

    @Test
    void a_document_no_longer_holds_from_its_end() {
        Force force = new Force(
                Force.Decides.REQUEST,
                Varying.fixed(new Commencement.On(LocalDate.of(2020, 1, 1))),
                Optional.of(LocalDate.of(2021, 1, 1)));
        Timeline ended = new Timeline(
                Vector.of(Profile.builder().from(WUSHENG).force(force).build()));
        assertThat(on(ended, "511622", "2020-12-31")).containsExactly("wusheng-2015 TRUE");
        assertThat(on(ended, "511622", "2021-01-01")).isEmpty();
    }

    @Test
    void the_built_in_documents_are_known() {
        assertThat(Timeline.builtIn().profiles()).contains(ZIBO, WUSHENG);
    }
}
