package org.hukou.policy.profile;

import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.hukou.model.division.AreaKind;
import org.hukou.model.division.Division;
import org.hukou.model.gloss.Text;
import org.hukou.model.shape.Types;
import org.hukou.model.tree.Fields;
import org.hukou.model.tree.Invalid;
import org.hukou.model.tree.Located;
import org.hukou.model.tree.Problems;
import org.hukou.model.value.NearMiss;
import org.hukou.policy.condition.Condition;

/** Reads a profile from a located tree; every problem is reported, and nothing is given where there is one. */
final class ProfileReader {
    private final Problems problems;
    private final Function<String, Optional<Profile>> bases;
    private final TextReader texts;
    private ConditionReader conditions;

    ProfileReader(Problems problems, Function<String, Optional<Profile>> bases) {
        this.problems = problems;
        this.bases = bases;
        this.texts = new TextReader(problems);
        this.conditions = new ConditionReader(problems, HashMap.empty(), HashMap.empty());
    }

    Option<Profile> read(Located root) {
        return Fields.of(root, problems).flatMap(fields -> {
            Profile.Builder builder = Profile.builder();
            head(fields, builder);
            Vector<ExternalNote> externals =
                    fields.get("externals").map(this::externals).getOrElse(Vector.empty());
            Option<Located> norms = fields.require("norms");
            Map<String, String> chosen = norms.map(this::chosen).getOrElse(HashMap.empty());
            conditions =
                    new ConditionReader(problems, chosen, externals.toMap(ExternalNote::name, ExternalNote::number));
            Vector<Guard> guards = fields.list("guards", this::guard);
            Vector<Norm> own = norms.map(n -> Fields.list(n, problems, new NormReader(problems, conditions)::read))
                    .getOrElse(Vector.empty());
            builder.bodies(fields.list("bodies", texts::read));
            builder.inconsistencies(fields.list("inconsistencies", this::inconsistency));
            Option<Base> base = fields.get("base").flatMap(this::base);
            fields.refuseOthers();
            if (!problems.isEmpty()) return Option.none();
            builder.externals(externals).guards(guards).norms(own);
            for (Base on : base)
                builder.onBase(bases.apply(on.profile()).orElseThrow(), on.overrides(), own, guards, externals);
            return build(root, builder);
        });
    }

    private Option<Base> base(Located value) {
        return Fields.of(value, problems).flatMap(fields -> {
            Option<String> profile = fields.requireText("profile");
            Vector<Base.Override> overrides = fields.list("overrides", this::override);
            fields.refuseOthers();
            for (String id : profile)
                if (bases.apply(id).isEmpty()) problems.add(fields.here(), "no base profile '" + id + "' is known");
            for (String id : profile) bases.apply(id).ifPresent(b -> overrides.forEach(o -> known(b, o, value)));
            return profile.map(id -> new Base(id, overrides, Vector.empty()));
        });
    }

    private void known(Profile base, Base.Override override, Located where) {
        if (base.norm(override.norm()).isEmpty())
            problems.add(
                    where,
                    "no norm '" + override.norm() + "' in base profile '" + base.id() + "'"
                            + NearMiss.hint(override.norm(), base.norms().map(Norm::id)));
    }

    private Option<Base.Override> override(Located value) {
        return Fields.of(value, problems).flatMap(fields -> {
            Option<String> norm = fields.requireText("norm");
            Option<String> by = fields.text("by");
            Option<Text> why = texts.of(fields, "why");
            fields.refuseOthers();
            return norm.flatMap(n -> why.map(w -> new Base.Override(n, by.toJavaOptional(), w)));
        });
    }

    private Option<Profile> build(Located root, Profile.Builder builder) {
        try {
            return Option.some(builder.build());
        } catch (Invalid e) {
            e.problems().forEach(p -> problems.add(Located.find(root, p.path()), p.message()));
            return Option.none();
        }
    }

    private void head(Fields fields, Profile.Builder builder) {
        fields.requireText("id").forEach(builder::id);
        texts.of(fields, "title").forEach(builder::title);
        fields.text("number").forEach(builder::number);
        texts.of(fields, "issuer").forEach(builder::issuer);
        texts.of(fields, "place").forEach(builder::place);
        fields.require("jurisdiction")
                .flatMap(v -> Division.TYPE.read(v, problems))
                .forEach(builder::jurisdiction);
        fields.get("published").flatMap(v -> Types.date().read(v, problems)).forEach(builder::published);
        fields.text("sourceSha256").forEach(builder::sourceSha256);
        fields.require("force").flatMap(this::force).forEach(builder::force);
        fields.get("town").flatMap(this::town).forEach(builder::town);
    }

    private Option<LinkedHashMap<AreaKind, Boolean>> town(Located value) {
        return Fields.of(value, problems).map(fields -> {
            LinkedHashMap<AreaKind, Boolean> town = LinkedHashMap.empty();
            for (String name : fields.names()) {
                Located v = fields.get(name).get();
                Option<AreaKind> kind =
                        Types.word(AreaKind.class).read(new Located.Str(v.path(), v.at(), name), problems);
                Option<Boolean> is = Types.flag().read(v, problems);
                if (kind.isDefined() && is.isDefined()) town = town.put(kind.get(), is.get());
            }
            return town;
        });
    }

    private Option<Force> force(Located value) {
        return Fields.of(value, problems).flatMap(fields -> {
            Option<Force.Decides> decides = fields.require("decides")
                    .flatMap(v -> Types.word(Force.Decides.class).read(v, problems));
            Option<Varying<Commencement>> from =
                    fields.require("from").flatMap(v -> texts.varying(v, this::commencement));
            Optional<LocalDate> until = fields.get("until")
                    .flatMap(v -> Types.date().read(v, problems))
                    .toJavaOptional();
            fields.refuseOthers();
            return decides.flatMap(d -> from.map(f -> new Force(d, f, until)));
        });
    }

    private Option<Commencement> commencement(Located value) {
        if (value instanceof Located.Str text && text.value().equals("draft"))
            return Option.some(Commencement.Draft.DRAFT);
        if (value instanceof Located.Str)
            return Types.date().read(value, problems).map(Commencement.On::new);
        return Fields.of(value, problems).flatMap(fields -> {
            Option<LocalDate> earliest =
                    fields.require("notBefore").flatMap(v -> Types.date().read(v, problems));
            Option<LocalDate> latest =
                    fields.get("notAfter").flatMap(v -> Types.date().read(v, problems));
            fields.refuseOthers();
            return earliest.map(e -> new Commencement.Unprinted(e, latest.toJavaOptional()));
        });
    }

    private Vector<ExternalNote> externals(Located value) {
        return Fields.of(value, problems)
                .map(fields -> fields.names()
                        .toVector()
                        .flatMap(name -> fields.get(name).flatMap(v -> external(name, v))))
                .getOrElse(Vector.empty());
    }

    private Option<ExternalNote> external(String name, Located value) {
        return Fields.of(value, problems).flatMap(fields -> {
            Option<Boolean> number =
                    fields.get("number").flatMap(v -> Types.flag().read(v, problems));
            Option<String> zh = fields.requireText("zh");
            Option<String> en = fields.requireText("en");
            fields.refuseOthers();
            return zh.flatMap(z -> en.map(e -> new ExternalNote(name, number.getOrElse(false), new Text(z, e))));
        });
    }

    /** The option chosen for each reading, looked up before conditions are read. */
    private Map<String, String> chosen(Located norms) {
        if (!(norms instanceof Located.Arr list)) return HashMap.empty();
        return list.items()
                .flatMap(norm -> under(norm, "readings"))
                .filter(Located.Arr.class::isInstance)
                .flatMap(readings -> ((Located.Arr) readings).items())
                .foldLeft(
                        HashMap.empty(),
                        (all, reading) -> under(reading, "id")
                                .filter(Located.Str.class::isInstance)
                                .flatMap(id -> under(reading, "chosen")
                                        .filter(Located.Str.class::isInstance)
                                        .map(c -> all.put(((Located.Str) id).value(), ((Located.Str) c).value())))
                                .getOrElse(all));
    }

    private static Option<Located> under(Located value, String name) {
        return value instanceof Located.Obj object
                ? object.fields().get(name).map(Located.Field::value)
                : Option.none();
    }

    private Option<Inconsistency> inconsistency(Located value) {
        return Fields.of(value, problems).flatMap(fields -> {
            Option<String> id = fields.requireText("id");
            Vector<String> norms = fields.list("norms", v -> Fields.text(v, problems));
            Option<Text> what = texts.of(fields, "what");
            fields.refuseOthers();
            return id.flatMap(i -> what.map(w -> new Inconsistency(i, norms, w)));
        });
    }

    private Option<Guard> guard(Located value) {
        return Fields.of(value, problems).flatMap(fields -> {
            Option<String> id = fields.requireText("id");
            Option<String> norm = fields.requireText("norm");
            Vector<NormKind> kinds =
                    fields.list("kinds", v -> Types.word(NormKind.class).read(v, problems));
            Option<Text> name = texts.of(fields, "name");
            Option<Condition> when = fields.require("when").flatMap(conditions::read);
            fields.refuseOthers();
            return id.flatMap(i -> norm.flatMap(n -> name.flatMap(t -> when.map(w -> new Guard(i, n, kinds, t, w)))));
        });
    }
}
