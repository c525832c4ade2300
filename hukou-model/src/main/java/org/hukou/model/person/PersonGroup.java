package org.hukou.model.person;

/** A group of people that some document names; belonging to several is common. */
public enum PersonGroup {
    /** Works away from home without moving the registration. */
    MIGRANT_WORKER,
    /** Moving out of agriculture (农业转移人口). */
    RURAL_MIGRANT,
    /** Rural labour that went into other work. */
    RURAL_TRANSFER_WORKER,
    /** Lost the farmland (失地农民). */
    LANDLESS_FARMER,
    /** Came back to start a business. */
    RETURNING_ENTREPRENEUR,
    /** Discharged from the armed forces. */
    DISCHARGED_SOLDIER,
    /** Lives away from the place of registration (流动人口). */
    FLOATING,
    /** Long in the city; the text prints no number of years. */
    LONG_IN_CITY,
    /** Able to find work. */
    EMPLOYABLE,
    /** Able to adapt to industrial upgrading and competition. */
    ADAPTABLE,
    /** Born to unmarried parents. */
    BORN_OUT_OF_WEDLOCK,
    /** Born outside the family-planning rules. */
    OUTSIDE_FAMILY_PLANNING,
    /** Adopted, or a foundling. */
    ADOPTED_OR_FOUNDLING,
    /** Unregistered for another reason. */
    OTHER_UNREGISTERED
}
