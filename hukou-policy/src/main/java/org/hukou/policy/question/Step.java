package org.hukou.policy.question;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.hukou.policy.decide.Finding;
import org.hukou.policy.decide.Result;
import org.hukou.policy.particular.Limit;
import org.hukou.policy.particular.Particular;

/**
 * One thing that a document says of how a request is handled.
 *
 * @param finding the norm, and whether it applies to the request
 * @param provides what it lays down
 * @param deadlines for each time limit that can be dated, the last day
 */
public record Step(Finding finding, Vector<Particular> provides, Vector<Deadline> deadlines) {
    /** Whether it surely applies. */
    public boolean applies() {
        return finding.result() == Result.GRANTED;
    }

    /**
     * The last day of a time limit.
     *
     * @param limit the limit
     * @param from the day it runs from
     * @param last the last day
     */
    public record Deadline(Limit limit, LocalDate from, LocalDate last) {}
}
