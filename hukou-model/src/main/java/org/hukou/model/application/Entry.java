package org.hukou.model.application;

/** The entry in the register that is sought; a request that names none asks for any. */
public enum Entry {
    /** Any entry. */
    ANY,
    /** At the own dwelling. */
    OWN_DWELLING,
    /** At the rented dwelling. */
    RENTED_DWELLING,
    /** In the household of relatives. */
    RELATIVES,
    /** In the household of the parents. */
    PARENTS,
    /** At the work unit. */
    WORK_UNIT,
    /** In a community collective household. */
    COMMUNITY_COLLECTIVE,
    /** In a unit collective household. */
    UNIT_COLLECTIVE,
    /** In a school collective household. */
    SCHOOL_COLLECTIVE,
    /** In a rural collective household. */
    VILLAGE_COLLECTIVE,
    /** In the collective household of a talent agency. */
    TALENT_AGENCY,
    /** Where the registration was before study. */
    PLACE_BEFORE_STUDY,
    /** Where the person actually lives. */
    ACTUAL_RESIDENCE,
    /** At another address. */
    OTHER_ADDRESS
}
