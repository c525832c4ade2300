package org.hukou.model.shape;

import java.util.Optional;
import java.util.function.Function;

/**
 * One attribute of a value: its name in files and conditions, its type and its accessor.
 *
 * @param name lower camel case, unique in its table
 * @param type the type
 * @param required whether a value cannot be without it
 * @param get the accessor; empty where nothing is stated
 * @param <E> the value that has it
 * @param <V> its own values
 */
public record Attribute<E, V>(String name, Type<V> type, boolean required, Function<E, Optional<V>> get) {
    /** The same attribute of a value that holds this one. */
    <O> Attribute<O, V> of(Function<O, E> owner) {
        return new Attribute<>(name, type, required, o -> get.apply(owner.apply(o)));
    }
}
