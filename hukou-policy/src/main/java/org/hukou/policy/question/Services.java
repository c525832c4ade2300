package org.hukou.policy.question;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Optional;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.model.application.Entitlement;
import org.hukou.model.application.ServiceItem;
import org.hukou.model.value.Truth;
import org.hukou.policy.condition.Leaves;
import org.hukou.policy.decide.Decider;
import org.hukou.policy.decide.Doubt;
import org.hukou.policy.decide.Finding;
import org.hukou.policy.decide.Result;
import org.hukou.policy.decide.SubjectAnswer;
import org.hukou.policy.fact.FactTest;
import org.hukou.policy.fact.Predicate;
import org.hukou.policy.particular.Obligation;
import org.hukou.policy.profile.Norm;

/** Questions about services: for a person on a date, which now, which later and on what, which rest on others. */
public final class Services {
    private static final String ITEM = "entitlement.item";

    private final Decider decider;

    Services(Decider decider) {
        this.decider = decider;
    }

    /** What the document says of every service, person by person. */
    public Vector<ServiceAnswer> of(Application application) {
        return Vector.of(ServiceItem.values()).flatMap(item -> of(application, item));
    }

    /** What the document says of one service, person by person. */
    public Vector<ServiceAnswer> of(Application application, ServiceItem item) {
        Application asked = Questions.asking(
                Application.builder()
                        .from(application)
                        .entitlement(Entitlement.builder().item(item).build())
                        .build(),
                Ask.SERVICE_ENTITLEMENT);
        return Questions.decide(decider, asked, Ask.SERVICE_ENTITLEMENT).map(s -> answer(asked, item, s));
    }

    /** The duties that come with what the applicant holds: each norm whose condition holds, with the duty. */
    public Vector<Tuple2<Norm, Obligation>> obligations(Application application) {
        return decider.profile()
                .norms()
                .filter(n -> !n.provides(Obligation.class).isEmpty())
                .filter(n -> owes(n, application).isTrue())
                .flatMap(n -> n.provides(Obligation.class).map(o -> Tuple.of(n, o)));
    }

    /** Whether the condition of a norm that lays down a duty holds of the applicant. */
    public Truth owes(Norm norm, Application application) {
        return decider.holds(norm, application);
    }

    private ServiceAnswer answer(Application asked, ServiceItem item, SubjectAnswer subject) {
        return switch (subject.result()) {
            case GRANTED -> answer(item, subject, Availability.NOW, subject.grants());
            case UNDETERMINED -> undetermined(item, subject);
            case REFUSED -> refused(asked, item, subject);
        };
    }

    private static ServiceAnswer answer(
            ServiceItem item, SubjectAnswer subject, Availability availability, Vector<Finding> by) {
        return new ServiceAnswer(
                item,
                subject.subject(),
                subject.label(),
                availability,
                Vector.empty(),
                Optional.empty(),
                by,
                subject.doubts());
    }

    private static ServiceAnswer undetermined(ServiceItem item, SubjectAnswer subject) {
        boolean silent = subject.doubts().exists(d -> d.norm().isEmpty() && d.kind() == Doubt.Kind.SILENT);
        Vector<Finding> by = subject.findings().filter(f -> f.result() == Result.UNDETERMINED);
        return answer(item, subject, silent ? Availability.SILENT : Availability.OPEN, by);
    }

    private ServiceAnswer refused(Application asked, ServiceItem item, SubjectAnswer subject) {
        for (Decider.Attempt attempt : decider.attempts(asked, Ask.SERVICE_ENTITLEMENT, subject.subject())) {
            Vector<Wait> waits = attempt.frames()
                    .map(attempt.condition().fold(new Waiting(decider)))
                    .filter(Wait::timeSuffices);
            if (!waits.isEmpty())
                return later(
                        asked,
                        item,
                        subject,
                        attempt,
                        waits.minBy(w -> w.needs().size()).get());
        }
        Vector<Finding> speaking = subject.findings()
                .filter(f -> decider.profile()
                        .norm(f.norm())
                        .filter(n -> speaksOf(n, item))
                        .isPresent());
        return answer(item, subject, speaking.isEmpty() ? Availability.SILENT : Availability.REFUSED, speaking);
    }

    private static ServiceAnswer later(
            Application asked, ServiceItem item, SubjectAnswer subject, Decider.Attempt attempt, Wait wait) {
        return new ServiceAnswer(
                item,
                subject.subject(),
                subject.label(),
                Availability.LATER,
                wait.needs(),
                endorsedFrom(asked, attempt, wait),
                subject.findings().filter(f -> f.norm().equals(attempt.norm().id())),
                Vector.empty());
    }

    /** What waits for a day rests on a permit that is still endorsed on that day. */
    private static Optional<LocalDate> endorsedFrom(Application asked, Decider.Attempt attempt, Wait wait) {
        boolean restsOnPermit = Leaves.facts(attempt.condition())
                .exists(f -> f.id().startsWith("permit.") || f.id().startsWith("anchor.permit."));
        Vector<LocalDate> days = wait.needs().flatMap(n -> Option.ofOptional(n.from()));
        boolean dated = days.size() == wait.needs().size();
        return asked.applicant()
                .permit()
                .endorsedUntil()
                .toOptional()
                .filter(end -> restsOnPermit && (!dated || days.exists(day -> !day.isBefore(end))));
    }

    /** A norm that names no service speaks of all. */
    private static boolean speaksOf(Norm norm, ServiceItem item) {
        Vector<FactTest> named =
                Leaves.tests(norm.condition()).filter(t -> t.fact().id().equals(ITEM));
        return named.isEmpty()
                || named.exists(t -> t.predicate() instanceof Predicate.OneOf one
                        && one.values().contains(item));
    }
}
