package org.hukou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hukou.model.io.Source;
import org.hukou.policy.check.Mutants;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.profile.ProfileFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CheckTest {
    private static final String CASES = Ran.input("cases.yaml");
    private static final String WRONG = Ran.input("differing-cases.yaml");

    static List<Mutants.Mutant> mutants() throws IOException {
        Profile lakeside = ProfileFiles.read(Source.file(Path.of(Ran.LAKESIDE))).get();
        return Mutants.of(lakeside).toJavaList();
    }

    @Test
    void cases_that_hold_exit_with_zero() {
        Ran ran = Ran.hukou("check", CASES);
        assertThat(ran.out()).isEqualTo("cases: 10, differing: 0\n");
        assertThat(ran.code()).isZero();
    }

    @Test
    void cases_that_differ_exit_with_one_and_name_file_line_column_and_case() {
        Ran ran = Ran.hukou("check", WRONG);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines().findFirst())
                .hasValue(WRONG + ":5:5: wrong-result: settle: expected refused, found granted");
    }

    @Test
    void several_files_are_counted_together() {
        Ran ran = Ran.hukou("check", CASES, WRONG);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).endsWith("\ncases: 14, differing: 3\n");
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void a_profile_with_one_test_changed_differs(Mutants.Mutant mutant, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("mutant.yaml");
        Files.writeString(file, ProfileFiles.write(mutant.profile(), Source.Format.YAML), StandardCharsets.UTF_8);
        Ran ran = Ran.hukou("check", "--profile", file.toString(), CASES);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).as(ran.out()).isEqualTo(1);
    }

    @Test
    void the_profile_given_is_checked_instead_of_the_one_that_the_file_names(@TempDir Path folder) throws IOException {
        Path cases = folder.resolve("cases.yaml");
        Files.writeString(cases, Files.readString(Path.of(CASES)).replace(Ran.LAKESIDE, "nowhere.yaml"));
        assertThat(Ran.hukou("check", cases.toString()).code()).isEqualTo(3);
        assertThat(Ran.hukou("check", "--profile", Ran.LAKESIDE, cases.toString())
                        .code())
                .isZero();
    }

    @Test
    void a_case_without_expectation_differs() {
        Ran ran = Ran.hukouReading("""
                format: 1
                profile: wusheng-2015
                cases:
                  - { id: empty, story: Nothing is expected., facts: { application: { asks: [settle] } }, expect: [] }
                """, "check", "-");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEqualTo("standard input:4:5: empty: nothing is expected\ncases: 1, differing: 1\n");
    }
}
