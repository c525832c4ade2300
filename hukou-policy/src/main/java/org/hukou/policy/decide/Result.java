package org.hukou.policy.decide;

import org.hukou.model.value.Truth;

/** The answer to an ask. */
public enum Result {
    /** The document grants it. */
    GRANTED,
    /** The document speaks of it and does not grant it. */
    REFUSED,
    /** What is stated, or what the document says, does not settle it. */
    UNDETERMINED;

    /** The answer of a truth. */
    public static Result of(Truth truth) {
        return switch (truth) {
            case TRUE -> GRANTED;
            case FALSE -> REFUSED;
            case UNKNOWN -> UNDETERMINED;
        };
    }

    /** The truth of an answer. */
    public Truth truth() {
        return switch (this) {
            case GRANTED -> Truth.TRUE;
            case REFUSED -> Truth.FALSE;
            case UNDETERMINED -> Truth.UNKNOWN;
        };
    }
}
