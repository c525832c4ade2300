package org.hukou.policy.profile;

/** What a norm is for a program. */
public enum Computability {
    /** It decides something. */
    RULE,
    /** It sets a number or a date. */
    PARAMETER,
    /** It holds for every case. */
    INVARIANT,
    /** It is recorded and can be looked up. */
    RECORD,
    /** It wishes for something and decides nothing. */
    ASPIRATION
}
