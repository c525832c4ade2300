package org.hukou.policy.check;

import io.vavr.collection.Vector;
import java.util.concurrent.atomic.AtomicInteger;
import org.hukou.policy.condition.Condition;
import org.hukou.policy.profile.Guard;
import org.hukou.policy.profile.Norm;
import org.hukou.policy.profile.Profile;

/**
 * The mutants of a profile: each test of each condition dropped, and negated, and each number and date that a norm
 * computes with moved by one, one at a time. A set of cases that tells the profile from its mutants holds all of it in
 * place.
 */
public final class Mutants {
    private static final Condition DROPPED = new Condition.All(Vector.empty());

    private Mutants() {}

    /** What is done to a test. */
    public enum Change {
        /** It is left out. */
        DROP,
        /** Its contrary is asked. */
        NEGATE
    }

    /**
     * A profile with one test changed.
     *
     * @param id where and what: {@code zibo-2021/4.a 3 drop residence.town}; the number counts the tests of the norm
     * @param profile the changed profile
     */
    public record Mutant(String id, Profile profile) {}

    /** All mutants of a profile, in order. */
    public static Vector<Mutant> of(Profile profile) {
        Vector<Mutant> guards = profile.guards()
                .zipWithIndex()
                .flatMap(g -> all(g._1().when())
                        .map(c -> new Mutant(
                                profile.id() + "/guard:" + g._1().id() + " " + c.id(),
                                with(profile, g._2(), g._1(), c.condition()))));
        Vector<Mutant> norms = profile.norms()
                .zipWithIndex()
                .flatMap(n -> all(n._1().condition())
                        .map(c ->
                                new Mutant(n._1().id() + " " + c.id(), with(profile, n._2(), n._1(), c.condition()))));
        Vector<Mutant> records = profile.norms()
                .zipWithIndex()
                .flatMap(n -> RecordMutants.of(n._1())
                        .map(c -> new Mutant(n._1().id() + " " + c.id(), with(profile, n._2(), c.norm()))));
        return guards.appendAll(norms).appendAll(records);
    }

    private record Changed(String id, Condition condition) {}

    private static Profile with(Profile profile, int index, Guard guard, Condition when) {
        Guard changed = new Guard(guard.id(), guard.norm(), guard.kinds(), guard.name(), when);
        return Profile.builder()
                .from(profile)
                .guards(profile.guards().update(index, changed))
                .build();
    }

    private static Profile with(Profile profile, int index, Norm norm, Condition when) {
        return with(profile, index, Norm.builder().from(norm).when(when).build());
    }

    private static Profile with(Profile profile, int index, Norm changed) {
        return Profile.builder()
                .from(profile)
                .norms(profile.norms().update(index, changed))
                .build();
    }

    private static Vector<Changed> all(Condition condition) {
        int tests = count(condition);
        return Vector.range(0, tests)
                .flatMap(i -> Vector.of(Change.values()).map(change -> changed(condition, i, change)));
    }

    private static int count(Condition condition) {
        AtomicInteger count = new AtomicInteger();
        condition.rebuild(c -> {
            if (c instanceof Condition.Test) count.incrementAndGet();
            return c;
        });
        return count.get();
    }

    private static Changed changed(Condition condition, int index, Change change) {
        AtomicInteger count = new AtomicInteger();
        StringBuilder what = new StringBuilder();
        Condition changed = condition.rebuild(c -> {
            if (!(c instanceof Condition.Test test)) return without(c);
            if (count.getAndIncrement() != index) return c;
            what.append(test.test().fact().id());
            return change == Change.DROP ? DROPPED : new Condition.Not(c);
        });
        return new Changed(index + 1 + " " + org.hukou.model.value.Words.of(change) + " " + what, changed);
    }

    /** A case without an operand that was dropped; a condition that has lost its only test holds always. */
    @SuppressWarnings("ReferenceEquality")
    private static Condition without(Condition condition) {
        if (condition instanceof Condition.Any any && any.of().exists(c -> c == DROPPED)) {
            Vector<Condition> left = any.of().filter(c -> c != DROPPED);
            return left.isEmpty() ? DROPPED : new Condition.Any(left);
        }
        if (condition instanceof Condition.All all && all.of().exists(c -> c == DROPPED)) {
            Vector<Condition> left = all.of().filter(c -> c != DROPPED);
            return left.isEmpty() ? DROPPED : new Condition.All(left);
        }
        if (condition instanceof Condition.AtLeast atLeast)
            return new Condition.AtLeast(atLeast.threshold(), atLeast.of().filter(w -> w.condition() != DROPPED));
        return condition instanceof Condition.Not not && not.condition() == DROPPED ? DROPPED : condition;
    }

    /** The tests of a profile's norms and guards, counted with repetitions. */
    public static int tests(Profile profile) {
        return profile.norms().map(n -> count(n.condition())).sum().intValue()
                + profile.guards().map(g -> count(g.when())).sum().intValue();
    }

    /** The mutants that none of some cases tells from the profile itself. */
    public static Vector<Mutant> unnoticed(Profile profile, Vector<Case> cases) {
        return of(profile)
                .toJavaParallelStream()
                .filter(mutant -> {
                    Checker checker = new Checker(mutant.profile());
                    return nearest(mutant, cases)
                            .forAll(c -> checker.differences(c).isEmpty());
                })
                .collect(Vector.collector());
    }

    /** The cases that speak of the mutant's norm come first: they are the likeliest to notice. */
    private static Vector<Case> nearest(Mutant mutant, Vector<Case> cases) {
        String norm = mutant.id().substring(0, mutant.id().indexOf(' '));
        return cases.sortBy(c ->
                c.expected().exists(e -> e.norm().contains(norm) || e.pathways().containsKey(norm))
                                || c.sayings().exists(s -> s.norm().contains(norm))
                        ? 0
                        : 1);
    }
}
