package org.hukou.model.kinship;

import io.vavr.collection.Vector;
import java.util.Optional;
import org.hukou.model.value.Words;

/**
 * A chain of kinship from the anchor, step by step: {@code [daughter, son]} is a child of the anchor's daughter. It
 * holds although somebody on the way is dead or missing.
 *
 * @param steps one to eight steps
 */
public record KinPath(Vector<KinStep> steps) {
    /**
     * A chain of steps.
     *
     * @throws IllegalArgumentException where there is none, or more than eight
     */
    public KinPath {
        if (steps.isEmpty() || steps.size() > 8)
            throw new IllegalArgumentException("a path of kinship has one to eight steps, not " + steps.size());
    }

    /** A chain of steps. */
    public static KinPath of(KinStep... steps) {
        return new KinPath(Vector.of(steps));
    }

    /** What the one at the end is to the anchor. */
    public KinClass kinClass() {
        if (steps.exists(KinPath::isMarriage)) return steps.size() == 1 ? KinClass.SPOUSE : KinClass.IN_LAW;
        if (steps.forAll(KinPath::isUp)) return upwards();
        if (steps.forAll(KinPath::isDown)) return downwards();
        return steps.size() == 1 ? KinClass.SIBLING : KinClass.COLLATERAL;
    }

    private KinClass upwards() {
        return switch (steps.size()) {
            case 1 -> KinClass.PARENT;
            case 2 -> steps.head() == KinStep.FATHER ? KinClass.PATERNAL_GRANDPARENT : KinClass.MATERNAL_GRANDPARENT;
            default -> KinClass.OTHER_LINEAL;
        };
    }

    private KinClass downwards() {
        return switch (steps.size()) {
            case 1 -> KinClass.CHILD;
            case 2 -> steps.head() == KinStep.SON ? KinClass.PATERNAL_GRANDCHILD : KinClass.MATERNAL_GRANDCHILD;
            default -> KinClass.OTHER_LINEAL;
        };
    }

    /** The generations, the anchor being the first: one more than the greater of the steps up and down. */
    public int generations() {
        int siblings = steps.count(KinPath::isSibling);
        return 1 + Math.max(steps.count(KinPath::isUp), steps.count(KinPath::isDown)) + siblings;
    }

    /** The side of the family: that of the first parent on the way. */
    public Optional<Side> side() {
        return steps.find(KinPath::isUp)
                .map(step -> step == KinStep.FATHER ? Side.PATERNAL : Side.MATERNAL)
                .toJavaOptional();
    }

    private static boolean isUp(KinStep step) {
        return step == KinStep.FATHER || step == KinStep.MOTHER;
    }

    private static boolean isDown(KinStep step) {
        return step == KinStep.SON || step == KinStep.DAUGHTER;
    }

    private static boolean isMarriage(KinStep step) {
        return step == KinStep.HUSBAND || step == KinStep.WIFE;
    }

    private static boolean isSibling(KinStep step) {
        return step == KinStep.BROTHER || step == KinStep.SISTER;
    }

    @Override
    public String toString() {
        return steps.map(Words::of).mkString(" > ");
    }
}
