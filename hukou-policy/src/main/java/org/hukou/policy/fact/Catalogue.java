package org.hukou.policy.fact;

import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.model.application.Demand;
import org.hukou.model.application.Destination;
import org.hukou.model.application.Entitlement;
import org.hukou.model.application.Request;
import org.hukou.model.division.Boundary;
import org.hukou.model.division.Place;
import org.hukou.model.household.Resident;
import org.hukou.model.kinship.Bond;
import org.hukou.model.kinship.Kin;
import org.hukou.model.kinship.KinClass;
import org.hukou.model.kinship.Marriage;
import org.hukou.model.land.LandRights;
import org.hukou.model.land.Means;
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
import org.hukou.model.person.MaritalStatus;
import org.hukou.model.person.Periods;
import org.hukou.model.person.Permit;
import org.hukou.model.person.PermitState;
import org.hukou.model.person.Person;
import org.hukou.model.person.Registration;
import org.hukou.model.person.Residence;
import org.hukou.model.person.Sex;
import org.hukou.model.shape.Attribute;
import org.hukou.model.shape.Shape;
import org.hukou.model.value.Flags;
import org.hukou.model.value.Known;
import org.hukou.model.value.Truth;

/** Builds the catalogue: one fact per attribute of the model, from its tables; derived ones take their place. */
final class Catalogue {
    private LinkedHashMap<String, Fact<?>> facts = LinkedHashMap.empty();
    private LinkedHashMap<String, Fact<?>> stated = LinkedHashMap.empty();

    /** What is stated of the facts that are derived where they can be. */
    LinkedHashMap<String, Fact<?>> stated() {
        return stated;
    }

    LinkedHashMap<String, Fact<?>> build() {
        theCase();
        person(
                "",
                f -> f.subject().resident(),
                f -> f.subject().dwelling().item(),
                f -> f.subject().job().item());
        person(
                "anchor.",
                f -> f.anchor().resident(),
                f -> f.anchor().dwelling().item(),
                f -> f.anchor().job().item());
        tie();
        return facts;
    }

    private void theCase() {
        Function<Frame, Known<Application>> application = f -> Known.of(f.application());
        block("application", Request.SHAPE, application, Application::request);
        put(new SetFact<>("application.asks", Ask.class, Vector.empty(), f -> Known.of(asks(f))));
        put(new DateFact(
                "application.handledOn",
                Vector.empty(),
                f -> Known.from(f.application().request().handledOn()),
                f -> f.application().request().notHandledBefore()));
        block("destination", Destination.SHAPE, application, Application::destination);
        place("destination", application, a -> placeAsked(a.destination()));
        flag(
                "destination.town",
                from("destination.areaKind"),
                application,
                (f, a) -> Places.town(f, a.destination().place()));
        block("entitlement", Entitlement.SHAPE, application, Application::entitlement);
        block("demand", Demand.SHAPE, application, Application::demand);
    }

    /** The place asked for; the document's own jurisdiction unless something else is stated. */
    private static Place placeAsked(Destination destination) {
        Place place = destination.place();
        boolean stated =
                place.division().isPresent() || place.insideJurisdiction().isPresent();
        return stated
                ? place
                : Place.builder().from(place).division(destination.division()).build();
    }

    private static Flags<Ask> asks(Frame frame) {
        return Flags.only(Ask.class, frame.application().request().asks().toJavaArray(Ask[]::new));
    }

    private void person(
            String prefix,
            Function<Frame, Known<Resident>> resident,
            Function<Frame, Known<Dwelling>> dwelling,
            Function<Frame, Known<Job>> job) {
        String own = prefix.isEmpty() ? "person" : "anchor";
        block(own, Person.SHAPE, resident, Resident::person);
        block(prefix + "registration", Registration.SHAPE, resident, Resident::registration);
        block(prefix + "residence", Residence.SHAPE, resident, Resident::residence);
        block(prefix + "permit", Permit.SHAPE, resident, Resident::permit);
        block(prefix + "dwelling", Dwelling.SHAPE, dwelling, Function.identity());
        block(prefix + "work", Job.SHAPE, job, Function.identity());
        block(prefix + "business", BusinessLicence.SHAPE, resident, Resident::business);
        block(prefix + "income", Income.SHAPE, resident, Resident::income);
        block(prefix + "insurance", Insurance.SHAPE, resident, Resident::insurance);
        block(prefix + "points", Points.SHAPE, resident, Resident::points);
        block(prefix + "schooling", Schooling.SHAPE, resident, Resident::schooling);
        block(prefix + "study", Study.SHAPE, resident, Resident::study);
        block(prefix + "talent", Talent.SHAPE, resident, Resident::talent);
        block(prefix + "service", RuralService.SHAPE, resident, Resident::service);
        block(prefix + "soldier", SoldierKin.SHAPE, resident, Resident::soldier);
        block(prefix + "land", LandRights.SHAPE, resident, Resident::land);
        block(prefix + "origin", Origin.SHAPE, resident, Resident::origin);
        place(prefix + "registration", f -> resident.apply(f).flatMap(Places::registration), Function.identity());
        place(prefix + "residence", resident, r -> r.residence().place());
        place(prefix + "dwelling", dwelling, Dwelling::place);
        place(prefix + "work", job, Job::place);
        place(prefix + "business", resident, r -> r.business().place());
        place(prefix + "service", resident, r -> r.service().place());
        place(prefix + "origin", resident, r -> r.origin().place());
        place(prefix + "study.school", resident, r -> r.study().school());
        place(prefix + "study.before", resident, r -> r.study().before());
        new OfResident(prefix, own, resident).derive();
    }

    /** The derived facts of one resident. */
    private final class OfResident {
        private final String prefix;
        private final String own;
        private final Function<Frame, Known<Resident>> resident;

        OfResident(String prefix, String own, Function<Frame, Known<Resident>> resident) {
            this.prefix = prefix;
            this.own = own;
            this.resident = resident;
        }

        void derive() {
            put(new NumberFact(own + ".age", from(own + ".birthDate", "application.date"), of(Derived::age)));
            put(new WordFact<>(
                    own + ".sex",
                    Sex.class,
                    Vector.empty(),
                    of((f, r) -> Known.from(r.person().sex().filter(s -> s == Sex.MALE || s == Sex.FEMALE)))));
            put(new WordFact<>(
                    own + ".maritalStatus",
                    MaritalStatus.class,
                    Vector.empty(),
                    of((f, r) -> Known.from(r.person().maritalStatus().filter(s -> s != MaritalStatus.NOT_STATED)))));
            registration();
            periods();
            put(new WordFact<>(
                    prefix + "residence.boundaryCrossed",
                    Boundary.class,
                    from(prefix + "registration.division", prefix + "residence.division"),
                    of(Derived::boundary)));
            permit();
            origin();
        }

        private void registration() {
            put(new FlagFact(
                    prefix + "registration.movedIn",
                    from(prefix + "registration.division", prefix + "registration.previousDivision"),
                    of(Derived::movedIn)));
            flag(
                    prefix + "registration.town",
                    from(prefix + "registration.areaKind"),
                    resident,
                    Places::registrationTown);
            put(new NumberFact(
                    prefix + "registration.count",
                    Vector.empty(),
                    new Extract.Stated<>(resident, r -> r.registration().count().map(BigDecimal::valueOf)),
                    f -> resident.apply(f).toOptional().flatMap(Catalogue::registeredSomewhere)));
            notRegistered("insideJurisdiction", Places::inside);
            notRegistered("inDestinationCounty", Places::inDestinationCounty);
            notRegistered("atDestination", Places::atDestination);
        }

        /** Somebody who is registered nowhere is known not to be registered in a place. */
        private void notRegistered(String name, BiFunction<Frame, Place, Truth> where) {
            flag(
                    prefix + "registration." + name,
                    from(prefix + "registration.division"),
                    resident,
                    (f, r) -> Places.nowhere(r)
                            ? Truth.FALSE
                            : where.apply(f, r.registration().place()));
        }

        private void periods() {
            period("days", Periods::days, Residence::days);
            period("months", Periods::months, Residence::months);
            period("years", Periods::years, Residence::years);
        }

        private void period(
                String unit,
                BiFunction<LocalDate, LocalDate, Integer> count,
                Function<Residence, Optional<Integer>> stated) {
            put(new NumberFact(
                    prefix + "residence." + unit,
                    from(prefix + "residence.since", "application.date"),
                    of((f, r) -> Derived.number(
                            Derived.period(r.residence().since(), f, count).or(() -> stated.apply(r.residence()))))));
        }

        private void permit() {
            Vector<String> dates = from(
                    prefix + "permit.issuedOn",
                    prefix + "permit.endorsedUntil",
                    prefix + "permit.cancelledOn",
                    "application.date");
            put(new WordFact<>(
                    prefix + "permit.state",
                    PermitState.class,
                    dates,
                    of((f, r) -> Known.from(r.permit().stateOn(f.date())))));
            put(new FlagFact(
                    prefix + "permit.held",
                    dates,
                    of((f, r) -> Known.from(r.permit().heldOn(f.date())))));
            Vector<String> clock = from(prefix + "residence.since", prefix + "permit.restoredOn");
            put(new DateFact(prefix + "permit.countedSince", clock, of((f, r) -> Derived.countedSince(r))));
            put(new NumberFact(prefix + "permit.years", clock.append("application.date"), of(Derived::permitYears)));
        }

        private void origin() {
            put(new FlagFact(
                    prefix + "origin.rural", from(prefix + "origin.areaKind"), of((f, r) -> Derived.rural(r))));
            put(new FlagFact(
                    prefix + "origin.settledInTown",
                    from(prefix + "origin.areaKind", prefix + "registration.areaKind"),
                    of(Derived::settledInTown)));
            put(new SetFact<>(
                    prefix + "origin.ownMeans",
                    Means.class,
                    from(prefix + "land.contract", prefix + "land.homestead"),
                    of((f, r) -> Known.of(Derived.ownMeans(r)))));
        }

        private <V> Extract<V> of(BiFunction<Frame, Resident, Known<V>> derive) {
            return f -> resident.apply(f).flatMap(r -> derive.apply(f, r));
        }
    }

    private void tie() {
        block("kin", Kin.SHAPE, Frame::kin, Function.identity());
        put(new WordFact<>(
                "kin.class",
                KinClass.class,
                from("kin.relation", "kin.path"),
                new Extract.Stated<>(Frame::kin, Kin::onlyClass),
                Optional.of(f -> f.kin().toOptional().map(Kin::classes).orElse(HashSet.empty()))));
        put(new NumberFact(
                "kin.generations",
                from("kin.relation", "kin.path"),
                f -> f.kin().flatMap(k -> Derived.number(k.generationsFromAnchor()))));
        put(new WordFact<>(
                "kin.bond",
                Bond.class,
                from("kin.relation"),
                f -> f.kin().flatMap(k -> Known.from(k.bondWithAnchor()))));
        block("marriage", Marriage.SHAPE, Frame::marriage, Function.identity());
        Vector<String> towns = from("kin.relation", "registration.areaKind", "anchor.registration.areaKind");
        put(new FlagFact("marriage.oneTownOneVillage", towns, Derived::oneTownOneVillage));
        Vector<String> homes = from("kin.relation", "residence.division", "anchor.residence.division");
        put(new FlagFact("marriage.coupleAtDestination", homes, Derived::coupleAtDestination));
    }

    private <R> void place(String block, Function<Frame, Known<R>> owner, Function<R, Place> place) {
        Vector<String> division = from(block + ".division");
        put(new DivisionFact(
                block + ".division",
                Vector.empty(),
                f -> Places.division(f, owner.apply(f).map(place))));
        flag(block + ".town", from(block + ".areaKind"), owner, (f, r) -> Places.town(f, place.apply(r)));
        flag(block + ".insideJurisdiction", division, owner, (f, r) -> Places.inside(f, place.apply(r)));
        flag(block + ".inDestinationCounty", division, owner, (f, r) -> Places.inDestinationCounty(f, place.apply(r)));
        flag(block + ".atDestination", division, owner, (f, r) -> Places.atDestination(f, place.apply(r)));
    }

    private <R> void flag(
            String id, Vector<String> sources, Function<Frame, Known<R>> owner, BiFunction<Frame, R, Truth> rule) {
        put(new FlagFact(id, sources, new Extract.Following<>(owner, rule)));
    }

    private <R, E> void block(String name, Shape<E> shape, Function<Frame, Known<R>> owner, Function<R, E> part) {
        shape.attributes().forEach(attribute -> attribute(name, attribute, owner, part));
    }

    private <R, E, V> void attribute(
            String block, Attribute<E, V> attribute, Function<Frame, Known<R>> owner, Function<R, E> part) {
        String id = block + "." + attribute.name();
        Function<R, Optional<V>> get = r -> attribute.get().apply(part.apply(r));
        switch (attribute.type().kind()) {
            case FLAG -> put(new FlagFact(id, Vector.empty(), new Extract.Stated<>(owner, cast(get))));
            case WORD -> put(word(id, attribute, new Extract.Stated<>(owner, get)));
            case SET -> put(set(id, attribute, new Extract.Stated<>(owner, get)));
            case WHOLE ->
                put(new NumberFact(
                        id,
                        Vector.empty(),
                        new Extract.Stated<>(owner, r -> get.apply(r).map(n -> BigDecimal.valueOf((Integer) n)))));
            case DECIMAL -> put(new NumberFact(id, Vector.empty(), new Extract.Stated<>(owner, cast(get))));
            case DATE ->
                put(new DateFact(
                        id,
                        Vector.empty(),
                        f -> owner.apply(f)
                                .flatMap(r -> Known.from(get.apply(r)).flatMap(Catalogue::date))));
            case DIVISION -> put(new DivisionFact(id, Vector.empty(), new Extract.Stated<>(owner, cast(get))));
            case BLOCK ->
                block(
                        id,
                        Catalogue.<V>shape(attribute),
                        f -> owner.apply(f).flatMap(r -> Known.from(get.apply(r))),
                        Function.identity());
            case TEXT, SEQUENCE, LISTING, MAP -> {}
        }
    }

    /** At least one registration, where the division of one is stated. */
    private static Optional<BigDecimal> registeredSomewhere(Resident r) {
        return r.registration().place().division().map(division -> BigDecimal.ONE);
    }

    private static Known<LocalDate> date(Object value) {
        if (value instanceof Known<?> known) return known.map(LocalDate.class::cast);
        return Known.of((LocalDate) value);
    }

    @SuppressWarnings("unchecked")
    private static <R, V> Function<R, Optional<V>> cast(Function<R, ? extends Optional<?>> get) {
        return (Function<R, Optional<V>>) get;
    }

    @SuppressWarnings("unchecked")
    private static <V> Shape<V> shape(Attribute<?, V> attribute) {
        return (Shape<V>) attribute.type().shape().orElseThrow();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Fact<?> word(String id, Attribute<?, ?> attribute, Extract<?> value) {
        Class type = attribute.type().constants().orElseThrow();
        return new WordFact(id, type, Vector.empty(), value);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Fact<?> set(String id, Attribute<?, ?> attribute, Extract<?> value) {
        Class type = attribute.type().constants().orElseThrow();
        return new SetFact(id, type, Vector.empty(), value);
    }

    private static Vector<String> from(String... sources) {
        return Vector.of(sources);
    }

    private void put(Fact<?> fact) {
        boolean first = !fact.sources().isEmpty() && !stated.containsKey(fact.id());
        if (first) for (Fact<?> plain : facts.get(fact.id())) stated = stated.put(fact.id(), plain);
        facts = facts.put(fact.id(), fact);
    }
}
