package org.hukou.policy.decide;

import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import org.hukou.policy.condition.Cases;
import org.hukou.policy.condition.Condition;
import org.hukou.policy.fact.Fact;
import org.hukou.policy.fact.FactTest;
import org.hukou.policy.profile.Profile;

/** The interpreter that tells what of a frame a condition, with the norms it asks of the same frame, looks at. */
final class Looks implements Cases<Picks> {
    private final Profile profile;

    private Looks(Profile profile) {
        this.profile = profile;
    }

    static Picks of(Condition condition, Profile profile) {
        return condition.fold(new Looks(profile));
    }

    /** Conditions in groups that look at nothing in common, each in the order given. */
    static Vector<Vector<Condition>> apart(Vector<Condition> conditions, Profile profile) {
        Vector<Group> groups = Vector.empty();
        for (Condition condition : conditions) {
            Picks picks = of(condition, profile);
            Vector<Group> joined = groups.filter(g -> g.picks().meets(picks));
            groups = groups.removeAll(joined)
                    .append(joined.foldRight(
                            new Group(Vector.of(condition), picks),
                            (g, all) -> new Group(
                                    g.of().appendAll(all.of()), g.picks().and(all.picks()))));
        }
        return groups.map(Group::of);
    }

    private record Group(Vector<Condition> of, Picks picks) {}

    private static Picks joined(Vector<Picks> of) {
        return of.foldLeft(Picks.NOTHING, Picks::and);
    }

    @Override
    public Picks test(FactTest test) {
        return joined(test.facts().map(Looks::at));
    }

    private static Picks at(Fact<?> fact) {
        return new Picks(
                fact.isOfDwelling(false),
                fact.isOfJob(false),
                fact.needsAnchor(),
                fact.isOfDwelling(true),
                fact.isOfJob(true));
    }

    @Override
    public Picks all(Vector<Picks> of) {
        return joined(of);
    }

    @Override
    public Picks any(Vector<Picks> of) {
        return joined(of);
    }

    @Override
    public Picks not(Picks operand) {
        return operand;
    }

    @Override
    public Picks atLeast(Condition.Threshold threshold, Vector<Weighed<Picks>> of) {
        Picks own = threshold instanceof Condition.Threshold.OfFact counted ? at(counted.fact()) : Picks.NOTHING;
        return joined(of.map(Weighed::operand)).and(own);
    }

    @Override
    public Picks reading(Condition.Reading reading, Map<String, Picks> options) {
        return joined(options.values().toVector());
    }

    @Override
    public Picks reference(Condition.Reference reference) {
        return switch (reference.of()) {
            case SAME_FRAME -> of(profile.norm(reference.norm()).orElseThrow().condition(), profile);
            case ANCHOR -> Picks.ANCHOR;
            case ANY -> Picks.NOTHING;
        };
    }

    @Override
    public Picks open(Condition.Open open) {
        return Picks.NOTHING;
    }
}
