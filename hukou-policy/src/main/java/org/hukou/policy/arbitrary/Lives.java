package org.hukou.policy.arbitrary;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.model.application.Destination;
import org.hukou.model.application.Entry;
import org.hukou.model.application.External;
import org.hukou.model.application.Relative;
import org.hukou.model.application.Request;
import org.hukou.model.division.AreaKind;
import org.hukou.model.division.Division;
import org.hukou.model.division.Place;
import org.hukou.model.household.Resident;
import org.hukou.model.io.Documents;
import org.hukou.model.io.Source;
import org.hukou.model.kinship.Kin;
import org.hukou.model.kinship.KinClass;
import org.hukou.model.land.LandRights;
import org.hukou.model.land.Means;
import org.hukou.model.land.Origin;
import org.hukou.model.land.RightState;
import org.hukou.model.livelihood.Dwelling;
import org.hukou.model.livelihood.DwellingKind;
import org.hukou.model.livelihood.Education;
import org.hukou.model.livelihood.Job;
import org.hukou.model.livelihood.RuralService;
import org.hukou.model.livelihood.ServiceHost;
import org.hukou.model.livelihood.ServiceRole;
import org.hukou.model.livelihood.Study;
import org.hukou.model.livelihood.Talent;
import org.hukou.model.livelihood.Tenure;
import org.hukou.model.livelihood.WorkForm;
import org.hukou.model.person.MaritalStatus;
import org.hukou.model.person.Permit;
import org.hukou.model.person.Person;
import org.hukou.model.person.Registration;
import org.hukou.model.person.Residence;
import org.hukou.model.value.Flags;
import org.hukou.model.value.Listing;

/**
 * Lives that come close to the pathways of the built-in profiles: every fact that they test is stated, near the line, so
 * that grants, refusals and doubts are all common. The people are drawn, not real. Thread-safe.
 */
public final class Lives {
    private static final AreaKind[] AREAS = {AreaKind.URBAN_DISTRICT, AreaKind.COUNTY_SEAT, AreaKind.VILLAGE};

    private Lives() {}

    /** Lives with everything stated that the pathways test; lists may be incomplete. */
    public static Arbitrary<Application> stated() {
        return Combinators.combine(resident(), relatives(), relatives(), destination(), Arbitraries.of(0, 1, 2, 3))
                .as((applicant, companions, sponsors, destination, externals) -> Application.builder()
                        .request(Request.builder()
                                .date(LocalDate.of(2022, 3, 1))
                                .asks(Ask.SETTLE, Ask.BRING_FAMILY, Ask.RETURN_TO_VILLAGE, Ask.FAMILY_BOOKLET)
                                .build())
                        .destination(destination)
                        .applicant(applicant)
                        .companions(companions)
                        .sponsors(sponsors)
                        .external(external(externals))
                        .build());
    }

    private static External external(int which) {
        External external = External.NOT_STATED;
        if (which > 0) external = external.with("otherTalent", which == 1).with("localVillageConditions", which != 1);
        return which == 3 ? external.with("otherRelatives", true) : external;
    }

    private static Arbitrary<Destination> destination() {
        return Combinators.combine(
                        Arbitraries.of(AREAS), Arbitraries.of(Entry.ANY, Entry.ANY, Entry.COMMUNITY_COLLECTIVE))
                .as((kind, entry) -> Destination.builder()
                        .place(Place.here(kind))
                        .household(entry)
                        .build());
    }

    private static Arbitrary<Listing<Relative>> relatives() {
        Arbitrary<Relative> relative = Combinators.combine(resident(), Arbitraries.of(KinClass.values()), flag())
                .as((r, kin, together) -> Relative.builder()
                        .resident(r)
                        .kin(Kin.builder().kinClass(kin).livesTogether(together).build())
                        .build());
        return listing(relative);
    }

    private static <T> Arbitrary<Listing<T>> listing(Arbitrary<T> items) {
        return Combinators.combine(items.list().ofMaxSize(2), flag())
                .as((list, complete) -> new Listing<>(Vector.ofAll(list), complete));
    }

    private static Arbitrary<Boolean> flag() {
        return Arbitraries.of(true, true, true, false);
    }

    private static Arbitrary<Place> place() {
        return Combinators.combine(Arbitraries.of("here", "here", "110105"), Arbitraries.of(AREAS))
                .as((code, kind) -> Place.of(Division.parse(code), kind));
    }

    private static Arbitrary<Resident> resident() {
        return Combinators.combine(person(), place(), place(), listing(dwelling()), listing(job()), more())
                .as((person, registered, living, dwellings, jobs, more) -> more.person(person)
                        .registration(Registration.builder().place(registered).build())
                        .residence(Residence.builder().place(living).build())
                        .dwellings(dwellings)
                        .jobs(jobs)
                        .build());
    }

    private static Arbitrary<Person> person() {
        return Combinators.combine(
                        flag(),
                        flag(),
                        Arbitraries.of(17, 18),
                        Arbitraries.of(MaritalStatus.NEVER_MARRIED, MaritalStatus.DIVORCED))
                .as((citizen, voluntary, age, status) -> Person.builder()
                        .citizen(citizen)
                        .voluntary(voluntary)
                        .age(age)
                        .maritalStatus(status)
                        .build());
    }

    private static Arbitrary<Dwelling> dwelling() {
        return Combinators.combine(
                        place(), Arbitraries.of(Tenure.OWNED, Tenure.RENTED), flag(), flag(), Arbitraries.of(0, 1))
                .as((place, tenure, good, consent, registered) -> Dwelling.builder()
                        .place(place)
                        .tenure(tenure)
                        .kind(DwellingKind.URBAN_RESIDENCE)
                        .lawful(good)
                        .titleLawful(good)
                        .stable(consent)
                        .livedIn(good)
                        .ownerConsents(consent)
                        .registeredPersons(registered)
                        .build());
    }

    private static Arbitrary<Job> job() {
        return Combinators.combine(place(), Arbitraries.of(WorkForm.HIRED, WorkForm.OWN_BUSINESS, WorkForm.NONE))
                .as((place, form) -> Job.builder().place(place).form(form).build());
    }

    private static Arbitrary<Resident.Builder> more() {
        return Combinators.combine(
                        flag(), flag(), Arbitraries.of(Education.HIGHER_EDUCATION, Education.NONE), place(), land())
                .as((wish, sent, education, origin, land) -> Resident.builder()
                        .talent(Talent.builder()
                                .intendsToWorkHere(wish)
                                .neededByEmployer(sent)
                                .build())
                        .study(Study.builder()
                                .enrolledAt(Education.NONE)
                                .graduatedFrom(education)
                                .build())
                        .service(RuralService.builder()
                                .place(origin)
                                .sentByOrganisation(sent)
                                .neededByWork(wish)
                                .role(ServiceRole.OFFICIAL)
                                .host(ServiceHost.VILLAGE)
                                .build())
                        .permit(Permit.builder().held(sent).build())
                        .origin(Origin.builder()
                                .place(origin)
                                .livesThere(wish)
                                .closeFamilyMeans(Flags.none(Means.class))
                                .build())
                        .land(land));
    }

    /** Land rights of every kind, or nothing stated of them. */
    public static Arbitrary<LandRights> land() {
        Arbitrary<RightState> right = Arbitraries.of(RightState.class);
        return Combinators.combine(right, right, right, right, Arbitraries.of(true, false))
                .as((contract, homestead, share, forest, stated) -> !stated
                        ? LandRights.notStated()
                        : LandRights.builder()
                                .contract(contract)
                                .homestead(homestead)
                                .collectiveShare(share)
                                .forest(forest)
                                .build());
    }

    /**
     * The same life with some of what is stated forgotten; the question stays the same.
     *
     * @param random draws what is forgotten
     */
    public static Application forgetting(Application application, RandomGenerator random) {
        Map<String, Object> plain = Application.SHAPE.write(application);
        for (String block : List.of("applicant", "companions", "sponsors", "external"))
            if (plain.containsKey(block)) forget(plain, block, random);
        return read(plain);
    }

    @SuppressWarnings("unchecked")
    private static void forget(Map<String, Object> holder, String name, RandomGenerator random) {
        Object value = holder.get(name);
        if (value instanceof Map<?, ?> map && map.size() == 1 && map.containsKey("only") && random.nextInt(3) == 0)
            holder.put(name, new ArrayList<>((List<Object>) map.get("only")));
        else if (value instanceof Map<?, ?> map)
            for (Object key : new ArrayList<>(map.keySet())) forget((Map<String, Object>) map, (String) key, random);
        else if (value instanceof List<?> list)
            for (Object item : list)
                if (item instanceof Map<?, ?> map)
                    for (Object key : new ArrayList<>(map.keySet()))
                        forget((Map<String, Object>) map, (String) key, random);
        if (!(holder.get(name) instanceof Map) && !(holder.get(name) instanceof List) && random.nextInt(6) == 0)
            holder.remove(name);
    }

    private static Application read(Map<String, Object> plain) {
        plain.put("format", Documents.FORMAT);
        return Documents.application(Source.json(Documents.line(plain))).get();
    }
}
