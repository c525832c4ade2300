package org.hukou.model.register;

import org.hukou.model.division.Division;

/**
 * Why a register does not take an event: an expected answer, not an error. The register stays as it was. It names people
 * and households by their numbers in the register only.
 *
 * @param reason the reason
 * @param of what it is about
 */
public record RegisterRefusal(RefusalReason reason, Subject of) {
    /** What a refusal is about. */
    public sealed interface Subject {}

    /** A person. */
    public record OfPerson(PersonId person) implements Subject {
        @Override
        public String toString() {
            return person.toString();
        }
    }

    /** A household. */
    public record OfHousehold(HouseholdId household) implements Subject {
        @Override
        public String toString() {
            return household.toString();
        }
    }

    /** A division. */
    public record OfDivision(Division division) implements Subject {
        @Override
        public String toString() {
            return "division " + division;
        }
    }

    static RegisterRefusal of(RefusalReason reason, int person) {
        return new RegisterRefusal(reason, new OfPerson(new PersonId(person)));
    }

    static RegisterRefusal ofHousehold(RefusalReason reason, int household) {
        return new RegisterRefusal(reason, new OfHousehold(new HouseholdId(household)));
    }

    /** Who or what, what is wrong, and how to mend it, in a clause. */
    public String message() {
        return of + " " + reason.sentence();
    }
}
