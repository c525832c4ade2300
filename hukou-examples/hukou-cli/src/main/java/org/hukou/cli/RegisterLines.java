package org.hukou.cli;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hukou.model.io.Documents;
import org.hukou.model.io.Source;
import org.hukou.model.register.Event;
import org.hukou.model.register.Events;
import org.hukou.model.tree.At;
import org.hukou.model.tree.Located;
import org.hukou.model.tree.Problem;
import org.hukou.model.tree.Problems;

/** Events in JSON, one a line, from a file, from standard input or from what is bundled. */
final class RegisterLines {
    private final String name;
    private final PrintWriter err;
    private final UnaryOperator<Located> complete;
    private long wrong;

    /**
     * Lines of a source.
     *
     * @param complete what is done to each line before it is read as an event
     */
    RegisterLines(String name, PrintWriter err, UnaryOperator<Located> complete) {
        this.name = name;
        this.err = err;
        this.complete = complete;
    }

    /** What is done with the event of a line. */
    interface Taker {
        /** Takes it, or gives what is wrong with it. */
        Optional<String> take(Event event) throws IOException;
    }

    /** Hands on every event, in order; says on standard error what is wrong with which line. Gives how many were wrong. */
    long each(String file, String bundled, Taker taker) {
        if (file.isEmpty()) return each(new ByteArrayInputStream(bytes(bundled)), 0, taker);
        if (file.equals("-")) return each(System.in, 0, taker);
        return RegisterJournal.withPath(file, path -> {
            try (InputStream in = Files.newInputStream(path)) {
                return each(in, Files.size(Path.of(file)), taker);
            }
        });
    }

    private static byte[] bytes(String bundled) {
        return RegisterJournal.bundled(bundled).getBytes(StandardCharsets.UTF_8);
    }

    private long each(InputStream in, long size, Taker taker) {
        LineReader reader = new LineReader(in, () -> {});
        try (RegisterJournal.Bar bar = RegisterJournal.Bar.of(err, size)) {
            for (Optional<LineReader.Line> line = reader.next(); line.isPresent(); line = reader.next()) {
                LineReader.Line one = line.get();
                Vector<String> problems = take(one, taker);
                if (!problems.isEmpty()) {
                    wrong++;
                    bar.aside(b -> problems.forEach(err::println));
                }
                bar.taken(one.number(), reader.bytes());
            }
        } catch (IOException e) {
            throw new BadInput(name + ": " + Input.reason(e));
        }
        return wrong;
    }

    private Vector<String> take(LineReader.Line line, Taker taker) throws IOException {
        if (!line.wrong().isEmpty()) return Vector.of(at(line, line.column()) + line.wrong());
        if (line.text().isBlank()) return Vector.empty();
        Problems problems = new Problems();
        Option<Event> event = Documents.tree(
                        new Source(name, line.text().replace('\r', ' '), Source.Format.JSON), problems)
                .map(complete)
                .flatMap(tree -> Events.read(tree, problems));
        if (event.isEmpty() || !problems.isEmpty())
            return problems.all().toVector().map(p -> said(line, p));
        return Vector.ofAll(taker.take(event.get()).stream().toList()).map(why -> at(line, 1) + why);
    }

    private String said(LineReader.Line line, Problem p) {
        int column = p.at().equals(At.NOWHERE) ? 1 : p.at().column();
        return at(line, column) + (p.path().isEmpty() ? "" : p.path() + ": ") + p.message();
    }

    private String at(LineReader.Line line, int column) {
        return name + ":" + line.number() + ":" + column + ": ";
    }

    /** An object with one more property, unless it has it. */
    static Located with(Located object, String property, String value) {
        if (!(object instanceof Located.Obj obj) || obj.has(property)) return object;
        Located text = new Located.Str(Located.child(obj.path(), property), obj.at(), value);
        LinkedHashMap<String, Located.Field> fields = obj.fields().put(property, new Located.Field(obj.at(), text));
        return new Located.Obj(obj.path(), obj.at(), fields);
    }
}
