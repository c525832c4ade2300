package org.hukou.model.register;

import java.time.LocalDate;
import java.util.Optional;
import org.hukou.model.division.Place;
import org.hukou.model.household.Member;
import org.hukou.model.household.Resident;
import org.hukou.model.kinship.Relation;
import org.hukou.model.person.HouseholdKind;
import org.hukou.model.person.LegacyNature;
import org.hukou.model.person.Registration;
import org.hukou.model.value.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of a person at a time, and by which event it came to say so. It holds what is stated of the
 * person: personal data. Immutable and thread-safe.
 */
public final class Standing {
    private final PersonId person;
    private final Entry entry;
    private final @Nullable HouseholdState household;
    private final Conversions conversions;
    private final LocalDate date;

    Standing(
            PersonId person, Entry entry, @Nullable HouseholdState household, Conversions conversions, LocalDate date) {
        this.person = person;
        this.entry = entry;
        this.household = household;
        this.conversions = conversions;
        this.date = date;
    }

    /** Who. */
    public PersonId person() {
        return person;
    }

    /** Whether registered, and if not, why. */
    public Status status() {
        return entry.status;
    }

    /** The day of the event. */
    public LocalDate since() {
        return LocalDate.ofEpochDay(entry.since);
    }

    /** The kind of the event. */
    public EventKind event() {
        return entry.kind;
    }

    /** The ground of the event. */
    public String ground() {
        return entry.ground;
    }

    /** The decision that allowed it, where it moved the person. */
    public Optional<Approval> approval() {
        return Optional.ofNullable(entry.approval);
    }

    /** The household; empty unless registered. */
    public Optional<HouseholdId> household() {
        return Optional.ofNullable(household).map(h -> new HouseholdId(h.number));
    }

    /** Where registered; empty unless registered. */
    public Optional<Place> place() {
        return Optional.ofNullable(household).map(h -> h.place);
    }

    /** The kind of household; empty unless registered. */
    public Optional<HouseholdKind> householdKind() {
        return Optional.ofNullable(household).map(h -> h.kind);
    }

    /** Whether the head of the household. */
    public boolean head() {
        return entry.head;
    }

    /** What the person is to the head; empty for the head and where it is not stated. */
    public Optional<Relation> relationToHead() {
        return Optional.ofNullable(entry.relation);
    }

    /** The holder of the family booklet inside a collective household, where the person is in one. */
    public Optional<PersonId> bookletHolder() {
        return entry.booklet == 0 ? Optional.empty() : Optional.of(new PersonId(entry.booklet));
    }

    /**
     * What the registration is called: after the conversion of its place the label of that, before it the nature stated;
     * empty where neither is known, or the person is not registered.
     */
    public Optional<String> label() {
        if (household == null) return Optional.empty();
        return conversions
                .label(household.place.division().orElseThrow(), date)
                .or(() -> entry.resident.registration().legacyNature().map(Words::of));
    }

    /**
     * The person with what is stated, the registration as the register has it: place, kind of household, since when, and
     * the nature before the reform. It can stand in an application as it is. Where somebody who departed is registered
     * now is not stated.
     */
    public Resident resident() {
        Registration stated = entry.resident.registration();
        Registration.Builder registration = Registration.builder().from(stated);
        if (household != null)
            registration
                    .count(1)
                    .place(household.place)
                    .household(household.kind)
                    .since(in());
        else if (status() == Status.DEAD || status() == Status.SERVING) registration.count(0);
        return Resident.builder()
                .from(entry.resident)
                .registration(registration.build())
                .build();
    }

    /** Since when the person has been in this household without a break. */
    private LocalDate in() {
        Entry first = entry;
        for (Entry e = entry; e != null && e.household == entry.household; e = e.prior) first = e;
        return LocalDate.ofEpochDay(first.since);
    }

    /** The nature before the reform, as stated. */
    public Optional<LegacyNature> legacyNature() {
        return entry.resident.registration().legacyNature();
    }

    /** The person as stated, without the registration: the very value that the register holds. */
    Resident stated() {
        return entry.resident;
    }

    /** The person as a member of the household. */
    Member member() {
        return Member.builder()
                .resident(resident())
                .head(entry.head ? Optional.of(true) : Optional.empty())
                .relationToHead(relationToHead())
                .build();
    }

    /** Without what is stated of the person. */
    @Override
    public String toString() {
        return person + ": " + Words.of(status())
                + household().map(h -> " in " + h).orElse("") + " since " + since() + " by " + Words.of(event());
    }
}
