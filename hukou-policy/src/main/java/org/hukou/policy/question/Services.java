package org.hukou.policy.question;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.model.application.Entitlement;
import org.hukou.model.application.ServiceItem;
import org.hukou.model.value.Truth;
import org.hukou.policy.condition.Leaves;
import org.hukou.policy.decide.Decider;
import org.hukou.policy.decide.Doubt;
import org.hukou.policy.decide.Finding;
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
        Vector<Finding> by = subject.findings().filter(f -> f.result() == subject.result());
        return switch (subject.result()) {
            case GRANTED ->
                new ServiceAnswer(
                        item, subject.subject(), Availability.NOW, Vector.empty(), subject.grants(), Vector.empty());
            case UNDETERMINED -> undetermined(item, subject, by);
            case REFUSED -> refused(asked, item, subject);
        };
    }

    private static ServiceAnswer undetermined(ServiceItem item, SubjectAnswer subject, Vector<Finding> by) {
        boolean silent = subject.doubts().exists(d -> d.norm().isEmpty() && d.kind() == Doubt.Kind.SILENT);
        return new ServiceAnswer(
                item,
                subject.subject(),
                silent ? Availability.SILENT : Availability.OPEN,
                Vector.empty(),
                by,
                subject.doubts());
    }

    private ServiceAnswer refused(Application asked, ServiceItem item, SubjectAnswer subject) {
        Vector<Decider.Attempt> attempts = decider.attempts(asked, Ask.SERVICE_ENTITLEMENT, subject.subject());
        for (Decider.Attempt attempt : attempts) {
            Vector<Wait> waits = attempt.frames()
                    .map(attempt.condition().fold(new Waiting(decider)))
                    .filter(Wait::timeSuffices);
            if (!waits.isEmpty())
                return new ServiceAnswer(
                        item,
                        subject.subject(),
                        Availability.LATER,
                        waits.minBy(w -> w.needs().size()).get().needs(),
                        subject.findings()
                                .filter(f -> f.norm().equals(attempt.norm().id())),
                        Vector.empty());
        }
        Vector<Finding> speaking = subject.findings()
                .filter(f -> decider.profile()
                        .norm(f.norm())
                        .filter(n -> speaksOf(n, item))
                        .isPresent());
        Availability availability = speaking.isEmpty() ? Availability.SILENT : Availability.REFUSED;
        return new ServiceAnswer(item, subject.subject(), availability, Vector.empty(), speaking, Vector.empty());
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
