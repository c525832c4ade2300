package org.hukou.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the skeleton of a profile. */
@Command(
        name = "init",
        description = "Writes a commented skeleton of a profile, with blanks to fill in; never over an existing file.",
        mixinStandardHelpOptions = true,
        versionProvider = Hukou.Version.class)
final class InitCommand implements Callable<Integer> {
    private static final String EXAMPLE = "example-2030";
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--id",
            defaultValue = EXAMPLE,
            paramLabel = "ID",
            description = "The id of the profile: place and year in lower case (default: ${DEFAULT-VALUE}).")
    String id = EXAMPLE;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The file to write; left out or -, standard output.")
    String file = "-";

    @Override
    public Integer call() {
        if (!ID.matcher(id).matches())
            throw new BadInput(
                    "no id of a profile: '" + id + "'; use words in lower case with hyphens, such as " + EXAMPLE);
        String skeleton = skeleton().replace(EXAMPLE, id);
        if (file.equals("-")) spec.commandLine().getOut().print(skeleton);
        else write(skeleton);
        spec.commandLine().getOut().flush();
        return 0;
    }

    private void write(String skeleton) {
        try {
            Files.writeString(Path.of(file), skeleton, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new BadInput(file + ": is there already; it is not written over");
        } catch (NoSuchFileException e) {
            throw new BadInput(file + ": cannot be written: there is no such folder");
        } catch (IOException e) {
            throw new BadInput(file + ": cannot be written: " + e.getMessage());
        } catch (InvalidPathException e) {
            throw new BadInput(
                    file + ": cannot be written: the name cannot be used in this locale; try one with UTF-8");
        }
    }

    /** The skeleton as it is bundled. */
    private static String skeleton() {
        try (InputStream in = InitCommand.class.getResourceAsStream("skeleton.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
