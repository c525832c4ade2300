package org.hukou.model.kinship;

/** What somebody is to the anchor, as a class; derived from relation or path. */
public enum KinClass {
    /** Husband or wife. */
    SPOUSE,
    /** Father or mother. */
    PARENT,
    /** Son or daughter. */
    CHILD,
    /** Brother or sister. */
    SIBLING,
    /** A parent of the father. */
    PATERNAL_GRANDPARENT,
    /** A parent of the mother. */
    MATERNAL_GRANDPARENT,
    /** A child of a son. */
    PATERNAL_GRANDCHILD,
    /** A child of a daughter. */
    MATERNAL_GRANDCHILD,
    /** Further up or down the direct line. */
    OTHER_LINEAL,
    /** Related through a marriage. */
    IN_LAW,
    /** Any other relative by blood. */
    COLLATERAL,
    /** Related in another way. */
    OTHER,
    /** Not related. */
    NONE
}
