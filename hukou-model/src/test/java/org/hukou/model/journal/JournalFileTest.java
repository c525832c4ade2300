package org.hukou.model.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.hukou.model.register.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalFileTest {
    private static final int EVENTS = 9;

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void write() throws IOException {
        path = folder.resolve("journal.jsonl");
        try (JournalFile journal = JournalFile.open(path).get()) {
            for (int i = 0; i < EVENTS; i++) journal.append(Vector.of(Entries.entry(i)));
        }
    }

    private static Register after(int events) {
        Register register = Register.empty();
        for (int i = 0; i < events; i++)
            register = register.apply(Entries.entry(i)).get();
        return register;
    }

    private static int[] lineStarts(byte[] bytes) {
        int[] starts = new int[EVENTS + 1];
        int line = 1;
        for (int i = 0; i < bytes.length; i++) if (bytes[i] == '\n') starts[line++] = i + 1;
        return starts;
    }

    private Damage damageOf(byte[] bytes) throws IOException {
        Files.write(path, bytes);
        return JournalFile.read(path).getLeft();
    }

    @Test
    void replay_gives_the_register_that_the_events_gave() throws IOException {
        Replayed replayed = JournalFile.read(path).get();
        assertThat(replayed.register()).isEqualTo(after(EVENTS));
        assertThat(replayed.end().events()).isEqualTo(EVENTS);
        assertThat(replayed.bytes()).isEqualTo(Files.size(path));
        assertThat(replayed.tail()).isEmpty();
        assertThat(Files.readAllLines(path)).hasSize(EVENTS);
    }

    @Test
    void a_line_begins_with_its_hash_and_is_an_event_in_json() throws IOException {
        assertThat(Files.readAllLines(path).get(0))
                .startsWith("{\"chain\":\"")
                .endsWith(
                        "\"format\":1,\"event\":\"first-registration\",\"date\":\"2015-01-01\",\"ground\":\"户口登记条例 art. 7\","
                                + "\"person\":1,\"head\":true,\"resident\":{\"person\":{\"birthDate\":\"1985-01-01\"}},"
                                + "\"to\":{\"household\":1,\"founding\":{\"kind\":\"family\",\"division\":\"990101001001\",\"areaKind\":\"village\"}}}");
    }

    @Test
    void cut_at_every_byte_of_its_last_three_lines_it_keeps_every_whole_line_and_says_where_it_stops()
            throws IOException {
        byte[] whole = Files.readAllBytes(path);
        int[] starts = lineStarts(whole);
        for (int cut = starts[EVENTS - 3]; cut <= whole.length; cut++) {
            int kept = (int) Arrays.stream(starts).skip(1).filter(endsAt(cut)).count();
            Path torn = folder.resolve("cut.jsonl");
            Files.write(torn, Arrays.copyOf(whole, cut));
            Replayed replayed = JournalFile.read(torn).get();
            assertThat(replayed.register()).isEqualTo(after(kept));
            assertThat(replayed.tail().isPresent()).isEqualTo(cut > starts[kept]);
            replayed.tail().ifPresent(tail -> {
                assertThat(tail.line()).isEqualTo(kept + 1);
                assertThat(tail.offset()).isEqualTo(starts[kept]);
                assertThat(tail.ended()).isFalse();
                assertThat(tail.what()).isEqualTo("the line is cut off");
            });
            if (cut % 5 == 0) goesOn(torn, kept, Arrays.copyOfRange(whole, starts[kept], cut));
        }
    }

    private static java.util.function.IntPredicate endsAt(int cut) {
        return start -> start > 0 && start <= cut;
    }

    /** Writing goes on behind what was kept, and what was cut off is kept beside. */
    private void goesOn(Path torn, int kept, byte[] tail) throws IOException {
        try (JournalFile journal = JournalFile.open(torn).get()) {
            assertThat(journal.end().events()).isEqualTo(kept);
            journal.append(Vector.of(Entries.entry(kept)));
        }
        assertThat(JournalFile.read(torn).get().register()).isEqualTo(after(kept + 1));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path beside :
                    files.filter(f -> f.toString().contains(".torn-")).toList()) {
                assertThat(Files.readAllBytes(beside)).isEqualTo(tail);
                Files.delete(beside);
                tail = new byte[0];
            }
        }
        assertThat(tail).isEmpty();
    }

    @Test
    void damaged_at_any_byte_of_its_last_line_it_stops_there_and_is_not_opened() throws IOException {
        byte[] whole = Files.readAllBytes(path);
        int last = lineStarts(whole)[EVENTS - 1];
        for (int at = last; at < whole.length - 1; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 1;
            Files.write(path, damaged);
            Replayed replayed = JournalFile.read(path).get();
            assertThat(replayed.register()).as("byte %d", at).isEqualTo(after(EVENTS - 1));
            assertThat(replayed.tail().get().offset()).isEqualTo(last);
            assertThat(replayed.tail().get().ended()).isTrue();
            assertThat(JournalFile.open(path).getLeft())
                    .isEqualTo(replayed.tail().get());
            assertThat(Files.readAllBytes(path)).isEqualTo(damaged);
        }
    }

    @Test
    void damaged_at_any_byte_of_a_line_in_the_middle_it_is_an_error_with_its_position() throws IOException {
        byte[] whole = Files.readAllBytes(path);
        int[] starts = lineStarts(whole);
        for (int at = starts[4]; at < starts[5] - 1; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 1;
            Damage damage = damageOf(damaged);
            assertThat(damage.line()).as("byte %d", at).isEqualTo(5);
            assertThat(damage.offset()).isEqualTo(starts[4]);
        }
    }

    @Test
    void a_line_taken_out_or_put_in_another_place_breaks_the_chain() throws IOException {
        Vector<String> lines = Vector.ofAll(Files.readAllLines(path));
        String wrong = ":11: the hash does not fit the line and the one before it";
        assertThat(damageOf(bytes(lines.removeAt(2)))).hasToString("3" + wrong);
        assertThat(damageOf(bytes(lines.insert(2, lines.get(2))))).hasToString("4" + wrong);
        assertThat(damageOf(bytes(lines.update(1, lines.get(5)).update(5, lines.get(1)))))
                .hasToString("2" + wrong);
        assertThat(damageOf(bytes(lines.insert(3, ""))))
                .hasToString("4:1: it does not begin as a line of a journal does");
    }

    private static byte[] bytes(Vector<String> lines) {
        return lines.map(line -> line + "\n").mkString().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_line_that_is_whole_but_no_event_says_what_is_wrong_with_it_and_where() throws IOException {
        JournalLine whole = JournalLine.of(Chain.START, Entries.entry(0));
        String text = whole.text().replace("\"household\":1", "\"household\":0");
        Either<Damage, Replayed> read = replay(
                rehashed(text), JournalLine.of(Chain.START, Entries.entry(1)).text());
        assertThat(read.getLeft())
                .hasToString("1:" + (text.indexOf("\"household\":0") + 13)
                        + ": to.household: a register numbers from 1 to 2147483647, not 0");
    }

    @Test
    void an_event_that_the_register_refuses_is_an_error_even_in_the_last_line() {
        JournalLine once = JournalLine.of(Chain.START, Entries.entry(0));
        JournalLine twice = JournalLine.of(once.after(Chain.START), Entries.entry(0));
        assertThat(replay(once.text(), twice.text()).getLeft())
                .hasToString("2:1: the register refuses the event: person 1 is registered already;"
                        + " one person has one registration (art. 6): move the person instead");
    }

    private static String rehashed(String text) {
        String rest = text.substring(text.indexOf("\"format\""));
        return "{\"chain\":\"" + Hashes.of(rest) + "\"," + rest;
    }

    private static Either<Damage, Replayed> replay(String... lines) {
        Replay replay = new Replay();
        for (String line : lines) replay.line(line, line.length() + 1);
        return replay.done();
    }

    @Test
    void bytes_that_are_no_text_are_damage() throws IOException {
        byte[] whole = Files.readAllBytes(path);
        whole[lineStarts(whole)[2] + 100] = (byte) 0xFF;
        assertThat(damageOf(whole)).hasToString("3:1: it is not UTF-8");
    }

    @Test
    void a_journal_has_one_writer_at_a_time() throws IOException {
        try (JournalFile journal = JournalFile.open(path).get()) {
            assertThatThrownBy(() -> JournalFile.open(path))
                    .isInstanceOf(IOException.class)
                    .hasMessage(path + " is being written by another process; a journal has one writer at a time");
            assertThat(journal.end().events()).isEqualTo(EVENTS);
        }
    }

    @Test
    void after_a_failure_it_takes_no_more() throws IOException {
        JournalFile journal = JournalFile.open(path).get();
        journal.close();
        assertThatThrownBy(() -> journal.append(Vector.of(Entries.entry(EVENTS))))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> journal.append(Vector.of(Entries.entry(EVENTS))))
                .isInstanceOf(IOException.class)
                .hasMessage(path + " could not be written before; open the journal anew");
        assertThat(JournalFile.read(path).get().end().events()).isEqualTo(EVENTS);
    }

    @Test
    void an_event_that_is_refused_is_not_kept() throws IOException {
        try (JournalFile journal = JournalFile.open(path).get()) {
            Register register = journal.replayed().register();
            assertThat(journal.enter(register, Entries.entry(0)).isLeft()).isTrue();
            assertThat(journal.enter(register, Entries.entry(EVENTS)).get()).isEqualTo(after(EVENTS + 1));
            assertThat(journal.end())
                    .hasToString("10 events, " + journal.end().hash().substring(0, 8));
        }
        assertThat(JournalFile.read(path).get().end().events()).isEqualTo(EVENTS + 1);
    }

    @Test
    void replay_tells_how_far_it_has_come() throws IOException {
        long[] told = {0, 0};
        JournalFile.read(path, (events, bytes) -> {
            told[0] = events;
            told[1] = bytes;
        });
        assertThat(told).containsExactly(EVENTS, Files.size(path));
    }

    @Test
    void a_line_shows_its_hash_and_not_its_event() {
        JournalLine line = JournalLine.of(Chain.START, Entries.entry(0));
        assertThat(line).hasToString("JournalLine[" + line.hash() + "]");
    }
}
