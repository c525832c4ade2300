package org.hukou.policy.decide;

import org.hukou.policy.fact.Question;
import org.hukou.policy.profile.Answer;

/**
 * What is asked of a person, and what is found at most once for it: truths, and ways to cut frames, each by its place. Made
 * once for all pathways of an ask, or for a norm that is asked of the anchor. Not changed once made.
 *
 * @param asked what is asked
 * @param shared the truths that several of them rest on
 * @param views the ways to cut frames
 */
record Layout(Question<Sight>[] asked, Question<Sight>[] shared, View[] views) {
    /**
     * A way to cut frames.
     *
     * @param anchor who is leaned on
     * @param picks the lists gone through
     */
    record View(Answer.Anchor anchor, Picks picks) {}
}
