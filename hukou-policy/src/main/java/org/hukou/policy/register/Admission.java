package org.hukou.policy.register;

import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.model.division.Place;
import org.hukou.model.household.Resident;
import org.hukou.model.register.Act;
import org.hukou.model.register.Approval;
import org.hukou.model.register.Event;
import org.hukou.model.register.Placement;
import org.hukou.model.register.Register;
import org.hukou.policy.decide.AskAnswer;
import org.hukou.policy.decide.Decider;
import org.hukou.policy.decide.Decision;
import org.hukou.policy.decide.Finding;
import org.hukou.policy.decide.Result;
import org.hukou.policy.decide.SubjectAnswer;
import org.hukou.policy.receipt.Receipt;
import org.hukou.policy.receipt.Receipts;

/**
 * Moves people in a register as far as a document lets them. Each person moves by the person's own grant: who is refused
 * or undetermined moves nobody along. It grants nothing itself, and keeps nothing: the register handed in stays as it is,
 * the event is for the caller's journal. Stateless and thread-safe.
 */
public final class Admission {
    /** The asks whose grant lets somebody move; a permit or a service does not. */
    private static final Vector<Ask> MOVES =
            Vector.of(Ask.SETTLE, Ask.BRING_FAMILY, Ask.RETURN_TO_VILLAGE, Ask.COLLECTIVE_HOUSEHOLD);

    private Admission() {}

    /**
     * Decides an application, makes an approval of each grant, moves the people named, and gives the next register.
     *
     * @throws org.hukou.model.tree.Invalid where the application contradicts the profile's jurisdiction or notion of town
     * @throws IllegalArgumentException where the journey names nobody
     */
    public static Either<NotAdmitted, Admitted> move(
            Register register, Decider decider, Application application, Journey journey) {
        if (journey.people().isEmpty())
            throw new IllegalArgumentException("a journey names who moves; put the people into 'people'");
        Decision decision = decider.decide(application);
        Receipt receipt = Receipts.of(decider, application);
        Either<NotAdmitted, Vector<Grant>> grants = grants(decision, journey);
        if (grants.isLeft()) return Either.left(grants.getLeft());
        Place destination = destination(decider, application);
        String hash = Receipts.sha256(receipt);
        Vector<Approval> approvals = grants.get().map(g -> approval(g, decision, hash, destination, journey));
        Event event = event(decision, grants.get(), approvals, application, journey);
        return register.apply(event)
                .mapLeft(refusal -> (NotAdmitted) new NotAdmitted.NotTaken(refusal))
                .map(next -> new Admitted(receipt, event, next));
    }

    private record Grant(String subject, Placement placement, Ask ask, Finding finding) {}

    private static Either<NotAdmitted, Vector<Grant>> grants(Decision decision, Journey journey) {
        Vector<Grant> grants = Vector.empty();
        for (Tuple2<String, Placement> one : journey.people()) {
            Either<NotAdmitted, Grant> grant = grant(decision, one._1(), one._2());
            if (grant.isLeft()) return Either.left(grant.getLeft());
            grants = grants.append(grant.get());
        }
        return Either.right(grants);
    }

    /** The first grant of a person; where there is none, the answer nearest to one. */
    private static Either<NotAdmitted, Grant> grant(Decision decision, String name, Placement placement) {
        Option<NotAdmitted> denied = Option.none();
        for (AskAnswer answer : decision.answers().filter(a -> MOVES.contains(a.ask()))) {
            Option<SubjectAnswer> own = Option.ofOptional(answer.subject(name));
            if (own.isEmpty()) continue;
            SubjectAnswer subject = own.get();
            if (subject.result() == Result.GRANTED && !subject.grants().isEmpty())
                return Either.right(new Grant(
                        subject.subject(),
                        placement,
                        answer.ask(),
                        subject.grants().head()));
            denied = denied.orElse(Option.some(new NotAdmitted.NotGranted(name, subject.result(), subject.reasons())));
        }
        return Either.left(denied.getOrElse(new NotAdmitted.NotAsked(name)));
    }

    /** The place asked for; where no division is stated, the jurisdiction of the document. */
    private static Place destination(Decider decider, Application application) {
        Place asked = application.destination().place();
        return Place.builder()
                .division(application
                        .destination()
                        .division()
                        .resolve(decider.profile().jurisdiction()))
                .areaKind(asked.areaKind())
                .build();
    }

    private static Approval approval(Grant grant, Decision decision, String hash, Place destination, Journey journey) {
        return Approval.builder()
                .person(grant.placement().person())
                .profile(decision.profile())
                .norm(grant.finding().norm())
                .date(decision.date().orElse(journey.date()))
                .receipt(hash)
                .destination(destination)
                .build();
    }

    private static Event event(
            Decision decision,
            Vector<Grant> grants,
            Vector<Approval> approvals,
            Application application,
            Journey journey) {
        String ground = decision.profile() + ", "
                + grants.map(g -> g.finding().article()).distinct().mkString(", ");
        Act act = new Act(journey.date(), ground, approvals);
        Vector<Placement> people = grants.map(g -> willing(g, application));
        return grants.exists(g -> g.ask() == Ask.RETURN_TO_VILLAGE)
                ? new Event.ReturnToVillage(act, people, journey.to(), journey.rest())
                : new Event.Move(act, people, journey.to(), journey.rest());
    }

    /** The own will, as the journey says it, otherwise as the application does. */
    private static Placement willing(Grant grant, Application application) {
        if (grant.placement().willing().isPresent()) return grant.placement();
        Resident resident = grant.subject().equals("applicant")
                ? application.applicant()
                : application.companions().items().get(index(grant.subject())).resident();
        return resident.person().voluntary().map(grant.placement()::withWilling).orElse(grant.placement());
    }

    private static int index(String companion) {
        return Integer.parseInt(companion.substring(companion.indexOf('[') + 1, companion.indexOf(']')));
    }
}
