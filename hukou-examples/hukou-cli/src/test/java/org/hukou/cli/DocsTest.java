package org.hukou.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hukou.model.io.Documents;
import org.hukou.model.io.Source;
import org.hukou.model.tree.Problem;
import org.hukou.policy.check.Case;
import org.hukou.policy.check.CaseFile;
import org.hukou.policy.check.CaseFiles;
import org.hukou.policy.check.Checker;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.profile.ProfileFiles;
import org.hukou.policy.profile.Profiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every code block of the documentation. A {@code text} block is the output of the block before it; a line
 * {@code ...} in it stands for lines left out. The Java fragments of one page follow each other, as in one method. Files
 * under {@code work/} are made anew for each run.
 *
 * <p>To rewrite the outputs after a wanted change, run the tests with {@code -Dhukou.docs=rewrite}: every output is written
 * anew in its page, and every block with an output fails, so that such a run is never taken for a passed one. An output with
 * lines left out stays as it is; where it does not match any more, the failure shows what to repair it from. Then read the
 * difference, and run again without it.
 */
class DocsTest {
    private static final Path ROOT = root();
    private static final boolean REWRITE = "rewrite".equals(System.getProperty("hukou.docs"));
    private static final String MARK = "\u0001before the last fragment\u0001";
    private static final String IMPORTS = """
            import io.vavr.collection.LinkedHashMap;
            import io.vavr.collection.Seq;
            import io.vavr.collection.Vector;
            import io.vavr.control.Either;
            import io.vavr.collection.HashSet;
            import java.math.BigDecimal;
            import java.nio.file.Path;
            import java.time.LocalDate;
            import java.util.List;
            import java.util.Optional;
            import org.hukou.model.application.*;
            import org.hukou.model.division.*;
            import org.hukou.model.gloss.*;
            import org.hukou.model.household.*;
            import org.hukou.model.io.*;
            import org.hukou.model.kinship.*;
            import org.hukou.model.land.*;
            import org.hukou.model.livelihood.*;
            import org.hukou.model.person.*;
            import org.hukou.model.tree.*;
            import org.hukou.model.value.*;
            import org.hukou.policy.check.*;
            import org.hukou.policy.condition.*;
            import org.hukou.policy.decide.*;
            import org.hukou.policy.explain.*;
            import org.hukou.policy.fact.*;
            import org.hukou.policy.notice.*;
            import org.hukou.policy.particular.WorkingCalendar;
            import org.hukou.policy.profile.*;
            import org.hukou.policy.question.*;
            """;

    /** Where {@code work/} lies, the folder that commands write to. */
    @TempDir
    static Path WORK;

    @TempDir
    Path compiled;

    /** A fenced block: its language, its text, and the text block that is its output, with the offset of that in the page. */
    private record Block(Path page, int line, String language, String text, Optional<String> output, int outputAt) {
        String where() {
            return ROOT.relativize(page) + ":" + line;
        }

        boolean isFragment() {
            return language.equals("java") && !isClass() && !isModule();
        }

        boolean isClass() {
            return Pattern.compile("(?m)^(public |final |abstract )*(class|record|interface|enum) \\w+")
                    .matcher(text)
                    .find();
        }

        boolean isModule() {
            return Pattern.compile("(?m)^(open )?module [\\w.]+ \\{")
                    .matcher(text)
                    .find();
        }
    }

    @TestFactory
    Stream<DynamicTest> every_block_of_the_documentation_runs() {
        return pages().flatMap(page -> {
            List<Block> blocks = blocks(page, read(page));
            return blocks.stream().map(block -> DynamicTest.dynamicTest(block.where(), () -> run(block, blocks)));
        });
    }

    @Test
    void every_link_between_pages_leads_somewhere() {
        List<String> broken = pages().flatMap(page -> Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)")
                        .matcher(read(page))
                        .results()
                        .map(link -> link.group(1))
                        .filter(to -> !Files.exists(page.getParent().resolve(to)))
                        .map(to -> ROOT.relativize(page) + " leads to " + to))
                .toList();
        assertThat(broken).isEmpty();
    }

    @Test
    void blocks_are_found_with_their_output() {
        String page = "```sh\na\n```\nIt prints:\n\n```text\nb\n```\n\n```java\nc\n```\n\nWords.\n\n```text\nd\n```\n";
        assertThat(blocks(ROOT.resolve("x.md"), page))
                .extracting(b -> b.line() + b.language() + b.text() + b.output().orElse("-"))
                .containsExactly("1sha\nb\n", "10javac\n-", "16textd\n-");
    }

    @Test
    void output_matches_whole_but_for_what_is_left_out() {
        assertThat(matches("a\n...\nd\n", "a\nb\nc\nd\n")).isTrue();
        assertThat(matches("a\n...\n", "a\n")).isTrue();
        assertThat(matches("a\nd\n", "a\nb\nd\n")).isFalse();
        assertThat(matches("a\n...\n", "b\na\n")).isFalse();
    }

    @Test
    void rewriting_puts_the_output_in_place_of_the_old_one_but_for_one_with_lines_left_out() {
        String page = "```sh\na\n```\n\n```text\nb\n```\n\n```sh\nc\n```\n\n```text\n...\nd\n```\n";
        List<Block> blocks = blocks(ROOT.resolve("x.md"), page);
        assertThat(rewritten(page, blocks.get(0), "new\nlines\n"))
                .isEqualTo(page.replace("text\nb\n", "text\nnew\nlines\n"));
        assertThat(rewritten(page, blocks.get(1), "new\nd\n")).isEqualTo(page);
    }

    private void run(Block block, List<Block> page) throws Exception {
        switch (block.language()) {
            case "java" -> java(block, page);
            case "yaml" -> yaml(block);
            case "sh", "console" -> shell(block);
            case "xml" -> xml(block);
            case "text" ->
                fail(block.where() + ": no block stands directly before this text, whose output it could be");
            default ->
                fail(block.where() + ": blocks in '" + block.language()
                        + "' are not run; use java, yaml, sh, console or xml, or text for the output of one");
        }
    }

    // Java

    private void java(Block block, List<Block> page) throws Exception {
        if (block.isModule()) {
            compile(block, "module-info", block.text(), "--module-path");
            return;
        }
        String name = block.isClass() ? className(block) : "Fragment";
        String printed =
                main(compile(block, name, block.isClass() ? block.text() : fragments(block, page), "-cp"), name);
        expect(block, printed.substring(printed.contains(MARK) ? printed.indexOf(MARK) + MARK.length() : 0));
    }

    private static String className(Block block) {
        Matcher name = Pattern.compile("(?m)^(?:public |final )*(?:class|record) (\\w+)")
                .matcher(block.text());
        assertThat(name.find()).as("%s: a class to run", block.where()).isTrue();
        return name.group(1);
    }

    /** The fragments of a page up to a block, as one method; files under {@code docs/} are those of the root. */
    private static String fragments(Block last, List<Block> page) {
        StringBuilder imports = new StringBuilder(IMPORTS);
        StringBuilder body = new StringBuilder();
        for (Block block : page.stream().filter(Block::isFragment).toList()) {
            if (block.line() > last.line()) break;
            if (block.equals(last))
                body.append("System.out.print(\"").append(MARK).append("\");\n");
            String fromRoot = block.text().replace("\"docs/", "\"" + ROOT + "/docs/");
            fromRoot.lines()
                    .forEach(line -> (line.startsWith("import ") ? imports : body)
                            .append(line)
                            .append('\n'));
        }
        return imports + "class Fragment {\npublic static void main(String[] args) throws Exception {\n" + body
                + "}\n}\n";
    }

    private Path compile(Block block, String name, String source, String pathOption) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Path out = Files.createDirectories(compiled.resolve("line" + block.line()));
        StringWriter messages = new StringWriter();
        List<String> options = List.of(
                pathOption,
                System.getProperty("java.class.path"),
                "-d",
                out.toString(),
                "-proc:none",
                "--release",
                "17");
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        boolean done = compiler.getTask(messages, null, null, options, null, List.of(file))
                .call();
        assertThat(done).as("%s: %s", block.where(), messages).isTrue();
        return out;
    }

    private static String main(Path classes, String name) throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, DocsTest.class.getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            Method main = loader.loadClass(name).getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException e) {
            throw new AssertionError("the block threw " + e.getCause(), e.getCause());
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    // Files

    private static void yaml(Block block) throws IOException {
        Matcher file = Pattern.compile("\\A# (docs/\\S+\\.yaml)\n").matcher(block.text());
        if (file.find())
            assertThat(block.text())
                    .as("%s is the file it names", block.where())
                    .isEqualTo(Files.readString(ROOT.resolve(file.group(1))));
        Source source = Source.named(block.where(), block.text());
        if (has(block, "cases")) cases(read(CaseFiles.read(source), source));
        else if (has(block, "norms")) read(ProfileFiles.read(source), source);
        else if (has(block, "applicant") || has(block, "application")) read(Documents.application(source), source);
        else fail(block.where() + ": neither an application nor a case file nor a profile");
    }

    private static boolean has(Block block, String key) {
        return Pattern.compile("(?m)^" + key + ":").matcher(block.text()).find();
    }

    private static void cases(CaseFile file) {
        Checker checker = new Checker(Profiles.find(file.profile()).orElseGet(() -> example(file.profile())));
        for (Case one : file.cases())
            assertThat(checker.differences(one))
                    .as("%s %s", file.name(), one.id())
                    .isEmpty();
    }

    private static Profile example(String id) {
        Source source =
                Input.source(ROOT.resolve("docs/example/" + id + ".yaml").toString());
        return read(ProfileFiles.read(source), source);
    }

    private static <T> T read(Either<Seq<Problem>, T> read, Source source) {
        return read.getOrElseThrow(problems -> new AssertionError(
                problems.map(p -> p.render(source.name(), source.text())).mkString("\n")));
    }

    private static void xml(Block block) throws Exception {
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(block.text().getBytes(StandardCharsets.UTF_8)));
    }

    // Commands

    private static void shell(Block block) {
        StringBuilder printed = new StringBuilder();
        for (String line : block.text().lines().toList()) {
            String command = line.startsWith("$ ") ? line.substring(2) : line;
            if (command.startsWith("mvn ")) continue;
            assertThat(command).as(block.where()).startsWith("hukou-examples/hukou ");
            printed.append(hukou(block.output().isPresent(), command.split(" +")));
        }
        expect(block, printed.toString());
    }

    /** What a command prints; one whose output is not shown has to succeed. */
    private static String hukou(boolean shown, String... command) {
        List<String> args = new ArrayList<>();
        for (int i = 1; i < command.length; i++) {
            Path file = ROOT.resolve(command[i]);
            if (command[i].startsWith("work/"))
                args.add(WORK.resolve(command[i].substring(5)).toString());
            else args.add(Files.isRegularFile(file) ? file.toString() : command[i]);
        }
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        int code = Hukou.run(stream, stream, args.toArray(String[]::new));
        assertThat(code).as(String.join(" ", command)).isIn(shown ? List.of(0, 1, Hukou.BAD_INPUT) : List.of(0));
        return printed.toString(StandardCharsets.UTF_8)
                .replace(WORK + WORK.getFileSystem().getSeparator(), "work/")
                .replace(ROOT + ROOT.getFileSystem().getSeparator(), "");
    }

    // Pages

    private static void expect(Block block, String printed) {
        block.output().ifPresent(expected -> {
            if (!matches(expected, printed) && !(REWRITE && isWhole(expected)))
                assertThat(printed)
                        .as("%s; rewrite it with -Dhukou.docs=rewrite if this is wanted", block.where())
                        .isEqualTo(expected);
            if (REWRITE) rewrite(block, printed);
        });
    }

    /** Earlier outputs of the page may have been rewritten already; what stands before an output tells which it is. */
    private static void rewrite(Block block, String printed) {
        String text = read(block.page());
        Block now = blocks(block.page(), text).stream()
                .filter(b -> b.text().equals(block.text()) && b.output().equals(block.output()))
                .findFirst()
                .orElseThrow();
        try {
            Files.writeString(block.page(), rewritten(text, now, printed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        fail("rewrote the output of %s; read the difference, then run without -Dhukou.docs=rewrite", block.where());
    }

    private static String rewritten(String page, Block block, String printed) {
        String old = block.output().orElseThrow();
        if (!isWhole(old)) return page;
        return page.substring(0, block.outputAt()) + printed + page.substring(block.outputAt() + old.length());
    }

    private static boolean isWhole(String output) {
        return output.lines().noneMatch("..."::equals);
    }

    private static boolean matches(String expected, String printed) {
        String pattern = expected.lines()
                .map(line -> line.equals("...") ? "(?:.*\n)*?" : Pattern.quote(line) + "\n")
                .collect(Collectors.joining());
        return Pattern.compile(pattern).matcher(printed).matches();
    }

    private static List<Block> blocks(Path page, String text) {
        Matcher fences =
                Pattern.compile("(?m)^```([^\n`]*)\n((?:(?!```).*\n)*)```$").matcher(text);
        List<Block> blocks = new ArrayList<>();
        int end = -1;
        while (fences.find()) {
            boolean follows = end >= 0
                    && text.substring(end, fences.start()).strip().lines().count() <= 1
                    && text.substring(end, fences.start()).strip().matches("|.*:");
            if (fences.group(1).equals("text")
                    && follows
                    && blocks.get(blocks.size() - 1).output().isEmpty()) {
                Block of = blocks.remove(blocks.size() - 1);
                blocks.add(new Block(
                        page, of.line(), of.language(), of.text(), Optional.of(fences.group(2)), fences.start(2)));
            } else {
                int line = (int) text.substring(0, fences.start()).lines().count() + 1;
                blocks.add(new Block(page, line, fences.group(1).strip(), fences.group(2), Optional.empty(), -1));
            }
            end = fences.end();
        }
        long opened = text.lines().filter(line -> line.startsWith("```")).count();
        long closed = Pattern.compile("(?m)^```$").matcher(text).results().count();
        assertThat(opened).as("%s: fences that open and close", page).isEqualTo(2 * closed);
        return blocks;
    }

    private static Stream<Path> pages() {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            List<Path> pages =
                    docs.filter(p -> p.toString().endsWith(".md")).sorted().toList();
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), pages.stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("LICENSE"))) folder = folder.getParent();
        return folder;
    }
}
