package org.hukou.model.person;

/** The hukou nature that documents before the reform distinguished. */
public enum LegacyNature {
    /** Agricultural (农业户口). */
    AGRICULTURAL,
    /** Non-agricultural (非农业户口). */
    NON_AGRICULTURAL,
    /** Town registration with self-supplied grain. */
    SELF_SUPPLIED_GRAIN,
    /** Another nature. */
    OTHER,
    /** Never had one. */
    NONE
}
