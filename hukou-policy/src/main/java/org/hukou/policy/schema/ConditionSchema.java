package org.hukou.policy.schema;

import io.vavr.collection.Vector;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hukou.model.gloss.Glosses;
import org.hukou.model.gloss.Language;
import org.hukou.policy.condition.Condition;
import org.hukou.policy.fact.DateFact;
import org.hukou.policy.fact.DivisionFact;
import org.hukou.policy.fact.Fact;
import org.hukou.policy.fact.Facts;
import org.hukou.policy.fact.FlagFact;
import org.hukou.policy.fact.NumberFact;
import org.hukou.policy.fact.SetFact;
import org.hukou.policy.fact.WordFact;

/** A condition as a schema: the cases of the algebra, and each fact of the catalogue with what can be asked of it. */
final class ConditionSchema {
    private static final String EXTERNAL = "^external\\.";
    private static final Vector<String> ORDERS = Vector.of("atLeast", "above", "atMost", "below");

    private final Map<String, Object> defs = new LinkedHashMap<>();

    /** The definitions, {@code condition} among them. */
    Map<String, Object> defs() {
        Map<String, Object> condition = Json.ref("condition");
        Map<String, Object> external = Json.map("type", "string", "pattern", EXTERNAL);
        defs.put(
                "condition",
                Json.anyOf(
                        one("all", Json.list(condition)),
                        one("any", Json.list(condition)),
                        one("not", condition),
                        Json.object(
                                Json.map("atLeast", Json.ref("threshold"), "of", Json.list(Json.ref("weighted"))),
                                "atLeast",
                                "of"),
                        Json.object(
                                Json.map(
                                        "reading",
                                        Json.string(),
                                        "chosen",
                                        Json.string(),
                                        "options",
                                        Json.and(Json.named(condition), "minProperties", 2)),
                                "reading",
                                "options"),
                        Json.object(Json.map("norm", Json.string(), "of", Json.map("const", "anchor")), "norm"),
                        Json.object(Json.map("norm", Json.string(), "over", Json.map("const", "any")), "norm"),
                        one(
                                "open",
                                Json.object(
                                        Json.map("reason", Json.words(Condition.Reason.class), "fact", external),
                                        "reason")),
                        Json.ref("test")));
        defs.put(
                "weighted",
                Json.anyOf(
                        Json.object(
                                Json.map("weight", Json.aboveZero(), "condition", condition), "weight", "condition"),
                        condition));
        defs.put("threshold", Json.anyOf(Json.map("type", "number"), one("fact", Json.ref("number-fact"))));
        defs.put("number-fact", Json.anyOf(Json.words(numbers()), external));
        defs.put("test", tests());
        return defs;
    }

    private static Map<String, Object> one(String name, Object value) {
        return Json.object(Json.map(name, value), name);
    }

    private static Vector<String> numbers() {
        return Facts.all().filter(NumberFact.class::isInstance).map(Fact::id);
    }

    /** One fact with what is asked of it. */
    private Map<String, Object> tests() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Fact<?> fact : Facts.all()) {
            String description = Glosses.in(Language.EN).fact(fact.id()) + ". "
                    + Glosses.in(Language.ZH).fact(fact.id()) + "。";
            properties.put(fact.id(), Json.and(Json.ref(form(fact)), "description", description));
        }
        define("flag-test", Json.flag());
        define("number-test", number());
        return Json.and(
                Json.object(properties),
                "patternProperties",
                Json.map(EXTERNAL, Json.anyOf(Json.ref("flag-test"), Json.ref("number-test"))),
                "minProperties",
                1,
                "maxProperties",
                1);
    }

    /** The name of the form that the values of a fact have in conditions. */
    private String form(Fact<?> fact) {
        if (fact instanceof FlagFact) return define("flag-test", Json.flag());
        if (fact instanceof NumberFact) return define("number-test", number());
        if (fact instanceof DateFact) return define("date-test", bounds(Vector.of("notBefore", "before"), Json.date()));
        if (fact instanceof DivisionFact) return define("division-test", one("within", Json.division()));
        if (fact instanceof SetFact<?> set) return define(name(set.type()) + "-element", Json.words(set.words()));
        WordFact<?> word = (WordFact<?>) fact;
        Map<String, Object> words = Json.words(word.words());
        return define(
                name(word.type()) + "-test",
                Json.anyOf(words, Json.and(Json.list(words), "minItems", 1), bounds(ORDERS, words)));
    }

    private static Map<String, Object> number() {
        Map<String, Object> other =
                Json.object(Json.map("fact", Json.ref("number-fact"), "times", Json.aboveZero()), "fact");
        Map<String, Object> number = Json.map("type", "number");
        return Json.anyOf(number, bounds(ORDERS, Json.anyOf(number, other)));
    }

    private static Map<String, Object> bounds(Vector<String> orders, Object bound) {
        Map<String, Object> properties =
                Json.map(orders.flatMap(o -> List.of(o, bound)).toJavaArray());
        return Json.and(Json.object(properties), "minProperties", 1);
    }

    private String define(String name, Map<String, Object> schema) {
        defs.put(name, schema);
        return name;
    }

    private static String name(Class<?> constants) {
        return constants.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }
}
