package org.hukou.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenTest {
    private static final String WRONG = Ran.input("differing-cases.yaml");
    private static final String SLIPS = Ran.input("slips.yaml");
    private static final String EARLY = Ran.input("before-them-all.yaml");

    private static final String HOLDER = "../../docs/example/permit-holder.yaml";

    private record Written(String file, int code, String... args) {
        @Override
        public String toString() {
            return file + ": " + String.join(" ", args);
        }
    }

    static List<Written> every_command_in_every_notation() {
        return Stream.of(
                        decisions().stream(),
                        asked("norms", "norms", "wusheng-2015", "--kind", "target", "--kind", "reporting"),
                        asked("responsible", "responsible", "zibo-2021", "--body", "教育"),
                        asked("permit", "permit", "--profile", "wusheng-2015", "--as-if-in-force", HOLDER),
                        asked("services", "services", "--profile", "wusheng-2015", "--as-if-in-force", "--all", HOLDER),
                        asked(
                                "demand",
                                "demand",
                                "--profile",
                                "wusheng-2015",
                                "--as-if-in-force",
                                "--kind",
                                "fee",
                                "--kind",
                                "photocopy",
                                "--kind",
                                "give-up-contract-land",
                                HOLDER),
                        asked("notice", "notice", "--profile", Ran.LAKESIDE, Ran.FAMILY),
                        Stream.of(new Written(
                                "notice.html",
                                0,
                                "notice",
                                "--html",
                                "--lang",
                                "zh",
                                "--profile",
                                Ran.LAKESIDE,
                                Ran.FAMILY)))
                .flatMap(written -> written)
                .toList();
    }

    /** A command in both languages and both notations. */
    private static Stream<Written> asked(String name, String... args) {
        return Stream.of(
                new Written(name + ".en.txt", 0, args),
                with(name + ".zh.txt", args, "--lang", "zh"),
                with(name + ".json", args, "--format", "json"),
                with(name + ".yaml", args, "--format", "yaml"));
    }

    private static Written with(String file, String[] args, String... more) {
        return new Written(
                file, 0, Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new));
    }

    private static List<Written> decisions() {
        return List.of(
                new Written("profiles.en.txt", 0, "profiles"),
                new Written("profiles.zh.txt", 0, "profiles", "--lang", "zh"),
                new Written("profiles.json", 0, "profiles", "--format", "json"),
                new Written("profiles.yaml", 0, "profiles", "--format", "yaml"),
                new Written("show.en.txt", 0, "show", Ran.LAKESIDE),
                new Written("show.zh.txt", 0, "show", Ran.LAKESIDE, "--lang", "zh"),
                new Written("show.json", 0, "show", Ran.LAKESIDE, "--format", "json"),
                new Written("show.yaml", 0, "show", Ran.LAKESIDE, "--format", "yaml"),
                new Written("decide.en.txt", 0, "decide", "--profile", Ran.LAKESIDE, "--explain", Ran.FAMILY),
                new Written(
                        "decide.zh.txt",
                        0,
                        "decide",
                        "--profile",
                        Ran.LAKESIDE,
                        "--explain",
                        "--lang",
                        "zh",
                        Ran.FAMILY),
                new Written("decide.json", 0, "decide", "--profile", Ran.LAKESIDE, "--format", "json", Ran.FAMILY),
                new Written("decide.yaml", 0, "decide", "--profile", Ran.LAKESIDE, "--format", "yaml", Ran.FAMILY),
                new Written("compare.en.txt", 0, "compare"),
                new Written("compare.zh.txt", 0, "compare", "--lang", "zh"),
                new Written("compare-before-them-all.en.txt", 0, "compare", EARLY),
                new Written("compare.json", 0, "compare", "--format", "json", EARLY),
                new Written("compare.yaml", 0, "compare", "--format", "yaml", EARLY),
                new Written("check.en.txt", 1, "check", WRONG),
                new Written("check.zh.txt", 1, "check", "--lang", "zh", WRONG),
                new Written("check.json", 1, "check", "--format", "json", WRONG),
                new Written("check.yaml", 1, "check", "--format", "yaml", WRONG),
                new Written("lint.en.txt", 1, "lint", SLIPS),
                new Written("lint.zh.txt", 1, "lint", "--lang", "zh", SLIPS),
                new Written("lint.json", 1, "lint", "--format", "json", SLIPS),
                new Written("lint.yaml", 1, "lint", "--format", "yaml", SLIPS));
    }

    @ParameterizedTest
    @MethodSource("every_command_in_every_notation")
    void output_is_as_in_the_golden_file(Written written) {
        Ran ran = Ran.hukou(written.args());
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isEqualTo(written.code());
        Golden.files().compare(written.file(), ran.out());
    }

    @Test
    void every_golden_file_is_compared() throws IOException {
        try (Stream<Path> files = Files.list(Golden.FOLDER)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(every_command_in_every_notation().stream()
                            .map(Written::file)
                            .toList());
        }
    }

    @Test
    void rewriting_writes_the_file_and_fails_even_where_nothing_changes(@TempDir Path folder) {
        Golden rewriting = new Golden(folder, true);
        String message =
                "rewrote " + folder.resolve("a.txt") + "; read the difference, then run without -Dhukou.golden=rewrite";
        assertThatThrownBy(() -> rewriting.compare("a.txt", "text\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessage(message);
        assertThat(folder.resolve("a.txt")).hasContent("text\n");
        assertThatThrownBy(() -> rewriting.compare("a.txt", "text\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessage(message);
        new Golden(folder, false).compare("a.txt", "text\n");
    }

    @Test
    void another_text_or_a_missing_file_fails(@TempDir Path folder) throws IOException {
        Golden comparing = new Golden(folder, false);
        assertThatThrownBy(() -> comparing.compare("a.txt", "text\n")).isInstanceOf(AssertionError.class);
        Files.writeString(folder.resolve("a.txt"), "another text\n");
        assertThatThrownBy(() -> comparing.compare("a.txt", "text\n")).isInstanceOf(AssertionError.class);
    }
}
