package org.hukou.policy.decide;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.model.tree.Invalid;
import org.hukou.model.tree.Problem;
import org.hukou.model.value.Truth;
import org.hukou.policy.condition.Condition;
import org.hukou.policy.fact.FactTest;
import org.hukou.policy.fact.Facts;
import org.hukou.policy.fact.Frame;
import org.hukou.policy.fact.Party;
import org.hukou.policy.profile.Answer;
import org.hukou.policy.profile.Guard;
import org.hukou.policy.profile.Norm;
import org.hukou.policy.profile.Profile;

/**
 * Decides applications under one profile: compiled once, then used any number of times from any number of threads. It
 * holds no application and reads no clock; the same application gives the same decision.
 */
public final class Decider {
    private static final FactTest INSIDE =
            Facts.flag("destination.insideJurisdiction").isTrue();

    private final Rules rules;
    private final LinkedHashMap<Ask, Vector<Pathway>> pathways;

    private Decider(Profile profile, Options options) {
        rules = new Rules(profile, options);
        LinkedHashMap<Ask, Vector<Pathway>> compiled = LinkedHashMap.empty();
        for (Norm norm : profile.norms())
            for (Answer answer : norm.answers())
                compiled = compiled.put(answer.ask(), Vector.of(Pathway.of(rules, norm, answer)), Vector::appendAll);
        pathways = compiled;
        for (Vector<Pathway> answering : compiled.values())
            if (answering.size() > Verdict.MOST)
                throw new IllegalArgumentException("profile '" + profile.id() + "' has " + answering.size()
                        + " pathways for one ask; at most " + Verdict.MOST + " are decided");
    }

    /** A decider under the chosen readings. */
    public static Decider of(Profile profile) {
        return of(profile, Options.DEFAULT);
    }

    /**
     * A decider under options.
     *
     * @throws IllegalArgumentException where the profile lacks a reading or an option of it
     */
    public static Decider of(Profile profile, Options options) {
        return new Decider(profile, options);
    }

    /** The profile. */
    public Profile profile() {
        return rules.profile();
    }

    /** The options. */
    public Options options() {
        return rules.options();
    }

    /** The option taken for a reading of the profile. */
    public String option(String reading) {
        return rules.option(reading);
    }

    /** The conditions that a norm shares with others of its kind. */
    public Vector<Guard> guards(Norm norm) {
        return rules.guards(norm);
    }

    /** Whether all options of a reading count at once. */
    public boolean underAllReadings(String reading) {
        return rules.allOptionsOf(reading);
    }

    /** The truth of a condition of this profile in one frame, without guards. */
    public Truth truth(Condition condition, Frame frame) {
        return condition.fold(new Compiler(rules)).in(frame);
    }

    /** Whether the condition of a norm, with its guards, holds of the applicant, who leans on nobody. */
    public Truth holds(Norm norm, Application application) {
        Pathway pathway = Pathway.of(rules, norm, new Answer(Ask.RECORD, Answer.Subject.APPLICANT, Answer.Anchor.NONE));
        Frames frames = new Frames(application, profile().setting());
        return pathway.in(frames, frames.applicant().subject());
    }

    /** The norms that answer an ask, in the order of a {@link Verdict}. */
    public Vector<Norm> pathways(Ask ask) {
        return compiled(ask).map(Pathway::norm);
    }

    Vector<Pathway> compiled(Ask ask) {
        return pathways.get(ask).getOrElse(Vector.empty());
    }

    Vector<Pathway> compiled(Ask ask, Party subject) {
        return compiled(ask).filter(p -> p.isOf(subject));
    }

    /** What an application states that contradicts this profile's jurisdiction or notion of town; empty where nothing. */
    public Seq<Problem> contradictions(Application application) {
        return Facts.contradictions(application, profile().setting());
    }

    /**
     * The truth of each pathway that answers an ask, for each person asked about. Force and scope of the document are not
     * in it.
     */
    public Vector<Verdict> verdicts(Application application, Ask ask) {
        Frames frames = new Frames(application, profile().setting());
        return subjects(frames, ask).map(f -> verdict(frames, f.subject(), ask));
    }

    private Verdict verdict(Frames frames, Party subject, Ask ask) {
        Verdict verdict = Verdict.none();
        for (Pathway pathway : compiled(ask))
            verdict = verdict.append(pathway.isOf(subject) ? pathway.in(frames, subject) : Truth.FALSE);
        return verdict;
    }

    /** Whose question an ask is: the applicant's, and that of each companion named where a norm speaks of companions. */
    Vector<Frame> subjects(Frames frames, Ask ask) {
        if (ask == Ask.BRING_FAMILY) return frames.subjects(Answer.Subject.COMPANION);
        Vector<Frame> applicant = frames.subjects(Answer.Subject.APPLICANT);
        boolean ofCompanions = compiled(ask).exists(p -> p.answer().subject() == Answer.Subject.COMPANION);
        return ofCompanions ? applicant.appendAll(frames.named()) : applicant;
    }

    /**
     * Decides everything an application asks.
     *
     * @throws Invalid where the application contradicts this profile's jurisdiction or notion of town; ask {@link
     *     #contradictions} first where that can be
     */
    public Decision decide(Application application) {
        Seq<Problem> contradictions = contradictions(application);
        if (!contradictions.isEmpty()) throw new Invalid(contradictions);
        return new Answering(this, rules, application).decide();
    }

    /** For each pathway that answers an ask: the norm, its condition with guards, and the frames for a person. */
    public Vector<Attempt> attempts(Application application, Ask ask, String subject) {
        Frames frames = new Frames(application, profile().setting());
        return subjects(frames, ask)
                .map(Frame::subject)
                .filter(s -> s.name().equals(subject))
                .flatMap(s -> compiled(ask, s).map(p -> new Attempt(p.norm(), p.condition(), p.frames(frames, s))));
    }

    /** The frames in which a reference is looked at, from the frame it stands in; for explanations. */
    public Vector<Frame> framesOf(Condition.Reference reference, Frame frame) {
        return rules.framesOf(reference).apply(frame);
    }

    /**
     * A pathway tried for a person.
     *
     * @param norm the norm
     * @param condition its guards and its condition
     * @param frames the frames it was looked at in
     */
    public record Attempt(Norm norm, Condition condition, Vector<Frame> frames) {}
}
