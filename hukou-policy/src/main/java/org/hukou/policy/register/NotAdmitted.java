package org.hukou.policy.register;

import io.vavr.collection.Vector;
import org.hukou.model.register.RegisterRefusal;
import org.hukou.model.value.Words;
import org.hukou.policy.decide.Doubt;
import org.hukou.policy.decide.Result;

/** Why nobody moved: an expected answer, not an error. */
public sealed interface NotAdmitted {
    /** What it comes to, in a clause; without personal data but the labels of the application. */
    String message();

    /**
     * The decision does not let somebody move.
     *
     * @param subject the person, as named in the journey
     * @param result refused or undetermined
     * @param reasons why it is undetermined; empty where it is refused
     */
    record NotGranted(String subject, Result result, Vector<Doubt.Kind> reasons) implements NotAdmitted {
        @Override
        public String message() {
            String why = reasons.isEmpty() ? "" : " (" + reasons.map(Words::of).mkString(", ") + ")";
            return subject + ": " + Words.of(result) + why;
        }
    }

    /**
     * The application asks nothing for somebody who is to move.
     *
     * @param subject the person, as named in the journey
     */
    record NotAsked(String subject) implements NotAdmitted {
        @Override
        public String message() {
            return subject + ": the application asks no place in the register for this person";
        }
    }

    /** The register does not take the move. */
    record NotTaken(RegisterRefusal refusal) implements NotAdmitted {
        @Override
        public String message() {
            return refusal.message();
        }
    }
}
