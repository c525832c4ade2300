package org.hukou.model.household;

import java.util.Optional;
import org.hukou.model.Style;
import org.hukou.model.land.LandRights;
import org.hukou.model.land.Origin;
import org.hukou.model.livelihood.BusinessLicence;
import org.hukou.model.livelihood.Dwelling;
import org.hukou.model.livelihood.Income;
import org.hukou.model.livelihood.Insurance;
import org.hukou.model.livelihood.Job;
import org.hukou.model.livelihood.Points;
import org.hukou.model.livelihood.RuralService;
import org.hukou.model.livelihood.Schooling;
import org.hukou.model.livelihood.SoldierKin;
import org.hukou.model.livelihood.Study;
import org.hukou.model.livelihood.Talent;
import org.hukou.model.person.Permit;
import org.hukou.model.person.Person;
import org.hukou.model.person.Registration;
import org.hukou.model.person.Residence;
import org.hukou.model.shape.Shape;
import org.hukou.model.shape.Types;
import org.hukou.model.value.Listing;
import org.immutables.value.Value;

/** A person with everything that is stated about the person. Immutable and thread-safe. */
@Style
@Value.Immutable(singleton = true)
public interface Resident {
    /** The table of its attributes. */
    Shape<Resident> SHAPE = Shape.table("resident", Resident::builder, Builder::build)
            .with("label", Types.text(), Resident::label, Builder::label)
            .block("person", Person.SHAPE, Resident::person, Builder::person)
            .block("registration", Registration.SHAPE, Resident::registration, Builder::registration)
            .block("residence", Residence.SHAPE, Resident::residence, Builder::residence)
            .block("permit", Permit.SHAPE, Resident::permit, Builder::permit)
            .listing("dwellings", Dwelling.SHAPE, Resident::dwellings, Builder::dwellings)
            .listing("jobs", Job.SHAPE, Resident::jobs, Builder::jobs)
            .block("business", BusinessLicence.SHAPE, Resident::business, Builder::business)
            .block("income", Income.SHAPE, Resident::income, Builder::income)
            .block("insurance", Insurance.SHAPE, Resident::insurance, Builder::insurance)
            .block("points", Points.SHAPE, Resident::points, Builder::points)
            .block("schooling", Schooling.SHAPE, Resident::schooling, Builder::schooling)
            .block("study", Study.SHAPE, Resident::study, Builder::study)
            .block("talent", Talent.SHAPE, Resident::talent, Builder::talent)
            .block("service", RuralService.SHAPE, Resident::service, Builder::service)
            .block("soldier", SoldierKin.SHAPE, Resident::soldier, Builder::soldier)
            .block("land", LandRights.SHAPE, Resident::land, Builder::land)
            .block("origin", Origin.SHAPE, Resident::origin, Builder::origin)
            .done();

    /** A short name for messages, such as wife; invented, never a real name. */
    Optional<String> label();

    /** Who it is. */
    @Value.Default
    default Person person() {
        return Person.notStated();
    }

    /** Where registered. */
    @Value.Default
    default Registration registration() {
        return Registration.notStated();
    }

    /** Where living. */
    @Value.Default
    default Residence residence() {
        return Residence.notStated();
    }

    /** The residence permit. */
    @Value.Default
    default Permit permit() {
        return Permit.notStated();
    }

    /** Dwellings. */
    @Value.Default
    default Listing<Dwelling> dwellings() {
        return Listing.notStated();
    }

    /** Jobs and other work. */
    @Value.Default
    default Listing<Job> jobs() {
        return Listing.notStated();
    }

    /** The business licence. */
    @Value.Default
    default BusinessLicence business() {
        return BusinessLicence.notStated();
    }

    /** Income. */
    @Value.Default
    default Income income() {
        return Income.notStated();
    }

    /** Social insurance. */
    @Value.Default
    default Insurance insurance() {
        return Insurance.notStated();
    }

    /** Points. */
    @Value.Default
    default Points points() {
        return Points.notStated();
    }

    /** Schooling. */
    @Value.Default
    default Schooling schooling() {
        return Schooling.notStated();
    }

    /** Study. */
    @Value.Default
    default Study study() {
        return Study.notStated();
    }

    /** Talent. */
    @Value.Default
    default Talent talent() {
        return Talent.notStated();
    }

    /** A post in the countryside. */
    @Value.Default
    default RuralService service() {
        return RuralService.notStated();
    }

    /** The serving soldier of the family. */
    @Value.Default
    default SoldierKin soldier() {
        return SoldierKin.notStated();
    }

    /** Rights in the countryside. */
    @Value.Default
    default LandRights land() {
        return LandRights.notStated();
    }

    /** The place of origin. */
    @Value.Default
    default Origin origin() {
        return Origin.notStated();
    }

    /** Of which nothing is stated. */
    static Resident notStated() {
        return ImmutableResident.of();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values. */
    final class Builder extends ImmutableResident.Builder {
        Builder() {}

        /** Sets those known; there may be others. */
        public Builder dwellings(Dwelling... some) {
            return dwellings(Listing.of(some));
        }

        /** Sets those known; there may be others. */
        public Builder jobs(Job... some) {
            return jobs(Listing.of(some));
        }
    }
}
