package org.hukou.policy.profile;

/**
 * A short key term that stands in the source text, with its translation.
 *
 * @param zh as printed, at most fifteen characters
 * @param en in English
 */
public record Term(String zh, String en) {
    /** The most characters a key term has. */
    public static final int LONGEST = 15;
}
