package org.hukou.model.livelihood;

/** A category of talent that some document names. */
public enum TalentCategory {
    /** Professional or technical personnel. */
    PROFESSIONAL,
    /** Senior professional personnel. */
    SENIOR_PROFESSIONAL,
    /** Skilled personnel. */
    SKILLED,
    /** High-level talent. */
    HIGH_LEVEL,
    /** Talent brought in by an authority. */
    INTRODUCED,
    /** An investor or founder of an enterprise. */
    INVESTOR
}
