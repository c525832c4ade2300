package org.hukou.policy.check;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.model.io.Documents;
import org.hukou.model.io.Source;
import org.hukou.model.shape.Types;
import org.hukou.model.tree.Fields;
import org.hukou.model.tree.Located;
import org.hukou.model.tree.Problem;
import org.hukou.model.tree.Problems;
import org.hukou.model.value.NearMiss;
import org.hukou.model.value.Truth;
import org.hukou.policy.decide.Doubt;
import org.hukou.policy.decide.Options;
import org.hukou.policy.decide.OptionsTree;
import org.hukou.policy.decide.Result;
import org.hukou.policy.profile.Address;
import org.hukou.policy.profile.EntryHousehold;

/**
 * Reads case files in YAML or JSON; every problem is reported with its position. A case names its facts itself, or is
 * {@code like} an earlier one of its file but for some places. Stateless and thread-safe.
 */
public final class CaseFiles {
    private final Problems problems = new Problems();
    private LinkedHashMap<String, Located> facts = LinkedHashMap.empty();

    private CaseFiles() {}

    /** Reads a case file. */
    public static Either<Seq<Problem>, CaseFile> read(Source source) {
        CaseFiles reader = new CaseFiles();
        Option<CaseFile> file = Documents.tree(source, reader.problems)
                .flatMap(root -> reader.file(source.name(), Documents.formatted(root, reader.problems)));
        return reader.problems.isEmpty() ? Either.right(file.get()) : Either.left(reader.problems.all());
    }

    private Option<CaseFile> file(String name, Located root) {
        return Fields.of(root, problems).flatMap(fields -> {
            Option<String> profile = fields.requireText("profile");
            Vector<Case> cases = fields.require("cases")
                    .map(list -> Fields.list(list, problems, this::oneCase))
                    .getOrElse(Vector.empty());
            fields.refuseOthers();
            return profile.map(p -> new CaseFile(name, p, cases));
        });
    }

    private Option<Case> oneCase(Located value) {
        return Fields.of(value, problems).flatMap(fields -> {
            Option<String> id = fields.requireText("id");
            Option<String> story = fields.requireText("story");
            Option<Located> stated = stated(fields);
            if (id.isDefined() && stated.isDefined()) remember(id.get(), value, stated.get());
            Option<Application> application = stated.flatMap(f -> Application.SHAPE.read(f, problems));
            Options options = OptionsTree.read(fields, problems);
            Vector<Located> expect = fields.require("expect")
                    .map(e -> e instanceof Located.Arr list ? list.items() : Vector.of(e))
                    .getOrElse(Vector.empty());
            Vector<Expectation> expected = expect.reject(CaseFiles::says).flatMap(this::expectation);
            Vector<Saying> sayings = expect.filter(CaseFiles::says).flatMap(this::saying);
            fields.refuseOthers();
            return id.flatMap(i -> story.flatMap(
                    s -> application.map(a -> new Case(i, value.at(), s, a, options, expected, sayings))));
        });
    }

    private void remember(String id, Located where, Located stated) {
        if (facts.containsKey(id)) problems.add(where, "case '" + id + "' is stated twice; ids are unique in a file");
        facts = facts.put(id, stated);
    }

    private Option<Located> stated(Fields fields) {
        Option<Located> own = fields.get("facts");
        Option<String> like = fields.text("like");
        Option<Located> set = fields.get("set");
        Vector<Located> unset = fields.list("unset", Option::some);
        if (own.isDefined() == like.isDefined()) {
            problems.add(
                    fields.here(), "a case states its 'facts', or the earlier case that it is 'like'; one of them");
            return Option.none();
        }
        if (own.isDefined()) return own;
        Option<Located> tree = facts.get(like.get());
        if (tree.isEmpty()) {
            problems.add(
                    fields.here(),
                    "no earlier case '" + like.get() + "' in this file" + NearMiss.hint(like.get(), facts.keySet()));
            return Option.none();
        }
        for (Located path : unset) tree = tree.flatMap(t -> change(t, path, text(path), Option.none()));
        if (set.isDefined()) {
            Option<Fields> changes = Fields.of(set.get(), problems);
            for (Fields change : changes)
                for (String path : change.names())
                    tree = tree.flatMap(t -> change(t, change.here(), path, change.get(path)));
        }
        return tree;
    }

    private String text(Located path) {
        return Fields.text(path, problems).getOrElse("");
    }

    private Option<Located> change(Located tree, Located where, String path, Option<Located> value) {
        Option<Located> changed = Likeness.set(tree, path, value);
        if (changed.isEmpty()) problems.add(where, "there is no place '" + path + "' in the case it is like");
        return changed;
    }

    private static boolean says(Located value) {
        return value instanceof Located.Obj object && object.has("what");
    }

    private Option<Saying> saying(Located value) {
        return Fields.of(value, problems).flatMap(fields -> {
            Option<Ask> ask =
                    fields.require("ask").flatMap(v -> Types.word(Ask.class).read(v, problems));
            Option<String> what = fields.requireText("what");
            Option<String> norm = fields.text("norm");
            Option<String> name = fields.text("name");
            Option<String> subject = fields.text("subject");
            Option<String> given = fields.get("given").flatMap(this::plain);
            Option<String> gives = fields.require("gives").flatMap(this::plain);
            fields.refuseOthers();
            return ask.flatMap(a -> what.flatMap(w -> gives.map(g -> new Saying(a, w, norm, name, subject, given, g))));
        });
    }

    /** A number or a text, as text. */
    private Option<String> plain(Located value) {
        if (value instanceof Located.Num n)
            return Option.some(n.value().stripTrailingZeros().toPlainString());
        return Fields.text(value, problems);
    }

    private Option<Expectation> expectation(Located value) {
        return Fields.of(value, problems).flatMap(fields -> {
            Option<Ask> ask =
                    fields.require("ask").flatMap(v -> Types.word(Ask.class).read(v, problems));
            Option<String> subject = fields.text("subject");
            Option<Result> result = fields.require("result")
                    .flatMap(v -> Types.word(Result.class).read(v, problems));
            Option<String> norm = fields.text("norm");
            Option<String> article = fields.text("article");
            LinkedHashMap<String, Result> pathways = fields.get("pathways")
                    .flatMap(v -> Fields.of(v, problems))
                    .map(this::pathways)
                    .getOrElse(LinkedHashMap.empty());
            Option<EntryHousehold> household = fields.get("household")
                    .flatMap(v -> Types.word(EntryHousehold.class).read(v, problems));
            Option<Address> address =
                    fields.get("address").flatMap(v -> Types.word(Address.class).read(v, problems));
            Option<String> label = fields.text("label");
            Option<Truth> inForce = fields.get("inForce").flatMap(this::truth);
            Option<Set<Doubt.Kind>> reasons = fields.get("reasons")
                    .map(v -> Fields.list(
                                    v,
                                    problems,
                                    r -> Types.word(Doubt.Kind.class).read(r, problems))
                            .toSet());
            Option<Set<String>> missing = fields.get("missing")
                    .map(v -> Fields.list(v, problems, m -> Fields.text(m, problems))
                            .toSet());
            boolean entry = household.isDefined() || address.isDefined() || label.isDefined();
            if (norm.isEmpty() && (article.isDefined() || entry))
                problems.add(fields.here(), "article, household, address and label are those of a 'norm'; name it");
            if (entry && result.exists(r -> r != Result.GRANTED))
                problems.add(
                        fields.here(), "household, address and label are looked at only where the result is granted");
            fields.refuseOthers();
            return ask.flatMap(a -> result.map(r -> new Expectation(
                    a, subject, r, norm, article, pathways, household, address, label, inForce, reasons, missing)));
        });
    }

    /** True, false, or the word {@code unknown}. */
    private Option<Truth> truth(Located value) {
        if (value instanceof Located.Str text && text.value().equals("unknown")) return Option.some(Truth.UNKNOWN);
        return Types.flag().read(value, problems).map(Truth::of);
    }

    private LinkedHashMap<String, Result> pathways(Fields fields) {
        return fields.names()
                .foldLeft(
                        LinkedHashMap.empty(),
                        (all, norm) -> fields.get(norm)
                                .flatMap(v -> Types.word(Result.class).read(v, problems))
                                .map(r -> all.put(norm, r))
                                .getOrElse(all));
    }
}
