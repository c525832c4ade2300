package org.hukou.model.register;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.hukou.model.household.Resident;
import org.hukou.model.kinship.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of a person from a day on, and what it said before. One is held for every person and every change
 * of a person, so it is kept small: numbers instead of values, null instead of empty. Immutable and thread-safe.
 */
final class Entry {
    final Resident resident;
    final int household;
    final @Nullable Relation relation;
    final boolean head;
    final int booklet;
    final Status status;
    final int since;
    final EventKind kind;
    final String ground;
    final @Nullable Approval approval;
    final @Nullable Entry prior;

    private Entry(
            Resident resident,
            int household,
            @Nullable Relation relation,
            boolean head,
            int booklet,
            Status status,
            int since,
            EventKind kind,
            String ground,
            @Nullable Approval approval,
            @Nullable Entry prior) {
        this.resident = resident;
        this.household = household;
        this.relation = relation;
        this.head = head;
        this.booklet = booklet;
        this.status = status;
        this.since = since;
        this.kind = kind;
        this.ground = ground;
        this.approval = approval;
        this.prior = prior;
    }

    /** Why and since when an entry stands. */
    record Cause(int since, EventKind kind, String ground, Vector<Approval> approvals) {
        @Nullable
        Approval approval(int person) {
            return approvals.find(a -> a.person().number() == person).getOrNull();
        }
    }

    static Entry in(
            int person,
            Resident resident,
            HouseholdState household,
            Placement placed,
            Cause cause,
            @Nullable Entry prior) {
        return new Entry(
                resident,
                household.number,
                placed.relationToHead().orElse(null),
                placed.head(),
                0,
                Status.REGISTERED,
                cause.since,
                cause.kind,
                cause.ground,
                cause.approval(person),
                prior);
    }

    Entry out(Status why, int person, Cause cause) {
        return new Entry(
                resident, 0, null, false, 0, why, cause.since, cause.kind, cause.ground, cause.approval(person), this);
    }

    private Entry changed(Resident resident, @Nullable Relation relation, boolean head, int booklet, Cause cause) {
        return new Entry(
                resident,
                household,
                relation,
                head,
                booklet,
                status,
                cause.since,
                cause.kind,
                cause.ground,
                null,
                this);
    }

    Entry placed(Placement placed, Cause cause) {
        return changed(resident, placed.relationToHead().orElse(null), placed.head(), booklet, cause);
    }

    Entry withResident(Resident changed, Cause cause) {
        return changed(changed, relation, head, booklet, cause);
    }

    Entry withBooklet(int holder, Cause cause) {
        return changed(resident, relation, head, holder, cause);
    }

    boolean registered() {
        return status == Status.REGISTERED;
    }

    /** The entry that stood at the end of a day; null where the person was not known yet. */
    @Nullable
    Entry on(int day) {
        Entry entry = this;
        while (entry != null && entry.since > day) entry = entry.prior;
        return entry;
    }

    /** Whether the person is known to be a minor on a day. */
    boolean isMinor(LocalDate day) {
        Optional<Integer> age =
                resident.person().birthDate().isPresent() ? resident.person().ageOn(day) : Optional.empty();
        return age.filter(years -> years < Rules.MAJORITY).isPresent();
    }

    /** The same but for what was before, since when and why. */
    boolean sameNow(Entry other) {
        return household == other.household
                && relation == other.relation
                && head == other.head
                && booklet == other.booklet
                && status == other.status
                && (resident == other.resident || resident.equals(other.resident));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        Entry a = this;
        Entry b = other instanceof Entry entry ? entry : null;
        while (a != b) {
            if (a == null || b == null || !a.sameStep(b)) return false;
            a = a.prior;
            b = b.prior;
        }
        return true;
    }

    private boolean sameStep(Entry other) {
        return since == other.since
                && kind == other.kind
                && ground.equals(other.ground)
                && Objects.equals(approval, other.approval)
                && sameNow(other);
    }

    @Override
    public int hashCode() {
        return Objects.hash(household, head, status, since, kind);
    }
}
