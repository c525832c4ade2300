package org.hukou.bench;

import static org.hukou.model.value.Truth.FALSE;
import static org.hukou.model.value.Truth.TRUE;
import static org.hukou.model.value.Truth.UNKNOWN;

import java.util.Optional;
import org.hukou.model.application.Application;
import org.hukou.model.application.Relative;
import org.hukou.model.division.AreaKind;
import org.hukou.model.division.Division;
import org.hukou.model.division.Place;
import org.hukou.model.household.Resident;
import org.hukou.model.kinship.KinClass;
import org.hukou.model.livelihood.Dwelling;
import org.hukou.model.livelihood.DwellingKind;
import org.hukou.model.livelihood.Education;
import org.hukou.model.livelihood.Job;
import org.hukou.model.livelihood.RuralService;
import org.hukou.model.livelihood.ServiceHost;
import org.hukou.model.livelihood.ServiceRole;
import org.hukou.model.livelihood.Study;
import org.hukou.model.livelihood.Talent;
import org.hukou.model.livelihood.TalentCategory;
import org.hukou.model.livelihood.Tenure;
import org.hukou.model.livelihood.WorkForm;
import org.hukou.model.person.MaritalStatus;
import org.hukou.model.value.Listing;
import org.hukou.model.value.Truth;

/**
 * The ask to settle under the document of Zibo of 2021 and its chosen readings, written by hand as one would without the
 * library: plain Java on the same objects, three-valued, leaving off as soon as a pathway is settled. It is not kept in
 * step with the profile by anything but its test.
 */
final class ByHand {
    private static final Division ZIBO = Division.of("370300");
    private static final Dwelling NO_DWELLING = Dwelling.none();
    private static final Job NO_JOB = Job.none();

    private final Application application;
    private final Resident applicant;
    private final Division destination;
    private final Truth town;
    private final Truth village;

    private ByHand(Application application) {
        this.application = application;
        this.applicant = application.applicant();
        this.destination = application.destination().division().resolve(ZIBO);
        Place asked = application.destination().place();
        this.town = town(asked);
        this.village = village(asked);
    }

    /** The pathways, in the order of the profile: two bits each, granted in the lower one and refused in the upper one. */
    static long settle(Application application) {
        return new ByHand(application).settle();
    }

    /** The truth of a pathway, by its place in the order. */
    static Truth pathway(long verdict, int index) {
        long bits = verdict >>> 2 * index & 3;
        return bits == 1 ? TRUE : bits == 2 ? FALSE : UNKNOWN;
    }

    private static long bits(Truth truth, int index) {
        return switch (truth) {
            case TRUE -> 1L << 2 * index;
            case FALSE -> 2L << 2 * index;
            case UNKNOWN -> 0;
        };
    }

    private long settle() {
        Truth resident = Truth.of(applicant.person().voluntary())
                .and(Truth.of(applicant.person().citizen()));
        Truth entering = resident.and(entry());
        return bits(entering.isFalse() ? FALSE : entering.and(living(applicant)), 0)
                | bits(entering.isFalse() ? FALSE : entering.and(relativeOfResident()), 1)
                | bits(entering.isFalse() ? FALSE : entering.and(owning()), 2)
                | bits(entering.isFalse() ? FALSE : entering.and(renting()), 3)
                | bits(entering.isFalse() ? FALSE : entering.and(joining()), 4)
                | bits(entering.isFalse() ? FALSE : entering.and(nearRelative()), 5)
                | bits(entering.isFalse() ? FALSE : entering.and(working()), 6)
                | bits(entering.isFalse() ? FALSE : entering.and(talent()), 7)
                | bits(entering.isFalse() ? FALSE : entering.and(joiningInVillage()), 8)
                | bits(resident.isFalse() ? FALSE : resident.and(sentToVillage()), 9)
                | bits(resident.isFalse() ? FALSE : resident.and(workingInVillage()), 10);
    }

    /** Whom the document places in a collective household it does not say. */
    private Truth entry() {
        return switch (application.destination().household()) {
            case COMMUNITY_COLLECTIVE, UNIT_COLLECTIVE, SCHOOL_COLLECTIVE, TALENT_AGENCY -> UNKNOWN;
            default -> TRUE;
        };
    }

    /** (四): lives or works in a town and is a citizen. */
    private Truth living(Resident resident) {
        Truth truth = town.and(Truth.of(resident.person().citizen()));
        if (truth.isFalse()) return FALSE;
        Place home = resident.residence().place();
        Truth lives = town(home);
        if (!lives.isFalse()) lives = lives.and(atDestination(home));
        return truth.and(lives.isTrue() ? TRUE : lives.or(worksInTown(resident)));
    }

    private Truth worksInTown(Resident resident) {
        Listing<Job> jobs = resident.jobs();
        Truth any = jobs.complete() ? FALSE : UNKNOWN;
        for (Job job : jobs.items()) {
            if (job.equals(NO_JOB)) continue;
            any = any.or(hereInTown(job.place()));
            if (any.isTrue()) return TRUE;
        }
        return any;
    }

    private Truth hereInTown(Place place) {
        Truth town = town(place);
        return town.isFalse() ? FALSE : town.and(atDestination(place));
    }

    /** (四): near relative of somebody who lives or works in a town. */
    private Truth relativeOfResident() {
        Listing<Relative> sponsors = application.sponsors();
        Truth any = sponsors.complete() ? FALSE : town.isFalse() ? FALSE : UNKNOWN;
        for (Relative sponsor : sponsors.items()) {
            Truth near = near(sponsor);
            if (!near.isFalse()) any = any.or(near.and(living(sponsor.resident())));
            if (any.isTrue()) return TRUE;
        }
        return any;
    }

    /** (四): owns a dwelling in a town. */
    private Truth owning() {
        if (town.isFalse()) return FALSE;
        Listing<Dwelling> dwellings = applicant.dwellings();
        Truth any = dwellings.complete() ? FALSE : UNKNOWN;
        for (Dwelling dwelling : dwellings.items()) {
            if (dwelling.equals(NO_DWELLING)) continue;
            any = any.or(owned(dwelling));
            if (any.isTrue()) break;
        }
        return town.and(any);
    }

    private Truth owned(Dwelling dwelling) {
        Truth truth = is(dwelling.tenure(), Tenure.OWNED).and(Truth.of(dwelling.titleLawful()));
        if (truth.isFalse()) return FALSE;
        truth = truth.and(town(dwelling.place()));
        if (truth.isFalse()) return FALSE;
        truth = truth.and(atDestination(dwelling.place()));
        if (truth.isFalse() || dwelling.kind().isEmpty()) return truth.and(UNKNOWN);
        DwellingKind kind = dwelling.kind().get();
        return truth.and(Truth.of(kind == DwellingKind.URBAN_RESIDENCE
                || kind == DwellingKind.RESIDENTIAL_APARTMENT
                || kind == DwellingKind.OTHER_APARTMENT));
    }

    /** (四): rents a dwelling in a town, with the owner's consent and nobody registered there. */
    private Truth renting() {
        if (town.isFalse()) return FALSE;
        Listing<Dwelling> dwellings = applicant.dwellings();
        Truth any = dwellings.complete() ? FALSE : UNKNOWN;
        for (Dwelling dwelling : dwellings.items()) {
            if (dwelling.equals(NO_DWELLING)) continue;
            any = any.or(rented(dwelling));
            if (any.isTrue()) break;
        }
        return town.and(any);
    }

    private Truth rented(Dwelling dwelling) {
        Truth truth = is(dwelling.tenure(), Tenure.RENTED).and(Truth.of(dwelling.livedIn()));
        if (truth.isFalse()) return FALSE;
        truth = truth.and(Truth.of(dwelling.ownerConsents())).and(town(dwelling.place()));
        if (truth.isFalse()) return FALSE;
        truth = truth.and(atDestination(dwelling.place()));
        if (truth.isFalse()) return FALSE;
        Optional<Integer> registered = dwelling.registeredPersons();
        return truth.and(registered.isPresent() ? Truth.of(registered.get() <= 0) : UNKNOWN);
    }

    /** (四): joins spouse, adult child or parent who is registered in a town. */
    private Truth joining() {
        if (town.isFalse()) return FALSE;
        Listing<Relative> sponsors = application.sponsors();
        Truth any = sponsors.complete() ? FALSE : UNKNOWN;
        for (Relative sponsor : sponsors.items()) {
            Truth registered = registeredInTown(sponsor.resident());
            if (!registered.isFalse()) any = any.or(registered.and(closeFamily(sponsor)));
            if (any.isTrue()) break;
        }
        return town.and(any);
    }

    /** (四): near relative of somebody who is registered in a town. */
    private Truth nearRelative() {
        if (town.isFalse()) return FALSE;
        Listing<Relative> sponsors = application.sponsors();
        Truth any = sponsors.complete() ? FALSE : UNKNOWN;
        for (Relative sponsor : sponsors.items()) {
            Truth registered = registeredInTown(sponsor.resident());
            if (!registered.isFalse()) any = any.or(registered.and(near(sponsor)));
            if (any.isTrue()) break;
        }
        return town.and(any);
    }

    private Truth registeredInTown(Resident resident) {
        if (nowhere(resident)) return FALSE;
        return hereInTown(resident.registration().place());
    }

    private static boolean nowhere(Resident resident) {
        Optional<Integer> count = resident.registration().count();
        return count.isPresent() && count.get() == 0;
    }

    /** (四): works in a town. */
    private Truth working() {
        if (town.isFalse()) return FALSE;
        Listing<Job> jobs = applicant.jobs();
        Truth any = jobs.complete() ? FALSE : UNKNOWN;
        for (Job job : jobs.items()) {
            if (job.equals(NO_JOB)) continue;
            Truth here = hereInTown(job.place());
            if (!here.isFalse()) any = any.or(here.and(isWork(job)));
            if (any.isTrue()) break;
        }
        return town.and(any);
    }

    private static Truth isWork(Job job) {
        Optional<WorkForm> form = job.form();
        return form.isEmpty() ? UNKNOWN : Truth.of(form.get() != WorkForm.NONE);
    }

    /** (四): is talent from outside and intends to work here. */
    private Truth talent() {
        Truth truth = town.and(Truth.of(applicant.talent().intendsToWorkHere()));
        if (truth.isFalse()) return FALSE;
        truth = truth.and(registeredOutside());
        return truth.isFalse() ? FALSE : truth.and(isTalent());
    }

    private Truth registeredOutside() {
        return nowhere(applicant)
                ? TRUE
                : inside(applicant.registration().place()).not();
    }

    private Truth isTalent() {
        Study study = applicant.study();
        Truth truth = study.graduatedFrom()
                .has(Education.HIGHER_EDUCATION)
                .or(study.graduatedFrom().has(Education.SECONDARY_VOCATIONAL))
                .or(study.graduatedFrom().has(Education.TECHNICAL_SCHOOL))
                .or(study.graduatedFrom().has(Education.OVERSEAS));
        if (truth.isTrue()) return TRUE;
        truth = truth.or(enrolled(study));
        if (truth.isTrue()) return TRUE;
        Talent talent = applicant.talent();
        Truth category = talent.categories()
                .has(TalentCategory.PROFESSIONAL)
                .or(talent.categories().has(TalentCategory.SENIOR_PROFESSIONAL))
                .or(talent.categories().has(TalentCategory.SKILLED));
        truth = truth.or(category.and(Truth.of(talent.neededByEmployer())));
        return truth.isTrue() ? TRUE : truth.or(application.external().truth("otherTalent"));
    }

    private static Truth enrolled(Study study) {
        if (study.enrolledAt().isEmpty()) return UNKNOWN;
        return switch (study.enrolledAt().get()) {
            case HIGHER_EDUCATION, SECONDARY_VOCATIONAL, TECHNICAL_SCHOOL -> TRUE;
            default -> FALSE;
        };
    }

    /** (六): joins spouse, adult child or parent who is registered in the village. */
    private Truth joiningInVillage() {
        if (village.isFalse()) return FALSE;
        Listing<Relative> sponsors = application.sponsors();
        Truth any = sponsors.complete() ? FALSE : UNKNOWN;
        for (Relative sponsor : sponsors.items()) {
            Truth registered = registeredInVillage(sponsor.resident());
            if (!registered.isFalse()) any = any.or(registered.and(closeFamily(sponsor)));
            if (any.isTrue()) break;
        }
        return village.and(any);
    }

    private Truth registeredInVillage(Resident resident) {
        Place place = resident.registration().place();
        Truth truth = village(place);
        if (truth.isFalse() || nowhere(resident)) return FALSE;
        return truth.and(atDestination(place));
    }

    /** (七): is sent to a post in the village. */
    private Truth sentToVillage() {
        RuralService service = applicant.service();
        Truth truth = village.and(Truth.of(service.sentByOrganisation()));
        if (truth.isFalse()) return FALSE;
        truth = truth.and(sent(service.role())).and(host(service.host()));
        if (truth.isFalse()) return FALSE;
        truth = truth.and(atDestination(service.place())).and(Truth.of(service.neededByWork()));
        return truth.isFalse() ? FALSE : truth.and(localConditions());
    }

    private static Truth sent(Optional<ServiceRole> role) {
        if (role.isEmpty()) return UNKNOWN;
        return switch (role.get()) {
            case OFFICIAL, GRADUATE, AGRICULTURAL_RESEARCHER -> TRUE;
            default -> FALSE;
        };
    }

    private static Truth host(Optional<ServiceHost> host) {
        if (host.isEmpty()) return UNKNOWN;
        return Truth.of(host.get() == ServiceHost.VILLAGE || host.get() == ServiceHost.AGRICULTURAL_BUSINESS);
    }

    private Truth localConditions() {
        return application.external().truth("localVillageConditions");
    }

    /** (七): comes from a town to work or to found a business in the village. */
    private Truth workingInVillage() {
        if (village.isFalse()) return FALSE;
        Truth truth = village.and(
                nowhere(applicant) ? FALSE : town(applicant.registration().place()));
        if (truth.isFalse()) return FALSE;
        Listing<Job> jobs = applicant.jobs();
        Truth any = jobs.complete() ? FALSE : UNKNOWN;
        for (Job job : jobs.items()) {
            if (job.equals(NO_JOB)) continue;
            any = any.or(neededInVillage(job));
            if (any.isTrue()) break;
        }
        truth = truth.and(any);
        return truth.isFalse() ? FALSE : truth.and(localConditions());
    }

    private Truth neededInVillage(Job job) {
        Truth here = village(job.place());
        if (here.isFalse()) return FALSE;
        here = here.and(atDestination(job.place()));
        if (here.isFalse()) return FALSE;
        if (is(job.form(), WorkForm.OWN_BUSINESS).isTrue()) return here;
        return here.and(is(job.form(), WorkForm.OWN_BUSINESS)
                .or(isWork(job).and(Truth.of(applicant.service().neededByWork()))));
    }

    private static Truth near(Relative sponsor) {
        Truth near = null;
        for (KinClass open : sponsor.kin().classes()) {
            Truth truth = switch (open) {
                case SPOUSE,
                        PARENT,
                        CHILD,
                        SIBLING,
                        PATERNAL_GRANDPARENT,
                        MATERNAL_GRANDPARENT,
                        PATERNAL_GRANDCHILD,
                        MATERNAL_GRANDCHILD -> TRUE;
                default -> FALSE;
            };
            near = near == null ? truth : near.agree(truth);
        }
        return near == null ? UNKNOWN : near;
    }

    private Truth closeFamily(Relative sponsor) {
        Truth spouse = is(sponsor, KinClass.SPOUSE);
        if (spouse.isTrue()) return TRUE;
        Truth parent = is(sponsor, KinClass.PARENT);
        if (!parent.isFalse()) parent = parent.and(adult(sponsor.resident()));
        if (parent.isTrue()) return TRUE;
        Truth child = is(sponsor, KinClass.CHILD);
        if (!child.isFalse()) child = child.and(neverMarried());
        return spouse.or(parent).or(child);
    }

    private Truth adult(Resident resident) {
        Optional<Integer> age = application.date().isPresent()
                ? resident.person().ageOn(application.date().get())
                : resident.person().age();
        return age.isEmpty() ? UNKNOWN : Truth.of(age.get() >= 18);
    }

    private Truth neverMarried() {
        Optional<MaritalStatus> status = applicant.person().maritalStatus();
        return status.isEmpty() || status.get() == MaritalStatus.NOT_STATED
                ? UNKNOWN
                : Truth.of(status.get() == MaritalStatus.NEVER_MARRIED);
    }

    private static Truth is(Relative sponsor, KinClass asked) {
        Truth is = null;
        for (KinClass open : sponsor.kin().classes())
            is = is == null ? Truth.of(open == asked) : is.agree(Truth.of(open == asked));
        return is == null ? UNKNOWN : is;
    }

    private static <E> Truth is(Optional<E> stated, E asked) {
        return stated.isEmpty() ? UNKNOWN : Truth.of(stated.get() == asked);
    }

    private static Truth town(Place place) {
        if (place.areaKind().isEmpty()) return Truth.of(place.town());
        return switch (place.areaKind().get()) {
            case URBAN_DISTRICT, COUNTY_SEAT, DESIGNATED_TOWN -> TRUE;
            case VILLAGE -> FALSE;
            case INDUSTRIAL_PARK, TOWNSHIP_SEAT -> Truth.of(place.town());
        };
    }

    private static Truth village(Place place) {
        return is(place.areaKind(), AreaKind.VILLAGE);
    }

    private static Truth inside(Place place) {
        Truth computed = place.division().isEmpty()
                ? UNKNOWN
                : place.division().get().resolve(ZIBO).in(ZIBO);
        return computed.isUnknown() ? Truth.of(place.insideJurisdiction()) : computed;
    }

    private Truth atDestination(Place place) {
        Truth computed = place.division().isEmpty()
                ? UNKNOWN
                : place.division().get().resolve(ZIBO).in(destination);
        if (!computed.isUnknown()) return computed;
        Truth inside = inside(place);
        if (!inside.isUnknown() && destination.equals(ZIBO)) return inside;
        if (inside.isFalse() && destination.in(ZIBO).isTrue()) return FALSE;
        return Truth.of(place.atDestination());
    }
}
