package org.hukou.policy.profile;

/** In what kind of household the register will place somebody, as far as a norm says. */
public enum EntryHousehold {
    /** A family household. */
    FAMILY,
    /** The household of the relative joined. */
    RELATIVES,
    /** A community collective household. */
    COMMUNITY_COLLECTIVE,
    /** The collective household of the work unit. */
    UNIT_COLLECTIVE,
    /** A school collective household. */
    SCHOOL_COLLECTIVE,
    /** A rural collective household. */
    VILLAGE_COLLECTIVE,
    /** The collective household of a talent agency. */
    TALENT_AGENCY,
    /** The text does not say. */
    NOT_GIVEN
}
