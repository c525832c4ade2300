package org.hukou.model.tree;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.math.BigDecimal;

/** A document as a tree in which every value knows its path and where it stood. */
public sealed interface Located {
    /** The place in the structure, such as {@code applicant.dwellings[0]}; empty at the root. */
    String path();

    /** The place in the text. */
    At at();

    /** What it is, for messages: {@code a list}, {@code a string 'x'}. */
    default String kind() {
        if (this instanceof Obj) return "an object";
        if (this instanceof Arr) return "a list";
        if (this instanceof Str s)
            return s.value().isEmpty() ? "an empty string" : "the string '" + shortened(s.value()) + "'";
        if (this instanceof Num n) return "the number " + written(n.value());
        if (this instanceof Bool b) return String.valueOf(b.value());
        return "null";
    }

    /** A text as far as a message shows it. */
    static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    /** In full where that is short: 1e999999999 has a milliard digits. */
    private static String written(BigDecimal n) {
        return n.precision() <= 40 && Math.abs((long) n.scale()) <= 40 ? n.toPlainString() : n.toString();
    }

    /** The value as maps, lists, strings, numbers and booleans, as writers take it; an explicit null is left out. */
    default Object plain() {
        if (this instanceof Obj object) {
            java.util.Map<String, Object> map = new java.util.LinkedHashMap<>();
            object.fields().forEach((name, field) -> {
                if (!(field.value() instanceof Null))
                    map.put(name, field.value().plain());
            });
            return map;
        }
        if (this instanceof Arr list) return list.items().map(Located::plain).toJavaList();
        if (this instanceof Num n) return n.value();
        if (this instanceof Bool b) return b.value();
        return this instanceof Str text ? text.value() : "";
    }

    /** The path of a property of the value at a path. */
    static String child(String path, String name) {
        String step = isPlain(name) ? name : "['" + name + "']";
        return path.isEmpty() || step.startsWith("[") ? path + step : path + "." + step;
    }

    /** Whether a name can stand in a path as it is: a letter or underscore, then letters, digits, underscores, dashes. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean begins = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '_';
            if (!begins && (i == 0 || (c < '0' || c > '9') && c != '-')) return false;
        }
        return !name.isEmpty();
    }

    /** The value at a path below another, or the nearest one above it that is there. */
    static Located find(Located from, String path) {
        Located at = from;
        for (String step : path.split("\\.|(?=\\[)")) {
            Located next = null;
            if (at instanceof Obj object && object.has(step))
                next = object.fields().get(step).get().value();
            if (at instanceof Obj object && step.startsWith("[") && object.has("only"))
                at = object.fields().get("only").get().value();
            if (at instanceof Arr list && step.startsWith("[")) {
                int index = Integer.parseInt(step.substring(1, step.length() - 1));
                if (index < list.items().size()) next = list.items().get(index);
            }
            if (next == null) return at;
            at = next;
        }
        return at;
    }

    /** A property: where its name stood, and its value. */
    record Field(At nameAt, Located value) {}

    /** An object with its properties in order. */
    record Obj(String path, At at, LinkedHashMap<String, Field> fields) implements Located {
        /** Whether it has a property. */
        public boolean has(String name) {
            return fields.containsKey(name);
        }
    }

    /** A list. */
    record Arr(String path, At at, Vector<Located> items) implements Located {}

    /** A string. */
    record Str(String path, At at, String value) implements Located {}

    /** A number, exact. */
    record Num(String path, At at, BigDecimal value) implements Located {}

    /** True or false. */
    record Bool(String path, At at, boolean value) implements Located {}

    /** An explicit null, which no value of ours is. */
    record Null(String path, At at) implements Located {}
}
