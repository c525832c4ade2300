package org.hukou.model.register;

import io.vavr.collection.Vector;
import java.time.LocalDate;

/**
 * What every event has in common: the day of the entry in the register, the article or other ground for it, and the
 * decisions that allow it. The day is that of the entry, not of what is entered: a death has a date of its own.
 *
 * @param date the day of the entry
 * @param ground the article or other ground, of 1 to 200 characters, such as {@code 户口登记条例 art. 7}
 * @param approvals the granted decisions, one for each person moved; empty where none is needed
 */
public record Act(LocalDate date, String ground, Vector<Approval> approvals) {
    private static final int LONGEST = 200;

    /**
     * An act.
     *
     * @throws IllegalArgumentException where the ground is blank or longer than 200 characters
     */
    public Act {
        if (ground.isBlank() || ground.length() > LONGEST)
            throw new IllegalArgumentException("an event states its ground in 1 to " + LONGEST + " characters");
    }

    /** An act that needs no decision. */
    public static Act of(LocalDate date, String ground) {
        return new Act(date, ground, Vector.empty());
    }

    /** The same act under these granted decisions. */
    public Act under(Approval... approvals) {
        return new Act(date, ground, Vector.of(approvals));
    }
}
