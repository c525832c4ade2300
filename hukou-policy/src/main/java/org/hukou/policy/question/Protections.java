package org.hukou.policy.question;

import io.vavr.collection.Vector;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.model.application.Demand;
import org.hukou.model.application.DemandKind;
import org.hukou.model.value.Flags;
import org.hukou.policy.decide.Decider;
import org.hukou.policy.decide.Doubt;
import org.hukou.policy.decide.Result;
import org.hukou.policy.decide.SubjectAnswer;

/**
 * Questions about demands made of a person. A demand is answered by itself; it never changes the merits of anything else
 * that is asked.
 */
public final class Protections {
    private final Decider decider;

    Protections(Decider decider) {
        this.decider = decider;
    }

    /** What the document says of each demand that the application states, in the order of the kinds. */
    public Vector<DemandAnswer> of(Application application) {
        return Vector.of(DemandKind.values())
                .filter(kind -> application.demand().kinds().has(kind).isTrue())
                .map(kind -> of(application, kind));
    }

    /** What the document says of one demand made of the applicant. */
    public DemandAnswer of(Application application, DemandKind kind) {
        Demand alone = Demand.builder()
                .from(application.demand())
                .kinds(Flags.only(DemandKind.class, kind))
                .build();
        Application asked =
                Application.builder().from(application).demand(alone).build();
        SubjectAnswer answer =
                Questions.decide(decider, asked, Ask.RIGHT_PROTECTION).head();
        boolean silent = answer.result() == Result.REFUSED
                || answer.doubts().exists(d -> d.norm().isEmpty() && d.kind() == Doubt.Kind.SILENT);
        if (silent) return new DemandAnswer(kind, Standing.SILENT, Vector.empty(), Vector.empty());
        Standing standing = answer.result() == Result.GRANTED ? Standing.FORBIDDEN : Standing.UNDETERMINED;
        return new DemandAnswer(
                kind, standing, answer.findings().filter(f -> f.result() == answer.result()), answer.doubts());
    }
}
