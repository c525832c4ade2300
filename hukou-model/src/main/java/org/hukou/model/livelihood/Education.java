package org.hukou.model.livelihood;

/** A kind of school or education. */
public enum Education {
    /** An ordinary institution of higher education. */
    HIGHER_EDUCATION,
    /** A secondary specialised school. */
    SECONDARY_SPECIALISED,
    /** A secondary vocational school. */
    SECONDARY_VOCATIONAL,
    /** A technical school. */
    TECHNICAL_SCHOOL,
    /** Adult higher education. */
    ADULT_HIGHER,
    /** A school abroad. */
    OVERSEAS,
    /** No school. */
    NONE
}
