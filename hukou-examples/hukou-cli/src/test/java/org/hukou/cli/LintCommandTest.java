package org.hukou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.hukou.policy.profile.Profiles;
import org.junit.jupiter.api.Test;

class LintCommandTest {
    @Test
    void a_profile_without_findings_exits_with_zero() {
        Ran ran = Ran.hukouReading(Profiles.text("wusheng-2015"), "lint", "-");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).isEqualTo("errors: 0, warnings: 0\n");
        assertThat(ran.code()).isZero();
    }

    @Test
    void warnings_alone_exit_with_one_and_name_file_line_column_and_code() {
        Ran ran = Ran.hukou("lint", Ran.LAKESIDE);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out())
                .startsWith(Ran.LAKESIDE
                        + ":19:5: warning: norms[0]: no key terms; name a few short ones that stand in the source"
                        + " [missing-terms]\n      - id: lakeside-2020/1\n        ^\n")
                .endsWith("\nerrors: 0, warnings: 3\n");
    }

    @Test
    void several_files_are_counted_together() {
        Ran ran = Ran.hukou("lint", Ran.LAKESIDE, Ran.LAKESIDE);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).endsWith("\nerrors: 0, warnings: 6\n");
    }

    @Test
    void what_is_not_well_formed_is_a_finding_and_a_missing_file_a_wrong_input() {
        Ran broken = Ran.hukouReading("{ \"id\": ", "lint", "-");
        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.out()).endsWith("\nerrors: 1, warnings: 0\n").contains(": error: not well-formed: ");
        Ran missing = Ran.hukou("lint", "nowhere.yaml");
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.out()).isEmpty();
        assertThat(missing.err()).isEqualTo("nowhere.yaml: cannot be read: there is no such file\n");
    }

    @Test
    void it_tells_its_use() {
        assertThat(Ran.hukou("lint", "--help").out())
                .startsWith("Usage: hukou lint")
                .contains("--format=FORMAT");
    }
}
