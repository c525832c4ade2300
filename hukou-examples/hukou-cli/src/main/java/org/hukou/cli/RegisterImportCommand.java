package org.hukou.cli;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hukou.model.journal.JournalFile;
import org.hukou.model.person.CitizenNumber;
import org.hukou.model.register.Audit;
import org.hukou.model.register.Event;
import org.hukou.model.register.Register;
import org.hukou.model.register.RegisterRefusal;
import org.hukou.model.tree.Located;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes the people of an earlier register over into a new journal. */
@Command(
        name = "import",
        description = "Takes over the people of an earlier register, one in JSON a line, right or wrong, into a new"
                + " journal; writes nothing where a line cannot be taken. 'audit' then says what is wrong.",
        mixinStandardHelpOptions = true,
        versionProvider = Hukou.Version.class)
final class RegisterImportCommand implements Callable<Integer> {
    private static final String BUNDLED = "register-people.jsonl";
    private static final int BATCH = 10_000;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--journal",
            required = true,
            paramLabel = "FILE",
            description = "The journal to write; it must not be there yet.")
    String journal = "";

    @Option(names = "--on", required = true, paramLabel = "DATE", description = "The day of the taking over.")
    LocalDate on = LocalDate.EPOCH;

    @Option(
            names = "--ground",
            defaultValue = "taken over",
            paramLabel = "TEXT",
            description = "The ground of the entries (default: ${DEFAULT-VALUE}).")
    String ground = "";

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "The people; - for standard input; without it, the bundled ones, who are invented.")
    String file = "";

    private Register register = Register.empty();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        List<Event> events = new ArrayList<>();
        String name = file.isEmpty() ? BUNDLED : file.equals("-") ? Input.STANDARD_INPUT : file;
        if (RegisterJournal.withPath(journal, Files::exists))
            throw new BadInput(journal + ": is there already, and a journal is never overwritten; name another");
        long wrong = new RegisterLines(name, err, this::completed).each(file, BUNDLED, event -> take(event, events));
        if (wrong > 0) {
            err.println(journal + ": not written; " + wrong + " of the lines cannot be taken");
            return Hukou.BAD_INPUT;
        }
        RegisterJournal.withPath(journal, path -> write(path, Vector.ofAll(events)));
        out.println(
                register.people() + " people in " + register.householdNumbers().count() + " households taken over; "
                        + Audit.of(register, on).size() + " findings");
        out.flush();
        return 0;
    }

    private Optional<String> take(Event event, List<Event> events) {
        if (!(event instanceof Event.TakeOver))
            return Optional.of("only people are taken over; leave 'event' out, and hand events to 'register apply'");
        Either<RegisterRefusal, Register> applied = register.apply(event);
        if (applied.isLeft()) return Optional.of(applied.getLeft().message());
        register = applied.get();
        events.add(event);
        return Optional.empty();
    }

    /** A line says no kind, day and ground of its own; a citizen number that is none is kept as it was written. */
    private Located completed(Located line) {
        Located event = RegisterLines.with(line, "event", "take-over");
        Located dated = RegisterLines.with(event, "date", on.toString());
        return numberAsWritten(RegisterLines.with(dated, "ground", ground));
    }

    private static Located numberAsWritten(Located line) {
        if (!(line instanceof Located.Obj event) || !(field(event, "resident") instanceof Located.Obj resident))
            return line;
        if (!(field(resident, "person") instanceof Located.Obj person)) return line;
        if (!(field(person, "citizenNumber") instanceof Located.Str number) || isNumber(number.value())) return line;
        Located.Obj without =
                new Located.Obj(person.path(), person.at(), person.fields().remove("citizenNumber"));
        Located.Obj changed = put(event, "resident", put(resident, "person", without));
        return RegisterLines.with(changed, "numberAsWritten", number.value());
    }

    private static Located field(Located.Obj object, String name) {
        return object.fields().get(name).map(Located.Field::value).getOrElse(object);
    }

    private static Located.Obj put(Located.Obj object, String name, Located value) {
        Located.Field field = new Located.Field(object.fields().get(name).get().nameAt(), value);
        return new Located.Obj(object.path(), object.at(), object.fields().put(name, field));
    }

    private static boolean isNumber(String text) {
        try {
            return CitizenNumber.of(text).value().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whole or not at all: the journal gets its name when all of it is on the disk. */
    private static Path write(Path path, Vector<Event> events) throws IOException {
        Path part = path.resolveSibling(path.getFileName() + ".part");
        Files.deleteIfExists(part);
        try (JournalFile written = RegisterJournal.sound(part.toString(), JournalFile.open(part))) {
            for (Vector<Event> batch : events.grouped(BATCH).map(Vector::ofAll)) written.append(batch);
        }
        return Files.move(part, path, StandardCopyOption.ATOMIC_MOVE);
    }
}
