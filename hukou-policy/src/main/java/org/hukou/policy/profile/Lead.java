package org.hukou.policy.profile;

/** How several responsible bodies share the work. */
public enum Lead {
    /** The first named leads, the others take part. */
    FIRST,
    /** Each is responsible for its part (分别负责). */
    SEVERAL
}
