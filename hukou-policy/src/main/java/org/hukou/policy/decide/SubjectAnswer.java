package org.hukou.policy.decide;

import io.vavr.collection.Vector;
import java.util.Optional;

/**
 * The answer to an ask for one person.
 *
 * @param subject who: {@code applicant} or {@code companions[0]}
 * @param label the person's label in the application
 * @param result the answer
 * @param doubts why it is undetermined; empty unless it is
 * @param findings what each pathway says that answers the ask
 */
public record SubjectAnswer(
        String subject, Optional<String> label, Result result, Vector<Doubt> doubts, Vector<Finding> findings) {
    /** The pathways that grant. */
    public Vector<Finding> grants() {
        return findings.filter(f -> f.result() == Result.GRANTED);
    }

    /** The facts that are not stated and that a live pathway tests, each once. */
    public Vector<Doubt.Missing> missing() {
        return doubts.filter(Doubt.Missing.class::isInstance)
                .map(Doubt.Missing.class::cast)
                .distinctBy(Doubt.Missing::path);
    }

    /** The kinds of reason why it is undetermined, each once. */
    public Vector<Doubt.Kind> reasons() {
        return doubts.map(Doubt::kind).distinct().sorted();
    }

    /** The label where there is one, otherwise the subject. */
    public String name() {
        return label.orElse(subject);
    }
}
