package org.hukou.model.io;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Map;
import org.hukou.model.tree.At;
import org.hukou.model.tree.Located;
import org.hukou.model.tree.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Builds located trees from the events of Jackson's streaming parsers, within bounds of size and depth. */
final class TreeReader {
    static final int MOST_CHARACTERS = 4 << 20;
    static final int MOST_DEPTH = 64;
    static final int MOST_DIGITS = 40;

    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(MOST_DEPTH)
            .maxNumberLength(MOST_DIGITS)
            .maxNameLength(1000)
            .maxDocumentLength(MOST_CHARACTERS * 2L)
            .build();
    private static final TokenStreamFactory JSON =
            JsonFactory.builder().streamReadConstraints(BOUNDS).build();
    private static final TokenStreamFactory YAML =
            YAMLFactory.builder().streamReadConstraints(BOUNDS).build();

    private final JsonParser parser;
    private final Columns columns;
    private final Problems problems;
    private boolean readable = true;

    private TreeReader(JsonParser parser, Columns columns, Problems problems) {
        this.parser = parser;
        this.columns = columns;
        this.problems = problems;
    }

    static Option<Located> read(Source source, Problems problems) {
        if (source.text().length() > MOST_CHARACTERS) {
            problems.add("", At.NOWHERE, "the document has more than " + MOST_CHARACTERS + " characters; split it");
            return Option.none();
        }
        TokenStreamFactory factory = source.format() == Source.Format.JSON ? JSON : YAML;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), source.text())) {
            return new TreeReader(parser, new Columns(source), problems).document();
        }
    }

    private static String message(JacksonException e) {
        String message = String.valueOf(e.getOriginalMessage());
        if (message.contains("nesting depth")) return "nested deeper than " + MOST_DEPTH + " levels";
        if (message.startsWith("Number value length")) return "a number has more than " + MOST_DIGITS + " characters";
        String first = message.lines().findFirst().orElse("");
        return "not well-formed: " + first.replaceAll(" \\(start marker at .*|: enable `.*", "");
    }

    private Option<Located> document() {
        try {
            return root();
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            problems.add("", columns.at(at), message(e));
            return Option.none();
        }
    }

    private Option<Located> root() {
        if (parser.nextToken() == null) {
            problems.add("", new At(1, 1), "the document is empty");
            return Option.none();
        }
        Located root = value("");
        if (parser.nextToken() != null) problems.add("", at(), "a second document follows; one is read at a time");
        return Option.when(readable, root);
    }

    private At at() {
        return columns.at(parser.currentTokenLocation());
    }

    private Located value(String path) {
        At at = at();
        if (parser instanceof YAMLParser yaml && (yaml.isCurrentAlias() || yaml.getObjectId() != null))
            unreadable(path, at, "anchors and aliases are not read; write the value out");
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(path, at);
            case START_ARRAY -> list(path, at);
            case VALUE_STRING -> new Located.Str(path, at, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(path, at);
            case VALUE_TRUE, VALUE_FALSE -> new Located.Bool(path, at, parser.getBooleanValue());
            case VALUE_NULL -> new Located.Null(path, at);
            default -> unreadable(path, at, "this notation is not read: " + token);
        };
    }

    /** Reports a value that cannot stand in the tree, so that nothing is concluded from the lack of it. */
    private Located unreadable(String path, At at, String message) {
        readable = false;
        problems.add(path, at, message);
        return new Located.Null(path, at);
    }

    private Located object(String path, At at) {
        Map<String, Located.Field> fields = new java.util.LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            At nameAt = at();
            parser.nextToken();
            String child = Located.child(path, name);
            Located.Field earlier = fields.putIfAbsent(name, new Located.Field(nameAt, value(child)));
            if (earlier != null)
                problems.add(child, nameAt, "property '" + name + "' is stated twice, first at " + earlier.nameAt());
        }
        return new Located.Obj(path, at, LinkedHashMap.ofAll(fields));
    }

    private Located list(String path, At at) {
        var items = new ArrayList<Located>();
        while (parser.nextToken() != JsonToken.END_ARRAY) items.add(value(path + "[" + items.size() + "]"));
        return new Located.Arr(path, at, Vector.ofAll(items));
    }

    private Located number(String path, At at) {
        try {
            if (!parser.isNaN()) return new Located.Num(path, at, parser.getDecimalValue());
        } catch (NumberFormatException e) {
            // YAML's .inf and .nan reach the decimal parser as text; reported below like any other
        }
        return unreadable(path, at, "not a finite number: " + parser.getString());
    }
}
