package org.hukou.policy.profile;

import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hukou.model.value.Words;
import org.hukou.policy.condition.Cases;
import org.hukou.policy.condition.Condition;
import org.hukou.policy.fact.FactTest;
import org.hukou.policy.fact.Predicate;

/** The interpreter that gives the file a condition came from. */
final class ConditionWriter implements Cases<Object> {
    static Object write(Condition condition) {
        return condition.fold(new ConditionWriter());
    }

    @Override
    public Object test(FactTest test) {
        return Map.of(test.fact().id(), predicate(test.predicate()));
    }

    private static Object predicate(Predicate predicate) {
        if (predicate instanceof Predicate.OneOf oneOf) {
            Vector<Object> values = oneOf.values().map(ConditionWriter::plain);
            return values.size() == 1 ? values.head() : values.toJavaList();
        }
        if (predicate instanceof Predicate.Has has) return Words.of(has.element());
        if (predicate instanceof Predicate.Within within)
            return Map.of("within", within.division().toString());
        Predicate.Bound bound = (Predicate.Bound) predicate;
        if (bound.operand() instanceof Predicate.Date date)
            return Map.of(
                    bound.order() == Predicate.Order.AT_LEAST ? "notBefore" : "before",
                    date.value().toString());
        return Map.of(order(bound.order()), operand(bound.operand()));
    }

    private static Object plain(Object value) {
        return value instanceof Enum<?> word ? Words.of(word) : value;
    }

    private static String order(Predicate.Order order) {
        return switch (order) {
            case AT_LEAST -> "atLeast";
            case ABOVE -> "above";
            case AT_MOST -> "atMost";
            case BELOW -> "below";
        };
    }

    private static Object operand(Predicate.Operand operand) {
        if (operand instanceof Predicate.Number number) return number.value();
        if (operand instanceof Predicate.Rank rank) return Words.of(rank.value());
        Predicate.Other other = (Predicate.Other) operand;
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("fact", other.fact().id());
        if (other.times().compareTo(BigDecimal.ONE) != 0) map.put("times", other.times());
        return map;
    }

    @Override
    public Object all(Vector<Object> of) {
        return Map.of("all", of.toJavaList());
    }

    @Override
    public Object any(Vector<Object> of) {
        return Map.of("any", of.toJavaList());
    }

    @Override
    public Object not(Object operand) {
        return Map.of("not", operand);
    }

    @Override
    public Object atLeast(Condition.Threshold threshold, Vector<Weighed<Object>> of) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(
                "atLeast",
                threshold instanceof Condition.Threshold.Number number
                        ? number.value()
                        : Map.of(
                                "fact",
                                ((Condition.Threshold.OfFact) threshold).fact().id()));
        map.put("of", of.map(ConditionWriter::weighed).toJavaList());
        return map;
    }

    private static Object weighed(Weighed<Object> operand) {
        if (operand.weight().compareTo(BigDecimal.ONE) == 0) return operand.operand();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("weight", operand.weight());
        map.put("condition", operand.operand());
        return map;
    }

    @Override
    public Object reading(Condition.Reading reading, io.vavr.collection.Map<String, Object> options) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("reading", reading.id());
        map.put("chosen", reading.chosen());
        Map<String, Object> written = new LinkedHashMap<>();
        reading.options().keySet().forEach(o -> written.put(o, options.get(o).get()));
        map.put("options", written);
        return map;
    }

    @Override
    public Object reference(Condition.Reference reference) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("norm", reference.norm());
        switch (reference.of()) {
            case ANCHOR -> map.put("of", "anchor");
            case ANY -> map.put("over", "any");
            case SAME_FRAME -> {}
        }
        return map;
    }

    @Override
    public Object open(Condition.Open open) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("reason", Words.of(open.reason()));
        open.external().ifPresent(e -> map.put("fact", "external." + e));
        return Map.of("open", map);
    }
}
