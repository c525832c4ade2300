package org.hukou.policy.decide;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import org.hukou.policy.condition.Condition;
import org.hukou.policy.fact.FactTest;
import org.hukou.policy.fact.Predicate;
import org.hukou.policy.profile.Answer;
import org.hukou.policy.profile.Norm;
import org.hukou.policy.profile.Profile;

/**
 * A second decider, written apart from the first: two-valued, over worlds in which everything is known, by plain
 * recursion. It shares no code with the compiler, the frames or the picks, and is the oracle for both.
 */
final class NaiveDecider {
    private final Profile profile;

    NaiveDecider(Profile profile) {
        this.profile = profile;
    }

    /** A person of whom only flags are known: own ones, and those of each dwelling and job there is. */
    record Someone(
            Map<String, Boolean> flags, Vector<Map<String, Boolean>> dwellings, Vector<Map<String, Boolean>> jobs) {}

    /** Somebody to lean on, with the flags of the tie. */
    record Tied(Someone someone, Map<String, Boolean> tie) {}

    /** A case in which everything is known: the applicant, the sponsors, one companion, what is left to others, and how it stands
     *  with what the document is silent about. */
    record World(Someone applicant, Vector<Tied> sponsors, Tied companion, boolean external, boolean silent) {}

    boolean settles(World world, Norm norm) {
        boolean leans = norm.answers().head().anchor() == Answer.Anchor.SPONSOR;
        if (!leans) return holds(norm, world.applicant(), null, HashMap.empty(), world);
        if (world.sponsors().isEmpty()) return holds(norm, world.applicant(), null, HashMap.empty(), world);
        return world.sponsors().exists(s -> holds(norm, world.applicant(), s.someone(), s.tie(), world));
    }

    boolean accompanies(World world, Norm norm) {
        Tied companion = world.companion();
        return holds(norm, companion.someone(), world.applicant(), companion.tie(), world);
    }

    private boolean holds(Norm norm, Someone subject, Someone anchor, Map<String, Boolean> tie, World world) {
        for (Map<String, Boolean> dwelling : orNone(subject.dwellings()))
            for (Map<String, Boolean> job : orNone(subject.jobs())) {
                Map<String, Boolean> own = subject.flags().merge(dwelling).merge(job);
                if (anchor == null) {
                    if (eval(norm.condition(), own, null, world)) return true;
                    continue;
                }
                for (Map<String, Boolean> dwellingOfAnchor : orNone(anchor.dwellings()))
                    for (Map<String, Boolean> jobOfAnchor : orNone(anchor.jobs())) {
                        Map<String, Boolean> theirs =
                                anchor.flags().merge(dwellingOfAnchor).merge(jobOfAnchor);
                        Map<String, Boolean> all =
                                own.merge(tie).merge(theirs.mapKeys(k -> "anchor." + k.replaceFirst("^person\\.", "")));
                        if (eval(norm.condition(), all, anchor, world)) return true;
                    }
            }
        return false;
    }

    private static Vector<Map<String, Boolean>> orNone(Vector<Map<String, Boolean>> items) {
        return items.isEmpty() ? Vector.of(HashMap.empty()) : items;
    }

    private boolean eval(Condition c, Map<String, Boolean> known, Someone anchor, World world) {
        if (c instanceof Condition.Test test) return flag(test.test(), known);
        if (c instanceof Condition.All all) return all.of().forAll(o -> eval(o, known, anchor, world));
        if (c instanceof Condition.Any any) return any.of().exists(o -> eval(o, known, anchor, world));
        if (c instanceof Condition.Not not) return !eval(not.condition(), known, anchor, world);
        if (c instanceof Condition.Reading r)
            return eval(r.options().get(r.chosen()).get(), known, anchor, world);
        if (c instanceof Condition.Open open) return open.external().isPresent() ? world.external() : world.silent();
        if (c instanceof Condition.AtLeast some) {
            BigDecimal reached = some.of()
                    .filter(w -> eval(w.condition(), known, anchor, world))
                    .map(Condition.Weighted::weight)
                    .foldLeft(BigDecimal.ZERO, BigDecimal::add);
            return reached.compareTo(((Condition.Threshold.Number) some.threshold()).value()) >= 0;
        }
        Condition.Reference reference = (Condition.Reference) c;
        Norm norm = profile.norm(reference.norm()).orElseThrow();
        if (reference.of() == Condition.Of.SAME_FRAME) return eval(norm.condition(), known, anchor, world);
        Someone asked = anchor == null ? new Someone(HashMap.empty(), Vector.empty(), Vector.empty()) : anchor;
        return holds(norm, asked, null, HashMap.empty(), world);
    }

    /** What is not in the map is known not to be there: every test of it fails. */
    private static boolean flag(FactTest test, Map<String, Boolean> known) {
        Boolean wanted = (Boolean) ((Predicate.OneOf) test.predicate()).values().head();
        return known.get(test.fact().id()).contains(wanted);
    }
}
