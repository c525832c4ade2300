package org.hukou.model.livelihood;

/** Who holds a business licence. */
public enum Licensee {
    /** The person. */
    SELF,
    /** A member of the household. */
    HOUSEHOLD_MEMBER
}
