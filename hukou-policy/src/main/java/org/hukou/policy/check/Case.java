package org.hukou.policy.check;

import io.vavr.collection.Vector;
import org.hukou.model.application.Application;
import org.hukou.model.tree.At;
import org.hukou.policy.decide.Options;

/**
 * One case: a story in a sentence, the facts, and what is expected of a profile.
 *
 * @param id unique in its file
 * @param at where it stands in its file
 * @param story a sentence
 * @param application the facts and what is asked
 * @param options readings and force
 * @param expected what is expected of decisions
 * @param sayings what is expected of typed questions and records
 */
public record Case(
        String id,
        At at,
        String story,
        Application application,
        Options options,
        Vector<Expectation> expected,
        Vector<Saying> sayings) {}
