package org.hukou.model.livelihood;

/** Who bought a dwelling. */
public enum Buyer {
    /** The person whose question it is. */
    APPLICANT,
    /** The serving soldier of the family. */
    SOLDIER,
    /** Somebody else. */
    OTHER
}
