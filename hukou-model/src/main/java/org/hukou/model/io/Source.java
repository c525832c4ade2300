package org.hukou.model.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A text to be read, with the name under which its problems are reported.
 *
 * @param name a file name or another name for messages
 * @param text the text
 * @param format its notation
 */
public record Source(String name, String text, Format format) {
    /** A text to be read; a byte order mark before it is dropped. */
    public Source {
        if (text.startsWith("\uFEFF")) text = text.substring(1);
    }

    private static final Pattern BEGINS_LIKE_JSON = Pattern.compile("\\s*\\{\\s*\"");

    /** The notations that are read and written. */
    public enum Format {
        /** JSON (RFC 8259). */
        JSON,
        /** YAML 1.2 without anchors and aliases. */
        YAML
    }

    /** A text in JSON. */
    public static Source json(String text) {
        return new Source("json", text, Format.JSON);
    }

    /** A text in YAML. */
    public static Source yaml(String text) {
        return new Source("yaml", text, Format.YAML);
    }

    /** A named text; JSON where the name ends in {@code .json} or the text begins like JSON, otherwise YAML. */
    public static Source named(String name, String text) {
        boolean json = name.endsWith(".json") || BEGINS_LIKE_JSON.matcher(text).lookingAt();
        return new Source(name, text, json ? Format.JSON : Format.YAML);
    }

    /**
     * The text of a file in UTF-8.
     *
     * @throws IOException where the file cannot be read
     */
    public static Source file(Path path) throws IOException {
        return named(path.toString(), Files.readString(path, StandardCharsets.UTF_8));
    }
}
