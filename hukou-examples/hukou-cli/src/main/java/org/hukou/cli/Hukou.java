package org.hukou.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** What China's hukou documents let a person do, at the command line. */
@Command(
        name = "hukou",
        description = "What China's hukou reform documents let a person do, under which article, and why.",
        mixinStandardHelpOptions = true,
        versionProvider = Hukou.Version.class,
        subcommands = {
            ProfilesCommand.class,
            ShowCommand.class,
            DecideCommand.class,
            CompareCommand.class,
            CheckCommand.class,
            LintCommand.class,
            InitCommand.class,
            ReadingsCommand.class,
            ReplayCommand.class,
            RegisterCommand.class,
            NormsCommand.class,
            ResponsibleCommand.class,
            PermitCommand.class,
            ServicesCommand.class,
            DemandCommand.class,
            NoticeCommand.class,
            CommandLine.HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, whatever was decided",
            "1:'check' or 'replay' found a difference, 'lint' or 'register audit' a finding; 'register apply' refused an event",
            "2:the command line is wrong",
            "3:an input is wrong and was not decided",
            "70:the program itself failed"
        })
public final class Hukou {
    /** An input is wrong. */
    static final int BAD_INPUT = 3;

    private static final int FAILED = 70;

    /** For the command line. */
    public Hukou() {}

    /** Runs a command and exits with its code. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(out, err, args);
        out.flush();
        System.exit(code);
    }

    /** Runs a command on given streams; returns its exit code. */
    static int run(PrintStream out, PrintStream err, String... args) {
        PrintWriter outWriter = new PrintWriter(out, true, StandardCharsets.UTF_8);
        PrintWriter errWriter = new PrintWriter(err, true, StandardCharsets.UTF_8);
        CommandLine program = new CommandLine(new Hukou())
                .setOut(outWriter)
                .setErr(errWriter)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setExecutionExceptionHandler((e, commandLine, result) -> {
                    if (e instanceof BadInput bad) {
                        errWriter.println(bad.getMessage());
                        return BAD_INPUT;
                    }
                    errWriter.println("hukou: internal error: " + e);
                    return FAILED;
                });
        int code;
        try {
            code = program.execute(args);
        } catch (Error e) {
            errWriter.println("hukou: internal error: " + e);
            code = FAILED;
        }
        outWriter.flush();
        errWriter.flush();
        return code;
    }

    /** The version of the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Hukou.class.getPackage().getImplementationVersion();
            return new String[] {"hukou " + (version == null ? "development" : version)};
        }
    }
}
