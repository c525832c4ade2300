package org.hukou.policy.fact;

import io.vavr.collection.Vector;
import org.hukou.model.division.Division;

/** A fact that is an administrative division. */
public final class DivisionFact extends Fact<Division> {
    DivisionFact(String id, Vector<String> sources, Extract<Division> extract) {
        super(id, sources, extract);
    }

    /** That it lies in a division. */
    public FactTest within(Division division) {
        return new FactTest(this, new Predicate.Within(division));
    }

    @Override
    public String description() {
        return "{within: '…'} with a division code";
    }
}
