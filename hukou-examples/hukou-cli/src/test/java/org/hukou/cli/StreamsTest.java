package org.hukou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hukou.model.application.Application;
import org.hukou.model.io.Documents;
import org.hukou.model.io.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreamsTest {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @Test
    void yaml_and_json_are_read_from_standard_input() throws IOException {
        Source source = Source.file(Path.of(Ran.FAMILY));
        Application application = Documents.application(source).get();
        String expected =
                Ran.hukou("decide", "--profile", Ran.LAKESIDE, Ran.FAMILY).out();
        for (String text : new String[] {source.text(), Documents.write(application, Source.Format.JSON)}) {
            Ran ran = Ran.hukouReading(text, "decide", "--profile", Ran.LAKESIDE, "-");
            assertThat(ran.out()).isEqualTo(expected);
        }
    }

    @Test
    void compare_and_check_read_standard_input_too() throws IOException {
        String early = Ran.input("before-them-all.yaml");
        assertThat(Ran.hukouReading(Files.readString(Path.of(early)), "compare", "-")
                        .out())
                .isEqualTo(Ran.hukou("compare", early).out());
        assertThat(Ran.hukouReading(Files.readString(Path.of(Ran.input("cases.yaml"))), "check", "-")
                        .out())
                .isEqualTo("cases: 10, differing: 0\n");
    }

    @Test
    void output_ends_with_one_line_end_in_every_notation() {
        for (String format : new String[] {"text", "json", "yaml"})
            assertThat(Ran.hukou("profiles", "--format", format).out())
                    .endsWith("\n")
                    .doesNotEndWith("\n\n")
                    .doesNotContain("\r");
    }

    @Test
    void a_program_that_fails_exits_with_70_and_writes_nothing_on_standard_output() {
        assertThat(reading(new IllegalStateException("broken")))
                .isEqualTo("hukou: internal error: java.lang.IllegalStateException: broken\n");
        assertThat(reading(new StackOverflowError()))
                .isEqualTo("hukou: internal error: java.lang.StackOverflowError\n");
    }

    private static String reading(Throwable thrown) {
        Ran ran = Ran.hukouReading(new Failing(thrown), "compare", "-");
        assertThat(ran.code()).isEqualTo(70);
        assertThat(ran.out()).isEmpty();
        return ran.err();
    }

    @Test
    void standard_input_that_breaks_off_is_a_wrong_input() {
        Ran ran = Ran.hukouReading(new Failing(new IOException("closed")), "compare", "-");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).isEqualTo("standard input: cannot be read: closed\n");
    }

    @Test
    void a_process_in_an_ascii_locale_reads_and_writes_utf_8(@TempDir Path folder) throws Exception {
        String family = Files.readString(Path.of(Ran.FAMILY)).replace("label: husband", "label: 丈夫");
        String[] args = {"decide", "--profile", Ran.LAKESIDE, "--explain", "--lang", "zh", "-"};
        Path in = Files.writeString(folder.resolve("in"), family);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder java = new ProcessBuilder(
                JAVA, "-Dfile.encoding=US-ASCII", "-cp", System.getProperty("java.class.path"), Hukou.class.getName());
        java.command().addAll(List.of(args));
        java.environment().put("LC_ALL", "C");
        int code = java.redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        assertThat(err).isEmptyFile();
        assertThat(code).isZero();
        assertThat(Files.readAllBytes(out))
                .isEqualTo(Ran.hukouReading(family, args).outBytes());
        assertThat(Files.readString(out, StandardCharsets.UTF_8)).contains("家属随迁，丈夫：准予");
    }

    /** Standard input that fails when it is read. */
    private static final class Failing extends InputStream {
        private final Throwable thrown;

        Failing(Throwable thrown) {
            this.thrown = thrown;
        }

        @Override
        public int read() throws IOException {
            if (thrown instanceof IOException e) throw e;
            if (thrown instanceof RuntimeException e) throw e;
            throw (Error) thrown;
        }
    }
}
