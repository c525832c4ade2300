package org.hukou.model.person;

/** The state of a residence permit on a date. */
public enum PermitState {
    /** No permit was issued. */
    NONE,
    /** Issued and endorsed. */
    VALID,
    /** Not endorsed in time. */
    SUSPENDED,
    /** Cancelled. */
    LAPSED
}
