package org.hukou.model.shape;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hukou.model.tree.Located;
import org.hukou.model.tree.Problems;

/**
 * The type of an attribute: how its values are read, written and enumerated. Immutable and thread-safe.
 *
 * @param <V> the values
 */
public final class Type<V> {
    /** The kinds of type that conditions and columns distinguish. */
    public enum Kind {
        /** True or false. */
        FLAG,
        /** A whole number. */
        WHOLE,
        /** A decimal number. */
        DECIMAL,
        /** A calendar date. */
        DATE,
        /** One word of an enum. */
        WORD,
        /** A set of words of an enum, each three-valued. */
        SET,
        /** An administrative division. */
        DIVISION,
        /** Any other text. */
        TEXT,
        /** A list of words, in order. */
        SEQUENCE,
        /** A value with attributes of its own. */
        BLOCK,
        /** A list of such values. */
        LISTING,
        /** A list of values of one type, in order. */
        LIST,
        /** Numbers and truths by name. */
        MAP
    }

    private final Kind kind;
    private final String description;
    private final Optional<Class<? extends Enum<?>>> constants;
    private final Optional<Shape<?>> shape;
    private final Optional<Type<?>> items;
    private final BiFunction<Located, Problems, Option<V>> reader;
    private final Function<V, Object> writer;

    Type(
            Kind kind,
            String description,
            Optional<Class<? extends Enum<?>>> constants,
            Optional<Shape<?>> shape,
            Optional<Type<?>> items,
            BiFunction<Located, Problems, Option<V>> reader,
            Function<V, Object> writer) {
        this.kind = kind;
        this.description = description;
        this.constants = constants;
        this.shape = shape;
        this.items = items;
        this.reader = reader;
        this.writer = writer;
    }

    /** A type with values of its own notation, such as a code. */
    public static <V> Type<V> of(
            Kind kind,
            String description,
            BiFunction<Located, Problems, Option<V>> reader,
            Function<V, Object> writer) {
        return new Type<>(kind, description, Optional.empty(), Optional.empty(), Optional.empty(), reader, writer);
    }

    /** What distinguishes it for conditions and columns. */
    public Kind kind() {
        return kind;
    }

    /** What a value looks like, for messages: {@code a date such as 2021-12-29}. */
    public String description() {
        return description;
    }

    /** The enum whose constants are its values or elements. */
    public Optional<Class<? extends Enum<?>>> constants() {
        return constants;
    }

    /** The words of its values or elements; empty where they are not enumerated. */
    public Vector<String> words() {
        return constants
                .map(type -> Vector.<Enum<?>>of(type.getEnumConstants()).map(org.hukou.model.value.Words::of))
                .orElse(Vector.empty());
    }

    /** The table of a value with attributes of its own, or of the items of a listing. */
    public Optional<Shape<?>> shape() {
        return shape;
    }

    /** The type of the items of a list. */
    public Optional<Type<?>> items() {
        return items;
    }

    /** Reads a value; reports a problem and gives none where it cannot. */
    public Option<V> read(Located value, Problems problems) {
        return reader.apply(value, problems);
    }

    /** The value as strings, numbers, booleans, maps and lists. */
    public Object write(V value) {
        return writer.apply(value);
    }

    @Override
    public String toString() {
        return kind + " (" + description + ")";
    }
}
