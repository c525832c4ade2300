package org.hukou.model.application;

/** What is asked. */
public enum Ask {
    /** To be registered at the destination. */
    SETTLE,
    /** That companions be registered with the applicant. */
    BRING_FAMILY,
    /** To move the registration back to the village. */
    RETURN_TO_VILLAGE,
    /** To be registered in a collective household. */
    COLLECTIVE_HOUSEHOLD,
    /** A family booklet inside a collective household. */
    FAMILY_BOOKLET,
    /** A residence permit. */
    RESIDENCE_PERMIT,
    /** A public service. */
    SERVICE_ENTITLEMENT,
    /** What the booklet says. */
    REGISTER_STATUS,
    /** How a request is handled. */
    PROCEDURE,
    /** Whether a demand may be made. */
    RIGHT_PROTECTION,
    /** In which order requests are handled. */
    PRIORITY,
    /** What a document records. */
    RECORD
}
