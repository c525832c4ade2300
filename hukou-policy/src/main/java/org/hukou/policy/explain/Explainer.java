package org.hukou.policy.explain;

import io.vavr.collection.Vector;
import java.util.Optional;
import java.util.function.Function;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.model.gloss.Glosses;
import org.hukou.model.gloss.Text;
import org.hukou.model.value.Truth;
import org.hukou.policy.decide.Decider;
import org.hukou.policy.decide.Doubt;
import org.hukou.policy.decide.RegisterEntry;
import org.hukou.policy.decide.Result;
import org.hukou.policy.decide.SubjectAnswer;
import org.hukou.policy.fact.Frame;
import org.hukou.policy.profile.Guard;
import org.hukou.policy.profile.Norm;

/**
 * Explains decisions of one decider. It decides nothing itself, and costs nothing until it is asked. Immutable and
 * thread-safe.
 */
public final class Explainer {
    private final Decider decider;

    private Explainer(Decider decider) {
        this.decider = decider;
    }

    /** An explainer of a decider's decisions. */
    public static Explainer of(Decider decider) {
        return new Explainer(decider);
    }

    /** Explains everything that an application asks, person by person. */
    public Vector<Explanation> explain(Application application) {
        return decider.decide(application)
                .answers()
                .flatMap(answer -> answer.subjects().map(subject -> explain(application, answer.ask(), subject)));
    }

    /** Explains the answer to one ask for one person, as decided by this explainer's decider. */
    public Explanation explain(Application application, Ask ask, SubjectAnswer answer) {
        return new Explanation(ask, answer.name(), answer.result(), lines(application, ask, answer));
    }

    private Vector<Line> lines(Application application, Ask ask, SubjectAnswer answer) {
        Vector<Line> bars = answer.doubts().flatMap(this::bar);
        boolean barred = answer.doubts().exists(d -> d.norm().isEmpty());
        if (barred) return bars;
        Vector<Attempted> attempts = decider.attempts(application, ask, answer.subject())
                .map(this::attempted)
                .filter(a -> a.truth() == answer.result().truth());
        if (answer.result() == Result.REFUSED) {
            Reason closest = Reason.nearest(attempts.map(Attempted::reason));
            return attempts.find(a -> a.reason() == closest)
                    .map(a -> line(a, answer, attempts.size()))
                    .toVector();
        }
        return attempts.map(a -> line(a, answer, 1));
    }

    /** A pathway with the frame that came closest, and why it came out so there. */
    private record Attempted(Norm norm, Reason reason) {
        Truth truth() {
            return reason.truth();
        }
    }

    private Attempted attempted(Decider.Attempt attempt) {
        Norm norm = attempt.norm();
        Vector<Reason> reasons = attempt.frames().map(frame -> inFrame(norm, frame));
        Truth truth = reasons.map(Reason::truth).foldLeft(Truth.FALSE, Truth::or);
        return new Attempted(norm, Reason.nearest(reasons.filter(r -> r.truth() == truth)));
    }

    private Reason inFrame(Norm norm, Frame frame) {
        Reasons own = new Reasons(decider, norm.article());
        return own.all(decider.guards(norm)
                        .map(this::guard)
                        .append(norm.condition().fold(own)))
                .apply(frame);
    }

    private Function<Frame, Reason> guard(Guard guard) {
        String article = decider.profile().norm(guard.norm()).map(Norm::article).orElse("");
        Function<Frame, Reason> why = guard.when().fold(new Reasons(decider, article));
        return frame -> {
            Reason of = why.apply(frame);
            return of.with(() -> Vector.of(new Line(
                    Status.of(of.truth()),
                    guard.name(),
                    Optional.of(article),
                    Optional.empty(),
                    of.truth().isTrue() ? Vector.empty() : of.lines().get())));
        };
    }

    private Line line(Attempted attempted, SubjectAnswer answer, int others) {
        Norm norm = attempted.norm();
        Text text = norm.statement();
        if (answer.result() == Result.REFUSED && others > 1)
            text = Wording.both(
                    l -> Wording.say(l, "（" + others + "个依据中最接近的）", "(the closest of " + others + " grounds) ")
                            + norm.statement().in(l));
        Vector<Line> below = attempted.reason().lines().get();
        Optional<RegisterEntry> entry = answer.grants()
                .find(f -> f.norm().equals(norm.id()))
                .flatMap(f -> io.vavr.control.Option.ofOptional(f.entry()))
                .toJavaOptional();
        Vector<Line> all = entry.map(e -> below.append(entry(e, norm))).orElse(below);
        return new Line(Status.of(attempted.truth()), text, Optional.of(norm.article()), Optional.empty(), all);
    }

    private Line entry(RegisterEntry entry, Norm norm) {
        return new Line(
                Status.MET, RuleText.entry(entry), Optional.of(norm.article()), Optional.empty(), Vector.empty());
    }

    /** What keeps the document from answering at all. */
    private Vector<Line> bar(Doubt doubt) {
        if (doubt.norm().isPresent()) return Vector.empty();
        if (doubt instanceof Doubt.NotInForce force)
            return Vector.of(document(
                    Status.UNMET,
                    force.certain()
                            ? new Text("文件在该日期不适用", "the document is not in force on the date")
                            : new Text(
                                    "文件没有印出施行日期，该日期是否适用不能确定",
                                    "the document prints no commencement; whether it is in force on the date is not known"),
                    Optional.empty()));
        if (doubt instanceof Doubt.Missing missing)
            return Vector.of(document(
                    Status.NOT_STATED,
                    Wording.both(l -> Glosses.in(l).fact(missing.fact())),
                    Optional.of(missing.path())));
        if (doubt instanceof Doubt.OfReading reading)
            return Vector.of(document(
                    Status.READING,
                    decider.profile().readings().get(reading.reading()).get().question(),
                    Optional.empty()));
        if (doubt instanceof Doubt.Elsewhere)
            return Vector.of(document(
                    Status.SILENT,
                    Wording.both(l -> Wording.say(l, "文件只涉及", "the document speaks only of ")
                            + decider.profile().place().in(l)),
                    Optional.empty()));
        return Vector.of(document(
                Status.SILENT,
                new Text("文件没有涉及这一请求", "the document does not speak of this request"),
                Optional.empty()));
    }

    private static Line document(Status status, Text text, Optional<String> path) {
        return new Line(status, text, Optional.empty(), path, Vector.empty());
    }
}
