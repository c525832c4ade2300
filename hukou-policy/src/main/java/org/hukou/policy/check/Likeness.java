package org.hukou.policy.check;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.hukou.model.tree.Located;

/** Makes the facts of one case from those of another: the same, but for some places. */
final class Likeness {
    private Likeness() {}

    /** The tree with the value at a path replaced or added; empty where the path leads through something else. */
    static Option<Located> set(Located tree, String path, Option<Located> value) {
        return set(tree, Vector.of(path.split("\\.|(?=\\[)")), value);
    }

    private static Option<Located> set(Located tree, Vector<String> steps, Option<Located> value) {
        if (steps.isEmpty()) return value;
        String step = steps.head();
        if (step.startsWith("[")) return item(tree, step, steps.tail(), value);
        if (!(tree instanceof Located.Obj object)) return Option.none();
        Option<Located.Field> field = object.fields().get(step);
        if (steps.size() == 1 && value.isEmpty())
            return field.isEmpty()
                    ? Option.none()
                    : Option.some(new Located.Obj(
                            object.path(), object.at(), object.fields().remove(step)));
        String childPath = Located.child(object.path(), step);
        Located child = field.map(Located.Field::value)
                .getOrElse(() -> new Located.Obj(childPath, object.at(), io.vavr.collection.LinkedHashMap.empty()));
        return set(child, steps.tail(), value)
                .map(changed -> new Located.Obj(
                        object.path(),
                        object.at(),
                        object.fields()
                                .put(
                                        step,
                                        new Located.Field(
                                                field.map(Located.Field::nameAt).getOrElse(changed::at), changed))));
    }

    private static Option<Located> item(Located tree, String step, Vector<String> rest, Option<Located> value) {
        if (tree instanceof Located.Obj object && object.has("only"))
            return set(tree, Vector.of("only", step).appendAll(rest), value);
        if (!(tree instanceof Located.Arr list) || !step.matches("\\[\\d{1,3}]")) return Option.none();
        int index = Integer.parseInt(step.substring(1, step.length() - 1));
        if (index >= list.items().size()) return Option.none();
        return set(list.items().get(index), rest, value)
                .map(changed ->
                        new Located.Arr(list.path(), list.at(), list.items().update(index, changed)));
    }
}
