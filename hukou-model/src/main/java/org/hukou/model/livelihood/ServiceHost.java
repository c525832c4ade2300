package org.hukou.model.livelihood;

/** Where a rural post is held. */
public enum ServiceHost {
    /** In a village. */
    VILLAGE,
    /** In a new-type agricultural business. */
    AGRICULTURAL_BUSINESS,
    /** Elsewhere. */
    OTHER
}
