package org.hukou.model.value;

import java.util.Optional;

/**
 * Three-valued truth after Kleene's strong logic: true, false or unknown. It is not {@code Boolean} with a null:
 * unknown is a value, and it is never taken for false.
 */
public enum Truth {
    /** Neither known to be so nor known not to be so. */
    UNKNOWN,
    /** Known to be so. */
    TRUE,
    /** Known not to be so. */
    FALSE;

    /** The truth of a known boolean. */
    public static Truth of(boolean known) {
        return known ? TRUE : FALSE;
    }

    /** The truth of what may not be stated; empty is unknown. */
    public static Truth of(Optional<Boolean> stated) {
        return stated.isPresent() ? of(stated.get()) : UNKNOWN;
    }

    /** False if either is false, true if both are true, otherwise unknown. */
    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) return FALSE;
        return this == TRUE ? other : UNKNOWN;
    }

    /** True if either is true, false if both are false, otherwise unknown. */
    public Truth or(Truth other) {
        if (this == TRUE || other == TRUE) return TRUE;
        return this == FALSE ? other : UNKNOWN;
    }

    /** Swaps true and false; unknown stays unknown. */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** This truth if both agree, otherwise unknown. */
    public Truth agree(Truth other) {
        return this == other ? this : UNKNOWN;
    }

    /** Whether it is known to be so. */
    public boolean isTrue() {
        return this == TRUE;
    }

    /** Whether it is known not to be so. */
    public boolean isFalse() {
        return this == FALSE;
    }

    /** Whether it is not known. */
    public boolean isUnknown() {
        return this == UNKNOWN;
    }
}
