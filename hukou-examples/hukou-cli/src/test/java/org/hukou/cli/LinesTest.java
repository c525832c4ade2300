package org.hukou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Applications by the line. */
class LinesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The invented applicant owns a lawful home, or none that is lawful. */
    private static String line(boolean lawful) {
        return "{\"format\": 1, \"application\": {\"date\": \"2022-03-01\", \"asks\": [\"settle\"]}, \"applicant\":"
                + " {\"person\": {\"voluntary\": true}, \"dwellings\": {\"only\": [{\"division\": \"here\","
                + " \"tenure\": \"owned\", \"lawful\": " + lawful + "}]}}}";
    }

    private static final String GOOD = line(true);
    private static final String REFUSED = line(false);

    private static Ran lines(String text, String... more) {
        String[] args = {"decide", "--profile", Ran.LAKESIDE, "--lines", "-"};
        String[] all =
                Stream.concat(List.of(args).stream(), List.of(more).stream()).toArray(String[]::new);
        return Ran.hukouReading(text, all);
    }

    private static List<String> told(Ran ran) {
        return ran.out()
                .lines()
                .map(JSON::readTree)
                .map(n ->
                        n.at("/line").asInt() + " " + n.at("/answers/0/result").asString())
                .toList();
    }

    @Test
    void each_line_is_answered_in_order_with_its_number_and_blank_lines_are_passed_over() {
        Ran ran = lines("\uFEFF" + GOOD + "\n\n" + REFUSED + "\r\n  \n" + GOOD);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(told(ran)).containsExactly("1 granted", "3 refused", "5 granted");
        assertThat(ran.out()).startsWith("""
                {"line":1,"profile":"lakeside-2020","place":{"zh":"湖滨县","en":"Lakeside county"},""").endsWith("}\n");
    }

    @Test
    void a_line_is_answered_as_a_file_of_its_own(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), GOOD);
        String[] options = {"--format", "json", "--explain", "--all-readings", "--reading", "rented-homes=owned-only"};
        JsonNode alone = JSON.readTree(Ran.hukou(Stream.concat(
                                List.of("decide", "--profile", Ran.LAKESIDE, file.toString()).stream(),
                                List.of(options).stream())
                        .toArray(String[]::new))
                .outBytes());
        JsonNode streamed = JSON.readTree(lines(GOOD, options).outBytes());
        ((ObjectNode) streamed).remove("line");
        assertThat(streamed).isEqualTo(alone);
        assertThat(streamed.has("explanations")).isTrue();
        assertThat(streamed.has("allReadings")).isTrue();
    }

    @Test
    void bad_lines_are_reported_by_place_the_rest_is_answered_and_the_exit_code_is_3() {
        Ran ran = lines(GOOD
                + "\n{\"format\": 1, 'x': 2}\n"
                + GOOD.replace("tenure", "tenrue") + "\n"
                + "{\"format\": 1}\n"
                + "[]\n"
                + GOOD + GOOD + "\n"
                + GOOD.replace("here", "990222000") + "\n"
                + GOOD.replace("\"applicant\"", "\"external\": {\"weather\": true}, \"applicant\"") + "\n"
                + REFUSED);
        assertThat(ran.err()).isEqualTo("""
                        standard input:2:15: not well-formed: Unexpected character (''' (code 39)): was expecting double-quote to start property name
                        standard input:3:163: applicant.dwellings.only[0].tenrue: unknown property 'tenrue'; did you mean 'tenure'?
                        standard input:4:1: application.asks: nothing is asked; state for example asks: [settle]
                        standard input:5:1: expected an object, found a list
                        standard input:6:201: a second document follows; one is read at a time
                        standard input:8:98: external.weather: no document leaves this to other rules
                        """);
        assertThat(ran.code()).isEqualTo(3);
        assertThat(told(ran)).containsExactly("1 granted", "7 refused", "9 refused");
    }

    @Test
    void a_line_that_is_not_utf_8_or_too_long_is_a_bad_line(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("{\"a\": \"é\"}\n".getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes((" ".repeat((4 << 20) - GOOD.length()) + GOOD + "\n").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes((" ".repeat((4 << 20) - GOOD.length() + 1) + GOOD + "\n").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("人".repeat((4 << 20) + 1).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(("\n" + GOOD).getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("a.jsonl"), bytes.toByteArray());
        Ran ran = Ran.hukou("decide", "--profile", Ran.LAKESIDE, "--lines", file.toString());
        assertThat(ran.err(folder)).isEqualTo("""
                a.jsonl:1:8: it is not UTF-8
                a.jsonl:3:4194305: the line has more than 4194304 characters; split it
                a.jsonl:4:4194305: the line has more than 4194304 characters; split it
                """);
        assertThat(ran.code()).isEqualTo(3);
        assertThat(told(ran)).containsExactly("2 granted", "5 granted");
    }

    @Test
    void what_does_not_go_together_is_a_wrong_command_line() {
        assertThat(wrong("--lines", "-", Ran.FAMILY))
                .isEqualTo("--lines takes the place of FILE; leave out '" + Ran.FAMILY + "'");
        assertThat(wrong("--lines", "-", "--receipt", "r.yaml"))
                .isEqualTo("--receipt is for one application; leave it out with --lines");
        assertThat(wrong("--lines", "-", "--format", "yaml")).isEqualTo("--lines writes JSON; leave out --format yaml");
        assertThat(wrong()).isEqualTo("Missing required parameter: 'FILE'");
    }

    private static String wrong(String... more) {
        Ran ran = Ran.hukou(Stream.concat(List.of("decide", "--profile", Ran.LAKESIDE).stream(), List.of(more).stream())
                .toArray(String[]::new));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        return ran.err().lines().findFirst().orElse("");
    }

    @Test
    void a_file_that_is_not_there_is_a_wrong_input() {
        Ran ran = Ran.hukou("decide", "--profile", Ran.LAKESIDE, "--lines", "none.jsonl");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).isEqualTo("none.jsonl: cannot be read: there is no such file\n");
    }

    private static Process small(Path err) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Hukou.class.getName(),
                        "decide",
                        "--profile",
                        Ran.LAKESIDE,
                        "--lines",
                        "-")
                .redirectError(err.toFile())
                .start();
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void twenty_thousand_lines_pass_through_a_small_heap_in_order_and_no_bar_is_drawn(@TempDir Path folder)
            throws Exception {
        int count = 20_000;
        Path err = folder.resolve("err");
        Process process = small(err);
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
            try (OutputStream in = process.getOutputStream()) {
                for (int i = 1; i <= count; i++)
                    in.write(((i % 3 == 0 ? REFUSED : GOOD) + "\n").getBytes(StandardCharsets.UTF_8));
                byte[] much = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
                for (int i = 0; i < 100; i++) in.write(much);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        int number = 0;
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                number++;
                assertThat(line)
                        .startsWith("{\"line\":" + number + ",")
                        .contains("\"answers\":[{\"ask\":\"settle\",\"result\":\""
                                + (number % 3 == 0 ? "refused" : "granted") + "\"");
            }
        }
        writing.get();
        assertThat(process.waitFor()).isEqualTo(3);
        assertThat(number).isEqualTo(count);
        assertThat(err).hasContent("standard input:20001:4194305: the line has more than 4194304 characters; split it");
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void an_answer_comes_before_the_next_line_is_sent(@TempDir Path folder) throws Exception {
        Process process = small(folder.resolve("err"));
        try (OutputStream in = process.getOutputStream();
                BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 1; i <= 3; i++) {
                in.write((GOOD + "\n").getBytes(StandardCharsets.UTF_8));
                in.flush();
                assertThat(out.readLine()).startsWith("{\"line\":" + i + ",");
            }
        }
        assertThat(process.waitFor()).isZero();
    }
}
