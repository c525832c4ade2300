package org.hukou.model.livelihood;

/** The level of the highest public honour; the order is that of rank. */
public enum Honour {
    /** No honour. */
    NONE,
    /** Of a county. */
    COUNTY,
    /** Of a city. */
    MUNICIPAL,
    /** Of a province. */
    PROVINCIAL,
    /** Of the nation. */
    NATIONAL
}
