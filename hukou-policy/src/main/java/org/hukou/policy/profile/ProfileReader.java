package org.hukou.policy.profile;

import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.hukou.model.application.Ask;
import org.hukou.model.division.AreaKind;
import org.hukou.model.division.Division;
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
    private ConditionReader conditions;

    ProfileReader(Problems problems, Function<String, Optional<Profile>> bases) {
        this.problems = problems;
        this.bases = bases;
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
            Vector<Norm> own =
                    norms.map(n -> Fields.list(n, problems, this::norm)).getOrElse(Vector.empty());
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
            Option<Text> why = text(fields, "why");
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
        text(fields, "title").forEach(builder::title);
        fields.text("number").forEach(builder::number);
        text(fields, "issuer").forEach(builder::issuer);
        text(fields, "place").forEach(builder::place);
        fields.require("jurisdiction")
                .flatMap(v -> Division.TYPE.read(v, problems))
                .forEach(builder::jurisdiction);
        fields.get("published").flatMap(v -> Types.date().read(v, problems)).forEach(builder::published);
        fields.text("sourceSha256").forEach(builder::sourceSha256);
        fields.require("force").flatMap(this::force).forEach(builder::force);
        fields.get("town").flatMap(this::town).forEach(builder::town);
    }

    private Option<Text> text(Fields fields, String name) {
        return fields.require(name).flatMap(this::text);
    }

    private Option<Text> text(Located value) {
        return Fields.of(value, problems).flatMap(f -> {
            Option<String> zh = f.requireText("zh");
            Option<String> en = f.requireText("en");
            f.refuseOthers();
            return zh.flatMap(z -> en.map(e -> new Text(z, e)));
        });
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
            Option<Varying<Commencement>> from = fields.require("from").flatMap(v -> varying(v, this::commencement));
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

    /** A value, or an object with {@code reading} and {@code options} where a reading varies it. */
    private <T> Option<Varying<T>> varying(Located value, Function<Located, Option<T>> read) {
        if (!(value instanceof Located.Obj object) || !object.has("reading"))
            return read.apply(value).map(Varying::fixed);
        Fields fields = Fields.of(value, problems).get();
        Option<String> reading = fields.requireText("reading");
        Option<LinkedHashMap<String, T>> options = fields.require("options")
                .flatMap(this::stated)
                .map(o -> o.names()
                        .foldLeft(
                                LinkedHashMap.<String, T>empty(),
                                (all, name) -> o.get(name)
                                        .flatMap(read::apply)
                                        .map(v -> all.put(name, v))
                                        .getOrElse(all)));
        fields.refuseOthers();
        return reading.flatMap(r -> options.filter(o -> !o.isEmpty()).map(o -> Varying.by(r, o)));
    }

    private Option<Fields> stated(Located options) {
        Option<Fields> fields = Fields.of(options, problems);
        if (fields.exists(f -> f.names().isEmpty()))
            problems.add(options, "expected a value for each option of the reading, found none");
        return fields;
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

    private Option<Guard> guard(Located value) {
        return Fields.of(value, problems).flatMap(fields -> {
            Option<String> id = fields.requireText("id");
            Option<String> norm = fields.requireText("norm");
            Vector<NormKind> kinds =
                    fields.list("kinds", v -> Types.word(NormKind.class).read(v, problems));
            Option<Text> name = text(fields, "name");
            Option<Condition> when = fields.require("when").flatMap(conditions::read);
            fields.refuseOthers();
            return id.flatMap(i -> norm.flatMap(n -> name.flatMap(t -> when.map(w -> new Guard(i, n, kinds, t, w)))));
        });
    }

    private Option<Norm> norm(Located value) {
        return Fields.of(value, problems).flatMap(fields -> {
            int before = problems.size();
            Norm.Builder builder = Norm.builder();
            fields.requireText("id").forEach(builder::id);
            fields.requireText("article").forEach(builder::article);
            fields.require("kind")
                    .flatMap(v -> Types.word(NormKind.class).read(v, problems))
                    .forEach(builder::kind);
            fields.require("computability")
                    .flatMap(v -> Types.word(Computability.class).read(v, problems))
                    .forEach(builder::computability);
            builder.addressees(fields.list("addressees", v -> Fields.text(v, problems)));
            builder.responsible(fields.list("responsible", v -> Fields.text(v, problems)));
            text(fields, "statement").forEach(builder::statement);
            builder.terms(fields.list("terms", v -> text(v).map(t -> new Term(t.zh(), t.en()))));
            builder.readings(fields.list("readings", this::reading));
            fields.get("when").flatMap(conditions::read).forEach(builder::when);
            builder.answers(fields.list("answers", this::answer));
            fields.get("outcome").flatMap(this::outcome).forEach(builder::outcome);
            fields.refuseOthers();
            return problems.size() == before ? Option.some(builder.build()) : Option.none();
        });
    }

    private Option<ReadingNote> reading(Located value) {
        return Fields.of(value, problems).flatMap(fields -> {
            Option<String> id = fields.requireText("id");
            Option<ReadingNote.Varies> varies = fields.require("varies")
                    .flatMap(v -> Types.word(ReadingNote.Varies.class).read(v, problems));
            Option<Text> question = text(fields, "question");
            Option<LinkedHashMap<String, Text>> options = fields.require("options")
                    .flatMap(o -> Fields.of(o, problems))
                    .map(o -> o.names()
                            .foldLeft(
                                    LinkedHashMap.<String, Text>empty(),
                                    (all, name) -> o.get(name)
                                            .flatMap(this::text)
                                            .map(t -> all.put(name, t))
                                            .getOrElse(all)));
            Option<String> chosen = fields.requireText("chosen");
            Option<Text> why = text(fields, "why");
            fields.refuseOthers();
            return id.flatMap(i -> varies.flatMap(v -> question.flatMap(q ->
                    options.flatMap(o -> chosen.flatMap(c -> why.map(w -> new ReadingNote(i, v, q, o, c, w)))))));
        });
    }

    private Option<Answer> answer(Located value) {
        return Fields.of(value, problems).flatMap(fields -> {
            Option<Ask> ask =
                    fields.require("ask").flatMap(v -> Types.word(Ask.class).read(v, problems));
            Option<Answer.Subject> subject = fields.require("subject")
                    .flatMap(v -> Types.word(Answer.Subject.class).read(v, problems));
            Option<Answer.Anchor> anchor = fields.require("anchor")
                    .flatMap(v -> Types.word(Answer.Anchor.class).read(v, problems));
            fields.refuseOthers();
            return ask.flatMap(a -> subject.flatMap(s -> anchor.map(n -> new Answer(a, s, n))));
        });
    }

    private Option<Outcome> outcome(Located value) {
        return Fields.of(value, problems).flatMap(fields -> {
            Option<Outcome.Label> label = fields.get("label").flatMap(this::label);
            Option<Varying<EntryHousehold>> household = fields.require("household")
                    .flatMap(v ->
                            varying(v, x -> Types.word(EntryHousehold.class).read(x, problems)));
            Option<Varying<Address>> address = fields.require("address")
                    .flatMap(v -> varying(v, x -> Types.word(Address.class).read(x, problems)));
            fields.refuseOthers();
            return household.flatMap(h -> address.map(a -> new Outcome(label.toJavaOptional(), h, a)));
        });
    }

    private Option<Outcome.Label> label(Located value) {
        return Fields.of(value, problems).flatMap(fields -> {
            Option<String> zh = fields.requireText("zh");
            Option<String> en = fields.requireText("en");
            Option<String> norm = fields.requireText("norm");
            fields.refuseOthers();
            return zh.flatMap(z -> en.flatMap(e -> norm.map(n -> new Outcome.Label(new Text(z, e), n))));
        });
    }
}
