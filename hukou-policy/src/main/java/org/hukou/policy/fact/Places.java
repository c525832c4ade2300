package org.hukou.policy.fact;

import java.util.Optional;
import org.hukou.model.division.AreaKind;
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

    static Truth town(Frame frame, Place place) {
        Optional<AreaKind> kind = place.areaKind();
        Truth byKind = kind.isPresent() ? frame.setting().townTruth(kind.get()) : Truth.UNKNOWN;
        return byKind.isUnknown() ? Truth.of(place.town()) : byKind;
    }

    static Truth inside(Frame frame, Place place) {
        Optional<Division> division = place.division();
        Truth computed = division.isPresent() ? frame.setting().inside(division.get()) : Truth.UNKNOWN;
        return computed.isUnknown() ? Truth.of(place.insideJurisdiction()) : computed;
    }

    static Truth atDestination(Frame frame, Place place) {
        Division destination = destination(frame);
        Optional<Division> division = place.division();
        Truth computed = division.isPresent()
                ? division.get().resolve(frame.setting().jurisdiction()).in(destination)
                : Truth.UNKNOWN;
        if (!computed.isUnknown()) return computed;
        Truth byJurisdiction = byJurisdiction(frame, place, destination);
        return byJurisdiction.isUnknown() ? Truth.of(place.atDestination()) : byJurisdiction;
    }

    /** Where the whole jurisdiction is asked for, at the destination is inside it; and never at it where outside. */
    private static Truth byJurisdiction(Frame frame, Place place, Division destination) {
        Division jurisdiction = frame.setting().jurisdiction();
        Truth inside = inside(frame, place);
        if (inside.isUnknown() || destination.equals(jurisdiction)) return inside;
        boolean outside = inside.isFalse() && destination.in(jurisdiction).isTrue();
        return outside ? Truth.FALSE : Truth.UNKNOWN;
    }

    static Truth inDestinationCounty(Frame frame, Place place) {
        Optional<Division> division = place.division();
        Truth computed = division.isPresent()
                ? inCounty(
                        division.get().resolve(frame.setting().jurisdiction()),
                        destination(frame).upTo(COUNTY_DIGITS))
                : Truth.UNKNOWN;
        return computed.isUnknown() ? Truth.of(place.inDestinationCounty()) : computed;
    }

    private static Truth inCounty(Division division, Division county) {
        Truth in = division.in(county);
        boolean countyKnown = county.code().length() >= COUNTY_DIGITS;
        return in.isTrue() && !countyKnown ? Truth.UNKNOWN : in;
    }

    private static Division destination(Frame frame) {
        Optional<Division> division = frame.application().destination().place().division();
        Division jurisdiction = frame.setting().jurisdiction();
        return division.isPresent() ? division.get().resolve(jurisdiction) : jurisdiction;
    }

    /** Whether somebody is known to be registered nowhere. */
    static boolean nowhere(Resident r) {
        Optional<Integer> count = r.registration().count();
        return count.isPresent() && count.get() == 0;
    }

    /** The place of registration; none of somebody who is registered nowhere. */
    static Known<Place> registration(Resident r) {
        return nowhere(r) ? Known.none() : Known.of(r.registration().place());
    }

    /** Somebody who is registered nowhere is known not to be registered in a town. */
    static Truth registrationTown(Frame frame, Resident r) {
        return nowhere(r) ? Truth.FALSE : town(frame, r.registration().place());
    }
}
