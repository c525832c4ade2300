package org.hukou.policy.fact;

import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.Optional;
import java.util.function.Function;
import org.hukou.model.value.Known;
import org.hukou.model.value.Truth;
import org.hukou.model.value.Words;

/**
 * A fact whose value is one word of an enum.
 *
 * @param <E> the enum
 */
public final class WordFact<E extends Enum<E>> extends Fact<E> {
    private final Class<E> type;
    private final Optional<Function<Frame, Set<E>>> possible;

    WordFact(String id, Class<E> type, Vector<String> sources, Function<Frame, Known<E>> extract) {
        this(id, type, sources, extract, Optional.empty());
    }

    WordFact(
            String id,
            Class<E> type,
            Vector<String> sources,
            Function<Frame, Known<E>> extract,
            Optional<Function<Frame, Set<E>>> possible) {
        super(id, sources, extract);
        this.type = type;
        this.possible = possible;
    }

    /** The enum. */
    public Class<E> type() {
        return type;
    }

    /** That it is one of these. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final FactTest is(E first, E... others) {
        return new FactTest(this, new Predicate.OneOf(Vector.<Object>of(first).appendAll(Vector.of(others))));
    }

    /** That it ranks as given on its scale. */
    public FactTest is(Predicate.Order order, E bound) {
        return new FactTest(this, new Predicate.Bound(order, new Predicate.Rank(bound)));
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
        return "one of " + words().mkString(", ");
    }

    /** Where several values are still possible, what holds or fails for all of them. */
    @Override
    Truth judge(Frame frame, Function<E, Truth> statement) {
        Set<E> open = possible.map(p -> p.apply(frame)).orElse(io.vavr.collection.HashSet.empty());
        return open.isEmpty()
                ? super.judge(frame, statement)
                : open.map(statement).reduce(Truth::agree);
    }
}
