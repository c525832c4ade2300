package org.hukou.policy.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hukou.model.application.Ask;
import org.hukou.model.value.Words;
import org.hukou.policy.decide.Doubt;
import org.hukou.policy.decide.Result;
import org.hukou.policy.profile.Address;
import org.hukou.policy.profile.EntryHousehold;

/** A case file as a schema. */
final class CasesSchema {
    Map<String, Object> root() {
        Map<String, Object> defs = new LinkedHashMap<>();
        defs.put("facts", Json.map());
        defs.put("facts", new ApplicationSchema().facts(defs));
        defs.put("case", oneCase());
        defs.put("expectation", expectation());
        defs.put("saying", saying());
        return Json.document(
                "cases",
                Json.map("profile", Json.string(), "cases", Json.list(Json.ref("case"))),
                List.of("profile", "cases"),
                defs);
    }

    private static Map<String, Object> oneCase() {
        Map<String, Object> one = Json.anyOf(Json.ref("expectation"), Json.ref("saying"));
        return Json.and(
                Json.object(
                        Json.map(
                                "id",
                                Json.string(),
                                "story",
                                Json.string(),
                                "facts",
                                Json.ref("facts"),
                                "like",
                                Json.string(),
                                "set",
                                Json.map("type", "object"),
                                "unset",
                                Json.list(Json.string()),
                                "readings",
                                Json.named(Json.string()),
                                "underAllReadings",
                                Json.flag(),
                                "asIfInForce",
                                Json.flag(),
                                "placement",
                                Json.words(EntryHousehold.class),
                                "expect",
                                Json.anyOf(one, Json.list(one))),
                        "id",
                        "story",
                        "expect"),
                "oneOf",
                List.of(Json.map("required", List.of("facts")), Json.map("required", List.of("like"))));
    }

    private static Map<String, Object> saying() {
        Map<String, Object> plain = Json.map("type", List.of("string", "number"));
        return Json.object(
                Json.map(
                        "ask",
                        Json.words(Ask.class),
                        "what",
                        Json.string(),
                        "norm",
                        Json.string(),
                        "name",
                        Json.string(),
                        "subject",
                        Json.string(),
                        "given",
                        plain,
                        "gives",
                        plain),
                "ask",
                "what",
                "gives");
    }

    private static Map<String, Object> expectation() {
        Map<String, Object> results = Json.words(Result.class);
        Map<String, Object> granted = Json.map(
                "required",
                List.of("norm"),
                "properties",
                Json.map("result", Json.map("const", Words.of(Result.GRANTED))));
        return Json.and(
                Json.object(
                        Json.map(
                                "ask",
                                Json.words(Ask.class),
                                "subject",
                                Json.string(),
                                "result",
                                results,
                                "norm",
                                Json.string(),
                                "article",
                                Json.string(),
                                "pathways",
                                Json.named(results),
                                "household",
                                Json.words(EntryHousehold.class),
                                "address",
                                Json.words(Address.class),
                                "label",
                                Json.string(),
                                "inForce",
                                Json.map("enum", List.of(true, false, "unknown")),
                                "reasons",
                                Json.list(Json.words(Doubt.Kind.class)),
                                "missing",
                                Json.list(Json.string())),
                        "ask",
                        "result"),
                "dependentRequired",
                Json.map("article", List.of("norm")),
                "dependentSchemas",
                Json.map("household", granted, "address", granted, "label", granted));
    }
}
