package org.hukou.model.livelihood;

/** As what a rural post is held. */
public enum ServiceRole {
    /** As an official. */
    OFFICIAL,
    /** As a university graduate. */
    GRADUATE,
    /** As an agricultural researcher. */
    AGRICULTURAL_RESEARCHER,
    /** As somebody else. */
    OTHER
}
