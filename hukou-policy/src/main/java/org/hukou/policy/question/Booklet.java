package org.hukou.policy.question;

import io.vavr.collection.Vector;
import org.hukou.policy.decide.Result;
import org.hukou.policy.decide.SubjectAnswer;
import org.hukou.policy.profile.Outcome;

/**
 * What a document says that the booklet of somebody registered in its place says.
 *
 * @param answer the answer, with the norms behind it
 * @param natureProof how the document stands to asking for proof of a hukou nature, which the booklet no longer shows
 */
public record Booklet(SubjectAnswer answer, DemandAnswer natureProof) {
    /** The names of the registration that the text gives, each with its norm. */
    public Vector<Outcome.Label> labels() {
        return answer.grants()
                .flatMap(f -> io.vavr.control.Option.ofOptional(f.entry().flatMap(e -> e.label())))
                .distinct();
    }

    /** Whether the document says anything of the person's booklet. */
    public Result result() {
        return answer.result();
    }
}
