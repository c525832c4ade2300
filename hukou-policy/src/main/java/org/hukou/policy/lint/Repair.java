package org.hukou.policy.lint;

import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hukou.model.tree.At;
import org.hukou.model.tree.Located;
import org.hukou.model.tree.Problem;

/**
 * The tree of a profile in which what was refused is left out or replaced, so that the rest can be looked at. Only what
 * nothing else refers to is touched: a broken condition is, a broken reading is not. Not thread-safe.
 */
final class Repair {
    private static final Pattern IN_NORM = Pattern.compile("norms\\[(\\d+)](?:\\.|(?=\\[')|$)(.*)");
    private static final Pattern IN_GUARD = Pattern.compile("guards\\[(\\d+)].*");
    private static final Pattern MISSING = Pattern.compile("missing property '(\\w+)'");
    private static final Set<String> LOOSE =
            HashSet.of("when", "answers", "outcome", "terms", "addressees", "responsible");

    private Located tree;
    private Set<String> touched = HashSet.empty();

    Repair(Located tree) {
        this.tree = tree;
    }

    /** The tree as far as it is mended. */
    Located tree() {
        return tree;
    }

    /** What was touched: {@code norms[3].when}, {@code guards[0]}, {@code title}. */
    Set<String> touched() {
        return touched;
    }

    /** Mends what it can of what is wrong; whether anything changed. */
    boolean mend(Iterable<Problem> problems) {
        Located before = tree;
        Set<Integer> guards = HashSet.empty();
        for (Problem problem : problems) {
            Matcher norm = IN_NORM.matcher(problem.path());
            Matcher guard = IN_GUARD.matcher(problem.path());
            if (norm.matches()) norm(Integer.parseInt(norm.group(1)), norm.group(2), problem.message());
            else if (guard.matches()) guards = guards.add(Integer.parseInt(guard.group(1)));
            else head(problem);
        }
        for (int guard : guards.toSortedSet().toVector().reverse()) dropGuard(guard);
        return !tree.equals(before);
    }

    private void norm(int index, String below, String message) {
        Matcher missing = MISSING.matcher(message);
        String property = below.isEmpty() && missing.matches() ? missing.group(1) : firstOf(below);
        if (property.isEmpty() || property.equals("id") || property.equals("readings")) return;
        Option<Located> stand = standIn(property);
        boolean unknown =
                message.startsWith("unknown property") && firstOf(below).equals(below);
        if (stand.isEmpty() && !LOOSE.contains(property) && !unknown) return;
        change("norms", index, property, stand);
    }

    private static String firstOf(String path) {
        return path.replaceFirst("^\\['(.*?)'].*|([^.\\[]+).*", "$1$2");
    }

    /** What can stand for a property that a norm must have. */
    private static Option<Located> standIn(String property) {
        return switch (property) {
            case "article" -> Option.some(text("-"));
            case "kind" -> Option.some(text("principle"));
            case "computability" -> Option.some(text("rule"));
            case "when" -> Option.some(object("open", object("reason", text("silent"))));
            case "statement", "title", "issuer", "place" -> Option.some(both());
            default -> Option.none();
        };
    }

    private static Located text(String value) {
        return new Located.Str("", At.NOWHERE, value);
    }

    private static Located both() {
        return with(object("zh", text("文")), "en", Option.some(text("text")));
    }

    private static Located object(String name, Located value) {
        return new Located.Obj("", At.NOWHERE, LinkedHashMap.of(name, new Located.Field(At.NOWHERE, value)));
    }

    private void head(Problem problem) {
        Matcher missing = MISSING.matcher(problem.message());
        String property = problem.path().isEmpty() && missing.matches() ? missing.group(1) : firstOf(problem.path());
        Option<Located> stand = switch (property) {
            case "format" -> Option.some(new Located.Num("", At.NOWHERE, java.math.BigDecimal.ONE));
            case "jurisdiction" -> Option.some(text("990101"));
            case "force" ->
                Option.some(with(object("decides", text("request")), "from", Option.some(text("2020-01-01"))));
            default -> standIn(property);
        };
        boolean loose =
                HashSet.of("number", "published", "sourceSha256", "town").contains(property)
                        || problem.message().startsWith("unknown property") && property.equals(problem.path());
        if (stand.isEmpty() && !loose) return;
        touched = touched.add(property);
        tree = with(tree, property, stand);
    }

    private void change(String list, int index, String property, Option<Located> value) {
        Option<Located.Arr> items = items(list).filter(a -> index < a.items().size());
        for (Located.Arr all : items) {
            touched = touched.add(list + "[" + index + "]." + property);
            Located changed = with(all.items().get(index), property, value);
            tree = with(
                    tree,
                    list,
                    Option.some(
                            new Located.Arr(all.path(), all.at(), all.items().update(index, changed))));
        }
    }

    private void dropGuard(int index) {
        for (Located.Arr all : items("guards").filter(a -> index < a.items().size())) {
            touched = touched.add("guards[" + index + "]");
            tree = with(
                    tree,
                    "guards",
                    Option.some(
                            new Located.Arr(all.path(), all.at(), all.items().removeAt(index))));
        }
    }

    private Option<Located.Arr> items(String list) {
        return tree instanceof Located.Obj root
                ? root.fields()
                        .get(list)
                        .map(Located.Field::value)
                        .filter(Located.Arr.class::isInstance)
                        .map(Located.Arr.class::cast)
                : Option.none();
    }

    private static Located with(Located value, String property, Option<Located> to) {
        if (!(value instanceof Located.Obj object)) return value;
        At at = object.fields().get(property).map(Located.Field::nameAt).getOrElse(object.at());
        return new Located.Obj(
                object.path(),
                object.at(),
                to.isEmpty()
                        ? object.fields().remove(property)
                        : object.fields().put(property, new Located.Field(at, to.get())));
    }
}
