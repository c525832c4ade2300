package org.hukou.policy.question;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Optional;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.policy.decide.Decider;
import org.hukou.policy.decide.Finding;
import org.hukou.policy.decide.Result;
import org.hukou.policy.decide.SubjectAnswer;
import org.hukou.policy.particular.Limit;
import org.hukou.policy.particular.WorkingCalendar;
import org.hukou.policy.profile.Norm;

/** Questions about how requests are handled. */
public final class Procedures {
    private final Decider decider;

    Procedures(Decider decider) {
        this.decider = decider;
    }

    /** The norms on handling that apply, or may apply, to a request, with deadlines from Monday to Friday. */
    public Vector<Step> of(Application application) {
        return of(application, WorkingCalendar.mondayToFriday());
    }

    /** The norms on handling that apply, or may apply, to a request, with deadlines by a calendar. */
    public Vector<Step> of(Application application, WorkingCalendar calendar) {
        SubjectAnswer answer =
                Questions.decide(decider, application, Ask.PROCEDURE).head();
        return answer.findings().filter(f -> f.result() != Result.REFUSED).map(f -> step(f, application, calendar));
    }

    private Step step(Finding finding, Application application, WorkingCalendar calendar) {
        Norm norm = decider.profile().norm(finding.norm()).orElseThrow();
        return new Step(
                finding,
                norm.provides(),
                norm.provides(Limit.class).flatMap(limit -> Option.ofOptional(deadline(limit, application, calendar))));
    }

    /**
     * The last day of a limit for a request; empty where the day it runs from is not stated, where the caller has not
     * answered what the text leaves to others, or where the limit runs from the review, which no fact dates.
     */
    public static Optional<Step.Deadline> deadline(Limit limit, Application application, WorkingCalendar calendar) {
        Optional<LocalDate> from = switch (limit.from()) {
            case ACCEPTANCE -> application.request().acceptedOn();
            case REQUEST -> application.date();
            case REVIEW -> Optional.empty();
        };
        return from.flatMap(
                start -> last(limit, start, application, calendar).map(last -> new Step.Deadline(limit, start, last)));
    }

    private static Optional<LocalDate> last(
            Limit limit, LocalDate start, Application application, WorkingCalendar calendar) {
        if (limit.days().isPresent()) return limit.days().map(start::plusDays);
        Optional<Integer> working = limit.workingDays()
                .or(() -> limit.external()
                        .flatMap(name -> application.external().number(name))
                        .map(java.math.BigDecimal::intValue));
        return working.filter(n -> n > 0).map(n -> calendar.after(start, n));
    }
}
