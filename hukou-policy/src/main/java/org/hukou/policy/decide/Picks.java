package org.hukou.policy.decide;

import org.hukou.model.household.Resident;
import org.hukou.model.livelihood.Dwelling;
import org.hukou.model.livelihood.Job;
import org.hukou.model.value.Known;
import org.hukou.model.value.Listing;
import org.hukou.policy.fact.Party;
import org.hukou.policy.fact.Pick;

/**
 * What of a frame is looked at besides the case and the subject. A list that no test looks at is not gone through.
 *
 * @param dwelling the subject's dwellings
 * @param job the subject's jobs
 * @param anchor whoever is leaned on, or anything of theirs
 * @param anchorDwelling the anchor's dwellings
 * @param anchorJob the anchor's jobs
 */
record Picks(boolean dwelling, boolean job, boolean anchor, boolean anchorDwelling, boolean anchorJob) {
    static final Picks NOTHING = new Picks(false, false, false, false, false);
    static final Picks ANCHOR = new Picks(false, false, true, false, false);

    private static final Dwelling NO_DWELLING = Dwelling.none();
    private static final Job NO_JOB = Job.none();

    /** What is looked at here or there. */
    Picks and(Picks other) {
        return new Picks(
                dwelling || other.dwelling,
                job || other.job,
                anchor || other.anchor,
                anchorDwelling || other.anchorDwelling,
                anchorJob || other.anchorJob);
    }

    /** Whether anything is looked at both here and there. */
    boolean meets(Picks other) {
        return dwelling && other.dwelling || job && other.job || anchor && other.anchor;
    }

    /** Whether no list is gone through. */
    boolean noList() {
        return !dwelling && !job && !anchorDwelling && !anchorJob;
    }

    Party[] subjects(Party party) {
        return expand(party, dwelling, job);
    }

    Party[] anchors(Party party) {
        return expand(party, anchorDwelling, anchorJob);
    }

    private static Party[] expand(Party party, boolean dwelling, boolean job) {
        if (!dwelling && !job || !(party.resident() instanceof Known.Some<Resident> some)) return new Party[] {party};
        Listing<Dwelling> dwellings = some.value().dwellings();
        Listing<Job> jobs = some.value().jobs();
        int perDwelling = job ? Pick.count(jobs) : 1;
        Party[] expanded = new Party[(dwelling ? Pick.count(dwellings) : 1) * perDwelling];
        for (int i = 0; i < expanded.length; i++) {
            Party one = dwelling ? party.withDwelling(Pick.at(dwellings, i / perDwelling, NO_DWELLING)) : party;
            expanded[i] = job ? one.withJob(Pick.at(jobs, i % perDwelling, NO_JOB)) : one;
        }
        return expanded;
    }
}
