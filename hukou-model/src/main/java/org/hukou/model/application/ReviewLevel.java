package org.hukou.model.application;

/** Who decides a request. */
public enum ReviewLevel {
    /** The police station. */
    POLICE_STATION,
    /** The bureau. */
    BUREAU,
    /** Somebody else. */
    OTHER
}
