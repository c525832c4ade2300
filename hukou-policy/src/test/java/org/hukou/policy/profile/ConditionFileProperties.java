package org.hukou.policy.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.hukou.model.division.Division;
import org.hukou.model.io.Source;
import org.hukou.policy.condition.Condition;
import org.hukou.policy.fact.DateFact;
import org.hukou.policy.fact.DivisionFact;
import org.hukou.policy.fact.Fact;
import org.hukou.policy.fact.FactTest;
import org.hukou.policy.fact.Facts;
import org.hukou.policy.fact.FlagFact;
import org.hukou.policy.fact.NumberFact;
import org.hukou.policy.fact.Predicate;
import org.hukou.policy.fact.SetFact;
import org.hukou.policy.fact.WordFact;

class ConditionFileProperties {
    private static final Vector<NumberFact> NUMBERS = Facts.all()
            .filter(NumberFact.class::isInstance)
            .map(NumberFact.class::cast)
            .append(Facts.externalNumber("years"));

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_condition_survives_being_written_and_read(
            @ForAll("conditions") Condition condition, @ForAll Source.Format format) {
        Profile profile = OneNorm.with(condition);
        Profile read = OneNorm.profile(ProfileFiles.write(profile, format), format);
        assertThat(OneNorm.condition(read)).isEqualTo(condition);
        assertThat(read).isEqualTo(profile);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_test_of_any_fact_survives_being_written_and_read(
            @ForAll("tests") FactTest test, @ForAll Source.Format format) {
        Profile profile = OneNorm.with(new Condition.Test(test));
        assertThat(OneNorm.condition(OneNorm.profile(ProfileFiles.write(profile, format), format)))
                .isEqualTo(new Condition.Test(test));
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return Arbitraries.recursive(this::leaves, ConditionFileProperties::compound, 0, 3);
    }

    @Provide
    Arbitrary<FactTest> tests() {
        return Arbitraries.of(Facts.all()
                        .append(Facts.external("one"))
                        .append(Facts.externalNumber("years"))
                        .toJavaList())
                .flatMap(ConditionFileProperties::tests);
    }

    private Arbitrary<Condition> leaves() {
        Arbitrary<Condition> open = Combinators.combine(
                        Arbitraries.of(Condition.Reason.class),
                        Arbitraries.of("one", "two").optional())
                .as(Condition.Open::new);
        Arbitrary<Condition> reference =
                Arbitraries.of(Condition.Of.class).map(of -> new Condition.Reference("x/1", of));
        return Arbitraries.frequencyOf(
                Tuple.of(4, tests().map(Condition.Test::new)), Tuple.of(1, open), Tuple.of(1, reference));
    }

    private static Arbitrary<Condition> compound(Arbitrary<Condition> inner) {
        Arbitrary<Vector<Condition>> several = inner.list().ofMaxSize(3).map(Vector::ofAll);
        return Arbitraries.oneOf(List.of(
                several.map(Condition.All::new),
                several.map(Condition.Any::new),
                inner.map(Condition.Not::new),
                Combinators.combine(thresholds(), weighted(inner).list().ofMaxSize(3))
                        .as((threshold, of) -> new Condition.AtLeast(threshold, Vector.ofAll(of))),
                Combinators.combine(Arbitraries.of("r", "s"), inner, inner)
                        .as((id, a, b) -> new Condition.Reading(
                                id, id.equals("r") ? "a" : "b", LinkedHashMap.of("a", a, "b", b)))));
    }

    private static Arbitrary<Condition.Weighted> weighted(Arbitrary<Condition> inner) {
        return Combinators.combine(factors(), inner).as(Condition.Weighted::new);
    }

    private static Arbitrary<Condition.Threshold> thresholds() {
        return Arbitraries.oneOf(List.of(
                numbers().map(Condition.Threshold.Number::new),
                Arbitraries.of(NUMBERS.toJavaList()).map(Condition.Threshold.OfFact::new)));
    }

    private static Arbitrary<FactTest> tests(Fact<?> fact) {
        if (fact instanceof FlagFact flag) return Arbitraries.of(true, false).map(flag::is);
        if (fact instanceof NumberFact number) return tests(number);
        if (fact instanceof DateFact date)
            return Combinators.combine(dates(), Arbitraries.of(true, false))
                    .as((bound, before) -> before ? date.before(bound) : date.notBefore(bound));
        if (fact instanceof DivisionFact division) return divisions().map(division::within);
        return fact instanceof WordFact<?> word ? words(word) : elements((SetFact<?>) fact);
    }

    private static Arbitrary<FactTest> tests(NumberFact fact) {
        Arbitrary<Predicate.Operand> others = Combinators.combine(Arbitraries.of(NUMBERS.toJavaList()), factors())
                .as(Predicate.Other::new);
        Arbitrary<Predicate.Operand> operands =
                Arbitraries.oneOf(List.of(numbers().map(Predicate.Number::new), others));
        return Arbitraries.oneOf(List.of(
                numbers().map(n -> new FactTest(fact, new Predicate.OneOf(Vector.of(n)))),
                Combinators.combine(Arbitraries.of(Predicate.Order.class), operands)
                        .as(fact::bound)));
    }

    private static <E extends Enum<E>> Arbitrary<FactTest> words(WordFact<E> fact) {
        Arbitrary<E> words = Arbitraries.of(fact.type());
        return Arbitraries.oneOf(List.of(
                words.list()
                        .ofMinSize(1)
                        .ofMaxSize(4)
                        .uniqueElements()
                        .map(list -> new FactTest(fact, new Predicate.OneOf(Vector.ofAll(list)))),
                Combinators.combine(Arbitraries.of(Predicate.Order.class), words)
                        .as((order, word) -> fact.is(order, word))));
    }

    private static <E extends Enum<E>> Arbitrary<FactTest> elements(SetFact<E> fact) {
        return Arbitraries.of(fact.type()).map(fact::has);
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.of("0", "1", "2", "6", "12", "100", "0.5", "12.25", "100000", "0.000001")
                .map(BigDecimal::new);
    }

    private static Arbitrary<BigDecimal> factors() {
        return numbers().filter(n -> n.signum() > 0);
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.of("1850-01-01", "2020-02-29", "2021-12-29", "2199-12-31")
                .map(LocalDate::parse);
    }

    private static Arbitrary<Division> divisions() {
        return Arbitraries.of("here", "370000", "370300", "370303", "370303001", "370303001002", "11")
                .map(Division::of);
    }
}
