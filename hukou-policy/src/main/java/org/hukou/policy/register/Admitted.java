package org.hukou.policy.register;

import org.hukou.model.register.Event;
import org.hukou.model.register.Register;
import org.hukou.policy.receipt.Receipt;

/**
 * A move that a decision allows and the register took.
 *
 * @param receipt the decision with all that it was made of; the approvals name its hash
 * @param event the move, with an approval for each person; to be kept in a journal
 * @param register the register after it
 */
public record Admitted(Receipt receipt, Event event, Register register) {}
