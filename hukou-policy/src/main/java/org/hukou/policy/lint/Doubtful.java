package org.hukou.policy.lint;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.hukou.model.tree.At;
import org.hukou.model.tree.Located;
import org.hukou.model.tree.Problem;
import org.hukou.policy.condition.Condition;
import org.hukou.policy.condition.Leaves;
import org.hukou.policy.fact.Fact;
import org.hukou.policy.lint.Lint.Code;
import org.hukou.policy.lint.Lint.Finding;
import org.hukou.policy.particular.Limit;
import org.hukou.policy.profile.Guard;
import org.hukou.policy.profile.Norm;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.profile.ReadingNote;
import org.hukou.policy.profile.Varying;

/** What reading takes and can hardly be meant. */
final class Doubtful {
    /** A blank of the skeleton. */
    static final String BLANK = "…";

    private static final int MOST_OBSTACLES = 3;

    private final Located root;
    private final Set<String> touched;
    private final Option<Profile> read;
    private Vector<Finding> found = Vector.empty();

    /**
     * A search.
     *
     * @param root the file as it was written
     * @param touched what was left out or replaced to read it
     * @param read the profile; empty where too little of it can be read
     */
    Doubtful(Located root, Set<String> touched, Option<Profile> read) {
        this.root = root;
        this.touched = touched;
        this.read = read;
    }

    Vector<Finding> all() {
        blanks(root);
        for (Profile profile : read) {
            Vector<Norm> own = profile.ownNorms();
            own.forEachWithIndex((norm, i) -> norm(profile, norm, "norms[" + i + "]"));
            Uses uses = new Uses(profile);
            own.forEachWithIndex((norm, i) -> norm.readings()
                    .forEachWithIndex((note, j) -> reading(uses, note, "norms[" + i + "].readings[" + j + "]")));
            if (whole()) externals(uses);
        }
        return found;
    }

    /** Whether every condition, outcome and date was read, so that what is used nowhere is known. */
    private boolean whole() {
        return !touched.exists(
                t -> t.startsWith("guards") || t.endsWith(".when") || t.endsWith(".outcome") || t.equals("force"));
    }

    private void blanks(Located value) {
        if (value instanceof Located.Obj object) object.fields().values().forEach(f -> blanks(f.value()));
        if (value instanceof Located.Arr list) list.items().forEach(this::blanks);
        if (value instanceof Located.Str text && text.value().strip().equals(BLANK))
            add(Code.UNFILLED_BLANK, value.path(), value.at(), "a blank is left; fill it in");
    }

    private void norm(Profile profile, Norm norm, String path) {
        String zh = norm.statement().zh().strip();
        if (zh.equals(norm.statement().en().strip()) && !zh.equals(BLANK))
            add(
                    Code.UNTRANSLATED_STATEMENT,
                    path + ".statement",
                    "the statement is the same in Chinese and in English; translate it");
        if (norm.terms().isEmpty() && !isTouched(path + ".terms"))
            add(Code.MISSING_TERMS, path, "no key terms; name a few short ones that stand in the source");
        if (norm.answers().isEmpty() || isTouched(path + ".when")) return;
        if (norm.when().isEmpty())
            add(
                    Code.MISSING_CONDITION,
                    path,
                    "the norm answers an ask without a condition, so everybody meets it; state 'when', or"
                            + " 'when: { all: [] }' if this is meant");
        else pathway(profile, norm, path + ".when");
    }

    private boolean isTouched(String path) {
        return touched.contains(path);
    }

    private void pathway(Profile profile, Norm norm, String path) {
        Condition guarded = new Condition.All(profile.guards()
                .filter(g -> g.kinds().contains(norm.kind()))
                .map(Guard::when)
                .append(norm.condition()));
        Ways ways = new Ways(profile);
        if (ways.meetable(guarded, Store.EMPTY)) return;
        Vector<String> obstacles = ways.obstacles();
        int more = obstacles.size() - MOST_OBSTACLES;
        add(
                Code.UNMEETABLE_PATHWAY,
                path,
                "nobody can meet this pathway: "
                        + obstacles.take(MOST_OBSTACLES).mkString("; ")
                        + (more > 0 ? "; and " + more + " more" : ""));
    }

    private void reading(Uses uses, ReadingNote note, String path) {
        if (note.varies() == ReadingNote.Varies.TEXT) return;
        Vector<Seq<Object>> places = uses.of(note.id());
        if (places.isEmpty()) {
            if (whole())
                add(
                        Code.UNUSED_READING,
                        path,
                        "reading '" + note.id() + "' is described and used nowhere; use it, or state varies: text");
            return;
        }
        Vector<String> options = note.options().keySet().toVector();
        for (int i = 0; i < options.size(); i++)
            for (int j = i + 1; j < options.size(); j++) {
                int a = i;
                int b = j;
                if (places.forAll(p -> p.get(a).equals(p.get(b))) && whole())
                    add(
                            Code.EQUAL_OPTIONS,
                            path,
                            "options '" + options.get(a) + "' and '" + options.get(b) + "' of reading '" + note.id()
                                    + "' come to the same wherever it is used; tell them apart, or leave one out");
            }
    }

    private void externals(Uses uses) {
        if (!(Located.find(root, "externals") instanceof Located.Obj described)
                || !described.path().equals("externals")) return;
        described.fields().forEach((name, field) -> {
            if (!uses.asksExternal(name))
                add(
                        Code.UNUSED_EXTERNAL,
                        field.value().path(),
                        field.nameAt(),
                        "external '" + name + "' is described and asked nowhere; ask it, or leave it out");
        });
    }

    private void add(Code code, String path, String message) {
        add(code, path, Located.find(root, path).at(), message);
    }

    private void add(Code code, String path, At at, String message) {
        found = found.append(new Finding(code, new Problem(path, at, message)));
    }

    /** Where readings and externals are used. */
    private static final class Uses {
        private final Vector<Condition> conditions;
        private final Vector<Varying<?>> values;
        private final LinkedHashSet<String> externals;
        private final Profile profile;

        Uses(Profile profile) {
            this.profile = profile;
            conditions = profile.norms()
                    .map(Norm::condition)
                    .appendAll(profile.guards().map(Guard::when));
            values = profile.norms()
                    .flatMap(n -> Vector.<Varying<?>>of(
                            n.outcome().household(), n.outcome().address()))
                    .append(profile.force().from());
            externals = LinkedHashSet.ofAll(conditions
                    .flatMap(Leaves::facts)
                    .map(Fact::id)
                    .filter(id -> id.startsWith("external."))
                    .map(id -> id.substring("external.".length()))
                    .appendAll(conditions.flatMap(Leaves::open).flatMap(o -> Option.ofOptional(o.external())))
                    .appendAll(profile.norms()
                            .flatMap(n -> n.provides(Limit.class))
                            .flatMap(l -> Option.ofOptional(l.external()))));
        }

        boolean asksExternal(String name) {
            return externals.exists(e -> e.equals(name) || e.startsWith(name + "."));
        }

        /** What each option of a reading comes to, in the order of its note, at each place where it is used. */
        Vector<Seq<Object>> of(String reading) {
            Seq<String> options =
                    profile.readings().get(reading).get().options().keySet().toVector();
            Vector<Seq<Object>> inConditions = conditions
                    .flatMap(Leaves::readings)
                    .filter(r -> r.id().equals(reading))
                    .map(r -> options.map(o -> Likeness.of(r.options().get(o).get())));
            Vector<Seq<Object>> inValues = values.filter(
                            v -> v.reading().filter(reading::equals).isPresent())
                    .map(v -> options.map(o -> v.options().get(o).get()));
            return inConditions.appendAll(inValues);
        }
    }
}
