package org.hukou.policy.fact;

import org.hukou.model.household.Resident;
import org.hukou.model.livelihood.Dwelling;
import org.hukou.model.livelihood.Job;
import org.hukou.model.value.Known;

/**
 * Somebody seen in a frame: the resident, with at most one dwelling and one job picked.
 *
 * @param name which part of the application it is: {@code applicant}, {@code companions[0]}, {@code sponsors[1]}
 * @param resident what is stated; known to be none where there is nobody, not stated where there may be somebody
 * @param dwelling the dwelling picked
 * @param job the job picked
 */
public record Party(String name, Known<Resident> resident, Pick<Dwelling> dwelling, Pick<Job> job) {
    private static final Party NOBODY = new Party("", Known.none(), Pick.none(), Pick.none());

    /** Nobody. */
    public static Party nobody() {
        return NOBODY;
    }

    /** Somebody of whom nothing is stated, not even whether there is such a person. */
    public static Party unstated(String name) {
        return new Party(name, Known.notStated(), Pick.unstated(), Pick.unstated());
    }

    /** A resident, with no dwelling and no job picked yet. */
    public static Party of(String name, Resident resident) {
        return new Party(name, Known.of(resident), Pick.unstated(), Pick.unstated());
    }

    /** The same with no dwelling and no job picked; where there is nobody, there is none of either. */
    public Party unpicked() {
        return resident.isPresent() ? new Party(name, resident, Pick.unstated(), Pick.unstated()) : this;
    }

    /** The same with a dwelling picked. */
    public Party withDwelling(Pick<Dwelling> picked) {
        return new Party(name, resident, picked, job);
    }

    /** The same with a job picked. */
    public Party withJob(Pick<Job> picked) {
        return new Party(name, resident, dwelling, picked);
    }
}
