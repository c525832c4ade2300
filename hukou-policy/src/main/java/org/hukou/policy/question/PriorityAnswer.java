package org.hukou.policy.question;

import io.vavr.collection.Vector;
import java.util.Optional;
import org.hukou.policy.decide.Finding;
import org.hukou.policy.particular.Rank;

/**
 * An application's place in the order of handling.
 *
 * @param place 1 comes first; empty where no group of the document surely takes the application in, which comes last
 * @param ranks the groups that surely take it in
 * @param by the norms behind them
 * @param open the norms whose group may take it in, but what is stated does not settle it
 */
public record PriorityAnswer(Optional<Integer> place, Vector<Rank> ranks, Vector<Finding> by, Vector<Finding> open) {}
