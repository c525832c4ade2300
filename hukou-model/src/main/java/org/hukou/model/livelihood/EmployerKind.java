package org.hukou.model.livelihood;

/** The kind of employer. */
public enum EmployerKind {
    /** An enterprise. */
    ENTERPRISE,
    /** A public institution (事业单位). */
    PUBLIC_INSTITUTION,
    /** A government body. */
    GOVERNMENT,
    /** Another employer. */
    OTHER,
    /** No employer. */
    NONE
}
