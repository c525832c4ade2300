package org.hukou.policy.profile;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.util.function.BiConsumer;
import org.hukou.model.value.NearMiss;
import org.hukou.policy.particular.Arithmetic;
import org.hukou.policy.particular.Figure;
import org.hukou.policy.particular.Limit;
import org.hukou.policy.particular.Obligation;
import org.hukou.policy.particular.Particular;
import org.hukou.policy.particular.Target;

/** What makes the particulars of a profile hold together: names that lead somewhere, and dates in order. */
final class ParticularCheck {
    private final Profile profile;
    private final BiConsumer<String, String> add;
    private final Vector<String> norms;
    private final Vector<String> figures;

    /** Reports problems by path and message. */
    ParticularCheck(Profile profile, BiConsumer<String, String> add) {
        this.profile = profile;
        this.add = add;
        this.norms = profile.norms().map(Norm::id);
        this.figures = profile.norms().flatMap(n -> n.provides(Figure.class)).map(Figure::name);
    }

    void all() {
        names();
        profile.norms().forEachWithIndex((norm, i) -> norm(norm, "norms[" + i + "]"));
        profile.inconsistencies()
                .forEachWithIndex((inconsistency, i) ->
                        inconsistency.norms().forEach(norm -> norm(norm, "inconsistencies[" + i + "].norms")));
    }

    private void names() {
        Vector<Particular> all = profile.norms().flatMap(Norm::provides);
        Vector<String> named =
                figures.appendAll(all.filter(Arithmetic.class::isInstance).map(a -> ((Arithmetic) a).name()));
        twice(named, "figure");
        twice(all.filter(Target.class::isInstance).map(t -> ((Target) t).name()), "target");
        twice(profile.inconsistencies().map(Inconsistency::id), "inconsistency");
    }

    private void twice(Vector<String> names, String what) {
        names.foldLeft(LinkedHashMap.<String, Integer>empty(), (counts, n) -> counts.put(n, 1, Integer::sum))
                .filterValues(n -> n > 1)
                .keySet()
                .forEach(
                        n -> add.accept("norms", what + " '" + n + "' is stated twice; names are unique in a profile"));
    }

    private void norm(Norm norm, String path) {
        norm.restates().forEach(id -> norm(id, path + ".restates"));
        if (norm.divergence().isPresent() && norm.restates().isEmpty())
            add.accept(
                    path + ".divergence", "a divergence is from norms that are said again; name them under 'restates'");
        if (norm.holdsFrom().isPresent()
                && norm.dueBy().isPresent()
                && norm.dueBy().get().isBefore(norm.holdsFrom().get()))
            add.accept(path + ".by", "the norm is due before it holds");
        if (norm.when().isEmpty() && !norm.provides(Obligation.class).isEmpty())
            add.accept(
                    path + ".provides",
                    "an obligation is owed by those of whom the norm's condition holds; state 'when', or record a task");
        norm.provides().forEachWithIndex((p, i) -> particular(p, path + ".provides[" + i + "]"));
    }

    private void norm(String id, String path) {
        if (!norms.contains(id)) add.accept(path, "no norm '" + id + "' in this profile" + NearMiss.hint(id, norms));
    }

    private void particular(Particular particular, String path) {
        if (particular instanceof Arithmetic arithmetic)
            arithmetic
                    .of()
                    .removeAll(figures)
                    .forEach(
                            f -> add.accept(path, "no figure '" + f + "' in this profile" + NearMiss.hint(f, figures)));
        if (particular instanceof Limit limit)
            limit.external()
                    .filter(name -> !profile.externals()
                            .exists(e -> e.number() && e.name().equals(name)))
                    .ifPresent(name -> add.accept(
                            path,
                            "number '" + name + "' is not described under 'externals'"
                                    + NearMiss.hint(name, profile.externals().map(ExternalNote::name))));
    }
}
