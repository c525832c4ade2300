package org.hukou.policy.decide;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hukou.model.application.Application;
import org.hukou.model.value.NearMiss;
import org.hukou.model.value.Truth;
import org.hukou.policy.condition.Condition;
import org.hukou.policy.condition.Leaves;
import org.hukou.policy.fact.Fact;
import org.hukou.policy.fact.Frame;
import org.hukou.policy.profile.Answer;
import org.hukou.policy.profile.Force;
import org.hukou.policy.profile.Guard;
import org.hukou.policy.profile.Norm;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.profile.ReadingNote;
import org.hukou.policy.profile.Varying;

/** The norms of a profile under some options, each compiled once. Thread-safe once the pathways are compiled. */
final class Rules {
    private final Profile profile;
    private final Options options;
    private final LinkedHashMap<String, ReadingNote> readings;
    private final Map<String, Node> nodes = new HashMap<>();

    Rules(Profile profile, Options options) {
        this.profile = profile;
        this.options = options;
        this.readings = profile.readings();
        options.readings().forEach(this::check);
    }

    private void check(String reading, String option) {
        if (!readings.containsKey(reading))
            throw new IllegalArgumentException("profile '" + profile.id() + "' has no reading '" + reading + "'"
                    + NearMiss.hint(reading, readings.keySet()));
        LinkedHashMap<String, ?> known = readings.get(reading).get().options();
        if (!known.containsKey(option))
            throw new IllegalArgumentException("reading '" + reading + "' has no option '" + option + "'; its options: "
                    + known.keySet().mkString(", "));
    }

    Profile profile() {
        return profile;
    }

    Options options() {
        return options;
    }

    /** Whether all options of a reading count at once: all readings are asked, and the caller did not switch this one. */
    boolean allOptionsOf(String reading) {
        return options.underAllReadings() && !options.readings().containsKey(reading);
    }

    /** The option taken for a reading. */
    String option(String reading) {
        return options.readings()
                .get(reading)
                .getOrElse(() -> readings.get(reading).get().chosen());
    }

    /** Whether the document is in force for an application; unknown where options that count at once disagree. */
    Truth inForce(Application application) {
        Force force = profile.force();
        Optional<String> open = force.from().reading().filter(this::allOptionsOf);
        if (open.isEmpty()) return force.holds(application, this::option);
        return force.from()
                .options()
                .keySet()
                .toVector()
                .map(option -> force.holds(application, reading -> option))
                .reduce(Truth::agree);
    }

    /** Whether options that count at once disagree on a value. */
    boolean isOpen(Varying<?> value) {
        return value.reading().filter(this::allOptionsOf).isPresent()
                && value.all().size() > 1;
    }

    /** A value under the options taken; another where options that count at once disagree. */
    <T> T under(Varying<T> value, T whereOpen) {
        return isOpen(value) ? whereOpen : value.under(this::option);
    }

    /** The norm of an id that a loaded profile is known to have. */
    Norm norm(String id) {
        return profile.norm(id).orElseThrow();
    }

    /** The compiled condition of a norm. */
    synchronized Node node(String norm) {
        Node known = nodes.get(norm);
        if (known != null) return known;
        Node compiled = norm(norm).condition().fold(new Compiler(this));
        nodes.put(norm, compiled);
        return compiled;
    }

    /** The guards of a norm, then its condition. */
    Condition guarded(Norm norm) {
        return new Condition.All(guards(norm).map(Guard::when).append(norm.condition()));
    }

    Vector<Guard> guards(Norm norm) {
        return profile.guards().filter(g -> g.kinds().contains(norm.kind()));
    }

    /** The frames in which a reference is looked at, from the frame it stands in. */
    Function<Frame, Vector<Frame>> framesOf(Condition.Reference reference) {
        Norm norm = norm(reference.norm());
        Picks picks = Picks.of(norm.condition(), profile);
        boolean leans = leans(norm);
        return switch (reference.of()) {
            case SAME_FRAME -> Vector::of;
            case ANCHOR -> frame -> new Frames(frame.application(), frame.setting()).ofAnchor(frame, picks, leans);
            case ANY ->
                frame -> {
                    Frames frames = new Frames(frame.application(), frame.setting());
                    return anchorsOf(norm, frame)
                            .flatMap(anchor -> frames.of(frame.subject().unpicked(), anchor, picks));
                };
        };
    }

    /** The anchors on which a norm lets the subject of a frame lean; the natural ones where it answers no ask of theirs. */
    private Vector<Answer.Anchor> anchorsOf(Norm norm, Frame frame) {
        boolean companion = frame.subject().name().startsWith(Frames.COMPANIONS);
        Answer.Subject subject = companion ? Answer.Subject.COMPANION : Answer.Subject.APPLICANT;
        Vector<Answer.Anchor> anchors = norm.answers()
                .filter(answer -> answer.subject() == subject)
                .map(Answer::anchor)
                .distinct();
        if (!anchors.isEmpty()) return anchors;
        Answer.Anchor natural = companion ? Answer.Anchor.APPLICANT : Answer.Anchor.SPONSOR;
        return Vector.of(leans(norm) ? natural : Answer.Anchor.NONE);
    }

    private boolean leans(Norm norm) {
        return Leaves.facts(norm.condition()).exists(Fact::needsAnchor)
                || Leaves.references(norm.condition())
                        .exists(r -> r.of() == Condition.Of.ANCHOR
                                || r.of() == Condition.Of.SAME_FRAME && leans(norm(r.norm())));
    }
}
