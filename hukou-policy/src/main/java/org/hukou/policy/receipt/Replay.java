package org.hukou.policy.receipt;

import io.vavr.collection.Vector;

/**
 * What deciding a receipt's application again gives.
 *
 * @param sameProfile whether the profile is the very one of the receipt
 * @param sameDecision whether the decision is the same
 * @param now the receipt that would be made now
 * @param differences for each ask and person whose answer differs: what it was, and what it is now
 */
public record Replay(boolean sameProfile, boolean sameDecision, Receipt now, Vector<String> differences) {
    /** What it comes to, in a sentence. */
    public String summary() {
        if (sameDecision)
            return sameProfile
                    ? "the same profile gives the same decision"
                    : "another version of the profile gives the same decision";
        return (sameProfile ? "the same profile answers differently: " : "a newer profile would answer differently: ")
                + differences.mkString("; ");
    }
}
