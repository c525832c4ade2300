package org.hukou.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the launcher in a copy of the project's layout, with a jar that points at the classes under test. Nothing is built:
 * where the launcher would call Maven, a script stands in for it.
 */
class LauncherTest {
    private static final Path LAUNCHER = Path.of("../hukou");

    @TempDir
    Path folder;

    private Path root;
    private Path launcher;
    private Path jar;
    private Path calls;

    @BeforeEach
    void lay_out_a_project_with_a_built_jar() throws IOException {
        assumeTrue(
                Files.isExecutable(Path.of("/bin/sh")),
                "skipped: the launcher is a shell script, and there is no /bin/sh");
        assumeTrue(Files.isRegularFile(LAUNCHER), "skipped: the tests do not run in the module's folder");
        root = folder.resolve("the project");
        launcher = root.resolve("hukou-examples/hukou");
        jar = root.resolve("hukou-examples/hukou-cli/target/hukou-cli.jar");
        calls = folder.resolve("calls of mvn");
        Files.createDirectories(jar.getParent());
        Files.copy(LAUNCHER, launcher);
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        jar();
        maven("exit 0");
    }

    @Test
    void it_runs_the_program_with_its_exit_code() throws Exception {
        assertThat(run(folder, launcher, "--version")).isEqualTo(new Outcome(0, "hukou development\n", ""));
        Outcome wrong = run(folder, launcher, "show", "zibo-2012");
        assertThat(wrong).isEqualTo(new Outcome(3, "", "unknown profile 'zibo-2012'; did you mean 'zibo-2021'?\n"));
        assertThat(calls).doesNotExist();
    }

    @Test
    void it_runs_through_a_symbolic_link_from_another_folder_with_spaces_in_arguments() throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("somewhere else"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("a link"), launcher);
        Files.copy(Path.of(Ran.LAKESIDE), elsewhere.resolve("my  own profile.yaml"));
        Files.copy(Path.of(Ran.FAMILY), elsewhere.resolve("my family.yaml"));
        Outcome outcome =
                run(elsewhere, link, "decide", "--profile", "my  own profile.yaml", "--lang", "zh", "my family.yaml");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .isEqualTo(Ran.hukou("decide", "--profile", Ran.LAKESIDE, "--lang", "zh", Ran.FAMILY)
                        .out());
        assertThat(calls).doesNotExist();
    }

    @Test
    void it_builds_where_a_source_is_newer_than_the_jar_and_only_once() throws Exception {
        Path source = Files.createDirectories(root.resolve("hukou-model/src/main/java"))
                .resolve("New.java");
        Files.writeString(source, "");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        Outcome first = run(folder, launcher, "--version");
        assertThat(first.code()).isZero();
        assertThat(first.out()).isEqualTo("hukou development\n");
        assertThat(first.err()).matches("hukou: building \\(log: .*\\) \\.\\.\\.\n");
        assertThat(run(folder, launcher, "--version").err()).isEmpty();
        assertThat(calls).hasContent(root.toRealPath() + ": -B -q -ntp -Pquick -pl :hukou-cli -am package\n");
    }

    @Test
    void where_the_build_fails_it_shows_why_and_exits_with_70() throws Exception {
        Files.delete(jar);
        maven("echo what is wrong; exit 1");
        Outcome outcome = run(folder, launcher, "--version");
        assertThat(outcome.code()).isEqualTo(70);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .matches(
                        "hukou: building \\(log: .*\\) \\.\\.\\.\nwhat is wrong\nhukou: the build failed, see above\n");
    }

    private record Outcome(int code, String out, String err) {}

    private Outcome run(Path in, Path program, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(args));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().put("TMPDIR", folder.toString());
        process.environment().remove("HUKOU_JAVA_OPTS");
        process.environment().merge("PATH", folder.resolve("bin").toString(), (path, bin) -> bin + ":" + path);
        int code = process.start().waitFor();
        return new Outcome(code, Files.readString(out), Files.readString(err));
    }

    /** A program in the place of Maven: notes where and how it was called, then does as told. */
    private void maven(String then) throws IOException {
        Path mvn = Files.createDirectories(folder.resolve("bin")).resolve("mvn");
        Files.writeString(mvn, "#!/bin/sh\necho \"$(pwd): $*\" >>'" + calls + "'\n" + then + "\n");
        assertThat(mvn.toFile().setExecutable(true)).isTrue();
    }

    private void jar() throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, Hukou.class.getName());
        main.put(
                Attributes.Name.CLASS_PATH,
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(entry -> Path.of(entry).toUri().toString())
                        .collect(Collectors.joining(" ")));
        try (OutputStream file = Files.newOutputStream(jar)) {
            new JarOutputStream(file, manifest).close();
        }
    }
}
