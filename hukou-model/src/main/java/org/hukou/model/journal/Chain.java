package org.hukou.model.journal;

/**
 * Where a journal stands: how many events it has, and the hash that all of them together give.
 *
 * @param events how many, from 0
 * @param hash the SHA-256 of the last line and the hash before it, in lower-case hexadecimal
 */
public record Chain(long events, String hash) {
    /** Of an empty journal. */
    public static final Chain START = new Chain(0, "0".repeat(64));

    /** Such as {@code 12 events, 0a1b2c3d}. */
    @Override
    public String toString() {
        return events + " events, " + hash.substring(0, 8);
    }
}
