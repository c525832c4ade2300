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

/** The interpreter that compiles a condition into what gives its truth in a frame. */
final class Compiler implements Cases<Node> {
    private final Rules rules;

    Compiler(Rules rules) {
        this.rules = rules;
    }

    @Override
    public Node test(FactTest test) {
        return test::in;
    }

    @Override
    public Node all(Vector<Node> of) {
        Node[] nodes = of.toJavaArray(Node[]::new);
        return frame -> {
            Truth truth = Truth.TRUE;
            for (Node node : nodes) {
                truth = truth.and(node.in(frame));
                if (truth == Truth.FALSE) return truth;
            }
            return truth;
        };
    }

    @Override
    public Node any(Vector<Node> of) {
        Node[] nodes = of.toJavaArray(Node[]::new);
        return frame -> {
            Truth truth = Truth.FALSE;
            for (Node node : nodes) {
                truth = truth.or(node.in(frame));
                if (truth == Truth.TRUE) return truth;
            }
            return truth;
        };
    }

    @Override
    public Node not(Node operand) {
        return frame -> operand.in(frame).not();
    }

    @Override
    public Node atLeast(Condition.Threshold threshold, Vector<Weighed<Node>> of) {
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
    public Node reading(Condition.Reading reading, Map<String, Node> options) {
        if (!rules.allOptionsOf(reading.id()))
            return options.get(rules.option(reading.id())).get();
        Node[] nodes = options.values().toJavaArray(Node[]::new);
        return frame -> {
            Truth truth = nodes[0].in(frame);
            for (Node node : nodes) truth = truth.agree(node.in(frame));
            return truth;
        };
    }

    @Override
    public Node reference(Condition.Reference reference) {
        Function<Frame, Vector<Frame>> frames = rules.framesOf(reference);
        Node node = rules.node(reference.norm());
        return frame -> frames.apply(frame).map(node::in).foldLeft(Truth.FALSE, Truth::or);
    }

    @Override
    public Node open(Condition.Open open) {
        if (open.external().isEmpty()) return frame -> Truth.UNKNOWN;
        FlagFact external = Facts.external(open.external().get());
        return external.isTrue()::in;
    }
}
