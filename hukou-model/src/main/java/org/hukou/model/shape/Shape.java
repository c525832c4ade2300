package org.hukou.model.shape;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hukou.model.tree.Fields;
import org.hukou.model.tree.Invalid;
import org.hukou.model.tree.Located;
import org.hukou.model.tree.Problems;
import org.hukou.model.value.Flags;
import org.hukou.model.value.Known;
import org.hukou.model.value.Listing;

/**
 * The table of a value: its attributes, and how to build it from them. Whatever has to know the attributes of a value
 * (files, facts, generators, documentation) asks its table. Immutable and thread-safe.
 *
 * @param <E> the value
 */
public final class Shape<E> {
    private final String name;
    private final Vector<Attribute<E, ?>> attributes;
    private final Vector<Attribute<E, ?>> required;
    private final Map<String, Attribute<E, ?>> byName;
    private final Function<Filler, E> build;

    Shape(String name, Vector<Attribute<E, ?>> attributes, Function<Filler, E> build) {
        this.name = name;
        this.attributes = attributes;
        this.required = attributes.filter(Attribute::required);
        this.byName = new HashMap<>();
        attributes.forEach(attribute -> byName.put(attribute.name(), attribute));
        this.build = build;
    }

    /** The start of a table. */
    public static <E, B> Table<E, B> table(String name, Supplier<B> builder, Function<B, E> build) {
        return new Table<>(name, builder, build);
    }

    /**
     * The table of a public record, from its components: those that are {@code Optional} may be left out, lists and flags
     * too; all others must be stated. Components are texts, whole and decimal numbers, dates, flags, words, records and
     * {@code Vector}s of them.
     *
     * @throws IllegalArgumentException where a component has no notation in files
     */
    public static <R extends Record> Shape<R> of(String name, Class<R> type) {
        return new RecordShape<>(name, type).shape();
    }

    /** What values of this kind are called, such as {@code dwelling}. */
    public String name() {
        return name;
    }

    /** The attributes, in order. */
    public Vector<Attribute<E, ?>> attributes() {
        return attributes;
    }

    /** Reads a value; reports every problem and gives none where it is no object or its attributes do not fit. */
    public Option<E> read(Located value, Problems problems) {
        if (!(value instanceof Located.Obj object))
            return Fields.of(value, problems).flatMap(none -> Option.none());
        int before = problems.size();
        Map<String, Optional<?>> found = new HashMap<>();
        object.fields().forEach((name, field) -> {
            Attribute<E, ?> attribute = byName.get(name);
            if (attribute != null)
                found.put(name, attribute.type().read(field.value(), problems).toJavaOptional());
        });
        boolean complete = true;
        for (Attribute<E, ?> attribute : required) {
            if (!object.has(attribute.name())) problems.add(object, "missing property '" + attribute.name() + "'");
            complete &= found.getOrDefault(attribute.name(), Optional.empty()).isPresent();
        }
        Option<E> read = complete ? build(value, problems, before, filler(found)) : Option.none();
        if (found.size() < object.fields().size()) refuseOthers(object, problems);
        return read;
    }

    private void refuseOthers(Located.Obj object, Problems problems) {
        Fields fields = Fields.of(object, problems).get();
        attributes.forEach(attribute -> fields.get(attribute.name()));
        fields.refuseOthers();
    }

    private static Filler filler(Map<String, Optional<?>> found) {
        return new Filler() {
            @Override
            @SuppressWarnings("unchecked")
            public <V> Optional<V> value(Attribute<?, V> attribute) {
                return (Optional<V>) found.getOrDefault(attribute.name(), Optional.empty());
            }
        };
    }

    private Option<E> build(Located where, Problems problems, int before, Filler filler) {
        try {
            return Option.some(build.apply(filler));
        } catch (Missing e) {
            if (problems.size() == before) problems.add(where, String.valueOf(e.getMessage()));
            return Option.none();
        } catch (Invalid e) {
            e.problems().forEach(p -> problems.add(Located.find(where, p.path()), p.message()));
            return Option.none();
        } catch (IllegalArgumentException e) {
            problems.add(where, String.valueOf(e.getMessage()));
            return Option.none();
        }
    }

    /** A value whose attributes come from anywhere, such as a generator. */
    public E fill(Filler filler) {
        return build.apply(filler);
    }

    /** What is stated of a value, by attribute name, as strings, numbers, booleans, maps and lists. */
    public Map<String, Object> write(E value) {
        Map<String, Object> written = new LinkedHashMap<>();
        for (Attribute<E, ?> attribute : attributes) write(attribute, value, written);
        return written;
    }

    private static <E, V> void write(Attribute<E, V> attribute, E value, Map<String, Object> written) {
        attribute.get().apply(value).ifPresent(v -> {
            Object plain = attribute.type().write(v);
            if (!(plain instanceof Map<?, ?> map
                    && map.isEmpty()
                    && attribute.type().kind() != Type.Kind.SET)) written.put(attribute.name(), plain);
        });
    }

    @Override
    public String toString() {
        return name + attributes.map(Attribute::name).mkString("(", ", ", ")");
    }

    /** Supplies the value of each attribute; empty where nothing is stated. */
    public interface Filler {
        /** The value of an attribute. */
        <V> Optional<V> value(Attribute<?, V> attribute);
    }

    /**
     * A table being written, attribute by attribute.
     *
     * @param <E> the value
     * @param <B> its builder
     */
    public static final class Table<E, B> {
        private final String name;
        private final Supplier<B> builder;
        private final Function<B, E> build;
        private Vector<Attribute<E, ?>> attributes = Vector.empty();
        private Vector<BiConsumer<B, Filler>> fills = Vector.empty();

        private Table(String name, Supplier<B> builder, Function<B, E> build) {
            this.name = name;
            this.builder = builder;
            this.build = build;
        }

        /** An attribute of any type that may not be stated. */
        public <V> Table<E, B> with(
                String attribute, Type<V> type, Function<E, Optional<V>> get, BiConsumer<B, Optional<V>> set) {
            Attribute<E, V> added = new Attribute<>(attribute, type, false, get);
            attributes = attributes.append(added);
            fills = fills.append((b, filler) -> set.accept(b, filler.value(added)));
            return this;
        }

        /** A three-valued boolean. */
        public Table<E, B> flag(
                String attribute, Function<E, Optional<Boolean>> get, BiConsumer<B, Optional<Boolean>> set) {
            return with(attribute, Types.flag(), get, set);
        }

        /** A set of words, each three-valued. */
        public <C extends Enum<C>> Table<E, B> set(
                String attribute, Class<C> constants, Function<E, Flags<C>> get, BiConsumer<B, Flags<C>> set) {
            return with(
                    attribute,
                    Types.set(constants),
                    e -> Optional.of(get.apply(e)).filter(Flags::isStated),
                    (b, flags) -> flags.ifPresent(f -> set.accept(b, f)));
        }

        /** A date that may be known to be none. */
        public Table<E, B> dateOrNone(
                String attribute,
                Function<E, Known<java.time.LocalDate>> get,
                BiConsumer<B, Known<java.time.LocalDate>> set) {
            return with(
                    attribute,
                    Types.dateOrNone(),
                    e -> Optional.of(get.apply(e)).filter(Known::isStated),
                    (b, known) -> known.ifPresent(k -> set.accept(b, k)));
        }

        /** A value with a table of its own. */
        public <V> Table<E, B> block(String attribute, Shape<V> shape, Function<E, V> get, BiConsumer<B, V> set) {
            return with(
                    attribute,
                    Types.block(shape),
                    e -> Optional.of(get.apply(e)),
                    (b, v) -> v.ifPresent(value -> set.accept(b, value)));
        }

        /** A listing of values with a table of their own. */
        public <V> Table<E, B> listing(
                String attribute, Shape<V> shape, Function<E, Listing<V>> get, BiConsumer<B, Listing<V>> set) {
            return with(
                    attribute,
                    Types.listing(shape),
                    e -> Optional.of(get.apply(e)).filter(Listing::isStated),
                    (b, v) -> v.ifPresent(value -> set.accept(b, value)));
        }

        /** The attributes of another value, written among this one's own. */
        public <V> Table<E, B> embed(Shape<V> shape, Function<E, V> get, BiConsumer<B, V> set) {
            attributes = attributes.appendAll(shape.attributes().map(a -> a.of(get)));
            fills = fills.append((b, filler) -> set.accept(b, shape.fill(filler)));
            return this;
        }

        /** The finished table. */
        public Shape<E> done() {
            Vector<BiConsumer<B, Filler>> all = fills;
            Consumer<String> twice = n -> {
                throw new IllegalStateException(name + " has two attributes named " + n);
            };
            attributes
                    .groupBy(Attribute::name)
                    .filterValues(v -> v.size() > 1)
                    .keySet()
                    .forEach(twice);
            return new Shape<>(name, attributes, filler -> {
                B fresh = builder.get();
                all.forEach(fill -> fill.accept(fresh, filler));
                return build.apply(fresh);
            });
        }
    }
}
