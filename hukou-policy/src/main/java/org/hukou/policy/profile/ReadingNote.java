package org.hukou.policy.profile;

import io.vavr.collection.LinkedHashMap;
import org.hukou.model.gloss.Text;

/**
 * A spot of a norm that can be read in several ways: the question, the options, the one chosen, and why.
 *
 * @param id unique in the profile
 * @param varies what the reading varies
 * @param question what is in doubt
 * @param options the possible readings by name; at least two
 * @param chosen the option taken unless the caller takes another
 * @param why why it is taken
 */
public record ReadingNote(
        String id, Varies varies, Text question, LinkedHashMap<String, Text> options, String chosen, Text why) {
    /** What a reading varies. */
    public enum Varies {
        /** A condition. */
        CONDITION,
        /** What the register will say. */
        OUTCOME,
        /** From when the document is in force. */
        DATE,
        /** Nothing that a program decides. */
        TEXT
    }
}
