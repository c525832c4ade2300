package org.hukou.policy.profile;

/** What kind of provision a norm is. */
public enum NormKind {
    /** Who does what in the administration. */
    ORGANISATION,
    /** How requests are handled. */
    PROCEDURE,
    /** A principle. */
    PRINCIPLE,
    /** What the register says. */
    REGISTRATION,
    /** A service or treatment somebody is entitled to. */
    ENTITLEMENT,
    /** An aim, perhaps with a date or figure. */
    TARGET,
    /** Who may settle. */
    SETTLEMENT,
    /** The order of handling. */
    PRIORITY,
    /** What data are kept. */
    DATA,
    /** What must not be done. */
    PROHIBITION,
    /** Who pays. */
    FINANCE,
    /** Who reports what. */
    REPORTING,
    /** A duty. */
    OBLIGATION,
    /** What is published. */
    PUBLICITY,
    /** A figure reported. */
    STATISTIC,
    /** Who of the family may settle too. */
    FAMILY_ACCOMPANIMENT,
    /** Residence permits. */
    RESIDENCE_PERMIT,
    /** A right that is protected. */
    RIGHT,
    /** Public consultation. */
    CONSULTATION,
    /** Collective households. */
    COLLECTIVE_HOUSEHOLD,
    /** Return to the village. */
    RETURN,
    /** People who serve the countryside. */
    RURAL_SERVICE
}
