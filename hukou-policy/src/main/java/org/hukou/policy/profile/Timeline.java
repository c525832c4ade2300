package org.hukou.policy.profile;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.hukou.model.division.Division;
import org.hukou.model.value.Truth;

/**
 * Which documents hold for a place on a date. It looks at commencement, end and jurisdiction; a case in which the date
 * of handling decides is for the decider. Immutable and thread-safe.
 *
 * @param profiles the documents known
 */
public record Timeline(Vector<Profile> profiles) {
    /** The built-in documents. */
    public static Timeline builtIn() {
        return new Timeline(Profiles.all());
    }

    /**
     * A document that is, or may be, in force.
     *
     * @param profile the document
     * @param inForce true where it is, unknown where its commencement is not printed
     */
    public record Entry(Profile profile, Truth inForce) {}

    /**
     * The documents in whose jurisdiction a division lies, or may lie, and that are, or may be, in force on a date under
     * the chosen readings; those that surely are come first.
     */
    public Vector<Entry> on(Division division, LocalDate date) {
        return profiles.filter(p ->
                        !division.resolve(p.jurisdiction()).in(p.jurisdiction()).isFalse())
                .map(p -> new Entry(p, inForce(p, date)))
                .filter(e -> !e.inForce().isFalse())
                .sortBy(e -> e.inForce().isTrue() ? 0 : 1);
    }

    private static Truth inForce(Profile profile, LocalDate date) {
        Force force = profile.force();
        Truth ended = Truth.of(force.until().filter(end -> !date.isBefore(end)).isPresent());
        String chosen = force.from()
                .reading()
                .map(r -> profile.readings().get(r).get().chosen())
                .orElse("");
        return force.from().under(r -> chosen).begunOn(date).and(ended.not());
    }
}
