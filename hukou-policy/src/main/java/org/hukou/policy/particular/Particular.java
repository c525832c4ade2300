package org.hukou.policy.particular;

import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Option;
import java.util.Map;
import org.hukou.model.shape.Shape;
import org.hukou.model.tree.Fields;
import org.hukou.model.tree.Located;
import org.hukou.model.tree.Problems;
import org.hukou.model.value.NearMiss;

/**
 * One thing that a norm lays down or reports beside conditions: a time limit, a figure, a task. In a file it is an object
 * with one name, that of its kind. Immutable and thread-safe.
 */
public sealed interface Particular
        permits Arithmetic,
                Body,
                Cap,
                Endorsement,
                Fee,
                Figure,
                Funding,
                Handling,
                Limit,
                Obligation,
                Rank,
                Report,
                Staffing,
                Stage,
                Target,
                Task {
    /** The name of its kind in files. */
    default String kind() {
        return Particulars.name(getClass());
    }

    /** The table of each kind, by its name in files. */
    static LinkedHashMap<String, Shape<? extends Particular>> kinds() {
        return Particulars.KINDS;
    }

    /** Reads one; reports every problem and gives none where there is one. */
    static Option<Particular> read(Located value, Problems problems) {
        Option<Fields> fields = Fields.of(value, problems);
        if (fields.isEmpty()) return Option.none();
        if (fields.get().names().size() != 1) {
            problems.add(
                    value,
                    "expected one name, such as limit or figure, found "
                            + fields.get().names().size());
            return Option.none();
        }
        String name = fields.get().names().head();
        Option<Shape<? extends Particular>> kind = kinds().get(name);
        if (kind.isEmpty()) problems.add(value, "unknown kind '" + name + "'" + hint(name));
        return kind.flatMap(k -> k.read(fields.get().get(name).get(), problems));
    }

    private static String hint(String name) {
        String near = NearMiss.hint(name, kinds().keySet());
        return near.isEmpty() ? "; known here: " + kinds().keySet().mkString(", ") : near;
    }

    /** As maps and lists, as a file has it. */
    default Map<String, Object> write() {
        return Map.of(kind(), Particulars.write(this));
    }
}
