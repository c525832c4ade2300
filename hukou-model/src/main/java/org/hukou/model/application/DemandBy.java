package org.hukou.model.application;

/** Who makes a demand. */
public enum DemandBy {
    /** The police. */
    POLICE,
    /** Another department. */
    DEPARTMENT,
    /** An institution such as a school or hospital. */
    INSTITUTION,
    /** Somebody else. */
    OTHER
}
