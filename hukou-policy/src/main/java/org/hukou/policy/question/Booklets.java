package org.hukou.policy.question;

import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.model.application.DemandKind;
import org.hukou.policy.decide.Decider;

/** Questions about what the booklet says. */
public final class Booklets {
    private final Decider decider;

    Booklets(Decider decider) {
        this.decider = decider;
    }

    /** What the applicant's booklet says on the date of the application, and who still may not ask what it once said. */
    public Booklet of(Application application) {
        return new Booklet(
                Questions.decide(decider, application, Ask.REGISTER_STATUS).head(),
                new Protections(decider).of(application, DemandKind.PROOF_OF_HUKOU_NATURE));
    }
}
