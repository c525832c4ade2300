package org.hukou.model.application;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import org.hukou.model.Style;
import org.hukou.model.shape.Shape;
import org.hukou.model.shape.Types;
import org.immutables.value.Value;

/** The dates and circumstances of a request, and what is asked. Immutable and thread-safe. */
@Style
@Value.Immutable(singleton = true)
public interface Request {
    /** The table of its attributes. */
    Shape<Request> SHAPE = Shape.table("application", Request::builder, Builder::build)
            .with("date", Types.date(), Request::date, Builder::date)
            .with("acceptedOn", Types.date(), Request::acceptedOn, Builder::acceptedOn)
            .with("handledOn", Types.date(), Request::handledOn, Builder::handledOn)
            .with(
                    "asks",
                    Types.words(Ask.class),
                    r -> Optional.of(r.asks()).filter(a -> !a.isEmpty()),
                    (b, a) -> a.ifPresent(b::asks))
            .flag("papersComplete", Request::papersComplete, Builder::papersComplete)
            .flag("reviewRequired", Request::reviewRequired, Builder::reviewRequired)
            .with("business", Types.word(Business.class), Request::business, Builder::business)
            .with("reviewLevel", Types.word(ReviewLevel.class), Request::reviewLevel, Builder::reviewLevel)
            .done();

    /** When it is made. Never today by default. */
    Optional<LocalDate> date();

    /** When it is accepted; working days run from then. */
    Optional<LocalDate> acceptedOn();

    /** When it is handled; that decides which document is in force where the document says so. */
    Optional<LocalDate> handledOn();

    /** What is asked, in order. */
    @Value.Default
    default Vector<Ask> asks() {
        return Vector.empty();
    }

    /** Whether the papers are complete. */
    Optional<Boolean> papersComplete();

    /** Whether a review is required. */
    Optional<Boolean> reviewRequired();

    /** The kind of business. */
    Optional<Business> business();

    /** Who decides. */
    Optional<ReviewLevel> reviewLevel();

    /** The earliest date on which it can be handled: that of its acceptance, otherwise that of the request. */
    default Optional<LocalDate> notHandledBefore() {
        return acceptedOn().or(this::date);
    }

    /** Of which nothing is stated. */
    static Request notStated() {
        return ImmutableRequest.of();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values. */
    final class Builder extends ImmutableRequest.Builder {
        Builder() {}

        /** Sets what is asked. */
        public Builder asks(Ask... asks) {
            return asks(Vector.of(asks));
        }
    }
}
