package org.hukou.policy.fact;

import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
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
        person("", Frame::subject);
        person("anchor.", Frame::anchor);
        tie();
        return facts;
    }

    private void theCase() {
        block("application", Request.SHAPE, f -> Known.of(f.application().request()));
        put(new SetFact<>("application.asks", Ask.class, Vector.empty(), f -> Known.of(asks(f))));
        put(new DateFact(
                "application.handledOn",
                Vector.empty(),
                f -> Known.from(f.application().request().handledOn()),
                f -> f.application().request().notHandledBefore()));
        Function<Frame, Known<Destination>> destination =
                f -> Known.of(f.application().destination());
        block("destination", Destination.SHAPE, destination);
        place("destination", f -> destination.apply(f).map(Catalogue::placeAsked));
        block("entitlement", Entitlement.SHAPE, f -> Known.of(f.application().entitlement()));
        block("demand", Demand.SHAPE, f -> Known.of(f.application().demand()));
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

    private void person(String prefix, Function<Frame, Party> who) {
        Function<Frame, Known<Resident>> resident = f -> who.apply(f).resident();
        String own = prefix.isEmpty() ? "person" : "anchor";
        block(own, Person.SHAPE, f -> resident.apply(f).map(Resident::person));
        block(
                prefix + "registration",
                Registration.SHAPE,
                f -> resident.apply(f).map(Resident::registration));
        block(prefix + "residence", Residence.SHAPE, f -> resident.apply(f).map(Resident::residence));
        block(prefix + "permit", Permit.SHAPE, f -> resident.apply(f).map(Resident::permit));
        Function<Frame, Known<Dwelling>> dwelling = f -> who.apply(f).dwelling().item();
        block(prefix + "dwelling", Dwelling.SHAPE, dwelling);
        Function<Frame, Known<Job>> job = f -> who.apply(f).job().item();
        block(prefix + "work", Job.SHAPE, job);
        block(prefix + "business", BusinessLicence.SHAPE, f -> resident.apply(f).map(Resident::business));
        block(prefix + "income", Income.SHAPE, f -> resident.apply(f).map(Resident::income));
        block(prefix + "insurance", Insurance.SHAPE, f -> resident.apply(f).map(Resident::insurance));
        block(prefix + "points", Points.SHAPE, f -> resident.apply(f).map(Resident::points));
        block(prefix + "schooling", Schooling.SHAPE, f -> resident.apply(f).map(Resident::schooling));
        block(prefix + "study", Study.SHAPE, f -> resident.apply(f).map(Resident::study));
        block(prefix + "talent", Talent.SHAPE, f -> resident.apply(f).map(Resident::talent));
        block(prefix + "service", RuralService.SHAPE, f -> resident.apply(f).map(Resident::service));
        block(prefix + "soldier", SoldierKin.SHAPE, f -> resident.apply(f).map(Resident::soldier));
        block(prefix + "land", LandRights.SHAPE, f -> resident.apply(f).map(Resident::land));
        block(prefix + "origin", Origin.SHAPE, f -> resident.apply(f).map(Resident::origin));
        place(prefix + "registration", f -> resident.apply(f).flatMap(Places::registration));
        place(
                prefix + "residence",
                f -> resident.apply(f).map(r -> r.residence().place()));
        place(prefix + "dwelling", f -> dwelling.apply(f).map(Dwelling::place));
        place(prefix + "work", f -> job.apply(f).map(Job::place));
        place(prefix + "business", f -> resident.apply(f).map(r -> r.business().place()));
        place(prefix + "service", f -> resident.apply(f).map(r -> r.service().place()));
        place(prefix + "origin", f -> resident.apply(f).map(r -> r.origin().place()));
        place(prefix + "study.school", f -> resident.apply(f).map(r -> r.study().school()));
        place(prefix + "study.before", f -> resident.apply(f).map(r -> r.study().before()));
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
            put(new FlagFact(
                    prefix + "registration.town",
                    from(prefix + "registration.areaKind"),
                    of(Places::registrationTown)));
            notRegistered("insideJurisdiction", Places::inside);
            notRegistered("inDestinationCounty", Places::inDestinationCounty);
            notRegistered("atDestination", Places::atDestination);
        }

        /** Somebody who is registered nowhere is known not to be registered in a place. */
        private void notRegistered(String name, BiFunction<Frame, Known<Place>, Known<Boolean>> where) {
            put(new FlagFact(prefix + "registration." + name, from(prefix + "registration.division"), of((f, r) -> {
                Known<Place> place = Places.registration(r);
                return place.isNone() ? Known.of(false) : where.apply(f, place);
            })));
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

        private <V> Function<Frame, Known<V>> of(BiFunction<Frame, Resident, Known<V>> derive) {
            return f -> resident.apply(f).flatMap(r -> derive.apply(f, r));
        }
    }

    private void tie() {
        block("kin", Kin.SHAPE, Frame::kin);
        put(new WordFact<>(
                "kin.class",
                KinClass.class,
                from("kin.relation", "kin.path"),
                f -> f.kin().flatMap(k -> one(k.classes())),
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
        block("marriage", Marriage.SHAPE, Frame::marriage);
        Vector<String> towns = from("kin.relation", "registration.areaKind", "anchor.registration.areaKind");
        put(new FlagFact("marriage.oneTownOneVillage", towns, Derived::oneTownOneVillage));
        Vector<String> homes = from("kin.relation", "residence.division", "anchor.residence.division");
        put(new FlagFact("marriage.coupleAtDestination", homes, Derived::coupleAtDestination));
    }

    private static Known<KinClass> one(Set<KinClass> classes) {
        return classes.size() == 1 ? Known.of(classes.head()) : Known.notStated();
    }

    private void place(String block, Function<Frame, Known<Place>> where) {
        Vector<String> division = from(block + ".division");
        put(new DivisionFact(block + ".division", Vector.empty(), f -> Places.division(f, where.apply(f))));
        flag(block + ".town", from(block + ".areaKind"), f -> Places.town(f, where.apply(f)));
        flag(block + ".insideJurisdiction", division, f -> Places.inside(f, where.apply(f)));
        flag(block + ".inDestinationCounty", division, f -> Places.inDestinationCounty(f, where.apply(f)));
        flag(block + ".atDestination", division, f -> Places.atDestination(f, where.apply(f)));
    }

    private void flag(String id, Vector<String> sources, Function<Frame, Known<Boolean>> extract) {
        put(new FlagFact(id, sources, extract));
    }

    private <E> void block(String name, Shape<E> shape, Function<Frame, Known<E>> holder) {
        shape.attributes().forEach(attribute -> attribute(name, attribute, holder));
    }

    private <E, V> void attribute(String block, Attribute<E, V> attribute, Function<Frame, Known<E>> holder) {
        String id = block + "." + attribute.name();
        Function<Frame, Known<V>> value =
                f -> holder.apply(f).flatMap(e -> Known.from(attribute.get().apply(e)));
        switch (attribute.type().kind()) {
            case FLAG -> put(new FlagFact(id, Vector.empty(), cast(value)));
            case WORD -> put(word(id, attribute, value));
            case SET -> put(set(id, attribute, value));
            case WHOLE ->
                put(new NumberFact(id, Vector.empty(), f -> value.apply(f).map(n -> BigDecimal.valueOf((Integer) n))));
            case DECIMAL -> put(new NumberFact(id, Vector.empty(), cast(value)));
            case DATE ->
                put(new DateFact(id, Vector.empty(), f -> value.apply(f).flatMap(Catalogue::date)));
            case DIVISION -> put(new DivisionFact(id, Vector.empty(), cast(value)));
            case BLOCK -> block(id, Catalogue.<V>shape(attribute), value);
            case TEXT, SEQUENCE, LISTING, LIST, MAP -> {}
        }
    }

    private static Known<LocalDate> date(Object value) {
        if (value instanceof Known<?> known) return known.map(LocalDate.class::cast);
        return Known.of((LocalDate) value);
    }

    @SuppressWarnings("unchecked")
    private static <V> Function<Frame, Known<V>> cast(Function<Frame, ? extends Known<?>> value) {
        return (Function<Frame, Known<V>>) value;
    }

    @SuppressWarnings("unchecked")
    private static <V> Shape<V> shape(Attribute<?, V> attribute) {
        return (Shape<V>) attribute.type().shape().orElseThrow();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Fact<?> word(String id, Attribute<?, ?> attribute, Function<Frame, ? extends Known<?>> value) {
        Class type = attribute.type().constants().orElseThrow();
        return new WordFact(id, type, Vector.empty(), value);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Fact<?> set(String id, Attribute<?, ?> attribute, Function<Frame, ? extends Known<?>> value) {
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
