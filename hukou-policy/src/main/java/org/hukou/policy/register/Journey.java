package org.hukou.policy.register;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.hukou.model.register.Placement;
import org.hukou.model.register.Target;

/**
 * What a register has to be told of a move beyond the application that is decided: who the people are there, which household
 * they come into, and on what day.
 *
 * @param date the day of the entry, not before that of the request
 * @param people who moves: by subject ({@code applicant}, {@code companions[0]}) or label in the application, the person's
 *     number in the register and place in the household; where it does not say whether the person is willing, the
 *     application's own will stands
 * @param to the household
 * @param rest how those who stay behind stand from then on
 */
public record Journey(LocalDate date, LinkedHashMap<String, Placement> people, Target to, Vector<Placement> rest) {
    /** A move that leaves nobody behind, or nobody whose standing changes. */
    public static Journey of(LocalDate date, LinkedHashMap<String, Placement> people, Target to) {
        return new Journey(date, people, to, Vector.empty());
    }

    /** The same, with how those who stay behind stand. */
    public Journey leaving(Placement... rest) {
        return new Journey(date, people, to, Vector.of(rest));
    }
}
