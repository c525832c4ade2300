package org.hukou.policy.fact;

import java.time.LocalDate;
import java.util.Optional;
import org.hukou.model.application.Application;
import org.hukou.model.kinship.Kin;
import org.hukou.model.kinship.Marriage;
import org.hukou.model.value.Known;

/**
 * One way of looking at an application: a subject, at most one anchor the subject leans on, the tie between them, one
 * dwelling and one job of each, and the case's own facts. Conditions see a frame, never an application. Immutable and
 * thread-safe.
 *
 * @param application the case
 * @param setting the jurisdiction and its notion of town
 * @param subject the person whose question it is
 * @param anchor the relative leaned on
 * @param kin what the subject is to the anchor
 * @param marriage their marriage
 */
public record Frame(
        Application application,
        Setting setting,
        Party subject,
        Party anchor,
        Known<Kin> kin,
        Known<Marriage> marriage) {
    /** A frame of somebody who leans on nobody. */
    public static Frame alone(Application application, Setting setting, Party subject) {
        return new Frame(application, setting, subject, Party.nobody(), Known.none(), Known.none());
    }

    /** The date of the request, where it is stated. */
    public Optional<LocalDate> date() {
        return application.date();
    }
}
