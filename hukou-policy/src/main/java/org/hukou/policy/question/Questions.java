package org.hukou.policy.question;

import io.vavr.collection.Vector;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.policy.decide.Decider;
import org.hukou.policy.decide.Options;
import org.hukou.policy.profile.Norm;
import org.hukou.policy.profile.NormFilter;
import org.hukou.policy.profile.Profile;

/**
 * The typed ways in to one document: a method for each kind of question. Compiled once, then used any number of times
 * from any number of threads.
 */
public final class Questions {
    private final Decider decider;

    private Questions(Decider decider) {
        this.decider = decider;
    }

    /** Questions to a document under the chosen readings. */
    public static Questions of(Profile profile) {
        return new Questions(Decider.of(profile));
    }

    /**
     * Questions to a document under options.
     *
     * @throws IllegalArgumentException where the profile lacks a reading or an option of it
     */
    public static Questions of(Profile profile, Options options) {
        return new Questions(Decider.of(profile, options));
    }

    /** Questions to a decider's document. */
    public static Questions of(Decider decider) {
        return new Questions(decider);
    }

    /** The residence permit: who may or must hold one, what it costs, and the way from it to settlement. */
    public Permits permits() {
        return new Permits(decider);
    }

    /** The services: which now, which later, which rest on what others set. */
    public Services services() {
        return new Services(decider);
    }

    /** The protections: which demands are forbidden. */
    public Protections protections() {
        return new Protections(decider);
    }

    /** What the booklet says. */
    public Booklets booklets() {
        return new Booklets(decider);
    }

    /** How a request is handled, and by when. */
    public Procedures procedures() {
        return new Procedures(decider);
    }

    /** In which order requests are handled. */
    public Priorities priorities() {
        return new Priorities(decider);
    }

    /** What the document records: tasks, targets, figures, reports, staff, money. */
    public Records records() {
        return new Records(decider.profile());
    }

    /** The norm of an id. */
    public java.util.Optional<Norm> norm(String id) {
        return decider.profile().norm(id);
    }

    /** The norms that a filter lets through, in order. */
    public Vector<Norm> norms(NormFilter filter) {
        return decider.profile().norms().filter(filter.test());
    }

    /** The decision of one ask, whatever the application asks. */
    static Vector<org.hukou.policy.decide.SubjectAnswer> decide(Decider decider, Application application, Ask ask) {
        return decider.decide(asking(application, ask)).answers().head().subjects();
    }

    /** The application with an ask in front; what else it asks is a fact of the case and stays. */
    static Application asking(Application application, Ask ask) {
        return Application.builder()
                .from(application)
                .request(org.hukou.model.application.Request.builder()
                        .from(application.request())
                        .asks(application.request().asks().remove(ask).prepend(ask))
                        .build())
                .build();
    }
}
