package org.hukou.policy.profile;

/** Where the register will place somebody, as far as a norm says. */
public enum Address {
    /** At the dwelling. */
    DWELLING,
    /** In the household of the relative joined. */
    RELATIVE,
    /** Together with the one who settles. */
    APPLICANT,
    /** At the place of work or business. */
    WORKPLACE,
    /** At the place of residence. */
    RESIDENCE,
    /** In a town that the applicant chooses. */
    CHOSEN_TOWN,
    /** In the village of origin. */
    VILLAGE_OF_ORIGIN,
    /** Where the person is registered already. */
    UNCHANGED,
    /** The text does not say. */
    NOT_GIVEN
}
