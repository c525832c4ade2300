package org.hukou.policy.decide;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.model.application.Destination;
import org.hukou.model.application.External;
import org.hukou.model.application.Relative;
import org.hukou.model.application.Request;
import org.hukou.model.household.Resident;
import org.hukou.model.kinship.Kin;
import org.hukou.model.livelihood.Dwelling;
import org.hukou.model.livelihood.Job;
import org.hukou.model.person.Person;
import org.hukou.model.value.Listing;

/** Small half-known cases, made of a few flags, with all the worlds in which everything about them is known. */
final class Worlds {
    static final String[] FACTS = {
        "person.citizen",
        "person.voluntary",
        "dwelling.lawful",
        "work.stable",
        "kin.livesTogether",
        "anchor.citizen",
        "anchor.dwelling.lawful"
    };

    private Worlds() {}

    /** Somebody half known: two flags, and for each dwelling and job one. */
    record Half(
            Optional<Boolean> citizen,
            Optional<Boolean> voluntary,
            Listing<Optional<Boolean>> lawful,
            Listing<Optional<Boolean>> stable) {}

    /** A relative half known, with the tie. */
    record HalfTied(Half half, Optional<Boolean> livesTogether) {}

    /** A case half known. */
    record HalfCase(Half applicant, Listing<HalfTied> sponsors, HalfTied companion, Optional<Boolean> external) {}

    static Arbitrary<HalfCase> cases() {
        return Combinators.combine(half(), listing(tied(), 1), tied(), flag()).as(HalfCase::new);
    }

    private static Arbitrary<Half> half() {
        return Combinators.combine(flag(), flag(), listing(flag(), 2), listing(flag(), 1))
                .as(Half::new);
    }

    private static Arbitrary<HalfTied> tied() {
        return Combinators.combine(half(), flag()).as(HalfTied::new);
    }

    private static Arbitrary<Optional<Boolean>> flag() {
        return Arbitraries.of(
                Optional.of(true), Optional.of(false), Optional.of(true), Optional.of(false), Optional.empty());
    }

    private static <T> Arbitrary<Listing<T>> listing(Arbitrary<T> items, int most) {
        Arbitrary<List<T>> list = items.list().ofMaxSize(most);
        return Combinators.combine(list, Arbitraries.of(true, true, true, false))
                .as((some, complete) -> new Listing<>(Vector.ofAll(some), complete));
    }

    static Application application(HalfCase half) {
        Relative companion = relative(half.companion());
        var builder = Application.builder()
                .request(Request.builder()
                        .date(LocalDate.of(2021, 12, 10))
                        .asks(Ask.SETTLE, Ask.BRING_FAMILY)
                        .build())
                .destination(Destination.notStated())
                .applicant(resident(half.applicant()))
                .sponsors(half.sponsors().map(Worlds::relative))
                .companions(Listing.only(companion));
        half.external().ifPresent(e -> builder.external(External.NOT_STATED.with("somethingElse", e)));
        return builder.build();
    }

    private static Relative relative(HalfTied tied) {
        return Relative.builder()
                .resident(resident(tied.half()))
                .kin(Kin.builder().livesTogether(tied.livesTogether()).build())
                .build();
    }

    private static Resident resident(Half half) {
        return Resident.builder()
                .person(Person.builder()
                        .citizen(half.citizen())
                        .voluntary(half.voluntary())
                        .build())
                .dwellings(half.lawful().map(l -> Dwelling.builder().lawful(l).build()))
                .jobs(half.stable().map(s -> Job.builder().stable(s).build()))
                .build();
    }

    /** Every world that a case may be: each open flag either way, each incomplete list as it is or with one more. */
    static Vector<NaiveDecider.World> completions(HalfCase half, boolean silence) {
        return someone(half.applicant())
                .flatMap(applicant -> all(half.sponsors(), NOBODY_KNOWN, Worlds::tied)
                        .flatMap(sponsors -> tied(half.companion())
                                .flatMap(companion -> either(half.external())
                                        .flatMap(e -> either(silence ? Optional.empty() : Optional.of(true))
                                                .map(s -> new NaiveDecider.World(
                                                        applicant, sponsors, companion, e, s))))));
    }

    private static Vector<NaiveDecider.Tied> tied(HalfTied half) {
        return someone(half.half())
                .flatMap(s -> either(half.livesTogether())
                        .map(l -> new NaiveDecider.Tied(s, HashMap.of("kin.livesTogether", l))));
    }

    private static Vector<NaiveDecider.Someone> someone(Half half) {
        return either(half.citizen())
                .flatMap(c -> either(half.voluntary())
                        .flatMap(v -> all(half.lawful(), Optional.empty(), l -> flags("dwelling.lawful", l))
                                .flatMap(d -> all(half.stable(), Optional.empty(), s -> flags("work.stable", s))
                                        .map(j -> new NaiveDecider.Someone(
                                                HashMap.of("person.citizen", c, "person.voluntary", v), d, j)))));
    }

    private static Vector<Map<String, Boolean>> flags(String id, Optional<Boolean> flag) {
        return either(flag).map(f -> HashMap.of(id, f));
    }

    private static Vector<Boolean> either(Optional<Boolean> flag) {
        return flag.map(Vector::of).orElse(Vector.of(true, false));
    }

    /** All ways to complete a listing: as it is, and where there may be others with one more of which nothing is known. */
    private static <H, W> Vector<Vector<W>> all(Listing<H> listing, H unknown, Function<H, Vector<W>> items) {
        Vector<Vector<W>> named = listing.items()
                .map(items)
                .foldLeft(Vector.of(Vector.<W>empty()), (ways, item) -> ways.flatMap(w -> item.map(w::append)));
        return listing.complete()
                ? named
                : named.appendAll(named.flatMap(w -> items.apply(unknown).map(w::append)));
    }

    /** The case with everything stated that it leaves open: flags true, lists complete. */
    static HalfCase firstCompletion(HalfCase half) {
        return new HalfCase(
                known(half.applicant()),
                new Listing<>(half.sponsors().items().map(Worlds::known), true),
                known(half.companion()),
                Optional.of(half.external().orElse(true)));
    }

    private static HalfTied known(HalfTied tied) {
        return new HalfTied(known(tied.half()), Optional.of(tied.livesTogether().orElse(true)));
    }

    private static Half known(Half half) {
        return new Half(
                Optional.of(half.citizen().orElse(true)),
                Optional.of(half.voluntary().orElse(true)),
                known(half.lawful()),
                known(half.stable()));
    }

    private static Listing<Optional<Boolean>> known(Listing<Optional<Boolean>> flags) {
        return new Listing<>(flags.items().map(f -> Optional.of(f.orElse(true))), true);
    }

    private static final HalfTied NOBODY_KNOWN = new HalfTied(
            new Half(Optional.empty(), Optional.empty(), Listing.only(Optional.empty()), Listing.none()),
            Optional.empty());
}
