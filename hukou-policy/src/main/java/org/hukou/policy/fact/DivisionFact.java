package org.hukou.policy.fact;

import io.vavr.collection.Vector;
import java.util.function.Function;
import org.hukou.model.division.Division;
import org.hukou.model.value.Known;

/** A fact that is an administrative division. */
public final class DivisionFact extends Fact<Division> {
    DivisionFact(String id, Vector<String> sources, Function<Frame, Known<Division>> extract) {
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
