package org.hukou.model.kinship;

/** What a parent-and-child bond rests on. */
public enum Bond {
    /** Birth. */
    BIRTH,
    /** Adoption. */
    ADOPTED,
    /** Marriage of a parent. */
    STEP
}
