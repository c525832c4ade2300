package org.hukou.model.register;

import io.vavr.collection.TreeMap;
import java.time.LocalDate;
import java.util.Optional;
import org.hukou.model.division.Division;
import org.hukou.model.value.Truth;

/** The places converted to the unified register, by division code. It is what labels follow from. Immutable. */
record Conversions(TreeMap<String, Conversions.Converted> byDivision) {
    static final Conversions NONE = new Conversions(TreeMap.empty());

    /** Since when, and what registrations are called from then on. */
    record Converted(LocalDate date, String label, String ground) {}

    boolean covers(Division division) {
        return byDivision.exists(c -> division.in(Division.of(c._1())) == Truth.TRUE);
    }

    Conversions with(Event.Conversion event) {
        Converted converted =
                new Converted(event.act().date(), event.label(), event.act().ground());
        return new Conversions(byDivision.put(event.division().code(), converted));
    }

    /** What a registration in a division is called on a day, where it is converted; the nearest division counts. */
    Optional<String> label(Division division, LocalDate date) {
        return byDivision
                .filter(c -> division.in(Division.of(c._1())) == Truth.TRUE
                        && !c._2().date().isAfter(date))
                .maxBy(c -> c._1().length())
                .map(c -> c._2().label())
                .toJavaOptional();
    }
}
