package org.hukou.model.register;

import org.hukou.model.division.Place;
import org.hukou.model.person.HouseholdKind;
import org.jspecify.annotations.Nullable;

/**
 * A household as the register holds it: kind and place, which stay, and the numbers of those in it now and of those who
 * left. How each stands in it is said by the person's {@link Entry}, and nowhere else. Immutable and thread-safe.
 */
final class HouseholdState {
    final int number;
    final HouseholdKind kind;
    final Place place;
    final int since;
    final int last;
    final int head;
    final IntMap<Boolean> members;
    final IntMap<Boolean> past;
    final IntMap<int[]> booklets;

    private HouseholdState(
            int number,
            HouseholdKind kind,
            Place place,
            int since,
            int last,
            int head,
            IntMap<Boolean> members,
            IntMap<Boolean> past,
            IntMap<int[]> booklets) {
        this.number = number;
        this.kind = kind;
        this.place = place;
        this.since = since;
        this.last = last;
        this.head = head;
        this.members = members;
        this.past = past;
        this.booklets = booklets;
    }

    static HouseholdState founded(int number, HouseholdKind kind, Place place, int since) {
        return new HouseholdState(number, kind, place, since, since, 0, IntMap.empty(), IntMap.empty(), IntMap.empty());
    }

    boolean family() {
        return kind == HouseholdKind.FAMILY;
    }

    boolean has(int person) {
        return members.contains(person);
    }

    HouseholdState on(int day) {
        return new HouseholdState(number, kind, place, since, Math.max(last, day), head, members, past, booklets);
    }

    HouseholdState with(int person, boolean asHead) {
        return new HouseholdState(
                number,
                kind,
                place,
                since,
                last,
                asHead ? person : head,
                members.put(person, true),
                past.remove(person),
                booklets);
    }

    HouseholdState without(int person) {
        return new HouseholdState(
                number,
                kind,
                place,
                since,
                last,
                head == person ? 0 : head,
                members.remove(person),
                past.put(person, true),
                booklets);
    }

    HouseholdState headed(int person) {
        return new HouseholdState(number, kind, place, since, last, person, members, past, booklets);
    }

    HouseholdState withBooklet(int holder, int[] family) {
        return booklets(family.length == 0 ? booklets.remove(holder) : booklets.put(holder, family));
    }

    private HouseholdState booklets(IntMap<int[]> changed) {
        return new HouseholdState(number, kind, place, since, last, head, members, past, changed);
    }

    /** The same but for who was in it before. */
    boolean sameNow(HouseholdState other) {
        return kind == other.kind && place.equals(other.place) && head == other.head && members.equals(other.members);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HouseholdState h
                && sameNow(h)
                && since == h.since
                && last == h.last
                && past.equals(h.past);
    }

    @Override
    public int hashCode() {
        return number * 31 + members.size();
    }
}
