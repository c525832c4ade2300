package org.hukou.policy.question;

/** Whether a service is to be had. */
public enum Availability {
    /** It is, on the date. */
    NOW,
    /** It will be, when time alone has gone by. */
    LATER,
    /** What is stated, or what others set, does not settle it. */
    OPEN,
    /** The document speaks of it and does not give it. */
    REFUSED,
    /** The document does not speak of it. */
    SILENT
}
