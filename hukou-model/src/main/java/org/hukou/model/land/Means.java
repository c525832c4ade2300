package org.hukou.model.land;

/** A basic means of life or production at the place of origin. */
public enum Means {
    /** Contracted land. */
    CONTRACT_LAND,
    /** The right to use a homestead plot. */
    HOMESTEAD,
    /** A dwelling. */
    DWELLING,
    /** Another means, recognised there. */
    OTHER
}
