package org.hukou.model.tree;

import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Option;
import java.util.Set;
import java.util.function.Function;
import org.hukou.model.value.NearMiss;

/**
 * Reads the properties of an object one by one and refuses those that nobody asked for. Not thread-safe; made for one
 * reading.
 */
public final class Fields {
    private final Located.Obj object;
    private final Problems problems;
    private final Set<String> known = new java.util.LinkedHashSet<>();

    private Fields(Located.Obj object, Problems problems) {
        this.object = object;
        this.problems = problems;
    }

    /** The fields of a value that should be an object; reports a problem and gives none where it is not. */
    public static Option<Fields> of(Located value, Problems problems) {
        if (value instanceof Located.Obj object) return Option.some(new Fields(object, problems));
        problems.add(value, "expected an object, found " + value.kind());
        return Option.none();
    }

    /** The value of a property, where it is there. */
    public Option<Located> get(String name) {
        known.add(name);
        return object.fields().get(name).map(Located.Field::value);
    }

    /** The value of a property that must be there; reports a problem where it is not. */
    public Option<Located> require(String name) {
        Option<Located> value = get(name);
        if (value.isEmpty()) problems.add(object, "missing property '" + name + "'");
        return value;
    }

    /** A property read as text. */
    public Option<String> text(String name) {
        return get(name).flatMap(value -> text(value, problems));
    }

    /** A property that must be there, read as text. */
    public Option<String> requireText(String name) {
        return require(name).flatMap(value -> text(value, problems));
    }

    /** A value that should be a string. */
    public static Option<String> text(Located value, Problems problems) {
        if (value instanceof Located.Str text) return Option.some(text.value());
        problems.add(value, "expected a string, found " + value.kind());
        return Option.none();
    }

    /** A property that should be a list, read item by item; empty where it is absent. */
    public <T> io.vavr.collection.Vector<T> list(String name, Function<Located, Option<T>> read) {
        return get(name).map(value -> list(value, problems, read)).getOrElse(io.vavr.collection.Vector.empty());
    }

    /** A value that should be a list, read item by item; items that cannot be read are left out and reported. */
    public static <T> io.vavr.collection.Vector<T> list(
            Located value, Problems problems, Function<Located, Option<T>> read) {
        if (value instanceof Located.Arr list) return list.items().flatMap(read);
        problems.add(value, "expected a list, found " + value.kind());
        return io.vavr.collection.Vector.empty();
    }

    /** The names of the properties, in order. */
    public LinkedHashSet<String> names() {
        return LinkedHashSet.ofAll(object.fields().keySet());
    }

    /** The object itself, as a place for problems. */
    public Located here() {
        return object;
    }

    /** Reports every property that was not read. */
    public void refuseOthers() {
        object.fields().forEach((name, field) -> {
            if (!known.contains(name))
                problems.add(
                        Located.child(object.path(), name),
                        field.nameAt(),
                        "unknown property '" + name + "'" + hint(name));
        });
    }

    private String hint(String name) {
        String near = NearMiss.hint(name, LinkedHashSet.ofAll(known));
        return near.isEmpty() ? "; known here: " + String.join(", ", known) : near;
    }
}
