package org.hukou.cli;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hukou.model.io.Documents;
import org.hukou.model.register.Audit;
import org.hukou.model.register.Events;
import org.hukou.model.register.Finding;
import org.hukou.model.value.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks for what is wrong in a register. */
@Command(
        name = "audit",
        description = "Looks for what is wrong in a register and proposes an event for each finding; exits with 1 where"
                + " there is any.",
        mixinStandardHelpOptions = true,
        versionProvider = Hukou.Version.class)
final class RegisterAuditCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    Output output = new Output();

    @Mixin
    RegisterJournal journal = new RegisterJournal();

    @Option(names = "--on", required = true, paramLabel = "DATE", description = "The day of the events proposed.")
    LocalDate on = LocalDate.EPOCH;

    @Option(
            names = "--repairs",
            paramLabel = "FILE",
            description = "Write the events proposed to this file, which must not be there yet, one in JSON a line, for"
                    + " 'apply'. They hold citizen numbers.")
    String repairs = "";

    @Override
    public Integer call() {
        Vector<Finding> found = Audit.of(journal.register(spec.commandLine().getErr()), on);
        if (!repairs.isEmpty()) write(found);
        output.write(
                spec.commandLine().getOut(),
                () -> found.isEmpty()
                        ? output.say("未发现问题", "nothing found") + "\n"
                        : found.map(this::text).mkString(),
                () -> Map.of("findings", found.map(RegisterAuditCommand::plain).toJavaList()));
        return found.isEmpty() ? 0 : 1;
    }

    private String text(Finding finding) {
        RegisterWords words = new RegisterWords(output);
        String repair = words.word(finding.repair().kind())
                + (finding.needsDecision() ? output.bracketed(output.say("须有准予决定", "needs a granted decision")) : "");
        String what = words.word(finding.irregularity())
                + output.colon()
                + finding.people().map(words::person).mkString(output.comma());
        String say = output.say("", "  " + finding.say() + "\n");
        return what + "\n" + say + "  " + output.say("建议", "proposed") + output.colon() + repair + "\n";
    }

    private static Map<String, Object> plain(Finding finding) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("irregularity", Words.of(finding.irregularity()));
        map.put("people", finding.people().map(p -> p.number()).toJavaList());
        finding.household().ifPresent(h -> map.put("household", h.number()));
        map.put("say", finding.say());
        map.put("repair", Words.of(finding.repair().kind()));
        map.put("needsDecision", finding.needsDecision());
        return map;
    }

    private void write(Vector<Finding> found) {
        String lines =
                found.map(f -> Documents.line(Events.write(f.repair())) + "\n").mkString();
        RegisterJournal.withPath(repairs, path -> write(path, lines));
    }

    private Path write(Path path, String lines) throws IOException {
        try {
            return Files.writeString(path, lines, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new BadInput(repairs + ": is there already, and is not overwritten; name another");
        }
    }
}
