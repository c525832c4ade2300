package org.hukou.model.application;

/** A demand made of a person. */
public enum DemandKind {
    /** To give up the contracted land. */
    GIVE_UP_CONTRACT_LAND,
    /** To give up the homestead plot. */
    GIVE_UP_HOMESTEAD,
    /** To give up the share in the collective. */
    GIVE_UP_COLLECTIVE_SHARE,
    /** To give up forest rights. */
    GIVE_UP_FOREST,
    /** To pay a fee. */
    FEE,
    /** To prove a hukou nature. */
    PROOF_OF_HUKOU_NATURE,
    /** To wait for a quota. */
    QUOTA,
    /** To hand in photocopies. */
    PHOTOCOPY,
    /** To bring a paper migration certificate. */
    MIGRATION_CERTIFICATE,
    /** To move against the own will. */
    FORCED_MOVE,
    /** To be registered in order to be served. */
    TIE_TO_REGISTRATION,
    /** Obstruction. */
    OBSTRUCTION,
    /** Profiteering. */
    PROFITEERING,
    /** A bribe. */
    BRIBE,
    /** To pass a threshold that is not printed. */
    OTHER_THRESHOLD
}
