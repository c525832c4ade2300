package org.hukou.model.livelihood;

/** What kind of building a dwelling is by its title. */
public enum DwellingKind {
    /** An urban residential dwelling. */
    URBAN_RESIDENCE,
    /** An apartment that is residential by title. */
    RESIDENTIAL_APARTMENT,
    /** An apartment that is not residential by title. */
    OTHER_APARTMENT,
    /** A house in a village. */
    RURAL_HOUSE,
    /** Another building. */
    OTHER
}
