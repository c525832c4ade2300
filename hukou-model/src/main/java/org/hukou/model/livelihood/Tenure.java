package org.hukou.model.livelihood;

/** By what right a dwelling is used. */
public enum Tenure {
    /** Owned, alone or with others. */
    OWNED,
    /** Rented. */
    RENTED,
    /** Provided by the employer. */
    EMPLOYER_PROVIDED,
    /** Lent. */
    BORROWED,
    /** By no right; or there is no dwelling. */
    NONE
}
