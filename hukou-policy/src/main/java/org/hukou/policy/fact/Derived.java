package org.hukou.policy.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hukou.model.division.Boundary;
import org.hukou.model.division.Division;
import org.hukou.model.household.Resident;
import org.hukou.model.kinship.KinClass;
import org.hukou.model.land.Means;
import org.hukou.model.land.RightState;
import org.hukou.model.person.Periods;
import org.hukou.model.person.PermitClock;
import org.hukou.model.value.Flags;
import org.hukou.model.value.Known;
import org.hukou.model.value.Truth;

/** What follows from the facts of a resident in a frame; places are in {@link Places}. */
final class Derived {
    private static final Known<Boolean> YES = Known.of(true);
    private static final Known<Boolean> NO = Known.of(false);

    private Derived() {}

    static Known<Boolean> known(Truth truth) {
        return switch (truth) {
            case TRUE -> YES;
            case FALSE -> NO;
            case UNKNOWN -> Known.notStated();
        };
    }

    static Truth truth(Known<Boolean> known) {
        if (known.isPresent()) return Truth.of(known.get());
        return known.isNone() ? Truth.FALSE : Truth.UNKNOWN;
    }

    static Known<BigDecimal> number(Optional<Integer> n) {
        return Known.from(n.map(BigDecimal::valueOf));
    }

    static Optional<Integer> period(
            Optional<LocalDate> since, Frame frame, BiFunction<LocalDate, LocalDate, Integer> count) {
        return since.flatMap(s -> frame.date().map(d -> count.apply(s, d)));
    }

    static Known<BigDecimal> age(Frame frame, Resident r) {
        return number(frame.date().flatMap(r.person()::ageOn).or(r.person()::age));
    }

    static Known<Boundary> boundary(Frame frame, Resident r) {
        Division here = frame.setting().jurisdiction();
        Optional<Boundary> crossed = r.registration()
                .place()
                .division()
                .flatMap(from -> r.residence()
                        .place()
                        .division()
                        .flatMap(to -> Boundary.between(from.resolve(here), to.resolve(here))));
        return Known.from(crossed.or(r.residence()::boundaryCrossed));
    }

    static Known<Boolean> movedIn(Frame frame, Resident r) {
        Division here = frame.setting().jurisdiction();
        Optional<Boolean> moved = r.registration()
                .place()
                .division()
                .flatMap(now -> r.registration()
                        .previousDivision()
                        .map(before -> !now.resolve(here).equals(before.resolve(here))));
        return Known.from(moved.or(r.registration()::movedIn));
    }

    static Known<LocalDate> countedSince(Resident r) {
        return Known.from(r.permit().clock(r.residence().since()).map(PermitClock::since));
    }

    static Known<BigDecimal> permitYears(Frame frame, Resident r) {
        return number(
                period(countedSince(r).toOptional(), frame, Periods::years).or(r.permit()::years));
    }

    static Known<Boolean> rural(Resident r) {
        Known<Boolean> byKind =
                Known.from(r.origin().place().areaKind()).map(k -> k == org.hukou.model.division.AreaKind.VILLAGE);
        return byKind.orElse(() -> Known.from(r.origin().rural()));
    }

    static Known<Boolean> settledInTown(Frame frame, Resident r) {
        Truth derived = truth(rural(r)).and(Places.registrationTown(frame, r));
        return known(derived).orElse(() -> Known.from(r.origin().settledInTown()));
    }

    static Flags<Means> ownMeans(Resident r) {
        Flags<Means> means =
                with(r.origin().ownMeans(), Means.CONTRACT_LAND, r.land().contract());
        return with(means, Means.HOMESTEAD, r.land().homestead());
    }

    private static Flags<Means> with(Flags<Means> means, Means element, Optional<RightState> right) {
        return right.map(state -> means.with(element, state == RightState.HELD)).orElse(means);
    }

    private static Truth spouses(Frame frame) {
        if (!frame.kin().isPresent()) return Truth.UNKNOWN;
        var open = frame.kin().get().classes();
        if (open.isEmpty()) return Truth.UNKNOWN;
        return open.map(c -> Truth.of(c == KinClass.SPOUSE)).reduce(Truth::agree);
    }

    private static Truth ofBoth(Frame frame, BiFunction<Resident, Frame, Truth> one, boolean differ) {
        Known<Resident> subject = frame.subject().resident();
        Known<Resident> anchor = frame.anchor().resident();
        if (!subject.isPresent() || !anchor.isPresent()) return Truth.UNKNOWN;
        Truth a = one.apply(subject.get(), frame);
        Truth b = one.apply(anchor.get(), frame);
        return differ ? a.and(b.not()).or(a.not().and(b)) : a.and(b);
    }

    static Known<Boolean> oneTownOneVillage(Frame frame) {
        Truth derived = spouses(frame).and(ofBoth(frame, (r, f) -> Places.registrationTown(f, r), true));
        return known(derived).orElse(() -> frame.marriage().flatMap(m -> Known.from(m.oneTownOneVillage())));
    }

    static Known<Boolean> coupleAtDestination(Frame frame) {
        Truth derived = spouses(frame)
                .and(ofBoth(
                        frame, (r, f) -> Places.atDestination(f, r.residence().place()), false));
        return known(derived).orElse(() -> frame.marriage().flatMap(m -> Known.from(m.coupleAtDestination())));
    }
}
