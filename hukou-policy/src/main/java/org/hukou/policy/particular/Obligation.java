package org.hukou.policy.particular;

import org.hukou.model.gloss.Text;

/**
 * A duty of those to whom the norm's condition applies.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Obligation(String zh, String en) implements Particular {
    /** What is owed. */
    public Text what() {
        return new Text(zh, en);
    }
}
