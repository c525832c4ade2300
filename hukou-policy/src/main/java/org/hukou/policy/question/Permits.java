package org.hukou.policy.question;

import io.vavr.collection.Vector;
import java.util.Optional;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.model.household.Resident;
import org.hukou.model.person.PermitState;
import org.hukou.policy.condition.Leaves;
import org.hukou.policy.decide.Decider;
import org.hukou.policy.decide.Finding;
import org.hukou.policy.decide.SubjectAnswer;
import org.hukou.policy.particular.Fee;
import org.hukou.policy.profile.Norm;

/** Questions about the residence permit. */
public final class Permits {
    private final Decider decider;

    Permits(Decider decider) {
        this.decider = decider;
    }

    /** What the document says of the applicant's residence permit. */
    public PermitAnswer of(Application application) {
        SubjectAnswer answer =
                Questions.decide(decider, application, Ask.RESIDENCE_PERMIT).head();
        Vector<Norm> granting = answer.grants().flatMap(f -> norm(f.norm()));
        Vector<Finding> ways = Questions.decide(decider, application, Ask.SETTLE)
                .head()
                .findings()
                .filter(f -> norm(f.norm()).exists(Permits::restsOnPermit));
        return new PermitAnswer(
                answer,
                granting.flatMap(n -> io.vavr.control.Option.ofOptional(n.modality()))
                        .distinct()
                        .sorted()
                        .lastOption()
                        .toJavaOptional(),
                fees(),
                state(application),
                ways);
    }

    private Optional<PermitState> state(Application application) {
        Resident applicant = application.applicant();
        return applicant.permit().stateOn(application.date());
    }

    /** What the document says may be charged for permits. */
    public Vector<Fee> fees() {
        return decider.profile()
                .norms()
                .flatMap(n -> n.provides(Fee.class))
                .filter(fee -> org.hukou.model.value.Words.of(fee.purpose()).startsWith("permit"));
    }

    private Vector<Norm> norm(String id) {
        return decider.profile().norms().filter(n -> n.id().equals(id));
    }

    private static boolean restsOnPermit(Norm norm) {
        return Leaves.facts(norm.condition()).exists(f -> f.id().startsWith("permit."));
    }
}
