package org.hukou.policy.decide;

import io.vavr.collection.Vector;
import java.util.function.Function;
import org.hukou.model.household.Resident;
import org.hukou.model.livelihood.Dwelling;
import org.hukou.model.livelihood.Job;
import org.hukou.policy.condition.Condition;
import org.hukou.policy.condition.Leaves;
import org.hukou.policy.fact.Fact;
import org.hukou.policy.fact.Party;
import org.hukou.policy.fact.Pick;
import org.hukou.policy.profile.Norm;
import org.hukou.policy.profile.Profile;

/**
 * Which lists a condition picks from. A list that no test looks at is not gone through.
 *
 * @param dwelling the subject's dwellings
 * @param job the subject's jobs
 * @param anchorDwelling the anchor's dwellings
 * @param anchorJob the anchor's jobs
 */
record Picks(boolean dwelling, boolean job, boolean anchorDwelling, boolean anchorJob) {
    /** What a condition and the norms it asks in the same frame look at. */
    static Picks of(Condition condition, Profile profile) {
        Vector<Fact<?>> facts = facts(condition, profile);
        return new Picks(
                facts.exists(f -> f.isOfDwelling(false)),
                facts.exists(f -> f.isOfJob(false)),
                facts.exists(f -> f.isOfDwelling(true)),
                facts.exists(f -> f.isOfJob(true)));
    }

    private static Vector<Fact<?>> facts(Condition condition, Profile profile) {
        Vector<Condition> asked = Leaves.references(condition)
                .filter(r -> r.of() == Condition.Of.SAME_FRAME)
                .flatMap(r -> io.vavr.control.Option.ofOptional(profile.norm(r.norm())))
                .map(Norm::condition);
        return Leaves.facts(condition).appendAll(asked.flatMap(c -> facts(c, profile)));
    }

    Vector<Party> subjects(Party party) {
        return expand(party, dwelling, job);
    }

    Vector<Party> anchors(Party party) {
        return expand(party, anchorDwelling, anchorJob);
    }

    private static Vector<Party> expand(Party party, boolean dwelling, boolean job) {
        Vector<Party> expanded = Vector.of(party);
        if (!party.resident().isPresent()) return expanded;
        Resident resident = party.resident().get();
        if (dwelling)
            expanded = each(
                    expanded,
                    p -> Pick.all(resident.dwellings(), Dwelling.none()).map(p::withDwelling));
        if (job)
            expanded = each(expanded, p -> Pick.all(resident.jobs(), Job.none()).map(p::withJob));
        return expanded;
    }

    private static Vector<Party> each(Vector<Party> parties, Function<Party, Vector<Party>> picks) {
        return parties.flatMap(picks);
    }
}
