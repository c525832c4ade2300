package org.hukou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadingsTest {
    private static final String CASES = Ran.input("cases.yaml");

    @Test
    void readings_are_listed_with_the_chosen_option_marked_and_the_cases_that_tell_them_apart() {
        Ran ran = Ran.hukou("readings", Ran.LAKESIDE, CASES);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEqualTo("""
                        rented-homes  第二条  lakeside-2020/2, varies: a condition
                          Do rented homes count?
                          * they-count: they count
                            owned-only: only owned homes
                          told apart by src/test/resources/input/cases.yaml: tenant, unwilling, \
                        tenant-where-only-owners-count, child-of-12, child-of-20, father, nephew-of-12
                        """);
        assertThat(Ran.hukou("readings", Ran.LAKESIDE, "--lang", "zh").out()).isEqualTo("""
                        rented-homes  第二条  lakeside-2020/2，影响：条件
                          租房算吗？
                          * they-count：算
                            owned-only：仅自有住房
                        """);
    }

    @Test
    void where_no_case_tells_options_apart_it_says_so(@TempDir Path folder) throws IOException {
        Path none = folder.resolve("none.yaml");
        Files.writeString(none, "format: 1\nprofile: lakeside-2020\ncases: []\n");
        assertThat(Ran.hukou("readings", Ran.LAKESIDE, none.toString()).out())
                .endsWith("\n  no case tells the options apart\n");
        assertThat(Ran.hukou("readings", Ran.LAKESIDE, none.toString(), "--lang", "zh")
                        .out())
                .endsWith("\n  没有案例能区分各选项\n");
        JsonNode read = JsonMapper.builder()
                .build()
                .readTree(Ran.hukou("readings", Ran.LAKESIDE, none.toString(), "--format", "json")
                        .outBytes());
        assertThat(read.at("/0/cases")).isEmpty();
        assertThat(read.at("/0/untold")).hasToString("[[\"they-count\",\"owned-only\"]]");
        assertThat(read.at("/0/chosen").asString()).isEqualTo("they-count");
    }

    @Test
    void a_reading_that_is_text_only_has_no_cases() {
        assertThat(Ran.hukou("readings", "wusheng-2015", "--format", "json").out())
                .contains("\"varies\" : \"text\"")
                .doesNotContain("\"untold\"");
    }

    @Test
    void a_case_that_cannot_be_decided_is_a_wrong_input() {
        Ran ran = Ran.hukou("readings", "wusheng-2015", CASES);
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .isEqualTo("src/test/resources/input/cases.yaml:37:5: tenant-where-only-owners-count: profile"
                        + " 'wusheng-2015' has no reading 'rented-homes'\n");
    }
}
