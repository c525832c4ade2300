package org.hukou.policy.decide;

import io.vavr.Lazy;
import io.vavr.collection.Vector;
import java.util.function.Supplier;
import org.hukou.model.application.Ask;
import org.hukou.policy.fact.Frame;
import org.hukou.policy.profile.Answer;

/** The pathways that answer one ask, compiled when they are first asked. Thread-safe. */
final class Pathways {
    private final Vector<Pathway> all;
    private final Lazy<Layout> layout;

    private Pathways(Vector<Pathway> all, Supplier<Layout> layout) {
        this.all = all;
        this.layout = Lazy.of(layout);
    }

    /**
     * The pathways of an ask that speak of the applicant, or of companions.
     *
     * @throws IllegalArgumentException where there are more than a verdict holds
     */
    static Pathways of(Rules rules, Ask ask, Answer.Subject subject) {
        Vector<Pathway> all = rules.profile()
                .norms()
                .flatMap(norm -> norm.answers()
                        .filter(answer -> answer.ask() == ask && answer.subject() == subject)
                        .map(answer -> Pathway.of(rules, norm, answer)));
        if (all.size() > Verdict.MOST)
            throw new IllegalArgumentException("profile '" + rules.profile().id() + "' has " + all.size()
                    + " pathways for one ask; at most " + Verdict.MOST + " are decided");
        return new Pathways(
                all,
                () -> Scoping.layout(
                        rules,
                        all.map(p -> new Scoping.Wanted(
                                rules.taken(p.condition()), p.answer().anchor()))));
    }

    /** The pathways, in the order of a verdict. */
    Vector<Pathway> all() {
        return all;
    }

    /** What each of them says of a person. */
    Verdict verdict(Frames frames, Frame alone) {
        Layout compiled = layout.get();
        return Verdict.of(compiled.asked(), new Sight(compiled, frames, alone));
    }
}
