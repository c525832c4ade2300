package org.hukou.model.register;

import io.vavr.collection.Vector;
import java.util.Optional;

/**
 * One thing that is wrong in a register, and the event that would mend it. The event is a proposal: whoever keeps the
 * register has to look into the matter first, and a move needs a granted decision that a proposal cannot have.
 *
 * @param irregularity what is wrong
 * @param people whom it is about, by their numbers in the register
 * @param household the household it is about, where it is about one
 * @param say what is wrong and what is proposed, in a sentence without a citizen number
 * @param repair the event proposed
 * @param needsDecision whether the event can be applied only with a granted decision added
 */
public record Finding(
        Irregularity irregularity,
        Vector<PersonId> people,
        Optional<HouseholdId> household,
        String say,
        Event repair,
        boolean needsDecision) {}
