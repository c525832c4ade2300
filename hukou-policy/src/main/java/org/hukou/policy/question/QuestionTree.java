package org.hukou.policy.question;

import io.vavr.collection.Vector;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hukou.model.value.Words;
import org.hukou.policy.decide.DecisionTree;
import org.hukou.policy.decide.Finding;
import org.hukou.policy.fact.Fact;

/** The answers to typed questions as maps, lists, words and texts, for writing in JSON or YAML. */
public final class QuestionTree {
    private QuestionTree() {}

    /** What is said of a permit. */
    public static Map<String, Object> of(PermitAnswer answer) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("result", Words.of(answer.result()));
        answer.modality().ifPresent(m -> map.put("modality", Words.of(m)));
        answer.state().ifPresent(s -> map.put("state", Words.of(s)));
        if (!answer.fees().isEmpty())
            map.put("fees", answer.fees().map(f -> f.write().get("fee")).toJavaList());
        map.put("permit", DecisionTree.of(answer.answer()));
        map.put("waysToSettle", findings(answer.waysToSettle()));
        return map;
    }

    private static Object findings(Vector<Finding> findings) {
        return findings.map(DecisionTree::of).toJavaList();
    }

    /** What is said of a service. */
    public static Map<String, Object> of(ServiceAnswer answer) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("service", Words.of(answer.item()));
        map.put("subject", answer.subject());
        answer.label().ifPresent(l -> map.put("label", l));
        map.put("availability", Words.of(answer.availability()));
        if (!answer.needs().isEmpty())
            map.put("needs", answer.needs().map(QuestionTree::need).toJavaList());
        answer.endorsedFrom().ifPresent(d -> map.put("endorsedFrom", d.toString()));
        DecisionTree.doubts(map, answer.doubts());
        map.put("norms", norms(answer.by()));
        return map;
    }

    private static Object norms(Vector<Finding> by) {
        return by.map(f -> {
                    Map<String, Object> map = new LinkedHashMap<>();
                    map.put("norm", f.norm());
                    map.put("article", f.article());
                    return map;
                })
                .toJavaList();
    }

    private static Map<String, Object> need(Need need) {
        Fact<?> fact = need.test().fact();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("fact", fact.id());
        map.put("atLeast", need.threshold());
        map.put("now", need.now());
        need.from().ifPresent(d -> map.put("from", d.toString()));
        return map;
    }

    /** What is said of a demand. */
    public static Map<String, Object> of(DemandAnswer answer) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("demand", Words.of(answer.demand()));
        map.put("standing", Words.of(answer.standing()));
        DecisionTree.doubts(map, answer.doubts());
        map.put("norms", norms(answer.by()));
        return map;
    }

    /** What a body has to do with a norm. */
    public static Map<String, Object> of(Records.Responsibility responsibility) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("norm", responsibility.norm().id());
        map.put("article", responsibility.norm().article());
        map.put("body", responsibility.body());
        map.put("part", Words.of(responsibility.part()));
        responsibility.norm().dueBy().ifPresent(d -> map.put("by", d.toString()));
        map.put("statement", DecisionTree.text(responsibility.norm().statement()));
        return map;
    }
}
