package org.hukou.policy.fact;

import io.vavr.collection.Vector;
import org.hukou.model.value.Known;
import org.hukou.model.value.Listing;

/**
 * One item picked from a listing: a named one, one that may exist but is not named, or the statement that there is none.
 *
 * @param item the item; known to be none where the listing is complete and empty
 * @param index its place in the listing, or -1 where it is not a named one
 * @param <T> the items
 */
public record Pick<T>(Known<T> item, int index) {
    /** An item of which nothing is stated. */
    public static <T> Pick<T> unstated() {
        return new Pick<>(Known.notStated(), -1);
    }

    /** That there is none. */
    public static <T> Pick<T> none() {
        return new Pick<>(Known.none(), -1);
    }

    /**
     * All that may be picked: every named item, one more of which nothing is stated where others may exist, and nothing
     * at all where there is known to be none.
     */
    public static <T> Vector<Pick<T>> all(Listing<T> listing) {
        Vector<Pick<T>> named = listing.items().zipWithIndex((item, i) -> new Pick<>(Known.of(item), i));
        if (!listing.complete()) return named.append(unstated());
        return named.isEmpty() ? Vector.of(none()) : named;
    }

    /** The same, where an item that equals {@code none} says that there is none. */
    public static <T> Vector<Pick<T>> all(Listing<T> listing, T none) {
        return all(listing)
                .map(pick -> pick.item().isPresent() && pick.item().get().equals(none) ? Pick.none() : pick);
    }
}
