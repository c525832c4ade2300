package org.hukou.policy.fact;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** A fact that is a date; where only the earliest possible date is known, that decides what it can. */
public final class DateFact extends Fact<LocalDate> {
    private final Function<Frame, Optional<LocalDate>> earliest;

    DateFact(
            String id,
            Vector<String> sources,
            Extract<LocalDate> extract,
            Function<Frame, Optional<LocalDate>> earliest) {
        super(id, sources, extract);
        this.earliest = earliest;
    }

    DateFact(String id, Vector<String> sources, Extract<LocalDate> extract) {
        this(id, sources, extract, frame -> Optional.empty());
    }

    /** That it lies before a date. */
    public FactTest before(LocalDate date) {
        return new FactTest(this, new Predicate.Bound(Predicate.Order.BELOW, new Predicate.Date(date)));
    }

    /** That it does not lie before a date. */
    public FactTest notBefore(LocalDate date) {
        return new FactTest(this, new Predicate.Bound(Predicate.Order.AT_LEAST, new Predicate.Date(date)));
    }

    /** The earliest date it can be, where that is known and the date itself is not stated. */
    Optional<LocalDate> earliest(Frame frame) {
        return earliest.apply(frame);
    }

    @Override
    public String description() {
        return "a bound: before or notBefore with a date such as 2021-12-29";
    }
}
