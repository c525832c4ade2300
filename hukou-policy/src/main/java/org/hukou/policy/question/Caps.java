package org.hukou.policy.question;

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
 * Holds the settlement norms of a local document against the caps of a national one: what a norm requires, under the
 * chosen readings, that no cap lets a city of the size ask for, and more years of insurance than the lowest cap allows.
 * Citizenship, will, soldiers, and where somebody or something is are no demands in this sense. Norms that lean on a
 * relative are passed over. It decides nothing: whether a stricter norm is void is for others.
 */
public final class Caps {
    /** Facts that say whose case it is and where, and that every document asks. */
    private static final Vector<String> NEUTRAL = Vector.of("application.", "destination.", "person.", "registration.");

    private static final Vector<String> PLACE = Vector.of(
            ".division", ".areaKind", ".town", ".insideJurisdiction", ".inDestinationCounty", ".atDestination");

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
     * Something that a local norm requires beyond the caps.
     *
     * @param norm the norm
     * @param test what it requires
     * @param asks what that is in the words of the caps; empty where no cap has a word for it
     * @param caps the national norms whose caps cover the city
     * @param otherWays the local norms by which one may settle without it; where there are any, the document as a whole is
     *     not stricter by this
     */
    public record Stricter(
            Norm norm, FactTest test, Optional<Cap.May> asks, Vector<Norm> caps, Vector<Norm> otherWays) {}

    /** The national norms whose caps cover the city. */
    public Vector<Norm> covering() {
        return national.norms().filter(n -> n.provides(Cap.class).exists(this::covers));
    }

    private boolean covers(Cap cap) {
        return cap.covers(urbanPopulation)
                && (cap.pressure().isEmpty() || cap.pressure().equals(pressure));
    }

    /** What the norms of a local document require beyond the caps, norm by norm; empty where nothing. */
    public Vector<Stricter> stricter(Profile local) {
        Vector<Norm> ways = local.norms().filter(n -> n.answers().exists(a -> a.ask() == Ask.SETTLE));
        return ways.reject(Caps::leans)
                .flatMap(norm -> required(local, norm)
                        .filter(this::beyond)
                        .toVector()
                        .map(test -> new Stricter(
                                norm,
                                test,
                                word(test),
                                covering(),
                                ways.reject(w -> required(local, w).contains(test)))));
    }

    /** What the document requires of everybody who leans on nobody, whichever way is taken. */
    public Vector<Stricter> stricterAsAWhole(Profile local) {
        return stricter(local).filter(s -> s.otherWays().reject(Caps::leans).isEmpty());
    }

    private static boolean leans(Norm norm) {
        return Leaves.facts(norm.condition()).exists(Fact::needsAnchor);
    }

    private static Set<FactTest> required(Profile profile, Norm norm) {
        return Required.of(profile, norm.condition());
    }

    private boolean beyond(FactTest test) {
        String fact = test.fact().id();
        if (NEUTRAL.exists(fact::startsWith) && !fact.equals("person.age") || PLACE.exists(fact::endsWith))
            return false;
        Optional<Cap.May> word = word(test);
        Vector<Cap> caps = national.norms().flatMap(n -> n.provides(Cap.class)).filter(this::covers);
        if (word.isEmpty() || !caps.exists(c -> c.mayAsk().contains(word.get()))) return true;
        return word.get() == Cap.May.INSURANCE && tooLong(test, caps);
    }

    private static boolean tooLong(FactTest test, Vector<Cap> caps) {
        Vector<Integer> most = caps.flatMap(c -> io.vavr.control.Option.ofOptional(c.insuranceYearsAtMost()));
        if (most.isEmpty() || !(test.predicate() instanceof Predicate.Bound bound)) return false;
        if (!(bound.operand() instanceof Predicate.Number number)) return false;
        BigDecimal lowest = BigDecimal.valueOf(most.min().get());
        return switch (bound.order()) {
            case AT_LEAST -> number.value().compareTo(lowest) > 0;
            case ABOVE -> number.value().compareTo(lowest) >= 0;
            case AT_MOST, BELOW -> false;
        };
    }

    /** What a test asks for, in the words of the caps. */
    private static Optional<Cap.May> word(FactTest test) {
        return Optional.ofNullable(
                switch (test.fact().id()) {
                    case "work.months", "work.longTerm" -> Cap.May.WORK_YEARS;
                    case "work.form", "work.employer", "business.licensed" -> Cap.May.WORK_SCOPE;
                    case "work.lawful", "work.stable" -> Cap.May.WORK;
                    case "dwelling.areaSquareMetres" -> Cap.May.DWELLING_SIZE;
                    case "dwelling.kind", "dwelling.tenure", "dwelling.boughtBy", "dwelling.certificate" ->
                        Cap.May.DWELLING_TERMS;
                    case "dwelling.lawful", "dwelling.stable", "dwelling.fixed", "dwelling.livedIn" -> Cap.May.DWELLING;
                    case "insurance.years" -> Cap.May.INSURANCE;
                    case "points.total" -> Cap.May.POINTS;
                    default -> null;
                });
    }
}
