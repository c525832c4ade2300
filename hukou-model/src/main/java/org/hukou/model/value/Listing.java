package org.hukou.model.value;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Function;

/**
 * A list that says whether it is complete. "Those named, maybe more" and "only those named" are different statements:
 * nothing can be concluded from what the first one lacks.
 *
 * @param items those named
 * @param complete whether there are no others
 * @param <T> what is listed
 */
public record Listing<T>(Vector<T> items, boolean complete) {
    /** These, and perhaps others. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> Listing<T> of(T... items) {
        return new Listing<>(Vector.of(items), false);
    }

    /** These and no others. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> Listing<T> only(T... items) {
        return new Listing<>(Vector.of(items), true);
    }

    /** Known to be none. */
    public static <T> Listing<T> none() {
        return new Listing<>(Vector.empty(), true);
    }

    /** Nothing is stated. */
    public static <T> Listing<T> notStated() {
        return new Listing<>(Vector.empty(), false);
    }

    /** A listing of any sequence. */
    public static <T> Listing<T> from(Seq<T> items, boolean complete) {
        return new Listing<>(Vector.ofAll(items), complete);
    }

    /** Whether anything is stated at all. */
    public boolean isStated() {
        return complete || !items.isEmpty();
    }

    /** The same listing of changed items. */
    public <U> Listing<U> map(Function<? super T, ? extends U> change) {
        return new Listing<>(items.map(change), complete);
    }

    /** The same statement with one more item. */
    public Listing<T> append(T item) {
        return new Listing<>(items.append(item), complete);
    }
}
