package org.hukou.policy.fact;

import io.vavr.collection.Vector;
import java.util.Optional;
import org.hukou.model.application.Destination;
import org.hukou.model.division.Division;
import org.hukou.model.division.Place;
import org.hukou.model.household.Resident;
import org.hukou.model.value.Known;
import org.hukou.model.value.Truth;

/** What follows from a place under the setting of a document: town or not, inside the jurisdiction, at the destination. */
final class Places {
    private static final int COUNTY_DIGITS = 6;

    private Places() {}

    static Known<Division> division(Frame frame, Known<Place> place) {
        return place.flatMap(p -> Known.from(p.division()))
                .map(d -> d.resolve(frame.setting().jurisdiction()));
    }

    static Known<Boolean> town(Frame frame, Known<Place> place) {
        return place.flatMap(
                p -> Known.from(p.areaKind().flatMap(frame.setting()::isTown)).orElse(() -> Known.from(p.town())));
    }

    static Known<Boolean> inside(Frame frame, Known<Place> place) {
        return place.flatMap(p ->
                Derived.known(computedInside(frame.setting(), p)).orElse(() -> Known.from(p.insideJurisdiction())));
    }

    private static Truth computedInside(Setting setting, Place place) {
        return place.division().map(setting::inside).orElse(Truth.UNKNOWN);
    }

    static Known<Boolean> atDestination(Frame frame, Known<Place> place) {
        Division destination = destination(frame);
        return place.flatMap(p -> Derived.known(computedAt(frame.setting(), p, destination))
                .orElse(() -> byJurisdiction(frame, p, destination))
                .orElse(() -> Known.from(p.atDestination())));
    }

    /** Where the whole jurisdiction is asked for, at the destination is inside it; and never at it where outside. */
    private static Known<Boolean> byJurisdiction(Frame frame, Place place, Division destination) {
        Division jurisdiction = frame.setting().jurisdiction();
        Known<Boolean> inside = inside(frame, Known.of(place));
        if (!inside.isPresent()) return Known.notStated();
        if (destination.equals(jurisdiction)) return inside;
        boolean outside = !inside.get() && destination.in(jurisdiction).isTrue();
        return outside ? Known.of(false) : Known.notStated();
    }

    private static Truth computedAt(Setting setting, Place place, Division destination) {
        return place.division()
                .map(d -> d.resolve(setting.jurisdiction()).in(destination))
                .orElse(Truth.UNKNOWN);
    }

    static Known<Boolean> inDestinationCounty(Frame frame, Known<Place> place) {
        Division destination = destination(frame);
        return place.flatMap(p -> Derived.known(computedInCounty(frame.setting(), p, destination))
                .orElse(() -> Known.from(p.inDestinationCounty())));
    }

    private static Truth computedInCounty(Setting setting, Place place, Division destination) {
        Division county = destination.upTo(COUNTY_DIGITS);
        return place.division()
                .map(d -> inCounty(d.resolve(setting.jurisdiction()), county))
                .orElse(Truth.UNKNOWN);
    }

    private static Truth inCounty(Division division, Division county) {
        Truth in = division.in(county);
        boolean countyKnown = county.code().length() >= COUNTY_DIGITS;
        return in.isTrue() && !countyKnown ? Truth.UNKNOWN : in;
    }

    private static Division destination(Frame frame) {
        Destination destination = frame.application().destination();
        return destination.division().resolve(frame.setting().jurisdiction());
    }

    /** The place of registration; none of somebody who is registered nowhere. */
    static Known<Place> registration(Resident r) {
        boolean nowhere = r.registration().count().filter(n -> n == 0).isPresent();
        return nowhere ? Known.none() : Known.of(r.registration().place());
    }

    static Known<Boolean> registrationTown(Frame frame, Resident r) {
        Known<Place> place = registration(r);
        return place.isNone() ? Known.of(false) : town(frame, place);
    }

    /** Statements about places that contradict what the setting makes of their division or area kind. */
    static Vector<Problem> contradictions(org.hukou.model.application.Application application, Setting setting) {
        Asked asked = new Asked(setting, application.destination().division().resolve(setting.jurisdiction()));
        Vector<Problem> found = resident("applicant", application.applicant(), asked)
                .appendAll(place("destination", application.destination().place(), asked));
        found = found.appendAll(relatives("companions", application.companions().items(), asked));
        return found.appendAll(relatives("sponsors", application.sponsors().items(), asked));
    }

    private static Vector<Problem> relatives(String path, Vector<Relative> relatives, Asked asked) {
        return relatives
                .zipWithIndex((r, i) -> resident(path + "[" + i + "]", r.resident(), asked))
                .flatMap(v -> v);
    }

    private static Vector<Problem> resident(String path, Resident r, Asked asked) {
        Vector<Problem> found = place(path + ".registration", r.registration().place(), asked)
                .appendAll(place(path + ".residence", r.residence().place(), asked))
                .appendAll(place(path + ".business", r.business().place(), asked))
                .appendAll(place(path + ".service", r.service().place(), asked))
                .appendAll(place(path + ".origin", r.origin().place(), asked))
                .appendAll(place(path + ".study.school", r.study().school(), asked))
                .appendAll(place(path + ".study.before", r.study().before(), asked));
        found = found.appendAll(r.dwellings()
                .items()
                .zipWithIndex((d, i) -> place(path + ".dwellings[" + i + "]", d.place(), asked))
                .flatMap(v -> v));
        return found.appendAll(r.jobs()
                .items()
                .zipWithIndex((j, i) -> place(path + ".jobs[" + i + "]", j.place(), asked))
                .flatMap(v -> v));
    }

    private static Vector<Problem> place(String path, Place place, Asked asked) {
        Setting setting = asked.setting();
        String destination = "destination " + asked.destination();
        Vector<Problem> found = lies(
                path + ".insideJurisdiction",
                place,
                place.insideJurisdiction(),
                computedInside(setting, place),
                "jurisdiction " + setting.jurisdiction());
        found = found.appendAll(lies(
                path + ".inDestinationCounty",
                place,
                place.inDestinationCounty(),
                computedInCounty(setting, place, asked.destination()),
                "the county of " + destination));
        found = found.appendAll(lies(
                path + ".atDestination",
                place,
                place.atDestination(),
                computedAt(setting, place, asked.destination()),
                destination));
        var town = place.areaKind().filter(Places::dependsOnDocument).flatMap(setting::isTown);
        if (town.isPresent() && place.town().isPresent() && !town.equals(place.town()))
            found = found.append(problem(
                    path + ".town",
                    "stated " + place.town().get() + ", but the document counts "
                            + org.hukou.model.value.Words.of(place.areaKind().get())
                            + " as town: " + town.get() + "; leave it out"));
        return found;
    }

    private static Vector<Problem> lies(
            String path, Place place, Optional<Boolean> stated, Truth computed, String where) {
        if (stated.isEmpty() || computed.isUnknown() || computed.isTrue() == stated.get()) return Vector.empty();
        return Vector.of(problem(
                path,
                "stated " + stated.get() + ", but division " + place.division().get() + " makes it " + computed.isTrue()
                        + " for " + where + "; leave it out"));
    }

    private static boolean dependsOnDocument(AreaKind kind) {
        return kind == AreaKind.INDUSTRIAL_PARK || kind == AreaKind.TOWNSHIP_SEAT;
    }

    private static Problem problem(String path, String message) {
        return new Problem(path, At.NOWHERE, message);
    }

    /** A document and the place asked for. */
    private record Asked(Setting setting, Division destination) {}
}
