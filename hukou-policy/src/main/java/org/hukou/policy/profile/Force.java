package org.hukou.policy.profile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.hukou.model.application.Application;
import org.hukou.model.value.Truth;

/**
 * When a document is in force, and which date of a case decides.
 *
 * @param decides the date that decides
 * @param from its commencement
 * @param until the first day on which it no longer holds; empty where no end is printed
 */
public record Force(Decides decides, Varying<Commencement> from, Optional<LocalDate> until) {
    /** The date of a case that decides which document holds. */
    public enum Decides {
        /** The date of the request. */
        REQUEST,
        /** The date of handling; while it is not stated, it is only known not to lie before the request. */
        HANDLING
    }

    /** The date of an application that decides, where it is stated. */
    public Optional<LocalDate> date(Application application) {
        return switch (decides) {
            case REQUEST -> application.date();
            case HANDLING -> application.request().handledOn();
        };
    }

    /** Whether the document is in force for an application, under the options of readings that a function takes. */
    public Truth holds(Application application, Function<String, String> option) {
        Commencement begins = from.under(option);
        Optional<LocalDate> date = date(application);
        if (date.isPresent()) return on(begins, date.get());
        if (begins == Commencement.Draft.DRAFT) return Truth.FALSE;
        return earliest(application)
                .map(earliest -> onOrAfter(begins, earliest))
                .orElse(Truth.UNKNOWN);
    }

    private Optional<LocalDate> earliest(Application application) {
        return decides == Decides.HANDLING ? application.request().notHandledBefore() : Optional.empty();
    }

    /** On a date of which only the earliest it can be is known. */
    private Truth onOrAfter(Commencement begins, LocalDate earliest) {
        if (until.isPresent()) return earliest.isBefore(until.get()) ? Truth.UNKNOWN : Truth.FALSE;
        return begins.begunOn(earliest).isTrue() ? Truth.TRUE : Truth.UNKNOWN;
    }

    private Truth on(Commencement begins, LocalDate date) {
        Truth notEnded = Truth.of(until.filter(end -> !date.isBefore(end)).isEmpty());
        return begins.begunOn(date).and(notEnded);
    }
}
