package org.hukou.model.register;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import org.hukou.model.division.Division;
import org.hukou.model.household.Household;
import org.hukou.model.person.CitizenNumber;
import org.hukou.model.person.Residence;

/**
 * What changes a register, as a value: a day, a ground, the decisions that allow it, and what happens. It does nothing by
 * itself; {@link Register#apply} applies it or says why not. Articles named here are those of the regulations on
 * household registration of 1958. All events are immutable and thread-safe.
 *
 * <p>Where people leave a family household, {@code rest} says how those who stay stand in it from then on: who is its head
 * if the head leaves, and what the others are to that head.
 */
public sealed interface Event {
    /** The day, the ground and the decisions. */
    Act act();

    /** The kind of event. */
    EventKind kind();

    /** What the event means to somebody who has to know every kind. */
    <T> T fold(EventCases<T> cases);

    /**
     * A person taken over from an earlier register, as that register has it, right or wrong. It is the opening of a
     * register, not a first registration. {@link Audit} finds what is wrong in it.
     *
     * @param newcomer the person
     * @param household the number of the household
     * @param registered the kind and the place of the household
     * @param numberAsWritten the citizen number where it is none that can be; personal data
     * @param diedOn the day of death, where the earlier register says that the person is dead
     */
    record TakeOver(
            Act act,
            Newcomer newcomer,
            HouseholdId household,
            Household registered,
            Optional<String> numberAsWritten,
            Optional<LocalDate> diedOn)
            implements Event {
        /**
         * A person taken over.
         *
         * @throws IllegalArgumentException where kind or division of the household are not stated, or members are
         */
        public TakeOver {
            new Target(household, Optional.of(registered));
        }

        @Override
        public EventKind kind() {
            return EventKind.TAKE_OVER;
        }

        @Override
        public <T> T fold(EventCases<T> cases) {
            return cases.takeOver(this);
        }

        /** Without the number as it was written, which may be one. */
        @Override
        public String toString() {
            return "TakeOver[" + act + ", " + newcomer + ", " + household + ", " + registered
                    + numberAsWritten.map(n -> ", number as written withheld").orElse("") + "]";
        }
    }

    /** The registration of a birth (art. 7), whatever the parents did or did not do. */
    record Birth(Act act, Newcomer newcomer, Target to) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.BIRTH;
        }

        @Override
        public <T> T fold(EventCases<T> cases) {
            return cases.birth(this);
        }
    }

    /** The registration of a person who was never registered; nothing but the lack of a registration is asked. */
    record FirstRegistration(Act act, Newcomer newcomer, Target to) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.FIRST_REGISTRATION;
        }

        @Override
        public <T> T fold(EventCases<T> cases) {
            return cases.firstRegistration(this);
        }
    }

    /**
     * People coming from outside the register, each under a granted decision (art. 13).
     *
     * @param from where they were registered, where that is known
     */
    record Arrival(Act act, Vector<Newcomer> people, Target to, Optional<Division> from) implements Event {
        /** People coming. */
        public Arrival {
            some(people);
        }

        @Override
        public EventKind kind() {
            return EventKind.ARRIVAL;
        }

        @Override
        public <T> T fold(EventCases<T> cases) {
            return cases.arrival(this);
        }
    }

    /**
     * People leaving for a place outside the register (art. 10). The place they go to decides on them, so a decision is
     * not asked for here; one that is named must be theirs.
     *
     * @param people who leaves
     * @param to where to
     * @param rest how those who stay stand from then on
     */
    record Departure(Act act, Vector<Placement> people, Division to, Vector<Placement> rest) implements Event {
        /** People leaving. */
        public Departure {
            some(people);
        }

        @Override
        public EventKind kind() {
            return EventKind.DEPARTURE;
        }

        @Override
        public <T> T fold(EventCases<T> cases) {
            return cases.departure(this);
        }
    }

    /**
     * The cancellation of a registration by death (art. 8).
     *
     * @param diedOn the day of death, not after the entry
     */
    record Death(Act act, PersonId person, LocalDate diedOn, Vector<Placement> rest) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.DEATH;
        }

        @Override
        public <T> T fold(EventCases<T> cases) {
            return cases.death(this);
        }
    }

    /** The cancellation of a registration by military service (art. 11). */
    record Service(Act act, PersonId person, Vector<Placement> rest) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.SERVICE;
        }

        @Override
        public <T> T fold(EventCases<T> cases) {
            return cases.service(this);
        }
    }

    /** The restoration after military service (art. 13 (1)); the certificate of discharge is the ground, no decision is. */
    record Restoration(Act act, Placement person, Target to) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.RESTORATION;
        }

        @Override
        public <T> T fold(EventCases<T> cases) {
            return cases.restoration(this);
        }
    }

    /**
     * A move, out and in as one event, so that nobody is ever between two registrations. Each person moves under a granted
     * decision and by the person's own will. It touches nothing but where people are registered.
     *
     * @param people who moves: the one whose move it is, and companions
     */
    record Move(Act act, Vector<Placement> people, Target to, Vector<Placement> rest) implements Event {
        /** A move. */
        public Move {
            some(people);
        }

        @Override
        public EventKind kind() {
            return EventKind.MOVE;
        }

        @Override
        public <T> T fold(EventCases<T> cases) {
            return cases.move(this);
        }
    }

    /** A move back to the village: a {@link Move} to a village. Qujing (八), Zibo (六). */
    record ReturnToVillage(Act act, Vector<Placement> people, Target to, Vector<Placement> rest) implements Event {
        /** A return. */
        public ReturnToVillage {
            some(people);
        }

        @Override
        public EventKind kind() {
            return EventKind.RETURN_TO_VILLAGE;
        }

        @Override
        public <T> T fold(EventCases<T> cases) {
            return cases.returnToVillage(this);
        }
    }

    /**
     * Members of a family household founding another at the same place (art. 19).
     *
     * @param household the household they leave
     * @param people who they are, with one head
     * @param to the number of the household founded
     */
    record Split(Act act, HouseholdId household, Vector<Placement> people, HouseholdId to, Vector<Placement> rest)
            implements Event {
        /** A split. */
        public Split {
            some(people);
        }

        @Override
        public EventKind kind() {
            return EventKind.SPLIT;
        }

        @Override
        public <T> T fold(EventCases<T> cases) {
            return cases.split(this);
        }
    }

    /**
     * A family household becoming part of another at the same place (art. 19).
     *
     * @param household the one that ends
     * @param into the one that stays
     * @param people what those who come are to the head of the one that stays; who is not named has no relation stated
     */
    record Merge(Act act, HouseholdId household, HouseholdId into, Vector<Placement> people) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.MERGE;
        }

        @Override
        public <T> T fold(EventCases<T> cases) {
            return cases.merge(this);
        }
    }

    /**
     * Another head of a family household.
     *
     * @param people the new head, and what the others are to that head; who is not named has no relation stated
     */
    record ChangeOfHead(Act act, HouseholdId household, Vector<Placement> people) implements Event {
        /** A change. */
        public ChangeOfHead {
            some(people);
        }

        @Override
        public EventKind kind() {
            return EventKind.CHANGE_OF_HEAD;
        }

        @Override
        public <T> T fold(EventCases<T> cases) {
            return cases.changeOfHead(this);
        }
    }

    /**
     * A booklet of their own for members of one family inside a collective household (Zibo (五)). They stay registered
     * there. It ends where its holder leaves.
     *
     * @param holder who holds it
     * @param family the others in it
     */
    record FamilyBooklet(Act act, HouseholdId household, PersonId holder, Vector<PersonId> family) implements Event {
        /** A booklet. */
        public FamilyBooklet {
            some(family);
        }

        @Override
        public EventKind kind() {
            return EventKind.FAMILY_BOOKLET;
        }

        @Override
        public <T> T fold(EventCases<T> cases) {
            return cases.familyBooklet(this);
        }
    }

    /**
     * The correction of an error (art. 17, 18); what is empty stays.
     *
     * @param number the right number
     * @param numberWithdrawn whether the number is another person's and is taken away until the right one is issued
     * @param name the right name, as a label
     * @param birthDate the right date of birth
     */
    record Correction(
            Act act,
            PersonId person,
            Optional<CitizenNumber> number,
            boolean numberWithdrawn,
            Optional<String> name,
            Optional<LocalDate> birthDate)
            implements Event {
        /**
         * A correction.
         *
         * @throws IllegalArgumentException where it corrects nothing, or both withdraws and gives a number
         */
        public Correction {
            if (number.isEmpty() && !numberWithdrawn && name.isEmpty() && birthDate.isEmpty())
                throw new IllegalArgumentException(
                        "a correction states what is right: number, numberWithdrawn, name or birthDate");
            if (number.isPresent() && numberWithdrawn)
                throw new IllegalArgumentException("a number is either given or withdrawn; leave one out");
        }

        @Override
        public EventKind kind() {
            return EventKind.CORRECTION;
        }

        @Override
        public <T> T fold(EventCases<T> cases) {
            return cases.correction(this);
        }
    }

    /**
     * The cancellation of a second registration of the same person (art. 6: one person, one registration).
     *
     * @param person the registration cancelled
     * @param of the one that stays
     */
    record DuplicateCancellation(Act act, PersonId person, PersonId of, Vector<Placement> rest) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.DUPLICATE_CANCELLATION;
        }

        @Override
        public <T> T fold(EventCases<T> cases) {
            return cases.duplicateCancellation(this);
        }
    }

    /** A report of where somebody lives; it changes no registration. Wusheng 四、(二)3, Qujing (十三). */
    record ResidenceReport(Act act, PersonId person, Residence residence) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.RESIDENCE_REPORT;
        }

        @Override
        public <T> T fold(EventCases<T> cases) {
            return cases.residenceReport(this);
        }
    }

    /**
     * The conversion of a place to the unified register on a day, for all registered there then or later. It changes the
     * label of their registration and nothing else. Haining 一、二是, Qiqihar 三、(一), Wusheng 四、(二)1, Qujing (十).
     *
     * @param division the place
     * @param label what registrations are called from then on, such as 居民户口
     */
    record Conversion(Act act, Division division, String label) implements Event {
        /**
         * A conversion.
         *
         * @throws IllegalArgumentException where the division is not a code, or the label blank
         */
        public Conversion {
            if (division.isHere())
                throw new IllegalArgumentException("a conversion names its division by code, not 'here'");
            if (label.isBlank()) throw new IllegalArgumentException("a conversion names the label from then on");
        }

        @Override
        public EventKind kind() {
            return EventKind.CONVERSION;
        }

        @Override
        public <T> T fold(EventCases<T> cases) {
            return cases.conversion(this);
        }
    }

    private static void some(Vector<?> people) {
        if (people.isEmpty()) throw new IllegalArgumentException("an event names whom it is about; state 'people'");
    }
}
