package org.hukou.policy.fact;

import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.Optional;
import java.util.function.Function;
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

    WordFact(String id, Class<E> type, Vector<String> sources, Extract<E> extract) {
        this(id, type, sources, extract, Optional.empty());
    }

    WordFact(
            String id,
            Class<E> type,
            Vector<String> sources,
            Extract<E> extract,
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
    Question<Frame> asks(Function<? super E, Truth> statement) {
        Question<Frame> ofOne = super.asks(statement);
        if (possible.isEmpty()) return ofOne;
        Function<Frame, Set<E>> possible = this.possible.get();
        return frame -> {
            Truth truth = ofOne.in(frame);
            return truth.isUnknown() ? ofAll(possible.apply(frame), statement) : truth;
        };
    }

    private static <E> Truth ofAll(Set<E> open, Function<? super E, Truth> statement) {
        if (open.isEmpty()) return Truth.UNKNOWN;
        Truth one = statement.apply(open.head());
        return open.forAll(e -> statement.apply(e) == one) ? one : Truth.UNKNOWN;
    }
}
