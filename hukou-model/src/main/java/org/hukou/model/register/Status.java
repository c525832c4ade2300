package org.hukou.model.register;

/** What the register says of a person. */
public enum Status {
    /** Registered in a household. */
    REGISTERED,
    /** Cancelled for military service; still one of the people. */
    SERVING,
    /** Dead. */
    DEAD,
    /** Gone to a place outside the register. */
    DEPARTED,
    /** A second registration of somebody, cancelled. */
    DUPLICATE
}
