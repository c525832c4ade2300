package org.hukou.model.person;

/** Marital status by GB/T 2261.2. */
public enum MaritalStatus {
    /** Never married (未婚). */
    NEVER_MARRIED("10"),
    /** Married. */
    MARRIED("20"),
    /** Widowed. */
    WIDOWED("30"),
    /** Divorced. */
    DIVORCED("40"),
    /** Not stated: as good as no statement at all. */
    NOT_STATED("90");

    private final String code;

    MaritalStatus(String code) {
        this.code = code;
    }

    /** The code by GB/T 2261.2. */
    public String code() {
        return code;
    }
}
