package org.hukou.policy.profile;

import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Option;
import org.hukou.model.application.Ask;
import org.hukou.model.gloss.Text;
import org.hukou.model.shape.Types;
import org.hukou.model.tree.Fields;
import org.hukou.model.tree.Located;
import org.hukou.model.tree.Problems;
import org.hukou.policy.particular.Particular;

/** Reads norms; every problem is reported, and nothing is given where there is one. */
final class NormReader {
    private final Problems problems;
    private final ConditionReader conditions;
    private final TextReader texts;

    NormReader(Problems problems, ConditionReader conditions) {
        this.problems = problems;
        this.conditions = conditions;
        this.texts = new TextReader(problems);
    }

    Option<Norm> read(Located value) {
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
            fields.get("modality")
                    .flatMap(v -> Types.word(Modality.class).read(v, problems))
                    .forEach(builder::modality);
            builder.addressees(fields.list("addressees", v -> Fields.text(v, problems)));
            builder.responsible(fields.list("responsible", v -> Fields.text(v, problems)));
            fields.get("lead")
                    .flatMap(v -> Types.word(Lead.class).read(v, problems))
                    .forEach(builder::lead);
            fields.get("from").flatMap(v -> Types.date().read(v, problems)).forEach(builder::holdsFrom);
            fields.get("by").flatMap(v -> Types.date().read(v, problems)).forEach(builder::dueBy);
            builder.restates(fields.list("restates", v -> Fields.text(v, problems)));
            fields.get("divergence").flatMap(texts::read).forEach(builder::divergence);
            texts.of(fields, "statement").forEach(builder::statement);
            builder.terms(fields.list("terms", v -> texts.read(v).map(t -> new Term(t.zh(), t.en()))));
            builder.readings(fields.list("readings", this::reading));
            fields.get("when").flatMap(conditions::read).forEach(builder::when);
            builder.answers(fields.list("answers", this::answer));
            fields.get("outcome").flatMap(this::outcome).forEach(builder::outcome);
            builder.provides(fields.list("provides", v -> Particular.read(v, problems)));
            fields.refuseOthers();
            return problems.size() == before ? Option.some(builder.build()) : Option.none();
        });
    }

    private Option<ReadingNote> reading(Located value) {
        return Fields.of(value, problems).flatMap(fields -> {
            Option<String> id = fields.requireText("id");
            Option<ReadingNote.Varies> varies = fields.require("varies")
                    .flatMap(v -> Types.word(ReadingNote.Varies.class).read(v, problems));
            Option<Text> question = texts.of(fields, "question");
            Option<LinkedHashMap<String, Text>> options = fields.require("options")
                    .flatMap(o -> Fields.of(o, problems))
                    .map(o -> o.names()
                            .foldLeft(
                                    LinkedHashMap.<String, Text>empty(),
                                    (all, name) -> o.get(name)
                                            .flatMap(texts::read)
                                            .map(t -> all.put(name, t))
                                            .getOrElse(all)));
            Option<String> chosen = fields.requireText("chosen");
            Option<Text> why = texts.of(fields, "why");
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
                    .flatMap(v -> texts.varying(
                            v, x -> Types.word(EntryHousehold.class).read(x, problems)));
            Option<Varying<Address>> address = fields.require("address")
                    .flatMap(
                            v -> texts.varying(v, x -> Types.word(Address.class).read(x, problems)));
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
