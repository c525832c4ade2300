package org.hukou.policy.decide;

import io.vavr.collection.Vector;
import java.util.Optional;
import org.hukou.model.application.Ask;
import org.hukou.model.value.Truth;

/**
 * The answer to an ask: one person's, or one for each companion.
 *
 * @param ask the ask
 * @param subjects the answers; empty where there is known to be no companion
 */
public record AskAnswer(Ask ask, Vector<SubjectAnswer> subjects) {
    /** Granted if granted for all, refused if refused for one, otherwise undetermined; so too where there is nobody. */
    public Result result() {
        if (subjects.isEmpty()) return Result.UNDETERMINED;
        return Result.of(subjects.map(s -> s.result().truth()).foldLeft(Truth.TRUE, Truth::and));
    }

    /** The answer for a person, by label or by place in the application. */
    public Optional<SubjectAnswer> subject(String name) {
        return subjects.find(s -> s.subject().equals(name) || s.name().equals(name))
                .toJavaOptional();
    }
}
