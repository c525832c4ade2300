package org.hukou.model.register;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import org.hukou.model.division.Division;
import org.hukou.model.division.Place;
import org.hukou.model.value.Truth;

/**
 * The population of a jurisdiction at the end of a day, by two denominators that are never mixed: those registered there
 * (户籍人口), wherever they live, and those living there (常住人口), wherever they are registered. Qujing (三) sets a target
 * for each.
 *
 * <p>What a register can count: the people it knows. Who lives in the jurisdiction and stands in another register is not
 * among them. Where somebody lives is what the last residence report says; of whom nothing is said, the residence is
 * counted as not stated, never as that of the registration. Whether a place is town is what is stated of it: as counted in
 * statistics, otherwise as such, otherwise by its kind of area, where parks and seats of townships are left open.
 *
 * @param division the jurisdiction
 * @param date the day
 * @param registered those registered there
 * @param resident those known to live there
 * @param residenceNotStated those registered there of whom no place of residence is stated
 */
public record Figures(
        Division division, LocalDate date, Population registered, Population resident, long residenceNotStated) {
    /** The figures of a jurisdiction at the end of a day; counts all people of the register. */
    public static Figures of(Register register, Division division, LocalDate date) {
        Population registered = Population.ZERO;
        Population resident = Population.ZERO;
        long notStated = 0;
        for (Iterator<Standing> all = register.standings(date).iterator(); all.hasNext(); ) {
            Standing standing = all.next();
            if (standing.status() != Status.REGISTERED) continue;
            Place home = standing.place().orElseThrow();
            Place lives = standing.stated().residence().place();
            boolean isRegistered = lies(home, division);
            if (isRegistered) registered = registered.with(town(home));
            if (lies(lives, division)) resident = resident.with(town(lives));
            if (isRegistered && lives.division().isEmpty()) notStated++;
        }
        return new Figures(division, date, registered, resident, notStated);
    }

    private static boolean lies(Place place, Division division) {
        return place.division().filter(d -> d.in(division) == Truth.TRUE).isPresent();
    }

    private static Optional<Boolean> town(Place place) {
        return place.statisticalUrban()
                .or(place::town)
                .or(() -> place.areaKind().flatMap(kind -> switch (kind) {
                    case URBAN_DISTRICT, COUNTY_SEAT, DESIGNATED_TOWN -> Optional.of(true);
                    case VILLAGE -> Optional.of(false);
                    case INDUSTRIAL_PARK, TOWNSHIP_SEAT -> Optional.empty();
                }));
    }
}
