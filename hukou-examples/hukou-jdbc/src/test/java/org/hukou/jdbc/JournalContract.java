package org.hukou.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hukou.model.journal.Damage;
import org.hukou.model.journal.JournalFile;
import org.hukou.model.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a journal in any database does. */
abstract class JournalContract {
    @TempDir
    Path folder;

    /** The URL of a database without a journal. */
    abstract String url();

    private void write(int from, int until) throws IOException {
        try (JdbcJournal journal = JdbcJournal.open(url()).get()) {
            for (int i = from; i < until; i++) journal.append(Vector.of(Births.birth(i)));
        }
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url());
                Statement sql = connection.createStatement()) {
            assertThat(sql.executeUpdate(statement)).isPositive();
        }
    }

    private List<String> lines() throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url());
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("SELECT line FROM hukou_journal ORDER BY number")) {
            while (rows.next()) lines.add(rows.getString(1));
        }
        return lines;
    }

    @Test
    void what_is_appended_is_there_when_it_is_opened_again() throws IOException {
        write(0, 3);
        write(3, 7);
        try (JdbcJournal journal = JdbcJournal.open(url()).get()) {
            assertThat(journal.end().events()).isEqualTo(7);
            assertThat(journal.replayed().register()).isEqualTo(Births.after(7));
        }
    }

    @Test
    void its_lines_are_those_of_a_journal_in_a_file() throws Exception {
        Path file = folder.resolve("same.jsonl");
        try (JournalFile journal = JournalFile.open(file).get()) {
            journal.append(Vector.range(0, 5).map(Births::birth));
        }
        write(0, 5);
        assertThat(lines()).isEqualTo(Files.readAllLines(file));
    }

    @Test
    void events_appended_together_are_kept_together() throws Exception {
        try (JdbcJournal journal = JdbcJournal.open(url()).get()) {
            journal.append(Vector.range(0, 200).map(Births::birth));
            assertThat(journal.end().events()).isEqualTo(200);
        }
        assertThat(lines()).hasSize(200);
    }

    @Test
    void an_event_that_is_refused_is_not_kept() throws Exception {
        write(0, 2);
        try (JdbcJournal journal = JdbcJournal.open(url()).get()) {
            Register register = journal.replayed().register();
            assertThat(journal.enter(register, Births.birth(0)).isLeft()).isTrue();
            assertThat(journal.enter(register, Births.birth(2)).get()).isEqualTo(Births.after(3));
        }
        assertThat(lines()).hasSize(3);
    }

    @Test
    void a_line_changed_or_taken_out_is_found_and_the_journal_not_opened() throws Exception {
        write(0, 5);
        sql("UPDATE hukou_journal SET line = REPLACE(line, 'art. 7', 'art. 8') WHERE number = 3");
        Damage changed = JdbcJournal.open(url()).getLeft();
        assertThat(changed).hasToString("3:11: the hash does not fit the line and the one before it");
        sql("DELETE FROM hukou_journal WHERE number = 3");
        assertThat(JdbcJournal.open(url()).getLeft().line()).isEqualTo(3);
        sql("DELETE FROM hukou_journal WHERE number > 3");
        write(2, 4);
        sql("UPDATE hukou_journal SET line = 'none' WHERE number = 4");
        assertThat(JdbcJournal.open(url()).getLeft())
                .as("the last line too")
                .hasToString("4:1: it does not begin as a line of a journal does");
    }

    @Test
    void of_two_writers_at_the_same_end_one_fails_and_says_nothing_of_the_row() throws Exception {
        write(0, 1);
        try (JdbcJournal one = JdbcJournal.open(url()).get();
                JdbcJournal other = JdbcJournal.open(url()).get()) {
            one.append(Vector.of(Births.birth(1)));
            assertThatThrownBy(() -> other.append(Vector.of(Births.birth(1))))
                    .isInstanceOf(IOException.class)
                    .hasNoCause()
                    .hasMessage("the journal cannot be written: the database says SQLState 23505");
            assertThatThrownBy(() -> other.append(Vector.of(Births.birth(1))))
                    .hasMessage("the journal could not be written before; open it anew");
        }
        assertThat(lines()).hasSize(2);
    }

    @Test
    void of_a_killed_writer_nothing_acknowledged_is_lost_and_nothing_half_written_believed() throws Exception {
        long before = 0;
        for (int acknowledged : List.of(1, 5, 30)) {
            long told = writeAndKill(before + acknowledged);
            try (JdbcJournal journal = JdbcJournal.open(url()).get()) {
                long kept = journal.end().events();
                assertThat(kept).isGreaterThanOrEqualTo(told);
                assertThat(journal.replayed().register()).isEqualTo(Births.after(kept));
                before = kept;
            }
        }
    }

    /** Lets a process write until it has acknowledged so many, kills it, and gives the last number acknowledged. */
    private long writeAndKill(long until) throws IOException, InterruptedException {
        String classes = String.join(
                File.pathSeparator, "target/test-classes", "target/classes", System.getProperty("java.class.path"));
        Process scribe = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes,
                        Scribe.class.getName(),
                        url())
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
