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
    private static final Pick<?> UNSTATED = new Pick<>(Known.notStated(), -1);
    private static final Pick<?> NONE = new Pick<>(Known.none(), -1);

    /** An item of which nothing is stated. */
    @SuppressWarnings("unchecked")
    public static <T> Pick<T> unstated() {
        return (Pick<T>) UNSTATED;
    }

    /** That there is none. */
    @SuppressWarnings("unchecked")
    public static <T> Pick<T> none() {
        return (Pick<T>) NONE;
    }

    /** How many picks there are: the named items, one more where others may exist, and one where there is known to be none. */
    public static int count(Listing<?> listing) {
        int named = listing.items().size();
        return listing.complete() ? Math.max(named, 1) : named + 1;
    }

    /** One of the picks: the named items in order, then one of which nothing is stated, or that there is none. */
    public static <T> Pick<T> at(Listing<T> listing, int place) {
        if (place < listing.items().size())
            return new Pick<>(Known.of(listing.items().get(place)), place);
        return listing.complete() ? none() : unstated();
    }

    /** The same, where an item that equals {@code none} says that there is none. */
    public static <T> Pick<T> at(Listing<T> listing, int place, T none) {
        Pick<T> pick = at(listing, place);
        return pick.item() instanceof Known.Some<T> some && some.value().equals(none) ? none() : pick;
    }

    /** All that may be picked. */
    public static <T> Vector<Pick<T>> all(Listing<T> listing) {
        return Vector.tabulate(count(listing), place -> at(listing, place));
    }
}
