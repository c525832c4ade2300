package org.hukou.model.gloss;

/**
 * The same thing said in Chinese and in English, in the project's own words.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Text(String zh, String en) {
    /** In one of the languages. */
    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
        };
    }
}
