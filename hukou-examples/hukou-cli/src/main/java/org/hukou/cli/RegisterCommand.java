package org.hukou.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Keeps a household register in a journal, and asks it. */
@Command(
        name = "register",
        description = "Keeps a household register in a journal of events, and asks it.",
        mixinStandardHelpOptions = true,
        versionProvider = Hukou.Version.class,
        subcommands = {
            RegisterImportCommand.class,
            RegisterApplyCommand.class,
            RegisterAtCommand.class,
            RegisterHistoryCommand.class,
            RegisterAuditCommand.class,
            RegisterFiguresCommand.class,
            CommandLine.HelpCommand.class
        })
final class RegisterCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Missing required subcommand");
    }
}
