package org.hukou.policy.profile;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hukou.model.gloss.Text;
import org.hukou.model.value.Words;
import org.hukou.policy.particular.Particular;

/** Gives the file that a profile came from, as maps and lists. */
final class ProfileWriter {
    private ProfileWriter() {}

    static Map<String, Object> write(Profile p) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", p.id());
        map.put("title", text(p.title()));
        p.number().ifPresent(n -> map.put("number", n));
        map.put("issuer", text(p.issuer()));
        map.put("place", text(p.place()));
        map.put("jurisdiction", p.jurisdiction().toString());
        p.published().ifPresent(d -> map.put("published", d.toString()));
        p.sourceSha256().ifPresent(s -> map.put("sourceSha256", s));
        map.put("force", force(p.force()));
        if (!p.town().isEmpty()) {
            Map<String, Object> town = new LinkedHashMap<>();
            p.town().forEach((kind, is) -> town.put(Words.of(kind), is));
            map.put("town", town);
        }
        p.base().ifPresent(b -> map.put("base", base(b)));
        Vector<String> inherited = p.base().map(Base::externals).orElse(Vector.empty());
        Vector<ExternalNote> own = p.externals().reject(e -> inherited.contains(e.name()));
        if (!own.isEmpty()) {
            Map<String, Object> externals = new LinkedHashMap<>();
            own.forEach(e -> externals.put(e.name(), external(e)));
            map.put("externals", externals);
        }
        put(map, "bodies", p.bodies().map(ProfileWriter::text).toJavaList());
        put(
                map,
                "inconsistencies",
                p.inconsistencies().map(ProfileWriter::inconsistency).toJavaList());
        put(map, "guards", p.ownGuards().map(ProfileWriter::guard).toJavaList());
        map.put("norms", p.ownNorms().map(ProfileWriter::norm).toJavaList());
        return map;
    }

    private static Map<String, Object> text(Text text) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("zh", text.zh());
        map.put("en", text.en());
        return map;
    }

    private static Map<String, Object> base(Base base) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("profile", base.profile());
        put(map, "overrides", base.overrides().map(ProfileWriter::override).toJavaList());
        return map;
    }

    private static Map<String, Object> override(Base.Override override) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("norm", override.norm());
        override.by().ifPresent(by -> map.put("by", by));
        map.put("why", text(override.why()));
        return map;
    }

    private static Map<String, Object> external(ExternalNote note) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (note.number()) map.put("number", true);
        map.putAll(text(note.gloss()));
        return map;
    }

    private static Map<String, Object> inconsistency(Inconsistency inconsistency) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", inconsistency.id());
        put(map, "norms", inconsistency.norms().toJavaList());
        map.put("what", text(inconsistency.what()));
        return map;
    }

    private static Map<String, Object> force(Force force) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("decides", Words.of(force.decides()));
        map.put("from", varying(force.from(), ProfileWriter::commencement));
        force.until().ifPresent(d -> map.put("until", d.toString()));
        return map;
    }

    private static Object commencement(Commencement from) {
        if (from instanceof Commencement.On on) return on.date().toString();
        if (from instanceof Commencement.Unprinted unprinted) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("notBefore", unprinted.notBefore().toString());
            unprinted.notAfter().ifPresent(d -> map.put("notAfter", d.toString()));
            return map;
        }
        return "draft";
    }

    private static <T> Object varying(Varying<T> varying, Function<T, Object> write) {
        if (varying.reading().isEmpty())
            return write.apply(varying.options().head()._2());
        Map<String, Object> options = new LinkedHashMap<>();
        varying.options().forEach((name, value) -> options.put(name, write.apply(value)));
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("reading", varying.reading().get());
        map.put("options", options);
        return map;
    }

    private static Map<String, Object> guard(Guard guard) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", guard.id());
        map.put("norm", guard.norm());
        map.put("kinds", guard.kinds().map(Words::of).toJavaList());
        map.put("name", text(guard.name()));
        map.put("when", ConditionWriter.write(guard.when()));
        return map;
    }

    static Map<String, Object> norm(Norm norm) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", norm.id());
        map.put("article", norm.article());
        map.put("kind", Words.of(norm.kind()));
        map.put("computability", Words.of(norm.computability()));
        norm.modality().ifPresent(m -> map.put("modality", Words.of(m)));
        put(map, "addressees", norm.addressees().toJavaList());
        put(map, "responsible", norm.responsible().toJavaList());
        norm.lead().ifPresent(l -> map.put("lead", Words.of(l)));
        norm.holdsFrom().ifPresent(d -> map.put("from", d.toString()));
        norm.dueBy().ifPresent(d -> map.put("by", d.toString()));
        put(map, "restates", norm.restates().toJavaList());
        norm.divergence().ifPresent(d -> map.put("divergence", text(d)));
        map.put("statement", text(norm.statement()));
        put(map, "terms", norm.terms().map(t -> text(new Text(t.zh(), t.en()))).toJavaList());
        put(map, "readings", norm.readings().map(ProfileWriter::reading).toJavaList());
        norm.when().ifPresent(when -> map.put("when", ConditionWriter.write(when)));
        put(map, "answers", norm.answers().map(ProfileWriter::answer).toJavaList());
        if (!norm.outcome().equals(Outcome.NOT_GIVEN)) map.put("outcome", outcome(norm.outcome()));
        put(map, "provides", norm.provides().map(Particular::write).toJavaList());
        return map;
    }

    private static void put(Map<String, Object> map, String name, List<?> list) {
        if (!list.isEmpty()) map.put(name, new ArrayList<>(list));
    }

    private static Map<String, Object> reading(ReadingNote note) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", note.id());
        map.put("varies", Words.of(note.varies()));
        map.put("question", text(note.question()));
        Map<String, Object> options = new LinkedHashMap<>();
        note.options().forEach((name, text) -> options.put(name, text(text)));
        map.put("options", options);
        map.put("chosen", note.chosen());
        map.put("why", text(note.why()));
        return map;
    }

    private static Map<String, Object> answer(Answer answer) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("ask", Words.of(answer.ask()));
        map.put("subject", Words.of(answer.subject()));
        map.put("anchor", Words.of(answer.anchor()));
        return map;
    }

    private static Map<String, Object> outcome(Outcome outcome) {
        Map<String, Object> map = new LinkedHashMap<>();
        outcome.label().ifPresent(label -> {
            Map<String, Object> written = text(label.name());
            written.put("norm", label.norm());
            map.put("label", written);
        });
        map.put("household", varying(outcome.household(), Words::of));
        map.put("address", varying(outcome.address(), Words::of));
        return map;
    }
}
