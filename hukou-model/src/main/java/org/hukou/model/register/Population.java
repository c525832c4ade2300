package org.hukou.model.register;

import java.util.Optional;

/**
 * How many people, and how many of them in town. Whether a place is town may not be stated: those people are counted apart,
 * and the rate is then known only within bounds.
 *
 * @param town in town
 * @param village in the countryside
 * @param notStated where it is not stated
 */
public record Population(long town, long village, long notStated) {
    /** Of nobody. */
    static final Population ZERO = new Population(0, 0, 0);

    /** All of them. */
    public long total() {
        return town + village + notStated;
    }

    /** The share of the town, from 0 to 1; empty where there is nobody, or somebody of whom it is not stated. */
    public Optional<Double> rate() {
        return notStated > 0 || total() == 0 ? Optional.empty() : Optional.of((double) town / total());
    }

    /** The least the share can be; empty where there is nobody. */
    public Optional<Double> atLeast() {
        return total() == 0 ? Optional.empty() : Optional.of((double) town / total());
    }

    /** The most the share can be; empty where there is nobody. */
    public Optional<Double> atMost() {
        return total() == 0 ? Optional.empty() : Optional.of((double) (town + notStated) / total());
    }

    Population with(Optional<Boolean> inTown) {
        if (inTown.isEmpty()) return new Population(town, village, notStated + 1);
        return inTown.get()
                ? new Population(town + 1, village, notStated)
                : new Population(town, village + 1, notStated);
    }
}
