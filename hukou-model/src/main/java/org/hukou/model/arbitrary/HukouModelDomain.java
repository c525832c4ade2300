package org.hukou.model.arbitrary;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.hukou.model.application.Application;
import org.hukou.model.application.Relative;
import org.hukou.model.division.Division;
import org.hukou.model.division.Place;
import org.hukou.model.household.Household;
import org.hukou.model.household.Resident;
import org.hukou.model.kinship.Kin;
import org.hukou.model.kinship.KinPath;
import org.hukou.model.livelihood.Dwelling;
import org.hukou.model.livelihood.Job;
import org.hukou.model.person.CitizenNumber;

/** The usual arbitraries of the model for properties: {@code @Domain(HukouModelDomain.class)}. */
public final class HukouModelDomain extends DomainContextBase {
    private final ModelArbitraries usual = ModelArbitraries.usual();

    /** For jqwik. */
    public HukouModelDomain() {}

    /** Applications. */
    @Provide
    public Arbitrary<Application> applications() {
        return usual.applications();
    }

    /** People. */
    @Provide
    public Arbitrary<Resident> residents() {
        return usual.residents();
    }

    /** People with their tie to another. */
    @Provide
    public Arbitrary<Relative> relatives() {
        return usual.relatives();
    }

    /** Households. */
    @Provide
    public Arbitrary<Household> households() {
        return usual.households();
    }

    /** Dwellings. */
    @Provide
    public Arbitrary<Dwelling> dwellings() {
        return usual.dwellings();
    }

    /** Jobs. */
    @Provide
    public Arbitrary<Job> jobs() {
        return usual.jobs();
    }

    /** Places. */
    @Provide
    public Arbitrary<Place> places() {
        return usual.places();
    }

    /** Divisions. */
    @Provide
    public Arbitrary<Division> divisions() {
        return usual.divisions();
    }

    /** Kinship. */
    @Provide
    public Arbitrary<Kin> kin() {
        return usual.kin();
    }

    /** Paths of kinship. */
    @Provide
    public Arbitrary<KinPath> kinPaths() {
        return usual.kinPaths();
    }

    /** Citizen numbers. */
    @Provide
    public Arbitrary<CitizenNumber> citizenNumbers() {
        return usual.citizenNumbers();
    }
}
