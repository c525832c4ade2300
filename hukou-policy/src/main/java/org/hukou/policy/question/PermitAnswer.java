package org.hukou.policy.question;

import io.vavr.collection.Vector;
import java.util.Optional;
import org.hukou.model.person.PermitState;
import org.hukou.policy.decide.Finding;
import org.hukou.policy.decide.Result;
import org.hukou.policy.decide.SubjectAnswer;
import org.hukou.policy.particular.Fee;
import org.hukou.policy.profile.Modality;

/**
 * What a document says of somebody's residence permit.
 *
 * @param answer whether the permit may be had, with the pathways behind it
 * @param modality whether the person may or must apply, where it is granted and the text says so
 * @param fees what may be charged
 * @param state the state of the permit held on the date of the application, where it is known
 * @param waysToSettle what the pathways to settlement say that rest on a permit; empty where the document has none
 */
public record PermitAnswer(
        SubjectAnswer answer,
        Optional<Modality> modality,
        Vector<Fee> fees,
        Optional<PermitState> state,
        Vector<Finding> waysToSettle) {
    /** Whether the permit may be had. */
    public Result result() {
        return answer.result();
    }
}
