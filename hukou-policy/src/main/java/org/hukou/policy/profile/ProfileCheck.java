package org.hukou.policy.profile;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import org.hukou.model.tree.At;
import org.hukou.model.tree.Invalid;
import org.hukou.model.tree.Problem;
import org.hukou.model.value.NearMiss;
import org.hukou.policy.condition.Condition;
import org.hukou.policy.condition.Leaves;
import org.hukou.policy.fact.Fact;
import org.hukou.policy.fact.NumberFact;

/** What makes a profile hold together; everything wrong is found at once. */
final class ProfileCheck {
    private final Profile profile;
    private final Map<String, Norm> norms;
    private final LinkedHashMap<String, ReadingNote> readings;
    private final Map<String, ExternalNote> externals;
    private Vector<Problem> found = Vector.empty();

    private ProfileCheck(Profile profile) {
        this.profile = profile;
        norms = profile.norms().toMap(Norm::id, n -> n);
        readings = profile.readings();
        externals = profile.externals().toMap(ExternalNote::name, e -> e);
    }

    static void refuse(Profile profile) {
        ProfileCheck check = new ProfileCheck(profile);
        check.ids();
        profile.norms().forEachWithIndex((norm, i) -> check.norm(norm, "norms[" + i + "]"));
        profile.guards().forEachWithIndex((guard, i) -> check.guard(guard, "guards[" + i + "]"));
        check.varying(profile.force().from(), "force.from", ReadingNote.Varies.DATE);
        check.base();
        check.circles();
        new ParticularCheck(profile, check::add).all();
        if (!check.found.isEmpty()) throw new Invalid(check.found);
    }

    private void ids() {
        twice(profile.norms().map(Norm::id), "norms", "norm");
        twice(profile.norms().flatMap(Norm::readings).map(ReadingNote::id), "norms", "reading");
        twice(profile.guards().map(Guard::id), "guards", "guard");
        twice(profile.externals().map(ExternalNote::name), "externals", "external");
    }

    private void twice(Vector<String> ids, String path, String what) {
        ids.groupBy(id -> id)
                .filterValues(same -> same.size() > 1)
                .keySet()
                .forEach(id -> add(path, what + " '" + id + "' is stated twice; ids are unique in a profile"));
    }

    private void norm(Norm norm, String path) {
        boolean inherited = profile.base()
                .filter(b -> norm.id().startsWith(b.profile() + "/"))
                .isPresent();
        if (!norm.id().startsWith(profile.id() + "/") && !inherited)
            add(path + ".id", "the id of a norm of this profile begins with '" + profile.id() + "/'");
        if (norm.article().isBlank()) add(path + ".article", "a norm cites its article; this one is blank");
        norm.terms().forEachWithIndex((term, i) -> {
            if (term.zh().codePointCount(0, term.zh().length()) > Term.LONGEST)
                add(path + ".terms[" + i + "]", "a key term has at most " + Term.LONGEST + " characters");
        });
        norm.readings().forEachWithIndex((reading, i) -> note(reading, path + ".readings[" + i + "]"));
        norm.when().ifPresent(when -> condition(when, path + ".when"));
        norm.outcome().label().ifPresent(label -> {
            if (!norms.containsKey(label.norm())) add(path + ".outcome.label", unknownNorm(label.norm()));
        });
        varying(norm.outcome().household(), path + ".outcome.household", ReadingNote.Varies.OUTCOME);
        varying(norm.outcome().address(), path + ".outcome.address", ReadingNote.Varies.OUTCOME);
        norm.answers().forEachWithIndex((answer, i) -> answer(norm, answer, path + ".answers[" + i + "]"));
    }

    private void note(ReadingNote reading, String path) {
        if (reading.options().size() < 2) add(path, "reading '" + reading.id() + "' needs two options or more");
        if (!reading.options().containsKey(reading.chosen()))
            add(
                    path + ".chosen",
                    "reading '" + reading.id() + "' has no option '" + reading.chosen() + "'"
                            + NearMiss.hint(reading.chosen(), reading.options().keySet()));
    }

    private void answer(Norm norm, Answer answer, String path) {
        boolean companion = answer.subject() == Answer.Subject.COMPANION;
        if (companion != (answer.anchor() == Answer.Anchor.APPLICANT))
            add(path, "a companion leans on the applicant, and nobody else does: subject companion, anchor applicant");
        boolean leans = leans(norm, Vector.empty());
        if (leans && answer.anchor() == Answer.Anchor.NONE)
            add(path, "the condition asks about an anchor, but this answer has none; state sponsor or applicant");
    }

    /** A local norm that takes the place of one of the base must be there. */
    private void base() {
        profile.base()
                .ifPresent(base -> base.overrides()
                        .forEachWithIndex((override, i) -> override.by()
                                .filter(by -> !norms.containsKey(by))
                                .ifPresent(by -> add("base.overrides[" + i + "].by", unknownNorm(by)))));
    }

    /** Whether a norm, or one that it asks in the same frame, asks about an anchor. */
    private boolean leans(Norm norm, Vector<String> way) {
        if (way.contains(norm.id())) return false;
        return Leaves.facts(norm.condition()).exists(Fact::needsAnchor)
                || Leaves.references(norm.condition())
                        .exists(r -> r.of() == Condition.Of.ANCHOR
                                || r.of() == Condition.Of.SAME_FRAME
                                        && norms.get(r.norm()).exists(n -> leans(n, way.append(norm.id()))));
    }

    private void guard(Guard guard, String path) {
        if (!norms.containsKey(guard.norm())) add(path + ".norm", unknownNorm(guard.norm()));
        condition(guard.when(), path + ".when");
    }

    private void condition(Condition condition, String path) {
        for (Condition.Reference reference : Leaves.references(condition))
            if (!norms.containsKey(reference.norm())) add(path, unknownNorm(reference.norm()));
        for (Condition.Reading reading : Leaves.readings(condition)) reading(reading, path);
        for (Condition.Open open : Leaves.open(condition))
            open.external().ifPresent(name -> external(name, false, path));
        Leaves.facts(condition)
                .filter(fact -> fact.id().startsWith("external."))
                .forEach(fact -> external(fact.id().substring("external.".length()), fact instanceof NumberFact, path));
    }

    private void reading(Condition.Reading reading, String path) {
        if (!readings.containsKey(reading.id())) {
            add(
                    path,
                    "reading '" + reading.id() + "' is not described under 'readings' of any norm"
                            + NearMiss.hint(reading.id(), readings.keySet()));
            return;
        }
        ReadingNote note = readings.get(reading.id()).get();
        if (!note.options().keySet().equals(reading.options().keySet()))
            add(
                    path,
                    "reading '" + reading.id() + "' has the options "
                            + note.options().keySet().mkString(", ") + ", here "
                            + reading.options().keySet().mkString(", "));
        if (!note.chosen().equals(reading.chosen()))
            add(
                    path,
                    "reading '" + reading.id() + "' is chosen as '" + note.chosen() + "', here as '" + reading.chosen()
                            + "'");
        if (note.varies() != ReadingNote.Varies.CONDITION)
            add(path, "reading '" + reading.id() + "' is said to vary no condition; state varies: condition");
    }

    private void external(String name, boolean asNumber, String path) {
        ExternalNote note = externals.get(name).getOrNull();
        if (note == null)
            add(
                    path,
                    "external '" + name + "' is not described under 'externals'"
                            + NearMiss.hint(name, externals.keySet()));
        else if (note.number() != asNumber)
            add(
                    path,
                    "external '" + name + "' is described as a " + (note.number() ? "number" : "truth")
                            + " and asked as a " + (asNumber ? "number" : "truth") + "; make them agree");
    }

    private void varying(Varying<?> value, String path, ReadingNote.Varies varies) {
        value.reading().ifPresent(id -> {
            ReadingNote note = readings.get(id).getOrNull();
            if (note == null)
                add(
                        path,
                        "reading '" + id + "' is not described under 'readings' of any norm"
                                + NearMiss.hint(id, readings.keySet()));
            else if (note.varies() != varies)
                add(
                        path,
                        "reading '" + id + "' is not said to vary this; state varies: "
                                + org.hukou.model.value.Words.of(varies));
            else if (!note.options().keySet().equals(value.options().keySet()))
                add(
                        path,
                        "reading '" + id + "' has the options "
                                + note.options().keySet().mkString(", ") + ", here "
                                + value.options().keySet().mkString(", "));
        });
    }

    private void circles() {
        Map<String, Vector<String>> asks =
                norms.mapValues(n -> Leaves.references(n.condition()).map(Condition.Reference::norm));
        for (Norm norm : profile.norms()) {
            Vector<String> circle = circle(norm.id(), asks);
            if (!circle.isEmpty() && circle.min().get().equals(norm.id()))
                add(
                        "norms[" + profile.norms().indexOf(norm) + "].when",
                        "norms ask each other in a circle: "
                                + circle.append(norm.id()).mkString(" → "));
        }
    }

    /** A way from a norm back to itself, each norm on it asking the next; empty where there is none. */
    private static Vector<String> circle(String start, Map<String, Vector<String>> asks) {
        Map<String, Vector<String>> ways = LinkedHashMap.of(start, Vector.of(start));
        for (Vector<String> open = Vector.of(start); !open.isEmpty(); ) {
            String last = open.head();
            Vector<String> way = ways.get(last).get();
            open = open.tail();
            for (String next : asks.get(last).getOrElse(Vector.empty())) {
                if (next.equals(start)) return way;
                if (ways.containsKey(next)) continue;
                ways = ways.put(next, way.append(next));
                open = open.append(next);
            }
        }
        return Vector.empty();
    }

    private String unknownNorm(String id) {
        return "no norm '" + id + "' in this profile" + NearMiss.hint(id, norms.keySet());
    }

    private void add(String path, String message) {
        found = found.append(new Problem(path, At.NOWHERE, message));
    }
}
