package org.hukou.cli;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.hukou.model.journal.Damage;
import org.hukou.model.journal.JournalFile;
import org.hukou.model.journal.Replay;
import org.hukou.model.journal.Replayed;
import org.hukou.model.register.Register;
import picocli.CommandLine.Option;

/** The journal that a command asks: a file, or the bundled one, whose people are invented. */
final class RegisterJournal {
    private static final String BUNDLED = "register-journal.jsonl";

    @Option(
            names = "--journal",
            paramLabel = "FILE",
            description = "The journal; without it, the bundled one, whose people are invented.")
    String journal = "";

    /** The register of the journal; a last line that is cut off or damaged is named on standard error and left out. */
    Register register(PrintWriter err) {
        String name = journal.isEmpty() ? BUNDLED : journal;
        Replayed replayed = journal.isEmpty() ? bundled() : read(err);
        replayed.tail().ifPresent(tail -> err.println(name + ":" + tail + "; read as far as that"));
        return replayed.register();
    }

    private Replayed read(PrintWriter err) {
        return withPath(journal, path -> {
            try (Bar bar = Bar.of(err, Files.size(path))) {
                return sound(journal, JournalFile.read(path, bar));
            }
        });
    }

    private static Replayed bundled() {
        Replay replay = new Replay();
        bundled(BUNDLED).lines().forEach(line -> replay.line(line, line.length() + 1));
        return sound(BUNDLED, replay.done());
    }

    /** The text of a bundled file. */
    static String bundled(String name) {
        try (InputStream in = RegisterJournal.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T sound(String name, Either<Damage, T> read) {
        return read.getOrElseThrow(damage -> new BadInput(name + ":" + damage));
    }

    /** What is done with a file. */
    interface Use<T> {
        T with(Path path) throws IOException;
    }

    static <T> T withPath(String name, Use<T> use) {
        try {
            return use.with(Path.of(name));
        } catch (IOException e) {
            throw new BadInput(name + ": " + Input.reason(e));
        } catch (InvalidPathException e) {
            throw new BadInput(name + ": the name cannot be used in this locale; try one with UTF-8");
        }
    }

    /** A progress bar where there is a terminal. */
    record Bar(Optional<Progress> progress) implements Replay.Watcher, AutoCloseable {
        static Bar of(PrintWriter err, long size) {
            return new Bar(
                    Progress.isTerminal() ? Optional.of(new Progress(err, size, System::nanoTime)) : Optional.empty());
        }

        @Override
        public void taken(long events, long bytes) {
            progress.ifPresent(p -> p.show(events, bytes));
        }

        void aside(Consumer<Bar> print) {
            progress.ifPresent(Progress::hide);
            print.accept(this);
        }

        @Override
        public void close() {
            progress.ifPresent(Progress::hide);
        }
    }
}
