package org.hukou.policy.condition;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hukou.policy.fact.FactTest;
import org.hukou.policy.fact.Facts;

/** Small conditions over a handful of facts; every case comes up. */
final class RandomConditions {
    private RandomConditions() {}

    static Arbitrary<Condition> conditions() {
        return Arbitraries.recursive(RandomConditions::leaves, RandomConditions::compound, 0, 3);
    }

    private static Arbitrary<Condition> leaves() {
        return Arbitraries.oneOf(List.of(
                tests().map(Conditions::test),
                Combinators.combine(Arbitraries.of("x/1", "x/2"), Arbitraries.of(Condition.Of.class))
                        .as(Condition.Reference::new),
                Arbitraries.of(Conditions.silent(), Conditions.leftToOthers("one"), Conditions.leftToOthers("two"))));
    }

    static Arbitrary<FactTest> tests() {
        return Arbitraries.oneOf(List.of(
                Combinators.combine(Arbitraries.of("dwelling.lawful", "work.stable"), Arbitraries.of(true, false))
                        .as((id, is) -> Facts.flag(id).is(is)),
                Combinators.combine(
                                Arbitraries.of("residence.months", "work.months"),
                                Arbitraries.integers().between(0, 24))
                        .as((id, n) -> Facts.number(id).atLeast(n))));
    }

    private static Arbitrary<Condition> compound(Arbitrary<Condition> inner) {
        Arbitrary<Vector<Condition>> several = inner.list().ofMaxSize(3).map(Vector::ofAll);
        return Arbitraries.oneOf(List.of(
                several.map(Condition.All::new),
                several.map(Condition.Any::new),
                inner.map(Condition.Not::new),
                Combinators.combine(thresholds(), weighted(inner).list().ofMaxSize(3))
                        .as((threshold, of) -> new Condition.AtLeast(threshold, Vector.ofAll(of))),
                Combinators.combine(Arbitraries.of("r", "s"), inner, inner, Arbitraries.of("a", "b"))
                        .as((id, a, b, chosen) ->
                                new Condition.Reading(id, chosen, LinkedHashMap.of("a", a, "b", b)))));
    }

    private static Arbitrary<Condition.Weighted> weighted(Arbitrary<Condition> inner) {
        return Combinators.combine(Arbitraries.integers().between(1, 9), inner)
                .as((weight, condition) -> new Condition.Weighted(BigDecimal.valueOf(weight), condition));
    }

    private static Arbitrary<Condition.Threshold> thresholds() {
        return Arbitraries.oneOf(List.of(
                Arbitraries.integers().between(0, 20).map(n -> new Condition.Threshold.Number(BigDecimal.valueOf(n))),
                Arbitraries.just(new Condition.Threshold.OfFact(Facts.number("points.total")))));
    }
}
