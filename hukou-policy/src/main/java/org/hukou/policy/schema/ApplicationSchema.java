package org.hukou.policy.schema;

import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hukou.model.application.Application;
import org.hukou.model.gloss.Glosses;
import org.hukou.model.gloss.Language;
import org.hukou.model.person.CitizenNumber;
import org.hukou.model.shape.Attribute;
import org.hukou.model.shape.Shape;
import org.hukou.model.shape.Type;
import org.hukou.model.tree.At;
import org.hukou.model.tree.Located;
import org.hukou.model.tree.Problems;
import org.hukou.policy.fact.Facts;

/**
 * An application as a schema, from the tables of the model. What a type takes beyond its words (a code, {@code none}, a
 * largest number) is found by asking its reader.
 */
final class ApplicationSchema {
    private final Map<String, Object> defs = new LinkedHashMap<>();
    private final Map<Shape<?>, String> names = new LinkedHashMap<>();

    Map<String, Object> root() {
        Map<String, Object> properties = properties(Application.SHAPE, "");
        return Json.document("application", properties, List.of(), defs);
    }

    /** The facts of a case: an application without its format; what it refers to is added to some definitions. */
    Map<String, Object> facts(Map<String, Object> to) {
        Map<String, Object> facts = Json.object(properties(Application.SHAPE, ""));
        to.putAll(defs);
        return facts;
    }

    /** A value with a table, as an object of its own. */
    Map<String, Object> table(Shape<?> shape) {
        return Json.object(properties(shape, shape.name() + "."), required(shape));
    }

    /** What tables refer to. */
    Map<String, Object> defs() {
        return defs;
    }

    private static String[] required(Shape<?> shape) {
        return shape.attributes()
                .filter(Attribute::required)
                .map(Attribute::name)
                .toJavaArray(String[]::new);
    }

    private Map<String, Object> properties(Shape<?> shape, String prefix) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Attribute<?, ?> attribute : shape.attributes()) {
            Map<String, Object> schema = of(attribute.type(), attribute.name());
            description(prefix + attribute.name()).ifPresent(d -> schema.put("description", d));
            properties.put(attribute.name(), schema);
        }
        return properties;
    }

    private static Optional<String> description(String id) {
        return Facts.find(id)
                .map(f -> Glosses.in(Language.EN).fact(id) + ". "
                        + Glosses.in(Language.ZH).fact(id) + "。");
    }

    private Map<String, Object> of(Type<?> type, String name) {
        return switch (type.kind()) {
            case FLAG -> Json.flag();
            case WHOLE -> Json.map("type", "integer", "minimum", 0, "maximum", most(type));
            case DECIMAL -> {
                long bound = 1_000_000_000_000L;
                yield takes(type, -1)
                        ? Json.map("type", "number", "exclusiveMinimum", -bound, "exclusiveMaximum", bound)
                        : Json.map("type", "number", "minimum", 0, "exclusiveMaximum", bound);
            }
            case DATE -> takes(type, "none") ? Json.anyOf(Json.date(), Json.map("const", "none")) : Json.date();
            case WORD -> Json.words(type.words().appendAll(codes(type)));
            case SET ->
                Json.anyOf(
                        Json.list(Json.words(type.words())),
                        Json.object(Json.map(type.words()
                                .flatMap(w -> Vector.of(w, Json.flag()))
                                .toJavaArray())));
            case DIVISION -> Json.division();
            case TEXT ->
                type == CitizenNumber.TYPE
                        ? Json.map("type", "string", "pattern", "^[1-9][0-9]{16}[0-9X]$")
                        : Json.map("type", "string", "minLength", 1, "maxLength", 200);
            case SEQUENCE -> Json.list(Json.words(type.words()));
            case BLOCK -> Json.ref(def(type, name));
            case LISTING -> {
                Map<String, Object> items = Json.list(Json.ref(def(type, name)));
                yield Json.anyOf(items, Json.object(Json.map("only", items), "only"), Json.map("const", "none"));
            }
            case LIST -> Json.list(of(type.items().orElseThrow(), name));
            case MAP -> {
                Map<String, Object> one = Json.map("type", List.of("boolean", "number"), "minimum", 0);
                yield Json.named(Json.anyOf(one, Json.named(one)));
            }
        };
    }

    /** The definition of a block or of the items of a listing, made where it is first asked for. */
    private String def(Type<?> type, String attribute) {
        Shape<?> shape = type.shape().orElseThrow();
        String known = names.get(shape);
        if (known != null) return known;
        String name = names.containsValue(shape.name()) ? shape.name() + "-" + attribute : shape.name();
        names.put(shape, name);
        defs.put(name, Json.map());
        defs.put(name, Json.object(properties(shape, name + "."), required(shape)));
        return name;
    }

    private static boolean takes(Type<?> type, String text) {
        return type.read(new Located.Str("", At.NOWHERE, text), new Problems()).isDefined();
    }

    private static boolean takes(Type<?> type, int number) {
        return type.read(new Located.Num("", At.NOWHERE, BigDecimal.valueOf(number)), new Problems())
                .isDefined();
    }

    /** The largest whole number that a type takes. */
    private static int most(Type<?> type) {
        int taken = 0;
        for (int step = 1 << 30; step > 0; step >>= 1)
            if (taken <= Integer.MAX_VALUE - step && takes(type, taken + step)) taken += step;
        return taken;
    }

    /** The national codes, of one or two digits, that a type takes for its words. */
    private static Vector<String> codes(Type<?> type) {
        return Vector.range(0, 10)
                .map(String::valueOf)
                .appendAll(Vector.range(0, 100).map(n -> n < 10 ? "0" + n : String.valueOf(n)))
                .filter(code -> takes(type, code));
    }
}
