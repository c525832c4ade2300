package org.hukou.cli;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hukou.model.application.Application;
import org.hukou.model.io.Documents;
import org.hukou.model.io.Source;
import org.hukou.model.tree.At;
import org.hukou.model.tree.Problem;
import org.hukou.policy.profile.Profile;

/**
 * Answers applications line by line: JSON in, JSON out, in the same order, holding one line at a time. A bad line is
 * reported and passed over.
 */
final class Lines {
    private final String name;
    private final Profile profile;
    private final PrintWriter out;
    private final PrintWriter err;
    private final BiFunction<Application, Source, Map<String, Object>> answer;
    private long bad;

    Lines(
            String name,
            Profile profile,
            PrintWriter out,
            PrintWriter err,
            BiFunction<Application, Source, Map<String, Object>> answer) {
        this.name = name.equals("-") ? Input.STANDARD_INPUT : name;
        this.profile = profile;
        this.out = out;
        this.err = err;
        this.answer = answer;
    }

    /** Answers the lines of a file, or of standard input where the name is {@code -}; returns the exit code. */
    static int of(
            String file,
            Profile profile,
            PrintWriter out,
            PrintWriter err,
            BiFunction<Application, Source, Map<String, Object>> answer) {
        Lines lines = new Lines(file, profile, out, err, answer);
        try (InputStream in = file.equals("-") ? System.in : Files.newInputStream(Path.of(file))) {
            long size = file.equals("-") ? 0 : Files.size(Path.of(file));
            Optional<Progress> progress =
                    Progress.isTerminal() ? Optional.of(new Progress(err, size, System::nanoTime)) : Optional.empty();
            return lines.run(in, progress);
        } catch (IOException e) {
            throw new BadInput(lines.name + ": cannot be read: " + Input.reason(e));
        } catch (InvalidPathException e) {
            throw new BadInput(
                    lines.name + ": cannot be read: the name cannot be used in this locale; try one with UTF-8");
        }
    }

    int run(InputStream in, Optional<Progress> progress) throws IOException {
        LineReader reader = new LineReader(in, out::flush);
        try {
            for (Optional<LineReader.Line> line = reader.next(); line.isPresent(); line = reader.next()) {
                Vector<String> wrong = answer(line.get(), progress);
                if (!wrong.isEmpty()) {
                    bad++;
                    progress.ifPresent(Progress::hide);
                    wrong.forEach(err::println);
                }
                long number = line.get().number();
                progress.ifPresent(p -> p.show(number, reader.bytes()));
            }
        } finally {
            progress.ifPresent(Progress::hide);
            out.flush();
        }
        return bad == 0 ? 0 : Hukou.BAD_INPUT;
    }

    /** Writes the answer to a line, or gives what is wrong with it. */
    private Vector<String> answer(LineReader.Line line, Optional<Progress> progress) {
        if (!line.wrong().isEmpty()) return Vector.of(at(line, line.column()) + line.wrong());
        if (line.text().isBlank()) return Vector.empty();
        // a carriage return within a line is white space to JSON and would count as another line
        Source source = new Source(name, line.text().replace('\r', ' '), Source.Format.JSON);
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("line", line.number());
        try {
            map.putAll(answer.apply(Input.application(source, Vector.of(profile)), source));
        } catch (BadInput e) {
            return wrong(line, e.problems());
        }
        if (System.console() != null) progress.ifPresent(Progress::hide);
        out.print(Documents.line(map));
        out.print('\n');
        return Vector.empty();
    }

    private Vector<String> wrong(LineReader.Line line, Seq<Problem> problems) {
        return problems.toVector().map(p -> {
            int column = p.at().equals(At.NOWHERE) ? 1 : p.at().column();
            return at(line, column) + (p.path().isEmpty() ? "" : p.path() + ": ") + p.message();
        });
    }

    private String at(LineReader.Line line, int column) {
        return name + ":" + line.number() + ":" + column + ": ";
    }
}
