package org.hukou.model.gloss;

import org.hukou.model.value.Words;

/** A language in which facts, words and blocks are glossed; not a locale. */
public enum Language {
    /** Chinese, in the terms that documents use. */
    ZH,
    /** English. */
    EN;

    /**
     * The inverse of {@link #toString}.
     *
     * @throws IllegalArgumentException where there are no glosses in such a language
     */
    public static Language parse(String code) {
        return Words.parse(Language.class, code)
                .orElseThrow(() -> new IllegalArgumentException("no glosses in '" + code + "'; known here: zh, en"));
    }

    /** The code by ISO 639-1: {@code zh} or {@code en}. */
    @Override
    public String toString() {
        return Words.of(this);
    }
}
