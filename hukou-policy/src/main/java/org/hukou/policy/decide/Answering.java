package org.hukou.policy.decide;

import io.vavr.collection.Vector;
import java.util.Optional;
import java.util.function.Function;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.model.household.Resident;
import org.hukou.model.value.Truth;
import org.hukou.policy.condition.Condition;
import org.hukou.policy.fact.FactTest;
import org.hukou.policy.fact.Facts;
import org.hukou.policy.fact.Frame;
import org.hukou.policy.fact.Party;
import org.hukou.policy.profile.EntryHousehold;
import org.hukou.policy.profile.Force;
import org.hukou.policy.profile.Norm;
import org.hukou.policy.profile.Outcome;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.profile.Varying;

/** One application being decided: builds the decision from the truths of the pathways. */
final class Answering {
    private static final FactTest INSIDE =
            Facts.flag("destination.insideJurisdiction").isTrue();

    private final Decider decider;
    private final Rules rules;
    private final Profile profile;
    private final Application application;
    private final Frames frames;
    private final Truth inForce;

    Answering(Decider decider, Rules rules, Application application) {
        this.decider = decider;
        this.rules = rules;
        this.profile = rules.profile();
        this.application = application;
        this.frames = new Frames(application, profile.setting());
        this.inForce = rules.inForce(application);
    }

    Decision decide() {
        boolean asIf = rules.options().asIfInForce() && !inForce.isTrue();
        Optional<Doubt> force = inForce.isTrue() || asIf ? Optional.empty() : Optional.of(force());
        Vector<AskAnswer> answers = application
                .request()
                .asks()
                .distinct()
                .map(ask -> new AskAnswer(ask, decider.subjects(frames, ask).map(f -> answer(f, ask, force))));
        return new Decision(
                profile.id(),
                profile.title(),
                profile.place(),
                profile.force().date(application),
                inForce,
                asIf,
                rules.options().readings(),
                answers);
    }

    private Doubt force() {
        Force force = profile.force();
        if (inForce.isUnknown() && force.date(application).isEmpty()) {
            String fact = force.decides() == Force.Decides.REQUEST ? "application.date" : "application.handledOn";
            return new Doubt.Missing(fact, fact, Vector.empty(), Optional.empty());
        }
        Optional<String> reading = force.from().reading().filter(rules::allOptionsOf);
        if (inForce.isUnknown() && reading.isPresent()) return new Doubt.OfReading(reading.get(), Optional.empty());
        return new Doubt.NotInForce(inForce.isFalse());
    }

    private SubjectAnswer answer(Frame subject, Ask ask, Optional<Doubt> force) {
        Party party = subject.subject();
        Optional<String> label = party.resident().toOptional().flatMap(Resident::label);
        Vector<Finding> findings = findings(subject, ask);
        Vector<Doubt> barred = barred(subject, findings, force);
        if (!barred.isEmpty())
            return new SubjectAnswer(
                    party.name(), label, Result.UNDETERMINED, barred, findings.map(f -> barred(f, barred)));
        Truth any = findings.map(f -> f.result().truth()).foldLeft(Truth.FALSE, Truth::or);
        Vector<Doubt> doubts =
                any.isUnknown() ? findings.flatMap(Finding::doubts).distinct() : Vector.empty();
        return new SubjectAnswer(party.name(), label, Result.of(any), doubts, findings);
    }

    /** Why the document does not answer at all: not in force, another place, no norm for the ask. */
    private static Vector<Doubt> barred(Frame subject, Vector<Finding> findings, Optional<Doubt> force) {
        if (force.isPresent()) return Vector.of(force.get());
        Truth inside = INSIDE.in(subject);
        Optional<String> document = Optional.empty();
        if (inside.isUnknown())
            return Vector.of(new Doubt.Missing(
                    INSIDE.fact().id(), INSIDE.fact().id(), INSIDE.fact().sources(), document));
        if (inside.isFalse()) return Vector.of(new Doubt.Elsewhere());
        if (findings.isEmpty()) return Vector.of(new Doubt.Open(Condition.Reason.SILENT, Optional.empty(), document));
        return Vector.empty();
    }

    /** A document that does not answer grants nothing, whatever the merits. */
    private static Finding barred(Finding finding, Vector<Doubt> why) {
        if (finding.result() != Result.GRANTED) return finding;
        return new Finding(finding.norm(), finding.article(), Result.UNDETERMINED, Optional.empty(), why);
    }

    private Vector<Finding> findings(Frame subject, Ask ask) {
        Pathways asked = decider.asked(ask, subject);
        Verdict verdict = asked.verdict(frames, subject);
        return asked.all().zipWithIndex((pathway, i) -> finding(subject.subject(), pathway, verdict.pathway(i)));
    }

    private Finding finding(Party subject, Pathway pathway, Truth truth) {
        Norm norm = pathway.norm();
        Optional<RegisterEntry> entry = truth.isTrue() ? Optional.of(entry(norm.outcome())) : Optional.empty();
        Vector<Doubt> doubts = truth.isUnknown() ? doubts(subject, pathway) : Vector.empty();
        return new Finding(norm.id(), norm.article(), Result.of(truth), entry, doubts);
    }

    private Vector<Doubt> doubts(Party subject, Pathway pathway) {
        Doubts own = new Doubts(rules, pathway.norm().id());
        Vector<Function<Frame, Doubts.Found>> parts =
                rules.guards(pathway.norm()).map(g -> g.when().fold(new Doubts(rules, g.norm())));
        Function<Frame, Doubts.Found> why =
                own.all(parts.append(pathway.norm().condition().fold(own)));
        return pathway.frames(frames, subject)
                .flatMap(f -> why.apply(f).doubts())
                .distinct();
    }

    private RegisterEntry entry(Outcome outcome) {
        EntryHousehold given = rules.under(outcome.household(), EntryHousehold.NOT_GIVEN);
        boolean placed =
                given == EntryHousehold.NOT_GIVEN && rules.options().placement().isPresent();
        Vector<String> turnsOn = Vector.<Varying<?>>of(outcome.household(), outcome.address())
                .flatMap(v -> io.vavr.control.Option.ofOptional(v.reading().filter(r -> rules.isOpen(v))))
                .distinct();
        return new RegisterEntry(
                outcome.label(),
                placed ? rules.options().placement().get() : given,
                placed,
                rules.under(outcome.address(), org.hukou.policy.profile.Address.NOT_GIVEN),
                turnsOn);
    }
}
