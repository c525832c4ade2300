package org.hukou.model.kinship;

/** One step of a path of kinship. */
public enum KinStep {
    /** To the father. */
    FATHER,
    /** To the mother. */
    MOTHER,
    /** To a son. */
    SON,
    /** To a daughter. */
    DAUGHTER,
    /** To the husband. */
    HUSBAND,
    /** To the wife. */
    WIFE,
    /** To a brother. */
    BROTHER,
    /** To a sister. */
    SISTER
}
