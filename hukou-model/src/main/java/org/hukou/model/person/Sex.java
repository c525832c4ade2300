package org.hukou.model.person;

/** Sex by GB/T 2261.1. */
public enum Sex {
    /** Not known. */
    UNKNOWN("0"),
    /** Male. */
    MALE("1"),
    /** Female. */
    FEMALE("2"),
    /** Not stated. */
    NOT_STATED("9");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    /** The code by GB/T 2261.1. */
    public String code() {
        return code;
    }
}
