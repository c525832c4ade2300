package org.hukou.policy.profile;

import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Option;
import java.util.function.Function;
import org.hukou.model.gloss.Text;
import org.hukou.model.tree.Fields;
import org.hukou.model.tree.Located;
import org.hukou.model.tree.Problems;

/** Reads texts in two languages, and values that a reading varies. */
final class TextReader {
    private final Problems problems;

    TextReader(Problems problems) {
        this.problems = problems;
    }

    /** A text that must be there. */
    Option<Text> of(Fields fields, String name) {
        return fields.require(name).flatMap(this::read);
    }

    Option<Text> read(Located value) {
        return Fields.of(value, problems).flatMap(f -> {
            Option<String> zh = f.requireText("zh");
            Option<String> en = f.requireText("en");
            f.refuseOthers();
            return zh.flatMap(z -> en.map(e -> new Text(z, e)));
        });
    }

    /** A value, or an object with {@code reading} and {@code options} where a reading varies it. */
    <T> Option<Varying<T>> varying(Located value, Function<Located, Option<T>> read) {
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
}
