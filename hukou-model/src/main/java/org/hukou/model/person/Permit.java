package org.hukou.model.person;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Optional;
import org.hukou.model.Style;
import org.hukou.model.shape.Shape;
import org.hukou.model.shape.Types;
import org.hukou.model.value.Known;
import org.hukou.model.value.Words;
import org.immutables.value.Value;

/** A residence permit; its state and its clock are kept apart. Immutable and thread-safe. */
@Style
@Value.Immutable(singleton = true)
public interface Permit {
    /** The table of its attributes. */
    Shape<Permit> SHAPE = Shape.table("permit", Permit::builder, Builder::build)
            .dateOrNone("issuedOn", Permit::issuedOn, Builder::issuedOn)
            .dateOrNone("endorsedUntil", Permit::endorsedUntil, Builder::endorsedUntil)
            .dateOrNone("restoredOn", Permit::restoredOn, Builder::restoredOn)
            .dateOrNone("cancelledOn", Permit::cancelledOn, Builder::cancelledOn)
            .with("state", Types.word(PermitState.class), Permit::state, Builder::state)
            .flag("held", Permit::held, Builder::held)
            .with("countedSince", Types.date(), Permit::countedSince, Builder::countedSince)
            .with("years", Types.whole(150), Permit::years, Builder::years)
            .done();

    /** When it was issued. */
    @Value.Default
    default Known<LocalDate> issuedOn() {
        return Known.notStated();
    }

    /** Until when it is endorsed. */
    @Value.Default
    default Known<LocalDate> endorsedUntil() {
        return Known.notStated();
    }

    /** When it was restored by a late endorsement. */
    @Value.Default
    default Known<LocalDate> restoredOn() {
        return Known.notStated();
    }

    /** When it was cancelled. */
    @Value.Default
    default Known<LocalDate> cancelledOn() {
        return Known.notStated();
    }

    /** Its state, where the dates are not stated. */
    Optional<PermitState> state();

    /** Whether a valid permit is held, where the dates are not stated. */
    Optional<Boolean> held();

    /** From when years are counted, where the dates are not stated. */
    Optional<LocalDate> countedSince();

    /** Years counted, where the dates are not stated. */
    Optional<Integer> years();

    /**
     * The state on a date, from the dates: lapsed from {@code cancelledOn}; valid from {@code issuedOn} and before {@code
     * endorsedUntil}, suspended from then on. Empty where the dates do not tell, as before a late endorsement that restored
     * it.
     */
    default Optional<PermitState> stateFromDates(LocalDate on) {
        if (issuedOn().isNone()) return Optional.of(PermitState.NONE);
        if (issuedOn().isPresent() && issuedOn().get().isAfter(on)) return Optional.of(PermitState.NONE);
        if (cancelledOn().isPresent() && !cancelledOn().get().isAfter(on)) return Optional.of(PermitState.LAPSED);
        boolean beforeItWasRestored =
                restoredOn().isPresent() && on.isBefore(restoredOn().get());
        if (beforeItWasRestored
                || !issuedOn().isPresent()
                || !cancelledOn().isStated()
                || !endorsedUntil().isPresent()) return Optional.empty();
        return Optional.of(on.isBefore(endorsedUntil().get()) ? PermitState.VALID : PermitState.SUSPENDED);
    }

    /**
     * A permit newly issued: endorsed until the first year of residence is full that is not full yet.
     *
     * @param on the day of issue
     * @param residence the start of residence, where no late endorsement restarted the years
     */
    static Permit issued(LocalDate on, LocalDate residence) {
        return builder()
                .issuedOn(on)
                .endorsedUntil(new PermitClock(residence).due(on).full())
                .restoredOn(Known.none())
                .cancelledOn(Known.none())
                .build();
    }

    /** Its clock: years count from the start of residence, or from a late endorsement after it; empty where not stated. */
    default Optional<PermitClock> clock(Optional<LocalDate> residence) {
        if (residence.isEmpty() || !restoredOn().isStated())
            return countedSince().map(PermitClock::new);
        LocalDate since = residence.get();
        boolean restarted = restoredOn().isPresent() && restoredOn().get().isAfter(since);
        return Optional.of(new PermitClock(restarted ? restoredOn().get() : since));
    }

    /**
     * The permit after it is endorsed on a day (article 10 of State Council Order 663, 2015). In the month before its
     * endorsement ends, that end moves to the next full year and the clock goes on. Later, when it is suspended, it is
     * valid again and the clock starts anew on that day.
     *
     * @param on the day of endorsement
     * @param residence the start of residence
     */
    default Either<EndorsementRefusal, Permit> endorsed(LocalDate on, LocalDate residence) {
        Optional<PermitState> state = stateFromDates(on);
        Optional<PermitClock> clock = clock(Optional.of(residence));
        if (state.isEmpty() || clock.isEmpty()) return Either.left(EndorsementRefusal.NOT_STATED);
        return switch (state.get()) {
            case NONE -> Either.left(EndorsementRefusal.NOT_ISSUED);
            case LAPSED -> Either.left(EndorsementRefusal.LAPSED);
            case SUSPENDED -> Either.right(restored(on, clock.get().restarted(on)));
            case VALID -> inTime(on, clock.get());
        };
    }

    private Permit restored(LocalDate on, PermitClock clock) {
        return builder()
                .from(this)
                .restoredOn(on)
                .endorsedUntil(clock.full(1))
                .state(Optional.empty())
                .held(Optional.empty())
                .countedSince(Optional.empty())
                .years(Optional.empty())
                .build();
    }

    private Either<EndorsementRefusal, Permit> inTime(LocalDate on, PermitClock clock) {
        LocalDate until = endorsedUntil().get();
        if (on.isBefore(until.minusMonths(1))) return Either.left(EndorsementRefusal.TOO_EARLY);
        return Either.right(
                builder().from(this).endorsedUntil(clock.due(until).full()).build());
    }

    /** The state on a date: from the dates, otherwise as stated; empty where neither tells. */
    default Optional<PermitState> stateOn(Optional<LocalDate> on) {
        return on.flatMap(this::stateFromDates).or(this::state);
    }

    /** Whether a valid permit is held on a date; empty where neither dates nor statements tell. */
    default Optional<Boolean> heldOn(Optional<LocalDate> on) {
        return stateOn(on).map(state -> state == PermitState.VALID).or(this::held);
    }

    /** How the stated state contradicts the dates, or empty where it does not. */
    default Optional<String> stateContradiction(Optional<LocalDate> on) {
        Optional<PermitState> computed = on.flatMap(this::stateFromDates);
        if (computed.isPresent() && state().isPresent() && !computed.equals(state()))
            return Optional.of("stated " + Words.of(state().get()) + ", but the dates make the permit "
                    + Words.of(computed.get()) + " on " + on.get() + "; leave one out");
        return Optional.empty();
    }

    /** How the stated holding contradicts the state, or empty where it does not. */
    default Optional<String> heldContradiction(Optional<LocalDate> on) {
        Optional<PermitState> known = stateOn(on);
        if (known.isPresent() && held().isPresent() && held().get() != (known.get() == PermitState.VALID))
            return Optional.of("held " + held().get() + " contradicts the state " + Words.of(known.get())
                    + "; only a valid permit is held");
        return Optional.empty();
    }

    /** Of which nothing is stated. */
    static Permit notStated() {
        return ImmutablePermit.of();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values. */
    final class Builder extends ImmutablePermit.Builder {
        Builder() {}

        /** Sets a known date. */
        public Builder issuedOn(LocalDate date) {
            return issuedOn(Known.of(date));
        }

        /** Sets a known date. */
        public Builder endorsedUntil(LocalDate date) {
            return endorsedUntil(Known.of(date));
        }

        /** Sets a known date. */
        public Builder restoredOn(LocalDate date) {
            return restoredOn(Known.of(date));
        }

        /** Sets a known date. */
        public Builder cancelledOn(LocalDate date) {
            return cancelledOn(Known.of(date));
        }
    }
}
