package org.hukou.policy.profile;

import org.hukou.model.gloss.Text;

/**
 * Something that a document leaves to other rules, and that the caller may answer.
 *
 * @param name its name without {@code external.}
 * @param number whether it is a number; otherwise it is a truth
 * @param gloss what it is
 */
public record ExternalNote(String name, boolean number, Text gloss) {}
