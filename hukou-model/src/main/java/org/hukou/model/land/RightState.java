package org.hukou.model.land;

/** What became of a right. */
public enum RightState {
    /** Held. */
    HELD,
    /** Given up. */
    GIVEN_UP,
    /** Never held. */
    NONE
}
