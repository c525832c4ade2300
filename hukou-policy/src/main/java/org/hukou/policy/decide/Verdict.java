package org.hukou.policy.decide;

import org.hukou.model.value.Truth;
import org.hukou.policy.fact.Question;

/**
 * The truth of each pathway for one person and one ask, packed: a bit in one plane for those known to grant, in another
 * for those known to refuse. It is the hot answer; a decision is built from it on request. Immutable and thread-safe.
 */
public final class Verdict {
    /** The most pathways one ask may have. */
    public static final int MOST = 64;

    private final long granted;
    private final long refused;
    private final int size;

    private Verdict(long granted, long refused, int size) {
        this.granted = granted;
        this.refused = refused;
        this.size = size;
    }

    /** What pathways say of a person, each by its place. */
    static Verdict of(Question<Sight>[] pathways, Sight sight) {
        long granted = 0;
        long refused = 0;
        for (int i = 0; i < pathways.length; i++) {
            Truth truth = pathways[i].in(sight);
            if (truth.isTrue()) granted |= 1L << i;
            if (truth.isFalse()) refused |= 1L << i;
        }
        return new Verdict(granted, refused, pathways.length);
    }

    /** How many pathways answer the ask. */
    public int size() {
        return size;
    }

    /** The truth of a pathway, by its place among those that answer the ask. */
    public Truth pathway(int index) {
        long bit = 1L << index;
        return (granted & bit) != 0 ? Truth.TRUE : (refused & bit) != 0 ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Whether any pathway grants: true if one does, false if all refuse, otherwise unknown. */
    public Truth any() {
        if (granted != 0) return Truth.TRUE;
        return Long.bitCount(refused) == size ? Truth.FALSE : Truth.UNKNOWN;
    }
}
