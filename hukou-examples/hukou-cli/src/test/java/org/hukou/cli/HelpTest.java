package org.hukou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
    @ParameterizedTest
    @ValueSource(strings = {"profiles", "show", "decide", "compare", "check"})
    void every_command_tells_its_use_and_its_version(String command) {
        for (Ran ran : new Ran[] {Ran.hukou(command, "--help"), Ran.hukou(command, "-h"), Ran.hukou("help", command)}) {
            assertThat(ran.code()).isZero();
            assertThat(ran.err()).isEmpty();
            assertThat(ran.out()).startsWith("Usage: hukou " + command).contains("--format=FORMAT", "--lang=LANG");
        }
        Ran version = Ran.hukou(command, "--version");
        assertThat(version.code()).isZero();
        assertThat(version.err()).isEmpty();
        assertThat(version.out()).isEqualTo("hukou development\n");
    }

    @Test
    void the_whole_program_tells_its_commands_exit_codes_and_version() {
        Ran help = Ran.hukou("--help");
        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out())
                .startsWith("Usage: hukou [-hV] [COMMAND]\n")
                .contains(
                        "  profiles  ",
                        "  show  ",
                        "  decide  ",
                        "  compare  ",
                        "  check  ",
                        "  norms  ",
                        "  register  ")
                .endsWith("""

                        Exit codes:
                          0    done, whatever was decided
                          1    'check' or 'replay' found a difference, 'lint' or 'register audit' a
                                 finding; 'register apply' refused an event
                          2    the command line is wrong
                          3    an input is wrong and was not decided
                          70   the program itself failed
                        """);
        Ran version = Ran.hukou("--version");
        assertThat(version.code()).isZero();
        assertThat(version.out()).isEqualTo("hukou development\n");
    }

    @Test
    void no_command_at_all_is_a_wrong_command_line_that_tells_the_use() {
        Ran ran = Ran.hukou();
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("Missing required subcommand\nUsage: hukou [-hV] [COMMAND]\n");
    }
}
