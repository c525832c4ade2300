package org.hukou.policy.receipt;

import io.vavr.collection.Vector;
import java.util.Optional;

/**
 * What deciding a receipt's application again gives.
 *
 * @param sameProfile whether the profile is the very one of the receipt
 * @param sameDecision whether the decision is the same
 * @param now the receipt that would be made now
 * @param differences the answers that differ; empty where only their grounds or reasons do
 */
public record Replay(boolean sameProfile, boolean sameDecision, Receipt now, Vector<Difference> differences) {
    /**
     * An answer that differs.
     *
     * @param ask the ask
     * @param subject the person
     * @param was the answer in the receipt; empty where it has none
     * @param is the answer now; empty where there is none
     */
    public record Difference(String ask, String subject, Optional<String> was, Optional<String> is) {
        private static final String NONE = "not answered";

        /** In a clause, by the words of files. */
        @Override
        public String toString() {
            return ask + " for " + subject + " was " + was.orElse(NONE) + ", is " + is.orElse(NONE);
        }
    }

    /** What it comes to, in a sentence. */
    public String summary() {
        if (sameDecision)
            return sameProfile
                    ? "the same profile gives the same decision"
                    : "another version of the profile gives the same decision";
        return (sameProfile ? "the same profile answers differently: " : "a newer profile would answer differently: ")
                + (differences.isEmpty()
                        ? "the results are the same, their grounds or reasons are not"
                        : differences.mkString("; "));
    }
}
