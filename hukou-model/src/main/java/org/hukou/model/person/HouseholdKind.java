package org.hukou.model.person;

/** The kind of registered household. */
public enum HouseholdKind {
    /** A family household (家庭户). */
    FAMILY,
    /** The collective household of a community. */
    COMMUNITY_COLLECTIVE,
    /** The collective household of a work unit. */
    UNIT_COLLECTIVE,
    /** The collective household of a school. */
    SCHOOL_COLLECTIVE,
    /** A rural collective household. */
    VILLAGE_COLLECTIVE,
    /** The collective household of a talent agency. */
    TALENT_AGENCY
}
