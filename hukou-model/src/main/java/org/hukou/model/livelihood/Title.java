package org.hukou.model.livelihood;

/** A professional or skill title; the order is that of rank. */
public enum Title {
    /** No title. */
    NONE,
    /** A junior title. */
    JUNIOR,
    /** An intermediate title. */
    INTERMEDIATE,
    /** Senior skilled worker. */
    SENIOR_SKILLED_WORKER,
    /** Technician. */
    TECHNICIAN,
    /** Senior technician. */
    SENIOR_TECHNICIAN
}
