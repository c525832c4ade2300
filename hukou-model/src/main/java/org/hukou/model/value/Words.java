package org.hukou.model.value;

import io.vavr.collection.Vector;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The words by which enum constants are written in files: {@code OWN_DWELLING} is {@code own-dwelling}. */
public final class Words {
    /** The words of each type, by the ordinals of its constants. */
    private static final ClassValue<String[]> WORDS = new ClassValue<>() {
        @Override
        protected String[] computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .map(c -> ((Enum<?>) c).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toArray(String[]::new);
        }
    };

    private Words() {}

    /** The word of a constant. */
    public static String of(Enum<?> constant) {
        return WORDS.get(constant.getDeclaringClass())[constant.ordinal()];
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
