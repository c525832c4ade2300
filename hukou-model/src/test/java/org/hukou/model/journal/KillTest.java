package org.hukou.model.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hukou.model.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A writing process is killed with SIGKILL, again and again, at another point each time. */
class KillTest {
    @TempDir
    Path folder;

    @Test
    void of_a_killed_writer_nothing_acknowledged_is_lost_and_nothing_half_written_believed() throws Exception {
        Path path = folder.resolve("killed.jsonl");
        long before = 0;
        for (int acknowledged : List.of(1, 2, 7, 30, 111)) {
            long told = writeAndKill(path, before + acknowledged);
            Replayed replayed = JournalFile.read(path).get();
            long kept = replayed.end().events();
            assertThat(kept).isGreaterThanOrEqualTo(told);
            Register register = Register.empty();
            for (int i = 0; i < kept; i++)
                register = register.apply(Entries.entry(i)).get();
            assertThat(replayed.register()).isEqualTo(register);
            assertThat(replayed.tail().filter(Damage::ended)).isEmpty();
            before = kept;
        }
    }

    /** Lets a process write until it has acknowledged so many, kills it, and gives the last number acknowledged. */
    private static long writeAndKill(Path path, long until) throws IOException, InterruptedException {
        String classes = Stream.of(
                        "target/test-classes",
                        "target/classes",
                        System.getProperty("jdk.module.path", ""),
                        System.getProperty("java.class.path"))
                .filter(p -> !p.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
        Process scribe = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes,
                        Scribe.class.getName(),
                        path.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long told = 0;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(scribe.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                told = Math.max(told, Long.parseLong(line)); // the last line may be cut
                if (told >= until) scribe.toHandle().destroyForcibly();
            }
        }
        assertThat(scribe.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(scribe.exitValue()).as("killed, not ended").isEqualTo(128 + 9);
        assertThat(told).isGreaterThanOrEqualTo(until);
        return told;
    }
}
