package org.hukou.model.application;

/** A kind of area whose requests some document handles first. */
public enum PriorityArea {
    /** A village inside the city. */
    VILLAGE_IN_CITY,
    /** The outskirts. */
    OUTSKIRTS,
    /** An industrial park. */
    INDUSTRIAL_PARK,
    /** The seat of an enterprise. */
    ENTERPRISE_SEAT,
    /** A highly developed area. */
    HIGHLY_DEVELOPED
}
