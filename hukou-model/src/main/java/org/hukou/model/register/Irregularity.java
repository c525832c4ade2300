package org.hukou.model.register;

/** What can be wrong in a register that was taken over. */
public enum Irregularity {
    /** Two registrations have one citizen number. */
    SAME_NUMBER,
    /** The citizen number is none that can be: form, date or check character are wrong (GB 11643-1999). */
    IMPOSSIBLE_NUMBER,
    /** The citizen number holds another date of birth than the one stated. */
    BIRTH_DATE_DIFFERS,
    /** Somebody who is dead is registered. */
    DEAD_BUT_REGISTERED,
    /** Registered in one place and living in another (人户分离). */
    LIVES_ELSEWHERE,
    /** A family household without a head. */
    HEAD_MISSING
}
