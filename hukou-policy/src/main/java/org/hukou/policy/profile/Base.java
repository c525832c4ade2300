package org.hukou.policy.profile;

import io.vavr.collection.Vector;
import java.util.Optional;
import org.hukou.model.gloss.Text;

/**
 * The national or provincial document that a local one builds on. Its norms hold in the local profile too, except those
 * that are overridden.
 *
 * @param profile the id of the base profile
 * @param overrides the norms of the base that do not hold here
 * @param externals the names of the externals that come from the base
 */
public record Base(String profile, Vector<Override> overrides, Vector<String> externals) {
    /**
     * A norm of the base that does not hold here.
     *
     * @param norm its id in the base
     * @param by the local norm that takes its place; empty where none does
     * @param why why
     */
    public record Override(String norm, Optional<String> by, Text why) {}

    /** Whether a norm of the base is overridden. */
    boolean overrides(String norm) {
        return overrides.exists(o -> o.norm().equals(norm));
    }
}
