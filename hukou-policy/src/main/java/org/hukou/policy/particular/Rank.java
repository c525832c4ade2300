package org.hukou.policy.particular;

import org.hukou.model.gloss.Text;

/**
 * A place in the order of handling. It never says whether something is granted.
 *
 * @param place 1 comes first; equal places stay equal
 * @param group whom it puts there
 */
public record Rank(int place, Text group) implements Particular {
    /** Refuses a place below one. */
    public Rank {
        if (place < 1) throw new IllegalArgumentException("places are counted from 1, found " + place);
    }
}
