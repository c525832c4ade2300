package org.hukou.policy.profile;

import io.vavr.collection.Vector;
import org.hukou.model.gloss.Text;

/**
 * Where the source contradicts itself, or prints what cannot be; shown, never smoothed over.
 *
 * @param id unique in the profile
 * @param norms the norms concerned
 * @param what what does not fit
 */
public record Inconsistency(String id, Vector<String> norms, Text what) {}
