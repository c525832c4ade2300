package org.hukou.policy.fact;

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
}
