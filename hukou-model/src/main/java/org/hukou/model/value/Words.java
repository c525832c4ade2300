package org.hukou.model.value;

import io.vavr.collection.Vector;
import java.util.Locale;
import java.util.Optional;

/** The words by which enum constants are written in files: {@code OWN_DWELLING} is {@code own-dwelling}. */
public final class Words {
    private Words() {}

    /** The word of a constant. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words of a type, in order of declaration. */
    public static <E extends Enum<E>> Vector<String> of(Class<E> type) {
        return Vector.of(type.getEnumConstants()).map(Words::of);
    }

    /** The constant of a word, or empty where the type has none. */
    public static <E extends Enum<E>> Optional<E> parse(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) if (of(constant).equals(word)) return Optional.of(constant);
        return Optional.empty();
    }
}
