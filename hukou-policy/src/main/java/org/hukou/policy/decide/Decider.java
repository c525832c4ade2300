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
    private final Map<Ask, Pathways> pathways = new EnumMap<>(Ask.class);

    private Decider(Profile profile, Options options) {
        rules = new Rules(profile, options);
        setting = profile.setting();
        for (Ask ask : Ask.values()) pathways.put(ask, Pathways.of(rules, ask));
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
        return asked(ask).all();
    }

    Pathways asked(Ask ask) {
        return pathways.get(ask);
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
        Frames frames = new Frames(application, setting);
        Pathways asked = asked(ask);
        if (subject(ask) == Answer.Subject.APPLICANT) return Vector.of(asked.verdict(frames, frames.applicant()));
        return subjects(frames, ask).map(alone -> asked.verdict(frames, alone));
    }

    static Vector<Frame> subjects(Frames frames, Ask ask) {
        return frames.subjects(subject(ask));
    }

    private static Answer.Subject subject(Ask ask) {
        return ask == Ask.BRING_FAMILY ? Answer.Subject.COMPANION : Answer.Subject.APPLICANT;
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

    /** The frames in which a pathway is looked at for a person, with its guarded condition; for explanations. */
    Vector<Frame> frames(Application application, String subject, Pathway pathway) {
        Frames frames = new Frames(application, setting);
        return subjects(frames, pathway.answer().ask())
                .filter(f -> f.subject().name().equals(subject))
                .flatMap(f -> pathway.frames(frames, f.subject()));
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
