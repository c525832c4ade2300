package org.hukou.model.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash of a first line, reckoned apart from {@link JournalLine}. */
final class Hashes {
    private Hashes() {}

    static String of(String rest) {
        try {
            byte[] bytes = ("0".repeat(64) + rest).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
