package org.hukou.model.kinship;

/** The side of the family on which a relative stands. */
public enum Side {
    /** Through the father. */
    PATERNAL,
    /** Through the mother. */
    MATERNAL
}
