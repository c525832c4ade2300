package org.hukou.policy.particular;

import io.vavr.collection.LinkedHashMap;
import java.util.Locale;
import org.hukou.model.shape.Shape;

/** The kinds of particulars. */
final class Particulars {
    static final LinkedHashMap<String, Shape<? extends Particular>> KINDS = kinds();

    private Particulars() {}

    private static LinkedHashMap<String, Shape<? extends Particular>> kinds() {
        LinkedHashMap<String, Shape<? extends Particular>> kinds = LinkedHashMap.empty();
        for (Class<?> type : Particular.class.getPermittedSubclasses()) kinds = kinds.put(name(type), shape(type));
        return kinds;
    }

    static String name(Class<?> type) {
        return type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Shape<? extends Particular> shape(Class<?> type) {
        return Shape.of(name(type), (Class) type);
    }

    @SuppressWarnings("unchecked")
    static Object write(Particular particular) {
        return ((Shape<Particular>) KINDS.get(particular.kind()).get()).write(particular);
    }
}
