package org.hukou.cli;

import io.vavr.collection.Vector;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hukou.model.register.Approval;
import org.hukou.model.register.PersonId;
import org.hukou.model.register.Standing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells the history of a person in the register. */
@Command(
        name = "history",
        description = "Tells the history of a person: each event with its day and ground, and what stood after it.",
        mixinStandardHelpOptions = true,
        versionProvider = Hukou.Version.class)
final class RegisterHistoryCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    Output output = new Output();

    @Mixin
    RegisterJournal journal = new RegisterJournal();

    @Parameters(paramLabel = "NUMBER", description = "The person's number in the register.")
    int person;

    @Override
    public Integer call() {
        if (person < 1) throw new ParameterException(spec.commandLine(), "people are numbered from 1, not " + person);
        Vector<Standing> steps = journal.register(spec.commandLine().getErr()).history(PersonId.of(person));
        output.write(
                spec.commandLine().getOut(),
                () -> steps.isEmpty()
                        ? output.say("无此人", "nobody has this number") + "\n"
                        : steps.map(this::step).mkString(),
                () -> Map.of("steps", steps.map(RegisterAtCommand::plain).toJavaList()));
        return 0;
    }

    private String step(Standing standing) {
        RegisterWords words = new RegisterWords(output);
        String decision = standing.approval()
                .map(Approval::norm)
                .map(norm -> output.semicolon() + output.say("准予依据", "granted by ") + norm)
                .orElse("");
        return standing.since() + " " + words.word(standing.event()) + output.bracketed(standing.ground() + decision)
                + "\n  " + words.line(standing) + "\n";
    }
}
