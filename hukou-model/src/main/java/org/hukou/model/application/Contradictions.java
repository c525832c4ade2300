package org.hukou.model.application;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hukou.model.division.AreaKind;
import org.hukou.model.division.Boundary;
import org.hukou.model.division.Division;
import org.hukou.model.division.Place;
import org.hukou.model.household.Resident;
import org.hukou.model.land.Means;
import org.hukou.model.land.RightState;
import org.hukou.model.person.CitizenNumber;
import org.hukou.model.person.Periods;
import org.hukou.model.person.Person;
import org.hukou.model.person.Registration;
import org.hukou.model.person.Residence;
import org.hukou.model.tree.At;
import org.hukou.model.tree.Invalid;
import org.hukou.model.tree.Problem;
import org.hukou.model.value.Truth;
import org.hukou.model.value.Words;

/** Finds statements of an application that contradict each other whatever document is asked. */
final class Contradictions {
    private final Optional<LocalDate> date;
    private Vector<Problem> found = Vector.empty();

    private Contradictions(Optional<LocalDate> date) {
        this.date = date;
    }

    static void refuse(Application application) {
        Contradictions all = new Contradictions(application.date());
        all.request(application.request());
        all.place("destination", application.destination().place());
        all.resident("applicant", application.applicant());
        all.relatives("companions", application.companions().items());
        all.relatives("sponsors", application.sponsors().items());
        if (!all.found.isEmpty()) throw new Invalid(all.found);
    }

    private void request(Request request) {
        notBefore("application.acceptedOn", request.acceptedOn(), "the request of", request.date());
        notBefore("application.handledOn", request.handledOn(), "the request of", request.date());
        notBefore("application.handledOn", request.handledOn(), "the acceptance of", request.acceptedOn());
    }

    private void relatives(String path, Vector<Relative> relatives) {
        relatives.forEachWithIndex((relative, i) -> {
            String at = path + "[" + i + "]";
            resident(at, relative.resident());
            notAfterDate(at + ".marriage.since", relative.marriage().since());
        });
    }

    private void resident(String path, Resident resident) {
        person(path + ".person", resident.person());
        registration(path, resident.registration());
        residence(path, resident);
        places(path, resident);
        permit(path + ".permit", resident);
        land(path, resident);
        notAfterDate(path + ".study.graduatedOn", resident.study().graduatedOn());
    }

    private void person(String path, Person person) {
        notAfterDate(path + ".birthDate", person.birthDate());
        notAfterDate(path + ".lastMovedOn", person.lastMovedOn());
        derived(path + ".age", person.age(), person.birthDate(), Periods::years, "birthDate");
        Optional<CitizenNumber> number = person.citizenNumber();
        if (number.isPresent()
                && person.birthDate().isPresent()
                && !number.get().birthDate().equals(person.birthDate().get()))
            add(path + ".birthDate", "birthDate differs from the date of birth in the citizen number; mend one");
    }

    private void registration(String path, Registration registration) {
        notAfterDate(path + ".registration.since", registration.since());
        place(path + ".registration", registration.place());
        Truth moved = moved(registration);
        if (registration.movedIn().isPresent()
                && !moved.isUnknown()
                && moved != Truth.of(registration.movedIn().get()))
            add(path + ".registration.movedIn", "movedIn contradicts division and previousDivision; leave it out");
        if (registration.count().filter(n -> n == 0).isPresent()
                && registration.place().division().isPresent())
            add(
                    path + ".registration.count",
                    "a person who is registered nowhere (count 0) has no division of registration; leave one out");
    }

    /** Whether the previous division is another; unknown where one of the two codes is only the coarser. */
    private static Truth moved(Registration registration) {
        if (registration.previousDivision().isEmpty()
                || registration.place().division().isEmpty()) return Truth.UNKNOWN;
        Division from = registration.previousDivision().get();
        Division to = registration.place().division().get();
        if (from.equals(to)) return Truth.FALSE;
        return from.in(to).or(to.in(from)).isFalse() ? Truth.TRUE : Truth.UNKNOWN;
    }

    private void residence(String path, Resident resident) {
        Residence residence = resident.residence();
        String at = path + ".residence";
        place(at, residence.place());
        notAfterDate(at + ".since", residence.since());
        derived(at + ".days", residence.days(), residence.since(), Periods::days, "since");
        derived(at + ".months", residence.months(), residence.since(), Periods::months, "since");
        derived(at + ".years", residence.years(), residence.since(), Periods::years, "since");
        Optional<Boundary> crossed = resident.registration()
                .place()
                .division()
                .flatMap(from -> residence.place().division().flatMap(to -> Boundary.between(from, to)));
        if (crossed.isPresent()
                && residence.boundaryCrossed().isPresent()
                && !crossed.equals(residence.boundaryCrossed()))
            add(
                    at + ".boundaryCrossed",
                    "stated " + Words.of(residence.boundaryCrossed().get())
                            + ", but the divisions of registration and residence make it "
                            + Words.of(crossed.get()) + "; leave it out");
    }

    private void places(String path, Resident resident) {
        resident.dwellings().items().forEachWithIndex((d, i) -> {
            place(path + ".dwellings[" + i + "]", d.place());
            notAfterDate(path + ".dwellings[" + i + "].certificateSince", d.certificateSince());
        });
        resident.jobs().items().forEachWithIndex((j, i) -> place(path + ".jobs[" + i + "]", j.place()));
        place(path + ".business", resident.business().place());
        place(path + ".service", resident.service().place());
        place(path + ".origin", resident.origin().place());
        place(path + ".study.school", resident.study().school());
        place(path + ".study.before", resident.study().before());
    }

    private void place(String path, Place place) {
        Optional<Truth> byKind = place.areaKind().flatMap(Contradictions::townEverywhere);
        if (byKind.isPresent()
                && place.town().isPresent()
                && byKind.get() != Truth.of(place.town().get()))
            add(
                    path + ".town",
                    "town " + place.town().get() + " contradicts areaKind "
                            + Words.of(place.areaKind().get()) + "; leave town out");
    }

    /** Whether an area kind is town under every document; empty where the documents differ. */
    private static Optional<Truth> townEverywhere(AreaKind kind) {
        return switch (kind) {
            case URBAN_DISTRICT, COUNTY_SEAT, DESIGNATED_TOWN -> Optional.of(Truth.TRUE);
            case VILLAGE -> Optional.of(Truth.FALSE);
            case INDUSTRIAL_PARK, TOWNSHIP_SEAT -> Optional.empty();
        };
    }

    private void permit(String path, Resident resident) {
        notAfterDate(path + ".issuedOn", resident.permit().issuedOn().toOptional());
        notAfterDate(path + ".restoredOn", resident.permit().restoredOn().toOptional());
        resident.permit().stateContradiction(date).ifPresent(message -> add(path + ".state", message));
        resident.permit().heldContradiction(date).ifPresent(message -> add(path + ".held", message));
    }

    private void land(String path, Resident resident) {
        means(path, resident, Means.CONTRACT_LAND, resident.land().contract(), "contract");
        means(path, resident, Means.HOMESTEAD, resident.land().homestead(), "homestead");
    }

    private void means(String path, Resident resident, Means means, Optional<RightState> right, String name) {
        Truth stated = resident.origin().ownMeans().has(means);
        if (right.isPresent() && !stated.isUnknown() && stated.isTrue() != (right.get() == RightState.HELD))
            add(
                    path + ".origin.ownMeans",
                    Words.of(means) + " contradicts land." + name + " '" + Words.of(right.get())
                            + "'; state the right under land only");
    }

    private void derived(
            String path,
            Optional<Integer> stated,
            Optional<LocalDate> since,
            BiFunction<LocalDate, LocalDate, Integer> compute,
            String source) {
        if (stated.isEmpty() || since.isEmpty() || date.isEmpty()) return;
        int computed = compute.apply(since.get(), date.get());
        if (computed != stated.get())
            add(
                    path,
                    "stated " + stated.get() + ", but " + source + " " + since.get() + " makes it " + computed + " on "
                            + date.get() + "; leave one of them out");
    }

    private void notAfterDate(String path, Optional<LocalDate> stated) {
        if (date.isPresent() && stated.isPresent() && stated.get().isAfter(date.get()))
            add(path, "impossible date: " + stated.get() + " lies after the request of " + date.get());
    }

    private void notBefore(String path, Optional<LocalDate> later, String what, Optional<LocalDate> earlier) {
        if (later.isPresent() && earlier.isPresent() && later.get().isBefore(earlier.get()))
            add(path, "impossible date: " + later.get() + " lies before " + what + " " + earlier.get());
    }

    private void add(String path, String message) {
        found = found.append(new Problem(path, At.NOWHERE, message));
    }
}
