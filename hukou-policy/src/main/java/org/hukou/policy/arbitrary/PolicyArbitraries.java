package org.hukou.policy.arbitrary;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hukou.model.application.Ask;
import org.hukou.model.division.Division;
import org.hukou.model.gloss.Text;
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
import org.hukou.policy.profile.Answer;
import org.hukou.policy.profile.Commencement;
import org.hukou.policy.profile.Computability;
import org.hukou.policy.profile.ExternalNote;
import org.hukou.policy.profile.Force;
import org.hukou.policy.profile.Norm;
import org.hukou.policy.profile.NormKind;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.profile.ReadingNote;
import org.hukou.policy.profile.Varying;

/**
 * Arbitraries of tests, conditions and profiles over a pool of facts. Every case of the algebra is drawn; profiles hold
 * together, so that they can be built, written, read, decided and explained. Immutable and thread-safe.
 */
public final class PolicyArbitraries {
    private static final String ID = "random";
    private static final String READING = "reading-1";
    private static final String EXTERNAL = "somethingElse";
    private static final Vector<String> OPTIONS = Vector.of("one", "other");
    private static final Vector<String> DIVISIONS = Vector.of("37", "3703", "370303", "5116", "511622");

    private final Vector<Fact<?>> pool;

    private PolicyArbitraries(Vector<Fact<?>> pool) {
        this.pool = pool;
    }

    /** Over all facts of the catalogue. */
    public static PolicyArbitraries overAllFacts() {
        return new PolicyArbitraries(Facts.all());
    }

    /**
     * Over some facts.
     *
     * @throws IllegalArgumentException where there is none, or where one is unknown
     */
    public static PolicyArbitraries over(String... facts) {
        if (facts.length == 0) throw new IllegalArgumentException("a pool of facts needs at least one fact");
        return new PolicyArbitraries(Vector.of(facts).map(Facts::get));
    }

    /** Tests of one fact. */
    public Arbitrary<FactTest> tests() {
        return Arbitraries.of(pool.toJavaList()).flatMap(PolicyArbitraries::test);
    }

    private static Arbitrary<FactTest> test(Fact<?> fact) {
        if (fact instanceof FlagFact flag) return Arbitraries.of(true, false).map(flag::is);
        if (fact instanceof WordFact<?> word) return word(word);
        if (fact instanceof SetFact<?> set) return Arbitraries.of(set.type()).map(e -> has(set, e));
        if (fact instanceof NumberFact number) return number(number);
        if (fact instanceof DateFact date)
            return Combinators.combine(Arbitraries.integers().between(-3, 12), Arbitraries.of(true, false))
                    .as((day, before) -> {
                        LocalDate bound = LocalDate.of(2021, 12, 1).plusDays(day);
                        return before ? date.before(bound) : date.notBefore(bound);
                    });
        DivisionFact division = (DivisionFact) fact;
        return Arbitraries.of(DIVISIONS.toJavaList()).map(code -> division.within(Division.of(code)));
    }

    private static FactTest has(SetFact<?> set, Enum<?> element) {
        return new FactTest(set, new Predicate.Has(element));
    }

    private static Arbitrary<FactTest> word(WordFact<?> fact) {
        return Arbitraries.of(fact.type().getEnumConstants())
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .uniqueElements()
                .map(words -> new FactTest(fact, new Predicate.OneOf(Vector.ofAll(words))));
    }

    private static Arbitrary<FactTest> number(NumberFact fact) {
        return Combinators.combine(Arbitraries.of(Predicate.Order.class), Arbitraries.of(0, 1, 6, 12, 18, 30))
                .as((order, n) -> fact.bound(order, new Predicate.Number(BigDecimal.valueOf(n))));
    }

    /** Conditions of at most some depth, without references and readings. */
    public Arbitrary<Condition> conditions(int depth) {
        return conditions(depth, Vector.empty(), false);
    }

    private Arbitrary<Condition> conditions(int depth, Vector<Condition> leaves, boolean readings) {
        Arbitrary<Condition> test = tests().map(Condition.Test::new);
        Arbitrary<Condition> leaf = leaves.isEmpty()
                ? test
                : Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(6, test),
                        net.jqwik.api.Tuple.of(1, Arbitraries.of(leaves.toJavaList())));
        if (depth == 0) return leaf;
        Arbitrary<Condition> below = conditions(depth - 1, leaves, readings);
        Arbitrary<List<Condition>> operands = below.list().ofMaxSize(3);
        Arbitrary<Condition> reading = readings
                ? Combinators.combine(below, below)
                        .as((a, b) -> new Condition.Reading(
                                READING, OPTIONS.head(), LinkedHashMap.of(OPTIONS.head(), a, OPTIONS.last(), b)))
                : leaf;
        return Arbitraries.oneOf(
                leaf,
                operands.map(of -> new Condition.All(Vector.ofAll(of))),
                operands.map(of -> new Condition.Any(Vector.ofAll(of))),
                below.map(Condition.Not::new),
                atLeast(below),
                reading);
    }

    private static Arbitrary<Condition> atLeast(Arbitrary<Condition> below) {
        Arbitrary<Condition.Weighted> weighted = Combinators.combine(Arbitraries.of(1, 2), below)
                .as((weight, c) -> new Condition.Weighted(BigDecimal.valueOf(weight), c));
        return Combinators.combine(Arbitraries.of(0, 1, 2, 3), weighted.list().ofMaxSize(3))
                .as((k, of) ->
                        new Condition.AtLeast(new Condition.Threshold.Number(BigDecimal.valueOf(k)), Vector.ofAll(of)));
    }

    /**
     * Profiles of Zibo's jurisdiction with a shared norm, one to four pathways that settle the applicant, alone or with a
     * sponsor, and one for companions; in force from the first days of December 2021.
     */
    public Arbitrary<Profile> profiles() {
        Vector<Condition> leaves = Vector.of(
                new Condition.Reference(ID + "/shared", Condition.Of.SAME_FRAME),
                new Condition.Open(Condition.Reason.SILENT, Optional.empty()),
                new Condition.Open(Condition.Reason.LEFT_TO_OTHER_RULES, Optional.of(EXTERNAL)));
        Vector<Condition> leaning = leaves.append(new Condition.Reference(ID + "/shared", Condition.Of.ANCHOR));
        Arbitrary<Condition> alone = withoutAnchor().conditions(2, leaves, true);
        Arbitrary<Condition> leaningOn = conditions(2, leaning, true);
        return Combinators.combine(
                        withoutAnchor().conditions(2),
                        alone.list().ofMinSize(1).ofMaxSize(2),
                        leaningOn.list().ofMaxSize(2),
                        leaningOn,
                        Arbitraries.integers().between(-2, 5))
                .as(PolicyArbitraries::profile);
    }

    private PolicyArbitraries withoutAnchor() {
        return new PolicyArbitraries(pool.filter(f -> !f.needsAnchor()));
    }

    private static Profile profile(
            Condition shared, List<Condition> alone, List<Condition> leaning, Condition family, int day) {
        Vector<Norm> norms = Vector.of(norm("shared", shared, Vector.empty(), true));
        for (Condition condition : alone)
            norms = norms.append(norm(
                    "alone-" + norms.size(),
                    condition,
                    Vector.of(new Answer(Ask.SETTLE, Answer.Subject.APPLICANT, Answer.Anchor.NONE)),
                    false));
        for (Condition condition : leaning)
            norms = norms.append(norm(
                    "leaning-" + norms.size(),
                    condition,
                    Vector.of(new Answer(Ask.SETTLE, Answer.Subject.APPLICANT, Answer.Anchor.SPONSOR)),
                    false));
        norms = norms.append(norm(
                "family",
                family,
                Vector.of(new Answer(Ask.BRING_FAMILY, Answer.Subject.COMPANION, Answer.Anchor.APPLICANT)),
                false));
        Text random = new Text("随机", "random");
        return Profile.builder()
                .id(ID)
                .title(random)
                .issuer(random)
                .place(random)
                .jurisdiction(Division.of("370300"))
                .force(new Force(
                        Force.Decides.REQUEST,
                        Varying.fixed(
                                new Commencement.On(LocalDate.of(2021, 12, 1).plusDays(day))),
                        Optional.empty()))
                .externals(Vector.of(new ExternalNote(EXTERNAL, false, random)))
                .norms(norms)
                .build();
    }

    private static Norm norm(String id, Condition when, Vector<Answer> answers, boolean withReading) {
        Text text = new Text("条款" + id, "norm " + id);
        Vector<ReadingNote> readings = withReading
                ? Vector.of(new ReadingNote(
                        READING,
                        ReadingNote.Varies.CONDITION,
                        text,
                        LinkedHashMap.of(OPTIONS.head(), new Text("一", "one"), OPTIONS.last(), new Text("二", "other")),
                        OPTIONS.head(),
                        text))
                : Vector.empty();
        return Norm.builder()
                .id(ID + "/" + id)
                .article(id)
                .kind(answers.isEmpty() ? NormKind.PRINCIPLE : NormKind.SETTLEMENT)
                .computability(Computability.RULE)
                .statement(text)
                .readings(readings)
                .when(when)
                .answers(answers)
                .build();
    }
}
