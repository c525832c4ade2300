package org.hukou.policy.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hukou.model.application.Ask;
import org.hukou.model.division.AreaKind;
import org.hukou.model.value.Words;
import org.hukou.policy.particular.Particular;
import org.hukou.policy.profile.Address;
import org.hukou.policy.profile.Answer;
import org.hukou.policy.profile.Computability;
import org.hukou.policy.profile.EntryHousehold;
import org.hukou.policy.profile.Force;
import org.hukou.policy.profile.Lead;
import org.hukou.policy.profile.Modality;
import org.hukou.policy.profile.NormKind;
import org.hukou.policy.profile.ReadingNote;
import org.hukou.policy.profile.Term;

/** A profile as a schema. */
final class ProfileSchema {
    private static final Map<String, Object> TEXT = Json.ref("text");

    Map<String, Object> root() {
        Map<String, Object> defs = new LinkedHashMap<>();
        defs.put("text", Json.object(Json.map("zh", Json.string(), "en", Json.string()), "zh", "en"));
        defs.put("norm", norm());
        defs.put("reading", reading());
        defs.put("guard", guard());
        defs.put("outcome", outcome());
        defs.put("particular", particular(defs));
        defs.putAll(new ConditionSchema().defs());
        return Json.document("profile", head(), required(), defs);
    }

    private static List<String> required() {
        return List.of("id", "title", "issuer", "place", "jurisdiction", "force", "norms");
    }

    private static Map<String, Object> head() {
        return Json.map(
                "id",
                Json.string(),
                "title",
                TEXT,
                "number",
                Json.string(),
                "issuer",
                TEXT,
                "place",
                TEXT,
                "jurisdiction",
                Json.division(),
                "published",
                Json.date(),
                "sourceSha256",
                Json.string(),
                "force",
                force(),
                "base",
                base(),
                "town",
                Json.and(Json.named(Json.flag()), "propertyNames", Json.words(AreaKind.class)),
                "externals",
                Json.named(Json.object(
                        Json.map("number", Json.flag(), "zh", Json.string(), "en", Json.string()), "zh", "en")),
                "bodies",
                Json.list(TEXT),
                "inconsistencies",
                Json.list(Json.object(
                        Json.map("id", Json.string(), "norms", Json.list(Json.string()), "what", TEXT), "id", "what")),
                "guards",
                Json.list(Json.ref("guard")),
                "norms",
                Json.list(Json.ref("norm")));
    }

    private static Map<String, Object> force() {
        Map<String, Object> commencement = Json.anyOf(
                Json.date(),
                Json.map("const", "draft"),
                Json.object(Json.map("notBefore", Json.date(), "notAfter", Json.date()), "notBefore"));
        return Json.object(
                Json.map(
                        "decides",
                        Json.words(Force.Decides.class),
                        "from",
                        varying(commencement),
                        "until",
                        Json.date()),
                "decides",
                "from");
    }

    private static Map<String, Object> base() {
        Map<String, Object> override =
                Json.object(Json.map("norm", Json.string(), "by", Json.string(), "why", TEXT), "norm", "why");
        return Json.object(Json.map("profile", Json.string(), "overrides", Json.list(override)), "profile");
    }

    /** A value, or one for each option of a reading. */
    private static Map<String, Object> varying(Map<String, Object> value) {
        return Json.anyOf(
                value,
                Json.object(
                        Json.map("reading", Json.string(), "options", Json.and(Json.named(value), "minProperties", 1)),
                        "reading",
                        "options"));
    }

    private static Map<String, Object> guard() {
        return Json.object(
                Json.map(
                        "id",
                        Json.string(),
                        "norm",
                        Json.string(),
                        "kinds",
                        Json.list(Json.words(NormKind.class)),
                        "name",
                        TEXT,
                        "when",
                        Json.ref("condition")),
                "id",
                "norm",
                "name",
                "when");
    }

    private static Map<String, Object> norm() {
        Map<String, Object> term = Json.object(
                Json.map("zh", Json.and(Json.string(), "maxLength", Term.LONGEST), "en", Json.string()), "zh", "en");
        return Json.object(
                Json.map(
                        "id",
                        Json.and(Json.string(), "pattern", "/"),
                        "article",
                        Json.and(Json.string(), "pattern", "\\S"),
                        "kind",
                        Json.words(NormKind.class),
                        "computability",
                        Json.words(Computability.class),
                        "modality",
                        Json.words(Modality.class),
                        "addressees",
                        Json.list(Json.string()),
                        "responsible",
                        Json.list(Json.string()),
                        "lead",
                        Json.words(Lead.class),
                        "from",
                        Json.date(),
                        "by",
                        Json.date(),
                        "restates",
                        Json.list(Json.string()),
                        "divergence",
                        TEXT,
                        "statement",
                        TEXT,
                        "terms",
                        Json.list(term),
                        "readings",
                        Json.list(Json.ref("reading")),
                        "when",
                        Json.ref("condition"),
                        "answers",
                        Json.list(answer()),
                        "outcome",
                        Json.ref("outcome"),
                        "provides",
                        Json.list(Json.ref("particular"))),
                "id",
                "article",
                "kind",
                "computability",
                "statement");
    }

    /** An object with one name, that of its kind; what the tables refer to is added to some definitions. */
    private static Map<String, Object> particular(Map<String, Object> defs) {
        ApplicationSchema tables = new ApplicationSchema();
        Map<String, Object> kinds = new LinkedHashMap<>();
        Particular.kinds().forEach((name, shape) -> kinds.put(name, tables.table(shape)));
        defs.putAll(tables.defs());
        return Json.and(Json.object(kinds), "minProperties", 1, "maxProperties", 1);
    }

    private static Map<String, Object> reading() {
        return Json.object(
                Json.map(
                        "id",
                        Json.string(),
                        "varies",
                        Json.words(ReadingNote.Varies.class),
                        "question",
                        TEXT,
                        "options",
                        Json.and(Json.named(TEXT), "minProperties", 2),
                        "chosen",
                        Json.string(),
                        "why",
                        TEXT),
                "id",
                "varies",
                "question",
                "options",
                "chosen",
                "why");
    }

    /** A companion leans on the applicant, and nobody else does. */
    private static Map<String, Object> answer() {
        return Json.anyOf(
                answer(Answer.Subject.APPLICANT, Answer.Anchor.NONE, Answer.Anchor.SPONSOR),
                answer(Answer.Subject.COMPANION, Answer.Anchor.APPLICANT));
    }

    private static Map<String, Object> answer(Answer.Subject subject, Answer.Anchor... anchors) {
        return Json.object(
                Json.map(
                        "ask",
                        Json.words(Ask.class),
                        "subject",
                        Json.map("const", Words.of(subject)),
                        "anchor",
                        Json.words(io.vavr.collection.Vector.of(anchors).map(Words::of))),
                "ask",
                "subject",
                "anchor");
    }

    private static Map<String, Object> outcome() {
        return Json.object(
                Json.map(
                        "label",
                        Json.object(
                                Json.map("zh", Json.string(), "en", Json.string(), "norm", Json.string()),
                                "zh",
                                "en",
                                "norm"),
                        "household",
                        varying(Json.words(EntryHousehold.class)),
                        "address",
                        varying(Json.words(Address.class))),
                "household",
                "address");
    }
}
