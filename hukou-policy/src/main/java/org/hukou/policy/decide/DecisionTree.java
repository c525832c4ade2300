package org.hukou.policy.decide;

import io.vavr.collection.Vector;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hukou.model.gloss.Text;
import org.hukou.model.value.Words;
import org.hukou.policy.profile.Outcome;

/** A decision as maps, lists, words and texts, for writing in JSON or YAML; the words are those of profile files. */
public final class DecisionTree {
    private DecisionTree() {}

    /** The decision. */
    public static Map<String, Object> of(Decision decision) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("profile", decision.profile());
        map.put("place", text(decision.place()));
        map.put("title", text(decision.title()));
        decision.date().ifPresent(d -> map.put("date", d.toString()));
        map.put(
                "inForce",
                decision.inForce().isUnknown() ? "unknown" : decision.inForce().isTrue());
        if (decision.asIfInForce()) map.put("asIfInForce", true);
        if (!decision.readings().isEmpty())
            map.put("readings", decision.readings().toJavaMap());
        map.put("answers", decision.answers().map(DecisionTree::answer).toJavaList());
        return map;
    }

    /** Both languages of a text. */
    public static Map<String, Object> text(Text text) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("zh", text.zh());
        map.put("en", text.en());
        return map;
    }

    private static Map<String, Object> answer(AskAnswer answer) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("ask", Words.of(answer.ask()));
        map.put("result", Words.of(answer.result()));
        map.put("subjects", answer.subjects().map(DecisionTree::of).toJavaList());
        return map;
    }

    /** The answer for one person. */
    public static Map<String, Object> of(SubjectAnswer subject) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("subject", subject.subject());
        subject.label().ifPresent(l -> map.put("label", l));
        map.put("result", Words.of(subject.result()));
        doubts(map, subject.doubts());
        map.put("pathways", subject.findings().map(DecisionTree::of).toJavaList());
        return map;
    }

    /** What one pathway says. */
    public static Map<String, Object> of(Finding finding) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("norm", finding.norm());
        map.put("article", finding.article());
        map.put("result", Words.of(finding.result()));
        finding.entry().ifPresent(e -> map.put("register", entry(e)));
        doubts(map, finding.doubts());
        return map;
    }

    private static Map<String, Object> entry(RegisterEntry entry) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("label", entry.label().map(DecisionTree::label).orElse("not-given"));
        map.put("household", Words.of(entry.household()));
        if (entry.placedByCaller()) map.put("placedByCaller", true);
        map.put("address", Words.of(entry.address()));
        if (!entry.turnsOn().isEmpty()) map.put("turnsOn", entry.turnsOn().toJavaList());
        return map;
    }

    private static Object label(Outcome.Label label) {
        Map<String, Object> map = text(label.name());
        map.put("norm", label.norm());
        return map;
    }

    /** Adds why something is undetermined; nothing where it is not. */
    public static void doubts(Map<String, Object> map, Vector<Doubt> doubts) {
        if (doubts.isEmpty()) return;
        map.put("reasons", doubts.map(d -> Words.of(d.kind())).distinct().toJavaList());
        List<Object> missing = doubts.filter(Doubt.Missing.class::isInstance)
                .map(Doubt.Missing.class::cast)
                .distinctBy(Doubt.Missing::path)
                .map(DecisionTree::missing)
                .toJavaList();
        if (!missing.isEmpty()) map.put("missing", missing);
        List<Object> open = doubts.filter(d -> d instanceof Doubt.Open || d instanceof Doubt.OfReading)
                .map(DecisionTree::open)
                .distinct()
                .toJavaList();
        if (!open.isEmpty()) map.put("open", open);
    }

    private static Object missing(Doubt.Missing missing) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("path", missing.path());
        map.put("fact", missing.fact());
        if (!missing.sources().isEmpty()) map.put("or", missing.sources().toJavaList());
        missing.norm().ifPresent(n -> map.put("norm", n));
        return map;
    }

    private static Object open(Doubt doubt) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("reason", Words.of(doubt.kind()));
        if (doubt instanceof Doubt.Open open) open.external().ifPresent(e -> map.put("external", "external." + e));
        if (doubt instanceof Doubt.OfReading reading) map.put("reading", reading.reading());
        doubt.norm().ifPresent(n -> map.put("norm", n));
        return map;
    }
}
