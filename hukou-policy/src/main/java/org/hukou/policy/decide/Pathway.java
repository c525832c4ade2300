package org.hukou.policy.decide;

import io.vavr.collection.Vector;
import org.hukou.model.value.Truth;
import org.hukou.policy.condition.Condition;
import org.hukou.policy.fact.Frame;
import org.hukou.policy.fact.Party;
import org.hukou.policy.profile.Answer;
import org.hukou.policy.profile.Norm;

/**
 * A norm as the answer to one ask: its guarded condition, compiled, and the frames it is looked at in.
 *
 * @param norm the norm
 * @param answer the ask, with subject and anchor
 * @param condition guards and condition
 * @param node the condition compiled
 * @param picks the lists it picks from
 */
record Pathway(Norm norm, Answer answer, Condition condition, Node node, Picks picks) {
    static Pathway of(Rules rules, Norm norm, Answer answer) {
        Condition guarded = rules.guarded(norm);
        return new Pathway(
                norm, answer, guarded, guarded.fold(new Compiler(rules)), Picks.of(guarded, rules.profile()));
    }

    /** Whether it speaks of this person: of the applicant, or of a companion. */
    boolean isOf(Party subject) {
        boolean applicant = subject.name().equals(Frames.APPLICANT);
        return applicant == (answer.subject() == Answer.Subject.APPLICANT);
    }

    Vector<Frame> frames(Frames frames, Party subject) {
        return frames.of(subject, answer.anchor(), picks);
    }

    /** Any frame will do: any dwelling, any job, any relative. */
    Truth in(Frames frames, Party subject) {
        Truth truth = Truth.FALSE;
        for (Frame frame : frames(frames, subject)) {
            truth = truth.or(node.in(frame));
            if (truth.isTrue()) return truth;
        }
        return truth;
    }
}
