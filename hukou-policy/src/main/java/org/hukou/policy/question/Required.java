package org.hukou.policy.question;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import org.hukou.policy.condition.Cases;
import org.hukou.policy.condition.Condition;
import org.hukou.policy.fact.FactTest;
import org.hukou.policy.fact.Facts;
import org.hukou.policy.profile.Profile;

/**
 * The interpreter that says which tests a condition asks for in every way to meet it, under the chosen readings: what is
 * one of several alternatives is not required, and what must not be is no demand.
 */
final class Required implements Cases<Set<FactTest>> {
    private static final Set<FactTest> NOTHING = LinkedHashSet.empty();

    private final Profile profile;

    private Required(Profile profile) {
        this.profile = profile;
    }

    static Set<FactTest> of(Profile profile, Condition condition) {
        return condition.fold(new Required(profile));
    }

    @Override
    public Set<FactTest> test(FactTest test) {
        return LinkedHashSet.of(test);
    }

    @Override
    public Set<FactTest> all(Vector<Set<FactTest>> of) {
        return of.foldLeft(NOTHING, Set::addAll);
    }

    @Override
    public Set<FactTest> any(Vector<Set<FactTest>> of) {
        return of.reduceOption(Set::intersect).getOrElse(NOTHING);
    }

    @Override
    public Set<FactTest> not(Set<FactTest> operand) {
        return NOTHING;
    }

    @Override
    public Set<FactTest> atLeast(Condition.Threshold threshold, Vector<Weighed<Set<FactTest>>> of) {
        return NOTHING;
    }

    @Override
    public Set<FactTest> reading(Condition.Reading reading, Map<String, Set<FactTest>> options) {
        return options.get(reading.chosen()).get();
    }

    @Override
    public Set<FactTest> reference(Condition.Reference reference) {
        boolean ofSubject = reference.of() != Condition.Of.ANCHOR;
        return ofSubject
                ? of(profile, profile.norm(reference.norm()).orElseThrow().condition())
                : NOTHING;
    }

    @Override
    public Set<FactTest> open(Condition.Open open) {
        return open.external()
                .<Set<FactTest>>map(
                        name -> LinkedHashSet.of(Facts.external(name).isTrue()))
                .orElse(NOTHING);
    }
}
