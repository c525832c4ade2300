package org.hukou.policy.decide;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.EnumMap;
import java.util.Map;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.model.tree.Invalid;
import org.hukou.model.tree.Problem;
import org.hukou.model.value.Truth;
import org.hukou.policy.condition.Condition;
import org.hukou.policy.fact.FactTest;
import org.hukou.policy.fact.Facts;
import org.hukou.policy.fact.Frame;
import org.hukou.policy.fact.Setting;
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
    private final Setting setting;
    private final Map<Ask, Pathways> ofApplicant = new EnumMap<>(Ask.class);
    private final Map<Ask, Pathways> ofCompanions = new EnumMap<>(Ask.class);

    private Decider(Profile profile, Options options) {
        rules = new Rules(profile, options);
        setting = profile.setting();
        for (Ask ask : Ask.values()) {
            ofApplicant.put(ask, Pathways.of(rules, ask, Answer.Subject.APPLICANT));
            ofCompanions.put(ask, Pathways.of(rules, ask, Answer.Subject.COMPANION));
        }
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
        Frames frames = new Frames(application, setting);
        return pathway.frames(frames, frames.applicant().subject())
                .map(frame -> truth(pathway.condition(), frame))
                .foldLeft(Truth.FALSE, Truth::or);
    }

    /**
     * The norms that answer an ask of the person whose question it mainly is, in the order of that person's {@link
     * Verdict}: of each companion for bringing family, otherwise of the applicant.
     */
    public Vector<Norm> pathways(Ask ask) {
        return asked(ask, ask == Ask.BRING_FAMILY).all().map(Pathway::norm);
    }

    /** The pathways of an ask that speak of the applicant, or of companions. */
    private Pathways asked(Ask ask, boolean ofCompanion) {
        return (ofCompanion ? ofCompanions : ofApplicant).get(ask);
    }

    /** The pathways of an ask that speak of the person of a frame. */
    Pathways asked(Ask ask, Frame subject) {
        return asked(ask, !subject.subject().name().equals(Frames.APPLICANT));
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
        Frames frames = new Frames(application, setting);
        if (!asksOfCompanions(ask)) return Vector.of(asked(ask, false).verdict(frames, frames.applicant()));
        return subjects(frames, ask).map(alone -> asked(ask, alone).verdict(frames, alone));
    }

    private boolean asksOfCompanions(Ask ask) {
        return ask == Ask.BRING_FAMILY || !asked(ask, true).all().isEmpty();
    }

    /** Whose question an ask is: the applicant's, and that of each companion named where a norm speaks of companions. */
    Vector<Frame> subjects(Frames frames, Ask ask) {
        if (ask == Ask.BRING_FAMILY) return frames.subjects(Answer.Subject.COMPANION);
        Vector<Frame> applicant = frames.subjects(Answer.Subject.APPLICANT);
        return asksOfCompanions(ask) ? applicant.appendAll(frames.named()) : applicant;
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
        Frames frames = new Frames(application, setting);
        return subjects(frames, ask)
                .filter(s -> s.subject().name().equals(subject))
                .flatMap(s -> asked(ask, s)
                        .all()
                        .map(p -> new Attempt(p.norm(), p.condition(), p.frames(frames, s.subject()))));
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
