package org.hukou.policy.decide;

import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.util.function.Function;
import org.hukou.model.value.Known;
import org.hukou.model.value.Truth;
import org.hukou.policy.condition.Cases;
import org.hukou.policy.condition.Condition;
import org.hukou.policy.fact.FactTest;
import org.hukou.policy.fact.Facts;
import org.hukou.policy.fact.FlagFact;
import org.hukou.policy.fact.Frame;
import org.hukou.policy.fact.NumberFact;
import org.hukou.policy.fact.Question;

/** The interpreter that compiles a condition into what gives its truth in a frame. */
final class Compiler implements Cases<Question<Frame>> {
    private final Rules rules;

    Compiler(Rules rules) {
        this.rules = rules;
    }

    @Override
    public Question<Frame> test(FactTest test) {
        return test.ready();
    }

    @Override
    public Question<Frame> all(Vector<Question<Frame>> of) {
        return Questions.all(of);
    }

    @Override
    public Question<Frame> any(Vector<Question<Frame>> of) {
        return Questions.any(of);
    }

    @Override
    public Question<Frame> not(Question<Frame> operand) {
        return frame -> operand.in(frame).not();
    }

    @Override
    public Question<Frame> atLeast(Condition.Threshold threshold, Vector<Weighed<Question<Frame>>> of) {
        return frame -> reaches(
                threshold, of.map(w -> new Weighed<>(w.weight(), w.operand().in(frame))), frame);
    }

    /** Whether the weights of what holds reach a threshold: surely, surely not, or not known. */
    static Truth reaches(Condition.Threshold threshold, Vector<Weighed<Truth>> of, Frame frame) {
        BigDecimal sure = sum(of.filter(w -> w.operand().isTrue()));
        BigDecimal possible = sum(of.filter(w -> !w.operand().isFalse()));
        if (threshold instanceof Condition.Threshold.Number number) return reaches(number.value(), sure, possible);
        NumberFact fact = ((Condition.Threshold.OfFact) threshold).fact();
        Known<BigDecimal> known = fact.in(frame);
        if (known.isPresent()) return reaches(known.get(), sure, possible);
        return known.isNone() ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static Truth reaches(BigDecimal threshold, BigDecimal sure, BigDecimal possible) {
        if (sure.compareTo(threshold) >= 0) return Truth.TRUE;
        return possible.compareTo(threshold) < 0 ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static BigDecimal sum(Vector<Weighed<Truth>> of) {
        return of.map(Weighed::weight).foldLeft(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public Question<Frame> reading(Condition.Reading reading, Map<String, Question<Frame>> options) {
        if (!rules.allOptionsOf(reading.id()))
            return options.get(rules.option(reading.id())).get();
        Question<Frame>[] nodes = Questions.array(options.values().toVector());
        return frame -> {
            Truth truth = nodes[0].in(frame);
            for (Question<Frame> node : nodes) truth = truth.agree(node.in(frame));
            return truth;
        };
    }

    @Override
    public Question<Frame> reference(Condition.Reference reference) {
        if (rules.asksPerson(reference)) return rules.ofAnchor(reference.norm());
        Function<Frame, Vector<Frame>> frames = rules.framesOf(reference);
        Question<Frame> question = rules.question(reference.norm());
        return frame -> Questions.ofAny(question, frames.apply(frame).toJavaArray(Frame[]::new));
    }

    @Override
    public Question<Frame> open(Condition.Open open) {
        if (open.external().isEmpty()) return frame -> Truth.UNKNOWN;
        FlagFact external = Facts.external(open.external().get());
        return external.isTrue().ready();
    }
}
