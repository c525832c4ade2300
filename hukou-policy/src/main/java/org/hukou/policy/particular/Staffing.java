package org.hukou.policy.particular;

import org.hukou.model.gloss.Text;

/**
 * A ratio of staff to those served.
 *
 * @param role the staff
 * @param one how many of them
 * @param per for how many
 * @param of whom they serve
 */
public record Staffing(Text role, int one, int per, Text of) implements Particular {
    /** Refuses a ratio that is none. */
    public Staffing {
        if (one < 1 || per < 1)
            throw new IllegalArgumentException("a ratio has numbers from 1, found " + one + ":" + per);
    }

    /**
     * How many are needed: rounded up, as part of a post is a post.
     *
     * @param served how many are served; not below zero
     * @throws IllegalArgumentException where {@code served} is below zero
     */
    public long needed(long served) {
        if (served < 0) throw new IllegalArgumentException("nobody can be served by " + served + " people");
        return Math.addExact(Math.multiplyExact(served, one), per - 1) / per;
    }
}
