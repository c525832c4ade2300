package org.hukou.policy.profile;

import io.vavr.collection.Vector;
import org.hukou.model.gloss.Text;
import org.hukou.policy.condition.Condition;

/**
 * A condition that every norm of some kinds shares, such as the person's own will.
 *
 * @param id unique in the profile
 * @param norm the norm it follows from
 * @param kinds the kinds of norm it guards
 * @param name what it asks, in a few words
 * @param when the condition
 */
public record Guard(String id, String norm, Vector<NormKind> kinds, Text name, Condition when) {}
