package org.hukou.policy.lint;

import io.vavr.collection.Vector;
import org.hukou.policy.condition.Condition;
import org.hukou.policy.fact.FactTest;
import org.hukou.policy.fact.Predicate;

/** Conditions in one form, so that those which differ only in order and nesting are equal. */
final class Likeness {
    private static final Condition ALWAYS = new Condition.All(Vector.empty());
    private static final Condition NEVER = new Condition.Any(Vector.empty());

    private Likeness() {}

    static Condition of(Condition condition) {
        return condition.rebuild(Likeness::plain);
    }

    private static Condition plain(Condition c) {
        if (c instanceof Condition.Test test) return new Condition.Test(plain(test.test()));
        if (c instanceof Condition.All all) return all(all.of());
        if (c instanceof Condition.Any any) return any(any.of());
        if (c instanceof Condition.Not not) return not(not.condition());
        if (c instanceof Condition.AtLeast atLeast)
            return new Condition.AtLeast(atLeast.threshold(), atLeast.of().sortBy(Object::toString));
        return c;
    }

    private static FactTest plain(FactTest test) {
        return test.predicate() instanceof Predicate.OneOf oneOf
                ? new FactTest(
                        test.fact(),
                        new Predicate.OneOf(oneOf.values().distinct().sortBy(Object::toString)))
                : test;
    }

    private static Condition all(Vector<Condition> of) {
        Vector<Condition> flat = of.flatMap(c -> c instanceof Condition.All inner ? inner.of() : Vector.of(c));
        if (flat.contains(NEVER)) return NEVER;
        Vector<Condition> sorted = flat.distinct().sortBy(Object::toString);
        return sorted.size() == 1 ? sorted.head() : new Condition.All(sorted);
    }

    private static Condition any(Vector<Condition> of) {
        Vector<Condition> flat = of.flatMap(c -> c instanceof Condition.Any inner ? inner.of() : Vector.of(c));
        if (flat.contains(ALWAYS)) return ALWAYS;
        Vector<Condition> sorted = flat.distinct().sortBy(Object::toString);
        return sorted.size() == 1 ? sorted.head() : new Condition.Any(sorted);
    }

    private static Condition not(Condition operand) {
        if (operand instanceof Condition.Not inner) return inner.condition();
        if (operand.equals(ALWAYS)) return NEVER;
        return operand.equals(NEVER) ? ALWAYS : new Condition.Not(operand);
    }
}
