package org.hukou.model.register;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hukou.model.division.Division;
import org.hukou.model.division.Place;
import org.hukou.model.person.CitizenNumber;
import org.hukou.model.person.HouseholdKind;
import org.hukou.model.person.Person;
import org.hukou.model.value.Truth;

/**
 * Looks for what is wrong in a register as it stands now, and proposes an event for each. Haining 二、一是 names the kinds:
 * wrong citizen numbers, several registrations for one person, cancellations owed and not made. It changes nothing. One
 * look costs time in proportion to the people; it is made for one day. Not thread-safe.
 */
public final class Audit {
    private static final String GROUND = "proposed by audit; 户口登记条例 art. ";

    private final Register register;
    private final LocalDate date;
    private final List<Finding> found = new ArrayList<>();

    private Audit(Register register, LocalDate date) {
        this.register = register;
        this.date = date;
    }

    /**
     * What is wrong, by kind, then by number.
     *
     * @param date the day of the entries proposed; not before the last entry of the register
     */
    public static Vector<Finding> of(Register register, LocalDate date) {
        return new Audit(register, date).look();
    }

    private Vector<Finding> look() {
        Map<CitizenNumber, List<Standing>> byNumber = new HashMap<>();
        register.standings(LocalDate.MAX)
                .filter(s -> s.status() == Status.REGISTERED)
                .forEach(s -> {
                    person(s);
                    s.stated()
                            .person()
                            .citizenNumber()
                            .ifPresent(n -> byNumber.computeIfAbsent(n, x -> new ArrayList<>())
                                    .add(s));
                });
        byNumber.values().stream().filter(same -> same.size() > 1).forEach(this::sameNumber);
        register.householdNumbers().mapToObj(HouseholdId::of).forEach(this::household);
        return Vector.ofAll(found)
                .sortBy(f ->
                        f.irregularity().ordinal() * 4e9 + f.people().head().number());
    }

    private Act act(String article) {
        return Act.of(date, GROUND + article);
    }

    private void person(Standing standing) {
        AsTaken taken = register.asTaken().get(standing.person().number());
        if (taken != null && taken.number() != null) impossibleNumber(standing, taken.number());
        if (taken != null && taken.diedOn() != null) dead(standing, taken.diedOn());
        birthDate(standing);
        residence(standing);
    }

    // citizen numbers

    private void sameNumber(List<Standing> same) {
        Standing first = same.get(0);
        for (Standing other : same.subList(1, same.size())) {
            boolean onePerson = alike(first.stated().person(), other.stated().person())
                    && first.stated().label().equals(other.stated().label());
            Vector<PersonId> both = Vector.of(first.person(), other.person());
            if (onePerson)
                add(
                        Irregularity.SAME_NUMBER,
                        both,
                        other,
                        "the same citizen number, name, sex and date of birth: cancel the later registration",
                        new Event.DuplicateCancellation(act("6"), other.person(), first.person(), succession(other)));
            else
                add(
                        Irregularity.SAME_NUMBER,
                        both,
                        other,
                        "the same citizen number, otherwise not alike: withdraw it from the later until the right one is issued",
                        correction(other, Optional.empty(), true, Optional.empty()));
        }
    }

    private static boolean alike(Person a, Person b) {
        return a.birthDate().equals(b.birthDate()) && a.sex().equals(b.sex());
    }

    private void impossibleNumber(Standing standing, String written) {
        Optional<CitizenNumber> mended = mended(written)
                .filter(n -> standing.stated()
                        .person()
                        .birthDate()
                        .filter(n.birthDate()::equals)
                        .isPresent())
                .filter(n -> register.find(n).isEmpty());
        String say = mended.isPresent()
                ? "the check character is wrong, the date of birth fits: the number with the right check character"
                : "the citizen number is none that can be: withdraw it until the right one is issued";
        add(
                Irregularity.IMPOSSIBLE_NUMBER,
                Vector.of(standing.person()),
                standing,
                say,
                correction(standing, mended, mended.isEmpty(), Optional.empty()));
    }

    /** The number with another check character, where its other characters can be a number. */
    private static Optional<CitizenNumber> mended(String written) {
        if (written.length() != 18) return Optional.empty();
        return IntStream.rangeClosed(0, 10)
                .mapToObj(i -> written.substring(0, 17) + "0123456789X".charAt(i))
                .map(Audit::number)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<CitizenNumber> number(String text) {
        try {
            return Optional.of(CitizenNumber.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void birthDate(Standing standing) {
        Person person = standing.stated().person();
        Optional<LocalDate> inNumber = person.citizenNumber().map(CitizenNumber::birthDate);
        if (inNumber.isEmpty() || person.birthDate().isEmpty() || inNumber.equals(person.birthDate())) return;
        add(
                Irregularity.BIRTH_DATE_DIFFERS,
                Vector.of(standing.person()),
                standing,
                "the citizen number holds another date of birth than the one stated: state that of the number",
                correction(standing, Optional.empty(), false, inNumber));
    }

    private Event correction(
            Standing standing, Optional<CitizenNumber> number, boolean withdrawn, Optional<LocalDate> birthDate) {
        return new Event.Correction(act("17"), standing.person(), number, withdrawn, Optional.empty(), birthDate);
    }

    // deaths and residence

    private void dead(Standing standing, LocalDate diedOn) {
        add(
                Irregularity.DEAD_BUT_REGISTERED,
                Vector.of(standing.person()),
                standing,
                "dead since " + diedOn + " and still registered: cancel the registration",
                new Event.Death(act("8"), standing.person(), diedOn, succession(standing)));
    }

    private void residence(Standing standing) {
        Place lives = standing.stated().residence().place();
        Place registered = standing.place().orElseThrow();
        if (lives.division().filter(d -> !d.isHere()).isEmpty()
                || !apart(lives.division().get(), registered)) return;
        boolean alone = register.members(standing.household().orElseThrow(), LocalDate.MAX)
                        .size()
                == 1;
        int fresh =
                register.householdNumbers().max().orElse(0) + standing.person().number();
        Event move = new Event.Move(
                act("6, 10"),
                Vector.of(Placement.head(standing.person())),
                Target.founding(HouseholdId.of(fresh), HouseholdKind.FAMILY, lives),
                alone ? Vector.empty() : succession(standing));
        found.add(new Finding(
                Irregularity.LIVES_ELSEWHERE,
                Vector.of(standing.person()),
                standing.household(),
                "registered in division " + registered.division().get() + ", living in division "
                        + lives.division().get() + ": move, by the own will and under a granted decision",
                move,
                true));
    }

    /** Known to lie apart, as far as both codes reach. */
    private static boolean apart(Division lives, Place registered) {
        Division there = registered.division().orElseThrow();
        return lives.in(there) == Truth.FALSE && there.in(lives) == Truth.FALSE;
    }

    // heads

    private void household(HouseholdId id) {
        Vector<Standing> members = register.members(id, LocalDate.MAX);
        if (members.isEmpty() || members.exists(Standing::head)) return;
        if (members.head().householdKind().orElseThrow() != HouseholdKind.FAMILY) return;
        Standing oldest = oldest(members);
        found.add(new Finding(
                Irregularity.HEAD_MISSING,
                members.map(Standing::person),
                Optional.of(id),
                "no head: the oldest member, as far as dates of birth are stated, becomes the head",
                new Event.ChangeOfHead(act("5"), id, Vector.of(Placement.head(oldest.person()))),
                false));
    }

    /** Who takes the place of a head that goes. */
    private Vector<Placement> succession(Standing leaving) {
        if (!leaving.head()) return Vector.empty();
        Vector<Standing> others = register.members(leaving.household().orElseThrow(), LocalDate.MAX)
                .filter(s -> !s.person().equals(leaving.person()));
        return others.isEmpty()
                ? Vector.empty()
                : Vector.of(Placement.head(oldest(others).person()));
    }

    private static Standing oldest(Vector<Standing> members) {
        return members.minBy(s -> s.stated().person().birthDate().orElse(LocalDate.MAX))
                .get();
    }

    private void add(Irregularity kind, Vector<PersonId> people, Standing about, String say, Event repair) {
        found.add(new Finding(kind, people, about.household(), say, repair, false));
    }
}
