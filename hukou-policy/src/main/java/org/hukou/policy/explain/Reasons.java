package org.hukou.policy.explain;

import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hukou.model.gloss.Text;
import org.hukou.model.value.Truth;
import org.hukou.policy.condition.Cases;
import org.hukou.policy.condition.Condition;
import org.hukou.policy.decide.Decider;
import org.hukou.policy.fact.FactTest;
import org.hukou.policy.fact.Facts;
import org.hukou.policy.fact.Frame;
import org.hukou.policy.fact.Where;
import org.hukou.policy.profile.Norm;
import org.hukou.policy.profile.ReadingNote;

/** The interpreter that says why a condition holds, fails or is open in a frame. */
final class Reasons implements Cases<Function<Frame, Reason>> {
    private final Decider decider;
    private final Wording wording;
    private final String article;

    Reasons(Decider decider, String article) {
        this.decider = decider;
        this.wording = new Wording(decider.profile());
        this.article = article;
    }

    @Override
    public Function<Frame, Reason> test(FactTest test) {
        return frame -> {
            Truth truth = test.in(frame);
            return Reason.leaf(truth, () -> line(test, truth, frame));
        };
    }

    private Line line(FactTest test, Truth truth, Frame frame) {
        Text asked = wording.test(test);
        Optional<String> path = Optional.of(Where.path(test.fact(), frame));
        if (truth.isUnknown()) {
            boolean external = test.fact().id().startsWith("external.");
            Status status = external ? Status.LEFT_TO_OTHER_RULES : Status.NOT_STATED;
            return new Line(status, asked, Optional.of(article), path, Vector.empty());
        }
        boolean tell = truth.isFalse() || Wording.isTelling(test.fact());
        Text found = wording.found(test, frame);
        Text text =
                tell ? Wording.both(l -> asked.in(l) + Wording.say(l, "；说明的是：", "; stated: ") + found.in(l)) : asked;
        return new Line(Status.of(truth), text, Optional.of(article), path, Vector.empty());
    }

    @Override
    public Function<Frame, Reason> all(Vector<Function<Frame, Reason>> of) {
        return frame -> {
            Vector<Reason> parts = of.map(f -> f.apply(frame));
            Truth truth = parts.map(Reason::truth).foldLeft(Truth.TRUE, Truth::and);
            return new Reason(
                    truth,
                    parts.map(Reason::toTrue).sum().intValue(),
                    parts.map(Reason::toFalse).min().getOrElse(Reason.NEVER),
                    met(parts),
                    () -> parts.filter(p -> p.truth() == truth)
                            .flatMap(p -> p.lines().get())
                            .distinct());
        };
    }

    @Override
    public Function<Frame, Reason> any(Vector<Function<Frame, Reason>> of) {
        return frame -> alternatives(of.map(f -> f.apply(frame)));
    }

    private static int met(Vector<Reason> parts) {
        return parts.map(Reason::met).sum().intValue();
    }

    private Reason alternatives(Vector<Reason> parts) {
        Truth truth = parts.map(Reason::truth).foldLeft(Truth.FALSE, Truth::or);
        return new Reason(
                truth,
                parts.map(Reason::toTrue).min().getOrElse(Reason.NEVER),
                parts.map(Reason::toFalse).sum().intValue(),
                parts.map(Reason::met).max().getOrElse(0),
                () -> alternativeLines(parts, truth));
    }

    private Vector<Line> alternativeLines(Vector<Reason> all, Truth truth) {
        Vector<Reason> parts = all.filter(p -> p.toTrue() < Reason.NEVER);
        if (truth.isTrue())
            return parts.filter(p -> p.truth().isTrue())
                    .minBy(Reason::met)
                    .get()
                    .lines()
                    .get();
        Vector<Reason> open = parts.filter(p -> p.truth() == truth);
        if (open.isEmpty()) {
            Text never = new Text("此解读下没有这一依据", "no such ground under this reading");
            return Vector.of(above(Status.UNMET, never, Vector.empty()));
        }
        if (open.size() == 1) return open.head().lines().get();
        if (truth.isFalse()) {
            Text none = new Text(
                    "以下" + parts.size() + "项均不符合，最接近的一项：", "none of " + parts.size() + " alternatives; the closest:");
            return Vector.of(
                    above(Status.UNMET, none, Reason.nearest(open).lines().get()));
        }
        Text any = new Text("以下任一项：", "any of these:");
        return Vector.of(above(
                Status.OPEN,
                any,
                open.sortBy(Reason::toTrue).flatMap(p -> together(p.lines().get()))));
    }

    /** The lines of one alternative kept together. */
    private Vector<Line> together(Vector<Line> lines) {
        return lines.size() == 1 ? lines : Vector.of(above(Status.OPEN, new Text("以下全部：", "all of these:"), lines));
    }

    @Override
    public Function<Frame, Reason> not(Function<Frame, Reason> operand) {
        return frame -> {
            Reason of = operand.apply(frame);
            Truth truth = of.truth().not();
            Text not = new Text("并非：", "not the case that:");
            Supplier<Vector<Line>> lines =
                    () -> Vector.of(above(Status.of(truth), not, of.lines().get()));
            return new Reason(truth, of.toFalse(), of.toTrue(), truth.isTrue() ? 1 : 0, lines);
        };
    }

    @Override
    public Function<Frame, Reason> atLeast(Condition.Threshold threshold, Vector<Weighed<Function<Frame, Reason>>> of) {
        return frame -> {
            Vector<Reason> parts = of.map(w -> w.operand().apply(frame));
            Condition counted = new Condition.AtLeast(
                    threshold,
                    of.zip(parts)
                            .map(p -> new Condition.Weighted(p._1().weight(), Condition.constant(p._2().truth()))));
            Truth truth = decider.truth(counted, frame);
            Text text = RuleText.threshold(threshold, wording);
            Supplier<Vector<Line>> lines = () -> Vector.of(above(
                    Status.of(truth),
                    text,
                    parts.filter(p -> p.truth() == truth).flatMap(p -> p.lines().get())));
            return new Reason(
                    truth,
                    truth.isTrue()
                            ? 0
                            : parts.map(Reason::toTrue).filter(c -> c > 0).min().getOrElse(Reason.UNMET),
                    truth.isFalse()
                            ? 0
                            : parts.map(Reason::toFalse)
                                    .filter(c -> c > 0)
                                    .min()
                                    .getOrElse(Reason.UNMET),
                    met(parts),
                    lines);
        };
    }

    @Override
    public Function<Frame, Reason> reading(Condition.Reading reading, Map<String, Function<Frame, Reason>> options) {
        if (!decider.underAllReadings(reading.id()))
            return options.get(decider.option(reading.id())).get();
        return frame -> {
            Map<String, Reason> parts = options.mapValues(f -> f.apply(frame));
            Truth truth = parts.values().map(Reason::truth).reduce(Truth::agree);
            Reason first = parts.values().head();
            if (!truth.isUnknown() || parts.values().forAll(p -> p.truth().isUnknown())) return first;
            ReadingNote note = decider.profile().readings().get(reading.id()).get();
            Vector<Line> below = parts.toVector()
                    .map(p -> above(
                            Status.of(p._2().truth()),
                            note.options().get(p._1()).get(),
                            p._2().lines().get()));
            return new Reason(
                    truth,
                    1,
                    1,
                    0,
                    () -> Vector.of(
                            new Line(Status.READING, note.question(), Optional.of(article), Optional.empty(), below)));
        };
    }

    @Override
    public Function<Frame, Reason> reference(Condition.Reference reference) {
        Norm norm = decider.profile().norm(reference.norm()).orElseThrow();
        Function<Frame, Reason> asked = norm.condition().fold(new Reasons(decider, norm.article()));
        return frame -> {
            Reason reason = alternatives(decider.framesOf(reference, frame).map(asked));
            return new Reason(reason.truth(), reason.toTrue(), reason.toFalse(), reason.met(), () -> {
                Text who = reference.of() == Condition.Of.ANCHOR
                        ? Wording.both(l -> Wording.say(l, "被投靠人：", "the relative joined: ")
                                + norm.statement().in(l))
                        : norm.statement();
                return Vector.of(new Line(
                        Status.of(reason.truth()),
                        who,
                        Optional.of(norm.article()),
                        Optional.empty(),
                        reason.lines().get()));
            });
        };
    }

    @Override
    public Function<Frame, Reason> open(Condition.Open open) {
        return frame -> {
            Truth truth = open.external()
                    .map(e -> Facts.external(e).isTrue().in(frame))
                    .orElse(Truth.UNKNOWN);
            return Reason.leaf(truth, () -> line(open, truth));
        };
    }

    private Line line(Condition.Open open, Truth truth) {
        Text what = open.external()
                .map(wording::external)
                .orElse(new Text("文件对此没有规定", "the document does not speak of this"));
        Optional<String> path = open.external().map(e -> "external." + e);
        Status status = !truth.isUnknown()
                ? Status.of(truth)
                : switch (open.reason()) {
                    case SILENT -> Status.SILENT;
                    case LEFT_TO_OTHER_RULES -> Status.LEFT_TO_OTHER_RULES;
                };
        return new Line(status, what, Optional.of(article), path, Vector.empty());
    }

    private Line above(Status status, Text text, Vector<Line> below) {
        return new Line(status, text, Optional.of(article), Optional.empty(), below);
    }
}
