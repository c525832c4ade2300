package org.hukou.policy.explain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hukou.model.value.Words;
import org.hukou.policy.decide.DecisionTree;

/** An explanation as maps, lists, words and texts, for writing in JSON or YAML. */
public final class ExplanationTree {
    private ExplanationTree() {}

    /** The explanation. */
    public static Map<String, Object> of(Explanation explanation) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("ask", Words.of(explanation.ask()));
        map.put("subject", explanation.subject());
        map.put("result", Words.of(explanation.result()));
        map.put("lines", explanation.lines().map(ExplanationTree::line).toJavaList());
        return map;
    }

    private static Map<String, Object> line(Line line) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("status", Words.of(line.status()));
        map.put("text", DecisionTree.text(line.text()));
        line.article().ifPresent(a -> map.put("article", a));
        line.path().ifPresent(p -> map.put("path", p));
        if (!line.below().isEmpty())
            map.put("below", line.below().map(ExplanationTree::line).toJavaList());
        return map;
    }
}
