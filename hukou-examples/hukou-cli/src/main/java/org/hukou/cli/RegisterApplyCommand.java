package org.hukou.cli;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.hukou.model.journal.JournalFile;
import org.hukou.model.register.Event;
import org.hukou.model.register.Register;
import org.hukou.model.register.RegisterRefusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Applies events to the register of a journal and keeps those it takes. */
@Command(
        name = "apply",
        description = "Applies events, one in JSON a line, and keeps those the register takes; says why it refuses the"
                + " others, and exits with 1 where it refuses any.",
        mixinStandardHelpOptions = true,
        versionProvider = Hukou.Version.class)
final class RegisterApplyCommand implements Callable<Integer> {
    private static final String BUNDLED = "register-events.jsonl";
    private static final int BATCH = 1000;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--journal",
            required = true,
            paramLabel = "FILE",
            description = "The journal; made where there is none.")
    String journal = "";

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "The events; - for standard input; without it, the bundled ones.")
    String file = "";

    private final List<Event> waiting = new ArrayList<>();
    private Register register = Register.empty();
    private long taken;
    private long refused;

    @Override
    public Integer call() {
        return RegisterJournal.withPath(journal, this::apply);
    }

    private int apply(Path path) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        String name = file.isEmpty() ? BUNDLED : file.equals("-") ? Input.STANDARD_INPUT : file;
        long wrong;
        try (JournalFile opened = open(path, err)) {
            opened.replayed().tail().ifPresent(tail -> err.println(journal + ":" + tail + "; set aside"));
            register = opened.replayed().register();
            wrong = new RegisterLines(name, err, UnaryOperator.identity()).each(file, BUNDLED, e -> take(e, opened));
            flush(opened);
        }
        out.println(taken + " events taken, " + refused + " refused; " + register.registered() + " people registered");
        out.flush();
        if (wrong > refused) return Hukou.BAD_INPUT;
        return refused > 0 ? 1 : 0;
    }

    private JournalFile open(Path path, PrintWriter err) throws IOException {
        try (RegisterJournal.Bar bar = RegisterJournal.Bar.of(err, Files.exists(path) ? Files.size(path) : 0)) {
            return RegisterJournal.sound(journal, JournalFile.open(path, bar));
        }
    }

    private Optional<String> take(Event event, JournalFile opened) throws IOException {
        Either<RegisterRefusal, Register> applied = register.apply(event);
        if (applied.isLeft()) {
            refused++;
            return Optional.of("refused: " + applied.getLeft().message());
        }
        register = applied.get();
        waiting.add(event);
        if (waiting.size() >= BATCH) flush(opened);
        return Optional.empty();
    }

    private void flush(JournalFile opened) throws IOException {
        opened.append(Vector.ofAll(waiting));
        taken += waiting.size();
        waiting.clear();
    }
}
