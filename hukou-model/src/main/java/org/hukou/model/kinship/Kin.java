package org.hukou.model.kinship;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.hukou.model.Style;
import org.hukou.model.shape.Shape;
import org.hukou.model.shape.Types;
import org.hukou.model.value.Words;
import org.immutables.value.Value;

/**
 * The kinship between somebody who moves and the anchor who is joined: what the mover is to the anchor. Class, side and
 * generations are derived from the relation (GB/T 4761) or from the path; what is stated must not contradict them.
 * Immutable and thread-safe.
 */
@Style
@Value.Immutable(singleton = true)
public interface Kin {
    /** The table of its attributes. */
    Shape<Kin> SHAPE = Shape.table("kin", Kin::builder, Builder::build)
            .with("relation", Types.coded(Relation.class, r -> Optional.of(r.code())), Kin::relation, Builder::relation)
            .with(
                    "path",
                    Types.words(KinStep.class),
                    kin -> kin.path().map(KinPath::steps),
                    (b, steps) -> b.path(steps.map(KinPath::new)))
            .with("class", Types.word(KinClass.class), Kin::kinClass, Builder::kinClass)
            .with("generations", Types.whole(20), Kin::generations, Builder::generations)
            .with("bond", Types.word(Bond.class), Kin::bond, Builder::bond)
            .flag("livesTogether", Kin::livesTogether, Builder::livesTogether)
            .flag("sameHousehold", Kin::sameHousehold, Builder::sameHousehold)
            .flag("anchorConsents", Kin::anchorConsents, Builder::anchorConsents)
            .flag("anchorCameAsRelative", Kin::anchorCameAsRelative, Builder::anchorCameAsRelative)
            .done();

    /** The relation by GB/T 4761. */
    Optional<Relation> relation();

    /** The chain of kinship from the anchor. */
    Optional<KinPath> path();

    /** The class, where neither relation nor path is stated. */
    Optional<KinClass> kinClass();

    /** The generations, the anchor being the first, where neither relation nor path is stated. */
    Optional<Integer> generations();

    /** What a parent-and-child bond rests on, where the relation does not say. */
    Optional<Bond> bond();

    /** Whether they live together. */
    Optional<Boolean> livesTogether();

    /** Whether they share one register entry. */
    Optional<Boolean> sameHousehold();

    /** Whether the anchor consents; asked only by a reading that is not chosen. */
    Optional<Boolean> anchorConsents();

    /** Whether the anchor came to the place as a relative; asked only by a reading that is not chosen. */
    Optional<Boolean> anchorCameAsRelative();

    /** The classes that what is stated leaves open; empty where nothing is stated. Found once, when first asked for. */
    @Value.Lazy
    default Set<KinClass> classes() {
        Vector<Set<KinClass>> known = Vector.<Set<KinClass>>empty()
                .appendAll(io.vavr.control.Option.ofOptional(relation()).map(Relation::classes))
                .appendAll(io.vavr.control.Option.ofOptional(path()).map(p -> HashSet.of(p.kinClass())))
                .appendAll(io.vavr.control.Option.ofOptional(kinClass()).map(HashSet::of));
        return known.isEmpty() ? HashSet.empty() : known.reduce(Set::intersect);
    }

    /** The class, where what is stated leaves only one open. Found once, when first asked for. */
    @Value.Lazy
    default Optional<KinClass> onlyClass() {
        return classes().size() == 1 ? Optional.of(classes().head()) : Optional.empty();
    }

    /** The generations as derived or stated; empty where neither tells. */
    default Optional<Integer> generationsFromAnchor() {
        return path().map(KinPath::generations)
                .or(() -> relation().flatMap(Relation::generations))
                .or(this::generations);
    }

    /** The bond as the relation says or as stated; empty where neither tells. */
    default Optional<Bond> bondWithAnchor() {
        return relation().flatMap(Relation::bond).or(this::bond);
    }

    /** The side of the family on which they are related, where path or relation tell it. */
    default Optional<Side> side() {
        return path().flatMap(KinPath::side).or(() -> relation().flatMap(Relation::side));
    }

    /** Refuses statements that contradict each other. */
    @Value.Check
    default void check() {
        boolean anyStated =
                relation().isPresent() || path().isPresent() || kinClass().isPresent();
        if (anyStated && classes().isEmpty())
            throw new IllegalArgumentException("relation, path and class contradict each other: "
                    + relation().map(Words::of).orElse("no relation") + ", "
                    + path().map(KinPath::toString).orElse("no path") + ", "
                    + kinClass().map(Words::of).orElse("no class") + "; state one of them");
        Optional<Integer> derived =
                path().map(KinPath::generations).or(() -> relation().flatMap(Relation::generations));
        if (derived.isPresent() && generations().isPresent() && !derived.equals(generations()))
            throw new IllegalArgumentException(
                    "stated generations " + generations().get() + " contradict the kinship, which makes "
                            + derived.get() + "; leave generations out");
        Optional<Bond> bond = relation().flatMap(Relation::bond);
        if (bond.isPresent() && bond().isPresent() && !bond.equals(bond()))
            throw new IllegalArgumentException("stated bond " + Words.of(bond().get()) + " contradicts the relation '"
                    + Words.of(relation().get()) + "', which is by birth; choose the relation for adopted or step");
    }

    /** Of which nothing is stated. */
    static Kin notStated() {
        return ImmutableKin.of();
    }

    /** The kinship of a relation. */
    static Kin of(Relation relation) {
        return builder().relation(relation).build();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values. */
    final class Builder extends ImmutableKin.Builder {
        Builder() {}

        /** Sets the chain of kinship from the anchor. */
        public Builder path(KinStep... steps) {
            return path(KinPath.of(steps));
        }
    }
}
