package org.hukou.policy.fact;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.hukou.model.application.Application;
import org.hukou.model.tree.Problem;
import org.hukou.model.value.NearMiss;

/**
 * The catalogue of facts: every attribute of the model under its name, with derived facts where one follows from others.
 * Facts of the subject have no prefix, facts of the anchor begin with {@code anchor.}; those of the person block drop
 * {@code person.} there ({@code anchor.age}). Immutable and thread-safe.
 */
public final class Facts {
    private static final Catalogue CATALOGUE = new Catalogue();
    private static final LinkedHashMap<String, Fact<?>> ALL = CATALOGUE.build();
    private static final Vector<Contradictions.Twice> TWICE = Contradictions.Twice.of(CATALOGUE.stated(), ALL);

    private Facts() {}

    /** All facts, in order, without those left to others. */
    public static Vector<Fact<?>> all() {
        return ALL.values().toVector();
    }

    /** The fact of an id; empty where there is none. */
    public static Optional<Fact<?>> find(String id) {
        return ALL.get(id).toJavaOptional();
    }

    /**
     * The fact of an id.
     *
     * @throws IllegalArgumentException where there is none, with the nearest name
     */
    public static Fact<?> get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(unknown(id)));
    }

    /** The message about an unknown fact. */
    public static String unknown(String id) {
        return "unknown fact '" + id + "'" + NearMiss.hint(id, ALL.keySet());
    }

    /** The flag of an id. */
    public static FlagFact flag(String id) {
        return typed(id, FlagFact.class);
    }

    /** The number of an id. */
    public static NumberFact number(String id) {
        return typed(id, NumberFact.class);
    }

    /** The date of an id. */
    public static DateFact date(String id) {
        return typed(id, DateFact.class);
    }

    /** The division of an id. */
    public static DivisionFact division(String id) {
        return typed(id, DivisionFact.class);
    }

    /** The word of an id, of an enum. */
    @SuppressWarnings("unchecked")
    public static <E extends Enum<E>> WordFact<E> word(String id, Class<E> type) {
        WordFact<?> fact = typed(id, WordFact.class);
        if (fact.type() != type)
            throw new IllegalArgumentException(
                    "fact '" + id + "' is of " + fact.type().getSimpleName() + ", not " + type.getSimpleName());
        return (WordFact<E>) fact;
    }

    /** The set of an id, of an enum. */
    @SuppressWarnings("unchecked")
    public static <E extends Enum<E>> SetFact<E> set(String id, Class<E> type) {
        SetFact<?> fact = typed(id, SetFact.class);
        if (fact.type() != type)
            throw new IllegalArgumentException(
                    "fact '" + id + "' is of " + fact.type().getSimpleName() + ", not " + type.getSimpleName());
        return (SetFact<E>) fact;
    }

    private static <F extends Fact<?>> F typed(String id, Class<F> type) {
        Fact<?> fact = get(id);
        if (!type.isInstance(fact))
            throw new IllegalArgumentException("fact '" + id + "' expects " + fact.description());
        return type.cast(fact);
    }

    /** A truth that documents leave to other rules, by its name without {@code external.}; unknown until answered. */
    public static FlagFact external(String name) {
        return new FlagFact(
                "external." + name,
                Vector.empty(),
                frame -> Derived.known(frame.application().external().truth(name)));
    }

    /** A number that documents leave to other rules, by its name without {@code external.}. */
    public static NumberFact externalNumber(String name) {
        return new NumberFact(
                "external." + name,
                Vector.empty(),
                frame -> org.hukou.model.value.Known.from(
                        frame.application().external().number(name)));
    }

    /**
     * What an application states of derived facts that contradicts what follows from its other statements under a
     * setting; empty where nothing does.
     */
    public static Vector<Problem> contradictions(Application application, Setting setting) {
        return new Contradictions(application, setting, TWICE).all();
    }
}
