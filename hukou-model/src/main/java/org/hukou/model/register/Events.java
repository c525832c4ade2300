package org.hukou.model.register;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hukou.model.division.Division;
import org.hukou.model.household.Household;
import org.hukou.model.household.Resident;
import org.hukou.model.person.CitizenNumber;
import org.hukou.model.person.Residence;
import org.hukou.model.shape.Shape;
import org.hukou.model.shape.Type;
import org.hukou.model.shape.Types;
import org.hukou.model.tree.Located;
import org.hukou.model.tree.Problems;
import org.hukou.model.value.Words;

/** The tables of the events: how they are read and written. An event names its kind under {@code event}. Thread-safe. */
public final class Events {
    private static final Map<EventKind, Shape<? extends Event>> SHAPES = new EnumMap<>(EventKind.class);
    private static final Type<Vector<PersonId>> IDS = Types.list(PersonId.TYPE);

    private static final Type<EventKind> KIND = Types.word(EventKind.class);

    static {
        put(
                EventKind.TAKE_OVER,
                newcomer(
                                EventKind.TAKE_OVER,
                                d -> new Event.TakeOver(
                                        d.act(),
                                        d.newcomer(),
                                        d.household(),
                                        Draft.need(d.founding, "kind"),
                                        d.text,
                                        d.diedOn),
                                Event.TakeOver::newcomer)
                        .with("household", HouseholdId.TYPE, e -> Optional.of(e.household()), (d, v) -> d.household = v)
                        .with(
                                "registered",
                                Types.block(Household.SHAPE),
                                e -> Optional.of(e.registered()),
                                (d, v) -> d.founding = v)
                        .with("numberAsWritten", Types.text(), Event.TakeOver::numberAsWritten, (d, v) -> d.text = v)
                        .with("diedOn", Types.date(), Event.TakeOver::diedOn, (d, v) -> d.diedOn = v));
        put(
                EventKind.BIRTH,
                to(
                        newcomer(
                                EventKind.BIRTH,
                                d -> new Event.Birth(d.act(), d.newcomer(), d.to()),
                                Event.Birth::newcomer),
                        Event.Birth::to));
        put(
                EventKind.FIRST_REGISTRATION,
                to(
                        newcomer(
                                EventKind.FIRST_REGISTRATION,
                                d -> new Event.FirstRegistration(d.act(), d.newcomer(), d.to()),
                                Event.FirstRegistration::newcomer),
                        Event.FirstRegistration::to));
        put(
                EventKind.ARRIVAL,
                to(
                                table(
                                        EventKind.ARRIVAL,
                                        d -> new Event.Arrival(d.act(), Draft.all(d.newcomers), d.to(), d.division)),
                                Event.Arrival::to)
                        .with(
                                "people",
                                Types.list(Types.block(Newcomer.SHAPE)),
                                e -> Optional.of(e.people()),
                                (d, v) -> d.newcomers = v)
                        .with("from", Division.TYPE, Event.Arrival::from, (d, v) -> d.division = v));
        put(
                EventKind.DEPARTURE,
                rest(
                        people(
                                        table(
                                                EventKind.DEPARTURE,
                                                d -> new Event.Departure(
                                                        d.act(),
                                                        Draft.all(d.people),
                                                        Draft.need(d.division, "to"),
                                                        d.rest())),
                                        Event.Departure::people)
                                .with("to", Division.TYPE, e -> Optional.of(e.to()), (d, v) -> d.division = v),
                        Event.Departure::rest));
        put(
                EventKind.DEATH,
                rest(
                        person(
                                        EventKind.DEATH,
                                        d -> new Event.Death(
                                                d.act(), d.person(), Draft.need(d.diedOn, "diedOn"), d.rest()),
                                        Event.Death::person)
                                .with("diedOn", Types.date(), e -> Optional.of(e.diedOn()), (d, v) -> d.diedOn = v),
                        Event.Death::rest));
        put(
                EventKind.SERVICE,
                rest(
                        person(
                                EventKind.SERVICE,
                                d -> new Event.Service(d.act(), d.person(), d.rest()),
                                Event.Service::person),
                        Event.Service::rest));
        put(
                EventKind.RESTORATION,
                to(
                        Events.<Event.Restoration>table(
                                        EventKind.RESTORATION,
                                        d -> new Event.Restoration(d.act(), Draft.need(d.placement, "person"), d.to()))
                                .embed(
                                        Placement.SHAPE,
                                        Event.Restoration::person,
                                        (d, v) -> d.placement = Optional.of(v)),
                        Event.Restoration::to));
        put(
                EventKind.MOVE,
                rest(
                        to(
                                people(
                                        table(
                                                EventKind.MOVE,
                                                d -> new Event.Move(d.act(), Draft.all(d.people), d.to(), d.rest())),
                                        Event.Move::people),
                                Event.Move::to),
                        Event.Move::rest));
        put(
                EventKind.RETURN_TO_VILLAGE,
                rest(
                        to(
                                people(
                                        table(
                                                EventKind.RETURN_TO_VILLAGE,
                                                d -> new Event.ReturnToVillage(
                                                        d.act(), Draft.all(d.people), d.to(), d.rest())),
                                        Event.ReturnToVillage::people),
                                Event.ReturnToVillage::to),
                        Event.ReturnToVillage::rest));
        put(
                EventKind.SPLIT,
                rest(
                        people(
                                        household(
                                                EventKind.SPLIT,
                                                d -> new Event.Split(
                                                        d.act(),
                                                        d.household(),
                                                        Draft.all(d.people),
                                                        Draft.need(d.into, "to"),
                                                        d.rest()),
                                                Event.Split::household),
                                        Event.Split::people)
                                .with("to", HouseholdId.TYPE, e -> Optional.of(e.to()), (d, v) -> d.into = v),
                        Event.Split::rest));
        put(
                EventKind.MERGE,
                people(
                                household(
                                        EventKind.MERGE,
                                        d -> new Event.Merge(
                                                d.act(),
                                                d.household(),
                                                Draft.need(d.into, "into"),
                                                Draft.all(d.people)),
                                        Event.Merge::household),
                                Event.Merge::people)
                        .with("into", HouseholdId.TYPE, e -> Optional.of(e.into()), (d, v) -> d.into = v));
        put(
                EventKind.CHANGE_OF_HEAD,
                people(
                        household(
                                EventKind.CHANGE_OF_HEAD,
                                d -> new Event.ChangeOfHead(d.act(), d.household(), Draft.all(d.people)),
                                Event.ChangeOfHead::household),
                        Event.ChangeOfHead::people));
        put(
                EventKind.FAMILY_BOOKLET,
                household(
                                EventKind.FAMILY_BOOKLET,
                                d -> new Event.FamilyBooklet(
                                        d.act(), d.household(), Draft.need(d.other, "holder"), Draft.all(d.family)),
                                Event.FamilyBooklet::household)
                        .with("holder", PersonId.TYPE, e -> Optional.of(e.holder()), (d, v) -> d.other = v)
                        .with("family", IDS, e -> Optional.of(e.family()), (d, v) -> d.family = v));
        put(
                EventKind.CORRECTION,
                person(
                                EventKind.CORRECTION,
                                d -> new Event.Correction(
                                        d.act(),
                                        d.person(),
                                        d.number,
                                        d.numberWithdrawn.orElse(false),
                                        d.text,
                                        d.birthDate),
                                Event.Correction::person)
                        .with("number", CitizenNumber.TYPE, Event.Correction::number, (d, v) -> d.number = v)
                        .flag(
                                "numberWithdrawn",
                                e -> Optional.of(e.numberWithdrawn()).filter(w -> w),
                                (d, v) -> d.numberWithdrawn = v)
                        .with("name", Types.text(), Event.Correction::name, (d, v) -> d.text = v)
                        .with("birthDate", Types.date(), Event.Correction::birthDate, (d, v) -> d.birthDate = v));
        put(
                EventKind.DUPLICATE_CANCELLATION,
                rest(
                        person(
                                        EventKind.DUPLICATE_CANCELLATION,
                                        d -> new Event.DuplicateCancellation(
                                                d.act(), d.person(), Draft.need(d.other, "of"), d.rest()),
                                        Event.DuplicateCancellation::person)
                                .with("of", PersonId.TYPE, e -> Optional.of(e.of()), (d, v) -> d.other = v),
                        Event.DuplicateCancellation::rest));
        put(
                EventKind.RESIDENCE_REPORT,
                person(
                                EventKind.RESIDENCE_REPORT,
                                d -> new Event.ResidenceReport(
                                        d.act(), d.person(), d.residence.orElse(Residence.notStated())),
                                Event.ResidenceReport::person)
                        .with(
                                "residence",
                                Types.block(Residence.SHAPE),
                                e -> Optional.of(e.residence()),
                                (d, v) -> d.residence = v));
        put(
                EventKind.CONVERSION,
                Events.<Event.Conversion>table(
                                EventKind.CONVERSION,
                                d -> new Event.Conversion(
                                        d.act(), Draft.need(d.division, "division"), Draft.need(d.text, "label")))
                        .with("division", Division.TYPE, e -> Optional.of(e.division()), (d, v) -> d.division = v)
                        .with("label", Types.text(), e -> Optional.of(e.label()), (d, v) -> d.text = v));
    }

    private Events() {}

    private static <E extends Event> void put(EventKind kind, Shape.Table<E, Draft> table) {
        SHAPES.put(kind, table.done());
    }

    private static <E extends Event> Shape.Table<E, Draft> table(EventKind kind, Function<Draft, E> build) {
        return Shape.<E, Draft>table(Words.of(kind), Draft::new, build)
                .with("event", KIND, e -> Optional.of(e.kind()), (d, v) -> {})
                .with("date", Types.date(), e -> Optional.of(e.act().date()), (d, v) -> d.date = v)
                .with("ground", Types.text(), e -> Optional.of(e.act().ground()), (d, v) -> d.ground = v)
                .with(
                        "approvals",
                        Types.list(Types.block(Approval.SHAPE)),
                        e -> some(e.act().approvals()),
                        (d, v) -> d.approvals = v);
    }

    private static <V> Optional<Vector<V>> some(Vector<V> all) {
        return Optional.of(all).filter(v -> !v.isEmpty());
    }

    private static <E extends Event> Shape.Table<E, Draft> newcomer(
            EventKind kind, Function<Draft, E> build, Function<E, Newcomer> get) {
        return Events.<E>table(kind, build)
                .embed(Placement.SHAPE, e -> get.apply(e).placement(), (d, v) -> d.placement = Optional.of(v))
                .with(
                        "resident",
                        Types.block(Resident.SHAPE),
                        e -> Optional.of(get.apply(e).resident()),
                        (d, v) -> d.resident = v);
    }

    private static <E extends Event> Shape.Table<E, Draft> person(
            EventKind kind, Function<Draft, E> build, Function<E, PersonId> get) {
        return Events.<E>table(kind, build)
                .with("person", PersonId.TYPE, e -> Optional.of(get.apply(e)), (d, v) -> d.person = v);
    }

    private static <E extends Event> Shape.Table<E, Draft> household(
            EventKind kind, Function<Draft, E> build, Function<E, HouseholdId> get) {
        return Events.<E>table(kind, build)
                .with("household", HouseholdId.TYPE, e -> Optional.of(get.apply(e)), (d, v) -> d.household = v);
    }

    private static <E extends Event> Shape.Table<E, Draft> people(
            Shape.Table<E, Draft> table, Function<E, Vector<Placement>> get) {
        return table.with(
                "people", Types.list(Types.block(Placement.SHAPE)), e -> some(get.apply(e)), (d, v) -> d.people = v);
    }

    private static <E extends Event> Shape.Table<E, Draft> rest(
            Shape.Table<E, Draft> table, Function<E, Vector<Placement>> get) {
        return table.with(
                "rest", Types.list(Types.block(Placement.SHAPE)), e -> some(get.apply(e)), (d, v) -> d.rest = v);
    }

    private static <E extends Event> Shape.Table<E, Draft> to(Shape.Table<E, Draft> table, Function<E, Target> get) {
        return table.with("to", Types.block(Target.SHAPE), e -> Optional.of(get.apply(e)), (d, v) -> d.to = v);
    }

    /** The table of a kind of event. */
    public static Shape<? extends Event> shape(EventKind kind) {
        return SHAPES.get(kind);
    }

    /** Reads an event; reports every problem and gives none where there is any. */
    public static Option<Event> read(Located value, Problems problems) {
        if (!(value instanceof Located.Obj object)) {
            problems.add(value, "expected an object, found " + value.kind());
            return Option.none();
        }
        Option<Located> kind = object.fields().get("event").map(Located.Field::value);
        if (kind.isEmpty()) {
            problems.add(value, "missing property 'event'; it names the kind of event");
            return Option.none();
        }
        int before = problems.size();
        Option<Event> event = KIND.read(kind.get(), problems)
                .flatMap(k -> shape(k).read(value, problems).map(e -> (Event) e));
        return problems.size() == before ? event : Option.none();
    }

    /** What is stated of an event, as strings, numbers, booleans, maps and lists. */
    public static Map<String, Object> write(Event event) {
        return write(event, shape(event.kind()));
    }

    @SuppressWarnings("unchecked")
    private static <E extends Event> Map<String, Object> write(Event event, Shape<E> shape) {
        return shape.write((E) event);
    }
}
