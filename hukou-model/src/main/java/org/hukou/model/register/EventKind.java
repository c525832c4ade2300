package org.hukou.model.register;

/** The kinds of event. */
public enum EventKind {
    /** A person taken over from an earlier register. */
    TAKE_OVER,
    /** The registration of a birth. */
    BIRTH,
    /** The registration of a person who never was registered. */
    FIRST_REGISTRATION,
    /** People coming from outside the register. */
    ARRIVAL,
    /** People leaving the register. */
    DEPARTURE,
    /** The cancellation of a registration by death. */
    DEATH,
    /** The cancellation of a registration by military service. */
    SERVICE,
    /** The restoration after military service. */
    RESTORATION,
    /** A move: out and in at once. */
    MOVE,
    /** A move back to the village. */
    RETURN_TO_VILLAGE,
    /** A household splitting (分户). */
    SPLIT,
    /** Two households merging (并户). */
    MERGE,
    /** Another head of a household. */
    CHANGE_OF_HEAD,
    /** A booklet for a family inside a collective household. */
    FAMILY_BOOKLET,
    /** The correction of number, name or date of birth. */
    CORRECTION,
    /** The cancellation of a second registration of the same person. */
    DUPLICATE_CANCELLATION,
    /** A report of where somebody lives. */
    RESIDENCE_REPORT,
    /** The conversion of a place to the unified register. */
    CONVERSION
}
