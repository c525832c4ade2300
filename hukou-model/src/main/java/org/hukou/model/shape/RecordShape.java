package org.hukou.model.shape;

import io.vavr.collection.Vector;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * The table of a record, from its components: a component that is {@code Optional} may be left out, a list that is left
 * out is empty, a flag that is left out is false, and every other component must be stated.
 *
 * @param <R> the record
 */
final class RecordShape<R extends Record> {
    private final String name;
    private final Class<R> type;
    private final Constructor<R> constructor;
    private final Vector<Attribute<R, ?>> attributes;

    RecordShape(String name, Class<R> type) {
        this.name = name;
        this.type = type;
        this.constructor = constructor(type);
        this.attributes = Vector.of(type.getRecordComponents()).map(this::attribute);
    }

    Shape<R> shape() {
        return new Shape<>(name, attributes, this::build);
    }

    private static String name(RecordComponent component) {
        Named named = component.getAnnotation(Named.class);
        return named == null ? component.getName() : named.value();
    }

    private static <R> Constructor<R> constructor(Class<R> type) {
        Class<?>[] components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getConstructor(components);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " is no public record", e);
        }
    }

    private Attribute<R, ?> attribute(RecordComponent component) {
        boolean optional = component.getType() == Optional.class;
        java.lang.reflect.Type of = optional || component.getType() == Vector.class
                ? ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : component.getType();
        Type<?> one = type((Class<?>) of);
        if (component.getType() == Vector.class) return attribute(component, Types.list(one), false);
        return attribute(component, one, !optional && of != boolean.class);
    }

    private <V> Attribute<R, V> attribute(RecordComponent component, Type<V> type, boolean required) {
        return new Attribute<>(name(component), type, required, r -> stated(get(component, r)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Type<?> type(Class<?> of) {
        if (of == String.class) return Types.text();
        if (of == int.class || of == Integer.class) return Types.whole(Integer.MAX_VALUE);
        if (of == boolean.class) return Types.flag();
        if (of == BigDecimal.class) return Types.number();
        if (of == LocalDate.class) return Types.date();
        if (of.isEnum()) return Types.word((Class) of);
        if (of.isRecord()) return Types.block(Shape.of(of.getSimpleName(), (Class) of));
        throw new IllegalArgumentException("no component of a record in a file is a " + of.getName());
    }

    private static Object get(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    /** What is written of a component: nothing of what is left out, of an empty list and of a flag that is false. */
    @SuppressWarnings("unchecked")
    private static <V> Optional<V> stated(Object value) {
        if (value instanceof Optional<?> optional) return (Optional<V>) optional;
        boolean silent = Boolean.FALSE.equals(value) || value instanceof Vector<?> list && list.isEmpty();
        return silent ? Optional.empty() : Optional.of((V) value);
    }

    private R build(Shape.Filler filler) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) values[i] = value(components[i], filler.value(attributes.get(i)));
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) throw refused;
            throw new IllegalStateException(type + " cannot be built", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be built", e);
        }
    }

    private static Object value(RecordComponent component, Optional<?> value) {
        if (component.getType() == Optional.class) return value;
        if (component.getType() == boolean.class)
            return value.isPresent() && value.get().equals(true);
        if (component.getType() == Vector.class) return value.isPresent() ? value.get() : Vector.empty();
        return value.orElseThrow();
    }
}
