package org.hukou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class DecideTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static Ran decide(String... args) {
        return Ran.hukou(Vector.of("decide", "--profile", Ran.LAKESIDE)
                .appendAll(Vector.of(args))
                .toJavaArray(String[]::new));
    }

    @Test
    void a_reading_that_is_not_the_chosen_one_changes_the_answer_and_is_recorded() {
        Ran chosen = decide("--format", "json", Ran.FAMILY);
        Ran other = decide("--format", "json", "--reading", "rented-homes=owned-only", Ran.FAMILY);
        JsonNode before = JSON.readTree(chosen.outBytes());
        JsonNode after = JSON.readTree(other.outBytes());
        assertThat(before.at("/answers/0/result").asString()).isEqualTo("granted");
        assertThat(before.has("readings")).isFalse();
        assertThat(after.at("/answers/0/result").asString()).isEqualTo("refused");
        assertThat(after.at("/readings/rented-homes").asString()).isEqualTo("owned-only");
    }

    @Test
    void naming_the_chosen_reading_changes_no_answer() {
        assertThat(decide("--reading", "rented-homes=they-count", Ran.FAMILY).out())
                .isEqualTo(decide(Ran.FAMILY).out());
    }

    @Test
    void before_its_commencement_a_document_grants_nothing_unless_judged_as_if_in_force(@TempDir Path folder)
            throws IOException {
        Path early = folder.resolve("early.yaml");
        Files.writeString(early, Files.readString(Path.of(Ran.FAMILY)).replace("2022-03-01", "2019-12-31"));
        assertThat(decide(early.toString()).out()).startsWith("""
                        Lakeside county (lakeside-2020), not in force on 2019-12-31

                        settlement, applicant: undetermined
                          not in force on the date; try --as-if-in-force
                        """);
        assertThat(decide("--as-if-in-force", early.toString()).out()).startsWith("""
                        Lakeside county (lakeside-2020), judged as if in force on 2019-12-31

                        settlement, applicant: granted
                        """);
        Files.writeString(early, Files.readString(early).replace("2019-12-31", "2020-01-01"));
        assertThat(decide(early.toString()).out()).startsWith("""
                        Lakeside county (lakeside-2020), in force on 2020-01-01

                        settlement, applicant: granted
                        """);
    }

    @Test
    void without_a_date_it_says_that_the_date_is_missing() {
        assertThat(Ran.hukouReading(
                                "{format: 1, application: {asks: [settle]}}", "decide", "--profile", Ran.LAKESIDE, "-")
                        .out())
                .isEqualTo("""
                        Lakeside county (lakeside-2020), perhaps in force

                        settlement, applicant: undetermined
                          not stated:
                            application.date: date of the application
                        """);
    }

    @Test
    void a_refusal_is_explained_by_what_is_unmet_in_both_languages() {
        assertThat(decide("--explain", Ran.FAMILY).out())
                .contains("  - none of 3 alternatives; the closest: [unmet; 第三条]\n"
                        + "    - age in completed years: below 18; stated: 20 [unmet; 第三条]\n");
        assertThat(decide("--explain", "--lang", "zh", Ran.FAMILY).out())
                .contains("  - 以下3项均不符合，最接近的一项： [不符合；第三条]\n" + "    - 年龄（周岁）：低于18；说明的是：20 [不符合；第三条]\n");
    }

    @Test
    void a_refusal_by_what_is_negated_says_what_is_negated() {
        String[] other = {"--reading", "rented-homes=owned-only", Ran.FAMILY};
        assertThat(decide(other).out()).contains("""
                        settlement, applicant: refused
                          unmet: not the case that: tenure of the dwelling: rented; stated: rented [第二条]
                        """);
        assertThat(decide("--lang", "zh", other[0], other[1], other[2]).out()).contains("""
                        落户，applicant：不准予
                          不符合：并非：住房权属：租赁；说明的是：租赁 [第二条]
                        """);
    }

    @Test
    void bringing_nobody_is_said_in_a_line() {
        assertThat(Ran.hukouReading("""
                format: 1
                application: { date: '2022-03-01', asks: [bring-family] }
                companions: { only: [] }
                """, "decide", "--profile", Ran.LAKESIDE, "-")
                        .out())
                .isEqualTo("""
                        Lakeside county (lakeside-2020), in force on 2022-03-01

                        bringing the family: there is nobody
                        """);
    }

    @Test
    void without_explain_there_are_no_reasons_and_the_answers_are_the_same() {
        String plain = decide(Ran.FAMILY).out();
        assertThat(plain).doesNotContain("why: ");
        assertThat(decide("--explain", Ran.FAMILY).out()).startsWith(plain + "\nwhy: ");
    }

    @Test
    void explanations_in_json_and_yaml_are_the_same() {
        Ran json = decide("--explain", "--format", "json", Ran.FAMILY);
        Ran yaml = decide("--explain", "--format", "YAML", Ran.FAMILY);
        JsonNode read = JSON.readTree(json.outBytes());
        assertThat(read.get("explanations").size()).isEqualTo(5);
        assertThat(read).isEqualTo(YAMLMapper.builder().build().readTree(yaml.outBytes()));
    }

    @Test
    void a_silent_norm_a_reading_and_a_stated_external_are_named(@TempDir Path folder) throws IOException {
        Ran ran = Ran.hukouReading("""
                format: 1
                application: { date: '2019-05-05', asks: [settle] }
                destination: { areaKind: village }
                applicant: { person: { voluntary: true }, permit: { state: none } }
                """, "decide", "--profile", "wusheng-2015", "-");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).isEqualTo("""
                        Wusheng county (Guang'an, Sichuan) (wusheng-2015), in force on 2019-05-05

                        settlement, applicant: undetermined
                          the document is silent:
                            [四、(一)1]
                        """);
        Path talent = folder.resolve("talent.yaml");
        Files.writeString(talent, Files.readString(Path.of(Ran.FAMILY)) + "external: { talent: true }\n");
        assertThat(decide(talent.toString()).out()).contains("bringing the family, father: granted\n");
    }

    @Test
    void a_profile_of_ones_own_is_read_from_yaml_and_from_json(@TempDir Path folder) throws IOException {
        Path json = folder.resolve("my own.json");
        Files.write(json, Ran.hukou("show", Ran.LAKESIDE, "--format", "json").outBytes());
        Path yaml = folder.resolve("my own");
        Files.write(yaml, Ran.hukou("show", Ran.LAKESIDE, "--format", "yaml").outBytes());
        String expected = decide(Ran.FAMILY).out();
        for (Path own : new Path[] {json, yaml})
            assertThat(Ran.hukou("decide", "--profile", own.toString(), Ran.FAMILY)
                            .out())
                    .isEqualTo(expected);
    }

    @Test
    void what_another_built_in_document_leaves_open_may_be_answered_too() {
        Ran ran = Ran.hukouReading("""
                format: 1
                application: { date: '2022-03-01', asks: [settle] }
                external: { otherRelatives: true }
                """, "decide", "--profile", Ran.LAKESIDE, "-");
        assertThat(ran.code()).isZero();
    }
}
