package org.hukou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import org.hukou.policy.profile.Profiles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class CompareTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    @Test
    void the_bundled_case_is_granted_refused_and_undetermined_somewhere() {
        Ran ran = Ran.hukou("compare");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .startsWith("The bundled case; its people are invented.\n")
                .contains(": granted, under ", ": refused\n", ": undetermined\n");
        assertThat(JSON.readTree(Ran.hukou("compare", "--format", "json").outBytes())
                        .findValuesAsString("result"))
                .contains("granted", "refused", "undetermined");
    }

    @Test
    void every_built_in_profile_answers_once_in_order() {
        JsonNode cities = JSON.readTree(Ran.hukou("compare", "--format", "json").outBytes());
        assertThat(Vector.ofAll(cities).map(c -> c.get("profile").asString())).isEqualTo(Profiles.ids());
    }

    @Test
    void json_and_yaml_say_the_same() {
        JsonNode json = JSON.readTree(Ran.hukou("compare", "--format", "json").outBytes());
        JsonNode yaml = YAML.readTree(Ran.hukou("compare", "--format", "yaml").outBytes());
        assertThat(json.isArray()).isTrue();
        assertThat(json).isEqualTo(yaml);
    }

    @Test
    void a_case_of_ones_own_comes_without_the_word_on_invented_people() {
        Ran ran = Ran.hukou("compare", Ran.input("before-them-all.yaml"));
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).doesNotContain("bundled");
    }

    @Test
    void a_document_not_yet_in_force_is_judged_as_if_it_were_and_marked() {
        String early = Ran.hukou("compare", Ran.input("before-them-all.yaml")).out();
        assertThat(early)
                .contains("Zibo (Shandong) (zibo-2021), judged as if in force on 2001-01-01 *\n")
                .contains("\n  Zibo (Shandong) (zibo-2021) *: ")
                .endsWith("\n* not, or not surely, in force on the date; judged as if it were\n");
        assertThat(Ran.hukou("compare").out())
                .contains("Zibo (Shandong) (zibo-2021), in force on 2022-03-01\n")
                .doesNotContain("(zibo-2021) *: ");
    }
}
