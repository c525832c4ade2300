package org.hukou.policy.fact;

import io.vavr.collection.Vector;
import org.hukou.model.value.Flags;
import org.hukou.model.value.Words;

/**
 * A fact whose value is a set, each element of which may be in, out or not stated.
 *
 * @param <E> the enum of elements
 */
public final class SetFact<E extends Enum<E>> extends Fact<Flags<E>> {
    private final Class<E> type;

    SetFact(String id, Class<E> type, Vector<String> sources, Extract<Flags<E>> extract) {
        super(id, sources, extract);
        this.type = type;
    }

    /** The enum of elements. */
    public Class<E> type() {
        return type;
    }

    /** That an element is in. */
    public FactTest has(E element) {
        return new FactTest(this, new Predicate.Has(element));
    }

    @Override
    public Vector<String> words() {
        return Words.of(type);
    }

    @Override
    boolean takes(Object value) {
        return type.isInstance(value);
    }

    @Override
    public String description() {
        return "one element of " + words().mkString(", ");
    }
}
