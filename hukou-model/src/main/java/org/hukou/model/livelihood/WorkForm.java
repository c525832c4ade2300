package org.hukou.model.livelihood;

/** The form of work. */
public enum WorkForm {
    /** Recruited or hired. */
    HIRED,
    /** In wage work. */
    WAGE_WORK,
    /** In trade. */
    TRADE,
    /** In a business of one's own. */
    OWN_BUSINESS,
    /** In flexible work. */
    FLEXIBLE,
    /** In farming. */
    FARMING,
    /** In another form. */
    OTHER,
    /** Not in work. */
    NONE
}
