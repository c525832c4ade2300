package org.hukou.policy.decide;

import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.Optional;
import java.util.function.Function;
import org.hukou.model.value.Truth;
import org.hukou.policy.condition.Cases;
import org.hukou.policy.condition.Condition;
import org.hukou.policy.fact.Fact;
import org.hukou.policy.fact.FactTest;
import org.hukou.policy.fact.Facts;
import org.hukou.policy.fact.Frame;
import org.hukou.policy.fact.Where;

/** The interpreter that finds why a condition is unknown in a frame: every open leaf that can still matter. */
final class Doubts implements Cases<Function<Frame, Doubts.Found>> {
    private final Rules rules;
    private final String norm;

    Doubts(Rules rules, String norm) {
        this.rules = rules;
        this.norm = norm;
    }

    /** A truth, and why it is unknown; nothing where it is not. */
    record Found(Truth truth, Vector<Doubt> doubts) {
        static Found of(Truth truth, Vector<Doubt> doubts) {
            return new Found(truth, truth.isUnknown() ? doubts : Vector.empty());
        }
    }

    @Override
    public Function<Frame, Found> test(FactTest test) {
        return frame -> Found.of(test.in(frame), unstated(test, frame).map(f -> missing(f, frame)));
    }

    /** The facts that keep a test open; its own where it is stated, but not finely enough for the test. */
    private static Vector<Fact<?>> unstated(FactTest test, Frame frame) {
        Vector<Fact<?>> unstated = test.facts().filter(f -> !f.in(frame).isStated());
        return unstated.isEmpty() ? Vector.of(test.fact()) : unstated;
    }

    private Doubt missing(Fact<?> fact, Frame frame) {
        String external = "external.";
        if (fact.id().startsWith(external))
            return new Doubt.Open(
                    Condition.Reason.LEFT_TO_OTHER_RULES,
                    Optional.of(fact.id().substring(external.length())),
                    Optional.of(norm));
        return new Doubt.Missing(Where.path(fact, frame), fact.id(), fact.sources(), Optional.of(norm));
    }

    @Override
    public Function<Frame, Found> all(Vector<Function<Frame, Found>> of) {
        return frame -> joined(of.map(f -> f.apply(frame)), Truth.TRUE, true);
    }

    @Override
    public Function<Frame, Found> any(Vector<Function<Frame, Found>> of) {
        return frame -> joined(of.map(f -> f.apply(frame)), Truth.FALSE, false);
    }

    private static Found joined(Vector<Found> found, Truth start, boolean all) {
        Truth truth = found.map(Found::truth).foldLeft(start, all ? Truth::and : Truth::or);
        return Found.of(truth, found.flatMap(Found::doubts));
    }

    @Override
    public Function<Frame, Found> not(Function<Frame, Found> operand) {
        return frame -> {
            Found found = operand.apply(frame);
            return new Found(found.truth().not(), found.doubts());
        };
    }

    @Override
    public Function<Frame, Found> atLeast(Condition.Threshold threshold, Vector<Weighed<Function<Frame, Found>>> of) {
        return frame -> {
            Vector<Weighed<Found>> found =
                    of.map(w -> new Weighed<>(w.weight(), w.operand().apply(frame)));
            Truth truth = Compiler.reaches(
                    threshold,
                    found.map(w -> new Weighed<>(w.weight(), w.operand().truth())),
                    frame);
            Vector<Doubt> own = threshold instanceof Condition.Threshold.OfFact t
                            && !t.fact().in(frame).isStated()
                    ? Vector.of(missing(t.fact(), frame))
                    : Vector.empty();
            return Found.of(truth, own.appendAll(found.flatMap(w -> w.operand().doubts())));
        };
    }

    @Override
    public Function<Frame, Found> reading(Condition.Reading reading, Map<String, Function<Frame, Found>> options) {
        if (!rules.allOptionsOf(reading.id()))
            return options.get(rules.option(reading.id())).get();
        return frame -> {
            Vector<Found> found = options.values().toVector().map(f -> f.apply(frame));
            Truth truth = found.map(Found::truth).reduce(Truth::agree);
            boolean disagree = found.exists(f -> f.truth().isTrue())
                    && found.exists(f -> f.truth().isFalse());
            Vector<Doubt> own = disagree || found.forAll(f -> f.doubts().isEmpty())
                    ? Vector.of(new Doubt.OfReading(reading.id(), Optional.of(norm)))
                    : Vector.empty();
            return Found.of(truth, own.appendAll(found.flatMap(Found::doubts)));
        };
    }

    @Override
    public Function<Frame, Found> reference(Condition.Reference reference) {
        Function<Frame, Vector<Frame>> frames = rules.framesOf(reference);
        Function<Frame, Found> asked =
                rules.norm(reference.norm()).condition().fold(new Doubts(rules, reference.norm()));
        return frame -> joined(frames.apply(frame).map(asked), Truth.FALSE, false);
    }

    @Override
    public Function<Frame, Found> open(Condition.Open open) {
        return frame -> {
            Truth truth = open.external()
                    .map(e -> Facts.external(e).isTrue().in(frame))
                    .orElse(Truth.UNKNOWN);
            return Found.of(truth, Vector.of(new Doubt.Open(open.reason(), open.external(), Optional.of(norm))));
        };
    }
}
