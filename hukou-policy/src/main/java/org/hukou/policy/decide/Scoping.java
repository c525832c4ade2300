package org.hukou.policy.decide;

import io.vavr.collection.Vector;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.hukou.policy.condition.Condition;
import org.hukou.policy.condition.Leaves;
import org.hukou.policy.fact.Frame;
import org.hukou.policy.fact.Question;
import org.hukou.policy.profile.Answer;

/**
 * Asks each part of a condition of as few frames as it needs. "In some frame" is pushed inward: over a disjunction into
 * its parts, out of a conjunction for what looks at no list, and apart for parts that look at different lists. The truth is
 * the same, since Kleene's <em>and</em> and <em>or</em> distribute over each other and there is always a frame. Parts that
 * stand in several conditions share one place, and are found once. For one thread.
 */
final class Scoping {
    private final Rules rules;
    private final Map<Part, Integer> uses = new HashMap<>();
    private final Map<Part, Integer> places = new LinkedHashMap<>();
    private final Map<Layout.View, Integer> views = new LinkedHashMap<>();

    private Scoping(Rules rules) {
        this.rules = rules;
    }

    /** A condition that is asked as a whole, what it looks at, and on whom the frames lean that it is asked in. */
    private record Part(Condition condition, Picks picks, Answer.Anchor anchor) {}

    /**
     * What is to be asked of a person.
     *
     * @param condition under the options taken, in some frame
     * @param anchor on whom the frames lean
     */
    record Wanted(Condition condition, Answer.Anchor anchor) {}

    /** Whether each of some conditions holds in some frame of a person. */
    static Layout layout(Rules rules, Vector<Wanted> wanted) {
        Scoping scoping = new Scoping(rules);
        Vector<Supplier<Question<Sight>>> joined = wanted.map(one -> scoping.join(one.condition(), one.anchor()));
        Vector<Question<Sight>> asked = joined.map(one -> new Settled<>(one.get()));
        Vector<Question<Sight>> shared =
                Vector.ofAll(scoping.places.keySet()).map(part -> new Settled<>(scoping.once(part)));
        return new Layout(
                Questions.array(asked),
                Questions.array(shared),
                scoping.views.keySet().toArray(Layout.View[]::new));
    }

    /** Says later what to ask, when all parts are known and which of them are shared. */
    private Supplier<Question<Sight>> join(Condition condition, Answer.Anchor anchor) {
        Picks picks = Looks.of(condition, rules.profile());
        if (picks.equals(Picks.NOTHING) || !(condition instanceof Condition.Any || condition instanceof Condition.All))
            return part(new Part(condition, picks, picks.anchor() ? anchor : Answer.Anchor.NONE));
        if (condition instanceof Condition.Any any) {
            Vector<Supplier<Question<Sight>>> of = any.of().map(one -> join(one, anchor));
            return () -> Questions.any(of.map(Supplier::get));
        }
        Vector<Supplier<Question<Sight>>> of = Looks.apart(((Condition.All) condition).of(), rules.profile())
                .sortBy(group -> group.map(this::weight).sum().intValue())
                .map(group -> group(group, anchor));
        return () -> Questions.all(of.map(Supplier::get));
    }

    private Supplier<Question<Sight>> group(Vector<Condition> group, Answer.Anchor anchor) {
        if (group.size() == 1) return join(group.head(), anchor);
        Condition all = new Condition.All(group.sortBy(this::weight));
        Picks picks = Looks.of(all, rules.profile());
        return part(new Part(all, picks, picks.anchor() ? anchor : Answer.Anchor.NONE));
    }

    /** What looks at nothing comes first, then what asks no other norm. */
    private int weight(Condition condition) {
        int asked = Leaves.references(condition).size();
        return Looks.of(condition, rules.profile()).equals(Picks.NOTHING) ? asked : 1 + 2 * asked;
    }

    private Supplier<Question<Sight>> part(Part part) {
        uses.merge(part, 1, Integer::sum);
        return () -> {
            if (uses.get(part) == 1) return once(part);
            int place = places.computeIfAbsent(part, p -> places.size());
            return sight -> sight.truth(place);
        };
    }

    private Question<Sight> once(Part part) {
        Question<Frame> question = part.condition().fold(new Compiler(rules));
        if (part.picks().equals(Picks.NOTHING)) return sight -> question.in(sight.alone());
        int place = views.computeIfAbsent(new Layout.View(part.anchor(), part.picks()), v -> views.size());
        return sight -> Questions.ofAny(question, sight.frames(place));
    }
}
