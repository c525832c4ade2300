package org.hukou.model.arbitrary;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hukou.model.application.Application;
import org.hukou.model.application.Relative;
import org.hukou.model.division.Division;
import org.hukou.model.division.Place;
import org.hukou.model.household.Household;
import org.hukou.model.household.Member;
import org.hukou.model.household.Resident;
import org.hukou.model.kinship.Bond;
import org.hukou.model.kinship.Kin;
import org.hukou.model.kinship.KinClass;
import org.hukou.model.kinship.KinPath;
import org.hukou.model.kinship.KinStep;
import org.hukou.model.kinship.Relation;
import org.hukou.model.livelihood.Dwelling;
import org.hukou.model.livelihood.Job;
import org.hukou.model.person.CitizenNumber;
import org.hukou.model.person.HouseholdKind;
import org.hukou.model.shape.Attribute;
import org.hukou.model.shape.Shape;
import org.hukou.model.shape.Type;
import org.hukou.model.tree.Invalid;
import org.hukou.model.value.Listing;

/**
 * Arbitraries of the model, drawn from the tables of the values, so that a new attribute is drawn without further ado.
 * Values are few and collide: divisions that lie in each other, dates that just meet a period or just do not, numbers
 * near thresholds. What is drawn does not contradict itself; it need not be likely. Immutable and thread-safe.
 */
public final class ModelArbitraries {
    private static final LocalDate ABOUT = LocalDate.of(2021, 12, 1);

    private final double stating;
    private final LocalDate about;
    private final Pools pools;

    private ModelArbitraries(double stating, LocalDate about) {
        if (!(stating >= 0 && stating <= 1))
            throw new IllegalArgumentException("a probability lies between 0 and 1, not " + stating);
        this.stating = stating;
        this.about = about;
        this.pools = new Pools(about);
    }

    /** Every other attribute is stated; requests are made in the first days of December 2021. */
    public static ModelArbitraries usual() {
        return new ModelArbitraries(0.5, ABOUT);
    }

    /**
     * The same, each attribute being stated with the given probability; a value with attributes of its own is left out
     * half as often as they would be.
     *
     * @throws IllegalArgumentException where it does not lie between 0 and 1
     */
    public ModelArbitraries stating(double probability) {
        return new ModelArbitraries(probability, about);
    }

    /** The same, requests being made in the ten days from the given date. */
    public ModelArbitraries about(LocalDate firstRequest) {
        return new ModelArbitraries(stating, firstRequest);
    }

    /** Applications, with none to two companions and sponsors each. */
    public Arbitrary<Application> applications() {
        return attempts().filter(Optional::isPresent).map(Optional::get).withoutEdgeCases();
    }

    /** Applications, or empty where what was drawn contradicts itself after all. */
    Arbitrary<Optional<Application>> attempts() {
        return drawn(Application.SHAPE).map(ModelArbitraries::built);
    }

    private static Optional<Application> built(Map<String, Object> drawn) {
        try {
            return Optional.of(Consistency.fill(Application.SHAPE, drawn));
        } catch (Invalid e) {
            return Optional.empty();
        }
    }

    /** People with what is stated about them. */
    public Arbitrary<Resident> residents() {
        return of(Resident.SHAPE);
    }

    /** People with their tie to another. */
    public Arbitrary<Relative> relatives() {
        return of(Relative.SHAPE);
    }

    /** Households of every kind, with none to three members. */
    public Arbitrary<Household> households() {
        return Combinators.combine(
                        Arbitraries.of(HouseholdKind.class).optional(stating),
                        places(),
                        residents().list().ofMaxSize(3),
                        Arbitraries.of(Relation.class).list().ofSize(3),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(ModelArbitraries::household)
                .withoutEdgeCases();
    }

    private static Household household(
            Optional<HouseholdKind> kind,
            Place place,
            List<Resident> residents,
            List<Relation> relations,
            boolean complete,
            boolean headed) {
        boolean family = kind.filter(k -> k == HouseholdKind.FAMILY).isPresent();
        boolean head = kind.isEmpty() ? headed : family && (headed || complete);
        Vector<Member> members = Vector.ofAll(residents).zipWithIndex((resident, i) -> {
            if (head) return i == 0 ? Member.head(resident) : Member.of(relations.get(i), resident);
            return Member.builder().resident(resident).build();
        });
        return Household.builder()
                .kind(kind)
                .place(place)
                .members(new Listing<>(members, complete))
                .build();
    }

    /** Dwellings. */
    public Arbitrary<Dwelling> dwellings() {
        return of(Dwelling.SHAPE);
    }

    /** Jobs and other work. */
    public Arbitrary<Job> jobs() {
        return of(Job.SHAPE);
    }

    /** Places. */
    public Arbitrary<Place> places() {
        return of(Place.SHAPE);
    }

    /** Divisions of every level, some of which lie in others. */
    public Arbitrary<Division> divisions() {
        return Pools.divisions();
    }

    /** Citizen numbers of the division 990000, which is not assigned. */
    public Arbitrary<CitizenNumber> citizenNumbers() {
        return pools.citizenNumbers();
    }

    /** Paths of kinship of one to four steps. */
    public Arbitrary<KinPath> kinPaths() {
        return Arbitraries.of(KinStep.class)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(steps -> new KinPath(Vector.ofAll(steps)))
                .withoutEdgeCases();
    }

    /** Kinship stated by relation, by path, by class, by two of them, or not at all. */
    public Arbitrary<Kin> kin() {
        Arbitrary<Kin> kin = Arbitraries.oneOf(
                Arbitraries.just(Kin.notStated()),
                Arbitraries.of(Relation.class).map(Kin::of),
                kinPaths().map(p -> Kin.builder().path(p).build()),
                kinPaths().map(p -> Kin.builder().path(p).kinClass(p.kinClass()).build()),
                Arbitraries.of(Relation.class)
                        .map(r -> Kin.builder()
                                .relation(r)
                                .kinClass(r.classes().head())
                                .build()),
                Combinators.combine(
                                Arbitraries.of(KinClass.class),
                                Arbitraries.integers().between(1, 4).optional(stating))
                        .as((c, n) -> Kin.builder().kinClass(c).generations(n).build()));
        Arbitrary<Optional<Bond>> bonds = Arbitraries.of(Bond.class).optional(stating);
        Arbitrary<Optional<Boolean>> flags = Arbitraries.of(true, false).optional(stating);
        return Combinators.combine(kin, bonds, flags, flags, flags, flags)
                .as((by, bond, together, household, consents, came) -> Kin.builder()
                        .from(by)
                        .bond(by.bondWithAnchor().isPresent() ? Optional.empty() : bond)
                        .livesTogether(together)
                        .sameHousehold(household)
                        .anchorConsents(consents)
                        .anchorCameAsRelative(came)
                        .build())
                .withoutEdgeCases();
    }

    /** Values of any table, each attribute drawn on its own. */
    @SuppressWarnings("unchecked")
    public <E> Arbitrary<E> of(Shape<E> shape) {
        if (shape.equals(Kin.SHAPE)) return (Arbitrary<E>) kin();
        if (shape.equals(Household.SHAPE)) return (Arbitrary<E>) households();
        if (shape.equals(Application.SHAPE)) return (Arbitrary<E>) applications();
        return drawn(shape).map(drawn -> Consistency.fill(shape, drawn)).withoutEdgeCases();
    }

    private Arbitrary<Map<String, Object>> drawn(Shape<?> shape) {
        List<String> names = shape.attributes().map(Attribute::name).toJavaList();
        List<Arbitrary<Optional<Object>>> values =
                shape.attributes().map(this::optional).toJavaList();
        return Combinators.combine(values).as(drawn -> {
            Map<String, Object> stated = new HashMap<>();
            for (int i = 0; i < drawn.size(); i++) {
                String name = names.get(i);
                drawn.get(i).ifPresent(value -> stated.put(name, value));
            }
            return stated;
        });
    }

    @SuppressWarnings("unchecked")
    private Arbitrary<Optional<Object>> optional(Attribute<?, ?> attribute) {
        Arbitrary<Object> values = switch (attribute.type().kind()) {
            case BLOCK -> (Arbitrary<Object>) of(attribute.type().shape().orElseThrow());
            case LISTING ->
                (Arbitrary<Object>)
                        (Arbitrary<?>) listings(of(attribute.type().shape().orElseThrow()));
            default -> (Arbitrary<Object>) pools.of(attribute);
        };
        boolean block = attribute.type().kind() == Type.Kind.BLOCK;
        return values.optional(block ? (1 + stating) / 2 : stating).withoutEdgeCases();
    }

    private static <V> Arbitrary<Listing<V>> listings(Arbitrary<V> items) {
        return Combinators.combine(items.list().ofMaxSize(2), Arbitraries.of(true, false))
                .as((list, complete) -> Listing.from(Vector.ofAll(list), complete))
                .withoutEdgeCases();
    }
}
