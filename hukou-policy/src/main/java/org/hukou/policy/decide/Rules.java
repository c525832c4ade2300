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
import org.hukou.policy.fact.Question;
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
    private final Map<String, Question<Frame>> questions = new HashMap<>();
    private final Map<String, Question<Frame>> ofAnchor = new HashMap<>();

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

    /** Whether a norm holds in a frame, compiled once. */
    synchronized Question<Frame> question(String norm) {
        Question<Frame> known = questions.get(norm);
        if (known != null) return known;
        Question<Frame> compiled = taken(norm(norm).condition()).fold(new Compiler(this));
        questions.put(norm, compiled);
        return compiled;
    }

    /** Whether a reference is to a norm that the anchor meets or fails alone, without leaning on others in turn. */
    boolean asksPerson(Condition.Reference reference) {
        return reference.of() == Condition.Of.ANCHOR && !leans(norm(reference.norm()));
    }

    /** Whether the anchor of a frame meets a norm in which nobody leans on others, compiled once. */
    synchronized Question<Frame> ofAnchor(String norm) {
        Question<Frame> known = ofAnchor.get(norm);
        if (known != null) return known;
        Condition condition = taken(norm(norm).condition());
        Layout layout = Scoping.layout(this, Vector.of(new Scoping.Wanted(condition, Answer.Anchor.NONE)));
        Question<Sight> asked = layout.asked()[0];
        Question<Frame> compiled = frame -> asked.in(new Sight(
                layout,
                new Frames(frame.application(), frame.setting()),
                Frame.alone(frame.application(), frame.setting(), frame.anchor().unpicked())));
        ofAnchor.put(norm, compiled);
        return compiled;
    }

    /** The guards of a norm, then its condition. */
    Condition guarded(Norm norm) {
        return new Condition.All(guards(norm).map(Guard::when).append(norm.condition()));
    }

    Vector<Guard> guards(Norm norm) {
        return profile.guards().filter(g -> g.kinds().contains(norm.kind()));
    }

    /**
     * A condition under the options taken: with the option of each reading in its place, with what other norms ask of the
     * same frame in theirs, and without conjunctions inside conjunctions.
     */
    Condition taken(Condition condition) {
        return condition.rebuild(part -> {
            if (part instanceof Condition.Reading reading && !allOptionsOf(reading.id()))
                return reading.options().get(option(reading.id())).get();
            if (part instanceof Condition.Reference asked && asked.of() == Condition.Of.SAME_FRAME)
                return taken(norm(asked.norm()).condition());
            return part instanceof Condition.All all
                    ? new Condition.All(all.of().flatMap(Rules::conjuncts))
                    : part;
        });
    }

    /** The conditions that a condition joins: its operands where it is a conjunction, otherwise itself. */
    private static Vector<Condition> conjuncts(Condition condition) {
        return condition instanceof Condition.All all ? all.of() : Vector.of(condition);
    }

    /** The frames in which a reference is looked at, from the frame it stands in. */
    Function<Frame, Vector<Frame>> framesOf(Condition.Reference reference) {
        Norm norm = norm(reference.norm());
        Picks picks = Looks.of(norm.condition(), profile);
        boolean leans = leans(norm);
        return switch (reference.of()) {
            case SAME_FRAME -> Vector::of;
            case ANCHOR -> frame -> new Frames(frame.application(), frame.setting()).ofAnchor(frame, picks, leans);
            case ANY ->
                frame -> {
                    Frames frames = new Frames(frame.application(), frame.setting());
                    return anchorsOf(norm, frame)
                            .flatMap(anchor ->
                                    Vector.of(frames.of(frame.subject().unpicked(), anchor, picks)));
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
