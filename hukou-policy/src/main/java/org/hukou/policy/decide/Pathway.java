package org.hukou.policy.decide;

import io.vavr.collection.Vector;
import org.hukou.policy.condition.Condition;
import org.hukou.policy.fact.Frame;
import org.hukou.policy.fact.Party;
import org.hukou.policy.profile.Answer;
import org.hukou.policy.profile.Norm;

/**
 * A norm as the answer to one ask, and the frames it is looked at in.
 *
 * @param norm the norm
 * @param answer the ask, with subject and anchor
 * @param condition guards and condition, under every option
 * @param picks the lists it picks from, under every option
 */
record Pathway(Norm norm, Answer answer, Condition condition, Picks picks) {
    static Pathway of(Rules rules, Norm norm, Answer answer) {
        Condition condition = rules.guarded(norm);
        return new Pathway(norm, answer, condition, Looks.of(condition, rules.profile()));
    }

    Vector<Frame> frames(Frames frames, Party subject) {
        return Vector.of(frames.of(subject, answer.anchor(), picks));
    }
}
