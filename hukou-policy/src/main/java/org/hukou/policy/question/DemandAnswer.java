package org.hukou.policy.question;

import io.vavr.collection.Vector;
import org.hukou.model.application.DemandKind;
import org.hukou.policy.decide.Doubt;
import org.hukou.policy.decide.Finding;

/**
 * What a document says of one demand.
 *
 * @param demand the demand
 * @param standing how the document stands to it
 * @param by the norms that forbid it, or that may
 * @param doubts why it is undetermined; empty unless it is
 */
public record DemandAnswer(DemandKind demand, Standing standing, Vector<Finding> by, Vector<Doubt> doubts) {}
