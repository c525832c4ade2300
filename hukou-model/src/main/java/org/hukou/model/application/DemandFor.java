package org.hukou.model.application;

/** For what a demand is made. */
public enum DemandFor {
    /** For settlement. */
    SETTLEMENT,
    /** For reporting. */
    REPORTING,
    /** For the first issue of a permit. */
    PERMIT_FIRST_ISSUE,
    /** For the renewal of a permit. */
    PERMIT_RENEWAL,
    /** For the replacement of a permit. */
    PERMIT_REPLACEMENT
}
