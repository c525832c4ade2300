package org.hukou.policy.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hukou.model.application.Application;
import org.hukou.model.application.External;
import org.hukou.model.division.Division;
import org.hukou.model.io.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProfilesTest {
    @Test
    void the_built_in_profiles_are_listed_in_alphabetical_order() {
        assertThat(Profiles.ids())
                .contains("wusheng-2015", "zibo-2021")
                .containsExactlyElementsOf(Profiles.ids().sorted());
        assertThat(Profiles.all().map(Profile::id)).containsExactlyElementsOf(Profiles.ids());
        assertThat(Profiles.baseIds())
                .containsExactlyElementsOf(Profiles.baseIds().sorted());
        assertThat(Profiles.bases().map(Profile::id)).containsExactlyElementsOf(Profiles.baseIds());
    }

    @Test
    void local_documents_hold_in_a_place_and_bases_in_the_whole_country() {
        assertThat(Profiles.all()).noneMatch(p -> p.jurisdiction().equals(Division.CHINA));
        assertThat(Profiles.bases()).allMatch(p -> p.jurisdiction().equals(Division.CHINA));
        assertThat(Profiles.knownIds()).containsExactlyElementsOf(Profiles.ids().appendAll(Profiles.baseIds()));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_profile_is_read_once(String id) {
        assertThat(Profiles.get(id)).isSameAs(Profiles.get(id));
        assertThat(Profiles.find(id)).containsSame(Profiles.get(id));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void the_text_of_a_profile_is_a_file_to_copy(String id) {
        assertThat(Profiles.text(id)).startsWith("format: 1\nid: " + id + "\n");
        assertThat(ProfileFiles.read(Source.named(id + ".yaml", Profiles.text(id)))
                        .get())
                .isEqualTo(Profiles.get(id))
                .isNotSameAs(Profiles.get(id));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zibo-2012 | unknown profile 'zibo-2012'; did you mean 'zibo-2021'?",
                "wusheng2015 | unknown profile 'wusheng2015'; did you mean 'wusheng-2015'?",
            })
    void an_unknown_id_is_refused_with_the_nearest(String id, String message) {
        assertThat(Profiles.find(id)).isEmpty();
        assertThat(Profiles.unknown(id)).isEqualTo(message);
        assertThatThrownBy(() -> Profiles.get(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> Profiles.text(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void an_id_that_is_near_to_none_is_refused_with_all() {
        assertThatThrownBy(() -> Profiles.get("shanghai"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown profile 'shanghai'; built in are: "
                        + Profiles.knownIds().mkString(", "));
    }

    @Test
    void a_profile_knows_its_norms_and_readings() {
        Profile zibo = Profiles.get("zibo-2021");
        assertThat(zibo.norm("zibo-2021/4.a").orElseThrow().article()).isEqualTo("(四)");
        assertThat(zibo.norm("zibo-2021/99")).isEmpty();
        assertThat(zibo.normOfReading("who-is-resident").orElseThrow().id()).isEqualTo("zibo-2021/4.a");
        assertThat(zibo.normOfReading("nobody-asks")).isEmpty();
        assertThat(zibo.readings().get("who-is-resident").get().chosen()).isEqualTo("any-citizen");
        assertThat(zibo.setting().jurisdiction()).isEqualTo(Division.of("370300"));
    }

    @Test
    void answers_to_what_a_profile_does_not_leave_to_others_are_strangers() {
        External answers = External.NOT_STATED
                .with("otherTalent", true)
                .with("otherTalents", true)
                .with("localVillageConditions.of-the-county", true)
                .with("parentAge", true);
        assertThat(Profiles.get("zibo-2021")
                        .strangers(Application.builder().external(answers).build()))
                .containsExactlyInAnyOrder("otherTalents", "parentAge");
    }

    static Iterable<String> ids() {
        return Profiles.knownIds();
    }
}
