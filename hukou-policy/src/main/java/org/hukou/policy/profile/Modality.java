package org.hukou.policy.profile;

/** What a norm does to those it addresses. */
public enum Modality {
    /** It allows. */
    MAY,
    /** It obliges. */
    MUST,
    /** It forbids. */
    MUST_NOT,
    /** It sets out a plan or a fact. */
    PLAN
}
