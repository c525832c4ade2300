package org.hukou.policy.question;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.util.Optional;
import org.hukou.model.application.Ask;
import org.hukou.policy.condition.Leaves;
import org.hukou.policy.fact.Fact;
import org.hukou.policy.fact.FactTest;
import org.hukou.policy.fact.Predicate;
import org.hukou.policy.particular.Cap;
import org.hukou.policy.profile.Norm;
import org.hukou.policy.profile.Profile;

/**
 * Holds the settlement norms of a local document against the caps of a national one: what a norm asks for that no cap lets
 * a city of the size ask for, and more years of insurance than the lowest cap allows. It looks at what conditions ask
 * under any option of their readings, follows references, and passes over norms that lean on a relative. It decides
 * nothing: whether a stricter norm is void is for others.
 */
public final class Caps {
    private final Profile national;
    private final int urbanPopulation;
    private final Optional<Cap.Pressure> pressure;

    private Caps(Profile national, int urbanPopulation, Optional<Cap.Pressure> pressure) {
        this.national = national;
        this.urbanPopulation = urbanPopulation;
        this.pressure = pressure;
    }

    /**
     * The caps of a national document for a city.
     *
     * @param urbanPopulation the people in its urban area
     * @param pressure how they weigh on what it can carry; where it is empty only caps that hold under any pressure count
     */
    public static Caps of(Profile national, int urbanPopulation, Optional<Cap.Pressure> pressure) {
        return new Caps(national, urbanPopulation, pressure);
    }

    /**
     * A local norm that asks for more than a cap lets it.
     *
     * @param norm the norm
     * @param asks what it asks for and may not; empty where it is the years of insurance
     * @param insuranceYears the years of insurance that it asks for, where those are too many
     * @param caps the national norms whose caps cover the city
     * @param otherWays the local norms by which one may settle without that
     */
    public record Stricter(
            Norm norm,
            Optional<Cap.May> asks,
            Optional<BigDecimal> insuranceYears,
            Vector<Norm> caps,
            Vector<Norm> otherWays) {}

    /** The national norms whose caps cover the city. */
    public Vector<Norm> covering() {
        return national.norms().filter(n -> n.provides(Cap.class).exists(this::covers));
    }

    private boolean covers(Cap cap) {
        return cap.covers(urbanPopulation)
                && (cap.pressure().isEmpty() || cap.pressure().equals(pressure));
    }

    /** Where a local document is stricter than the caps allow; empty where it is not. */
    public Vector<Stricter> stricter(Profile local) {
        Vector<Cap> caps = national.norms().flatMap(n -> n.provides(Cap.class)).filter(this::covers);
        Set<Cap.May> allowed = caps.flatMap(Cap::mayAsk).toSet();
        Optional<Integer> years = caps.flatMap(c -> io.vavr.control.Option.ofOptional(c.insuranceYearsAtMost()))
                .min()
                .toJavaOptional();
        Vector<Norm> ways = local.norms().filter(n -> n.answers().exists(a -> a.ask() == Ask.SETTLE));
        return ways.reject(n -> facts(local, n).exists(Fact::needsAnchor))
                .flatMap(n -> tooMuch(local, n, ways, allowed).appendAll(tooLong(local, n, years)));
    }

    private Vector<Stricter> tooMuch(Profile local, Norm norm, Vector<Norm> ways, Set<Cap.May> allowed) {
        return asked(local, norm)
                .removeAll(allowed)
                .toVector()
                .map(may -> new Stricter(
                        norm,
                        Optional.of(may),
                        Optional.empty(),
                        covering(),
                        ways.reject(w -> asked(local, w).contains(may))));
    }

    private Vector<Stricter> tooLong(Profile local, Norm norm, Optional<Integer> most) {
        if (most.isEmpty()) return Vector.empty();
        return tests(local, norm)
                .filter(t -> t.fact().id().equals("insurance.years"))
                .flatMap(Caps::bound)
                .filter(years -> years.compareTo(BigDecimal.valueOf(most.get())) > 0)
                .map(years -> new Stricter(norm, Optional.empty(), Optional.of(years), covering(), Vector.empty()));
    }

    private static Vector<BigDecimal> bound(FactTest test) {
        return test.predicate() instanceof Predicate.Bound bound && bound.operand() instanceof Predicate.Number number
                ? Vector.of(number.value())
                : Vector.empty();
    }

    private static Set<Cap.May> asked(Profile profile, Norm norm) {
        return LinkedHashSet.ofAll(facts(profile, norm).map(Fact::id).flatMap(Caps::asked));
    }

    /** What a test of a fact asks for, in the words of the caps. */
    private static Vector<Cap.May> asked(String fact) {
        return switch (fact) {
            case "work.months", "work.longTerm" -> Vector.of(Cap.May.WORK_YEARS);
            case "work.form", "work.employer", "business.licensed" -> Vector.of(Cap.May.WORK_SCOPE);
            case "work.lawful", "work.stable" -> Vector.of(Cap.May.WORK);
            case "dwelling.areaSquareMetres" -> Vector.of(Cap.May.DWELLING_SIZE);
            case "dwelling.kind", "dwelling.tenure", "dwelling.boughtBy", "dwelling.certificate" ->
                Vector.of(Cap.May.DWELLING_TERMS);
            case "dwelling.lawful", "dwelling.stable" -> Vector.of(Cap.May.DWELLING);
            case "insurance.years" -> Vector.of(Cap.May.INSURANCE);
            case "points.total" -> Vector.of(Cap.May.POINTS);
            default -> Vector.empty();
        };
    }

    private static Vector<Fact<?>> facts(Profile profile, Norm norm) {
        return tests(profile, norm).flatMap(FactTest::facts);
    }

    /** The tests of a norm and of those that it refers to; a profile has no circle of references. */
    private static Vector<FactTest> tests(Profile profile, Norm norm) {
        return Leaves.tests(norm.condition())
                .appendAll(Leaves.references(norm.condition())
                        .flatMap(r -> tests(profile, profile.norm(r.norm()).orElseThrow())))
                .distinct();
    }
}
