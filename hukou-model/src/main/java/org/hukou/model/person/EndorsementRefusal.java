package org.hukou.model.person;

/** Why a permit cannot be endorsed on a day. */
public enum EndorsementRefusal {
    /** Its dates are not stated, or not all of them. */
    NOT_STATED,
    /** No permit is issued on that day. */
    NOT_ISSUED,
    /** It has lapsed. */
    LAPSED,
    /** The month of endorsement has not begun. */
    TOO_EARLY
}
