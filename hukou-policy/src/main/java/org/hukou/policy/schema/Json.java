package org.hukou.policy.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hukou.model.io.Documents;
import org.hukou.model.value.Words;

/** The words in which schemas are written in Java. */
final class Json {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private Json() {}

    /** A map of names and values in turn, in order. */
    static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        return map;
    }

    /** A schema with more said about it. */
    static Map<String, Object> and(Map<String, Object> schema, Object... namesAndValues) {
        Map<String, Object> more = new LinkedHashMap<>(schema);
        more.putAll(map(namesAndValues));
        return more;
    }

    /** A document: an object that states its format. */
    static Map<String, Object> document(
            String name, Map<String, Object> properties, List<String> required, Map<String, Object> defs) {
        Map<String, Object> all =
                map("format", map("const", Documents.FORMAT, "description", "The version of the notation. 这种写法的版本。"));
        all.putAll(properties);
        Map<String, Object> root =
                map("$schema", DRAFT, "$id", "urn:hukou:" + name + ":" + Documents.FORMAT, "title", name);
        root.putAll(object(all, required.toArray(String[]::new)));
        @SuppressWarnings("unchecked")
        List<String> stated = (List<String>) root.getOrDefault("required", List.of());
        List<String> needed = new java.util.ArrayList<>(List.of("format"));
        needed.addAll(stated);
        root.put("required", needed);
        root.put("$defs", defs);
        return root;
    }

    /** An object with these properties and no others. */
    static Map<String, Object> object(Map<String, Object> properties, String... required) {
        Map<String, Object> object = map("type", "object", "properties", properties, "additionalProperties", false);
        if (required.length > 0) object.put("required", List.of(required));
        return object;
    }

    /** An object whose names are the author's own. */
    static Map<String, Object> named(Object value) {
        return map("type", "object", "additionalProperties", value);
    }

    static Map<String, Object> list(Object items) {
        return map("type", "array", "items", items);
    }

    static Map<String, Object> anyOf(Object... schemas) {
        return map("anyOf", List.of(schemas));
    }

    static Map<String, Object> words(Iterable<String> words) {
        List<String> all = new java.util.ArrayList<>();
        words.forEach(all::add);
        return map("enum", all);
    }

    static <E extends Enum<E>> Map<String, Object> words(Class<E> constants) {
        return words(Words.of(constants));
    }

    static Map<String, Object> ref(String def) {
        return map("$ref", "#/$defs/" + def);
    }

    static Map<String, Object> flag() {
        return map("type", "boolean");
    }

    static Map<String, Object> string() {
        return map("type", "string");
    }

    /** A calendar date; which months have how many days is left to reading. */
    static Map<String, Object> date() {
        return map(
                "type",
                "string",
                "format",
                "date",
                "pattern",
                "^(18[5-9][0-9]|19[0-9][0-9]|2[01][0-9][0-9])-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$");
    }

    static Map<String, Object> division() {
        return map(
                "type", "string", "pattern", "^(here|000000|[1-9][0-9]([0-9]{2}([0-9]{2}([0-9]{3}([0-9]{3})?)?)?)?)$");
    }

    static Map<String, Object> aboveZero() {
        return map("type", "number", "exclusiveMinimum", 0);
    }
}
