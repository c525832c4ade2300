package org.hukou.policy.lint;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.util.function.Function;
import org.hukou.model.value.Words;
import org.hukou.policy.fact.FactTest;
import org.hukou.policy.fact.FlagFact;
import org.hukou.policy.fact.Predicate;
import org.hukou.policy.fact.WordFact;
import org.hukou.policy.lint.Store.Asked;

/**
 * Whether one value can answer several tests of its fact. "No" is certain; "yes" is not: a test that fails also where
 * there is known to be no value, so that failing tests alone are always possible.
 */
final class Together {
    private Together() {}

    static boolean possible(Vector<Asked> all) {
        Vector<FactTest> holding = all.filter(Asked::holds).map(Asked::test);
        if (all.exists(a -> !a.holds() && holding.contains(a.test()))) return false;
        if (holding.isEmpty()) return true;
        if (holding.head().fact() instanceof FlagFact || holding.head().fact() instanceof WordFact<?>)
            return words(all);
        return divisions(holding)
                && ordered(all, Predicate.Number.class, Predicate.Number::value)
                && ordered(all, Predicate.Date.class, Predicate.Date::value);
    }

    /** Whether a value is left over for flags and words. */
    private static boolean words(Vector<Asked> all) {
        Set<Object> left = values(all.head().test());
        for (Asked asked : all) {
            Set<Object> named = named(asked.test());
            left = asked.holds() ? left.intersect(named) : left.diff(named);
        }
        return !left.isEmpty();
    }

    private static Set<Object> values(FactTest test) {
        return test.fact() instanceof WordFact<?> word
                ? HashSet.of((Object[]) word.type().getEnumConstants())
                : HashSet.of(true, false);
    }

    private static Set<Object> named(FactTest test) {
        if (test.predicate() instanceof Predicate.OneOf oneOf)
            return oneOf.values().toSet();
        if (test.predicate() instanceof Predicate.Bound bound && bound.operand() instanceof Predicate.Rank rank)
            return values(test)
                    .filter(v -> bound.order()
                            .holds(Integer.compare(
                                    ((Enum<?>) v).ordinal(), rank.value().ordinal())));
        return values(test);
    }

    private static boolean divisions(Vector<FactTest> holding) {
        Vector<Predicate.Within> within = holding.map(FactTest::predicate)
                .filter(Predicate.Within.class::isInstance)
                .map(Predicate.Within.class::cast);
        return within.forAll(
                a -> within.forAll(b -> !(a.division().in(b.division()).isFalse()
                        && b.division().in(a.division()).isFalse())));
    }

    /**
     * Whether a number or date is left over: one of those named, or one between the bounds. A bound that has to fail is
     * its contrary, as another test says that there is a value.
     */
    private static <O extends Predicate.Operand, V extends Comparable<? super V>> boolean ordered(
            Vector<Asked> all, Class<O> operands, Function<O, V> value) {
        Vector<Limit<V>> limits = all.flatMap(a -> {
            if (!(a.test().predicate() instanceof Predicate.Bound b) || !operands.isInstance(b.operand()))
                return Vector.empty();
            V bound = value.apply(operands.cast(b.operand()));
            return Vector.of(new Limit<>(a.holds() ? b.order() : contrary(b.order()), bound));
        });
        Vector<V> named = all.filter(Asked::holds)
                .map(a -> a.test().predicate())
                .filter(Predicate.OneOf.class::isInstance)
                .flatMap(p -> ((Predicate.OneOf) p).values())
                .flatMap(v -> Together.<V>number(v, operands));
        boolean isNamed = !named.isEmpty();
        if (isNamed)
            return named.exists(n -> limits.forAll(l -> l.takes(n)) && !excluded(all, n) && everyNames(all, n));
        return limits.forAll(a -> limits.forAll(b -> !a.contradicts(b)));
    }

    @SuppressWarnings("unchecked")
    private static <V> Vector<V> number(Object value, Class<?> operands) {
        return operands == Predicate.Number.class && value instanceof BigDecimal
                ? Vector.of((V) value)
                : Vector.empty();
    }

    private static boolean excluded(Vector<Asked> all, Object value) {
        return all.exists(a -> !a.holds() && names(a, value));
    }

    private static boolean everyNames(Vector<Asked> all, Object value) {
        return all.forAll(a -> !a.holds() || !(a.test().predicate() instanceof Predicate.OneOf) || names(a, value));
    }

    private static boolean names(Asked asked, Object value) {
        return asked.test().predicate() instanceof Predicate.OneOf oneOf
                && oneOf.values().exists(v -> v instanceof BigDecimal n && n.compareTo((BigDecimal) value) == 0);
    }

    private static Predicate.Order contrary(Predicate.Order order) {
        return switch (order) {
            case AT_LEAST -> Predicate.Order.BELOW;
            case ABOVE -> Predicate.Order.AT_MOST;
            case AT_MOST -> Predicate.Order.ABOVE;
            case BELOW -> Predicate.Order.AT_LEAST;
        };
    }

    private record Limit<V extends Comparable<? super V>>(Predicate.Order order, V bound) {
        boolean takes(V value) {
            return order.holds(value.compareTo(bound));
        }

        boolean isLower() {
            return order == Predicate.Order.AT_LEAST || order == Predicate.Order.ABOVE;
        }

        boolean contradicts(Limit<V> other) {
            if (!isLower() || other.isLower()) return false;
            int gap = bound.compareTo(other.bound);
            boolean closed = order == Predicate.Order.AT_LEAST && other.order == Predicate.Order.AT_MOST;
            return closed ? gap > 0 : gap >= 0;
        }
    }

    /** What is asked, in words: {@code atLeast 12, not rented}. */
    static String text(Vector<Asked> all) {
        return all.map(a -> (a.holds() ? "" : "not ") + text(a.test().predicate()))
                .distinct()
                .mkString(", ");
    }

    private static String text(Predicate predicate) {
        if (predicate instanceof Predicate.OneOf oneOf)
            return oneOf.values().map(Together::text).mkString(" or ");
        if (predicate instanceof Predicate.Has has) return text(has.element());
        if (predicate instanceof Predicate.Within within) return "within " + within.division();
        Predicate.Bound bound = (Predicate.Bound) predicate;
        boolean date = bound.operand() instanceof Predicate.Date;
        String order = switch (bound.order()) {
            case AT_LEAST -> date ? "notBefore" : "atLeast";
            case ABOVE -> "above";
            case AT_MOST -> "atMost";
            case BELOW -> date ? "before" : "below";
        };
        return order + " " + text(bound.operand());
    }

    private static String text(Predicate.Operand operand) {
        if (operand instanceof Predicate.Number n) return n.value().toPlainString();
        if (operand instanceof Predicate.Date d) return d.value().toString();
        if (operand instanceof Predicate.Rank rank) return text(rank.value());
        Predicate.Other other = (Predicate.Other) operand;
        return other.fact().id() + " × " + other.times().toPlainString();
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal n) return n.toPlainString();
        return value instanceof Enum<?> word ? Words.of(word) : String.valueOf(value);
    }
}
