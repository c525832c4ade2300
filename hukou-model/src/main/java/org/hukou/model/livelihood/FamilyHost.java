package org.hukou.model.livelihood;

/** With whom a soldier's family lived. */
public enum FamilyHost {
    /** With parents. */
    PARENTS,
    /** With paternal grandparents. */
    PATERNAL_GRANDPARENTS,
    /** With maternal grandparents. */
    MATERNAL_GRANDPARENTS,
    /** With others. */
    OTHER,
    /** With nobody. */
    NONE
}
