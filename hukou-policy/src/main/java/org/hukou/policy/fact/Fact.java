package org.hukou.policy.fact;

import io.vavr.collection.Vector;
import java.util.function.Function;
import org.hukou.model.value.Known;
import org.hukou.model.value.Truth;

/**
 * One typed thing that can be known of a frame. It is not a value: it says where the value is found, or from what it is
 * derived. Two facts of one id are equal. Immutable and thread-safe.
 *
 * @param <V> the values
 */
public abstract sealed class Fact<V> permits FlagFact, WordFact, SetFact, NumberFact, DateFact, DivisionFact {
    private final String id;
    private final Vector<String> sources;
    private final Extract<V> extract;

    Fact(String id, Vector<String> sources, Extract<V> extract) {
        this.id = id;
        this.sources = sources;
        this.extract = extract;
    }

    /** Its name, such as {@code dwelling.tenure} or {@code anchor.age}. */
    public final String id() {
        return id;
    }

    /** The facts it is derived from where it is not stated itself; empty where it is not derived. */
    public final Vector<String> sources() {
        return sources;
    }

    /** What is known of it in a frame. Known to be none makes every test of it false. */
    public final Known<V> in(Frame frame) {
        return extract.in(frame);
    }

    /** The words that may stand for its values or elements in files; empty where they are not enumerated. */
    public Vector<String> words() {
        return Vector.empty();
    }

    /** What its values look like, for messages. */
    public abstract String description();

    /** Whether it can be compared with a value: one of its values, or of its elements. */
    boolean takes(Object value) {
        return false;
    }

    /** Whether it is about the anchor or the tie to the anchor. */
    public final boolean needsAnchor() {
        return id.startsWith("anchor.") || id.startsWith("kin.") || id.startsWith("marriage.");
    }

    /** Whether it is about the dwelling picked of the subject or, where asked so, of the anchor. */
    public final boolean isOfDwelling(boolean anchor) {
        return id.startsWith(anchor ? "anchor.dwelling." : "dwelling.");
    }

    /** Whether it is about the job picked of the subject or, where asked so, of the anchor. */
    public final boolean isOfJob(boolean anchor) {
        return id.startsWith(anchor ? "anchor.work." : "work.");
    }

    /** What asks a statement of the value: unknown where it is not stated, false where there is none. */
    Question<Frame> asks(Function<? super V, Truth> statement) {
        return extract.asks(statement);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Fact<?> fact && id.equals(fact.id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }

    @Override
    public final String toString() {
        return id;
    }
}
