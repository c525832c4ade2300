package org.hukou.policy.profile;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value that a reading may vary.
 *
 * @param reading the reading; empty where the value is the same under all
 * @param options the value under each option; a single one under the empty name where no reading varies it
 * @param <T> the values
 */
public record Varying<T>(Optional<String> reading, LinkedHashMap<String, T> options) {
    /** A value that no reading varies. */
    public static <T> Varying<T> fixed(T value) {
        return new Varying<>(Optional.empty(), LinkedHashMap.of("", value));
    }

    /** A value that a reading varies. */
    public static <T> Varying<T> by(String reading, LinkedHashMap<String, T> options) {
        return new Varying<>(Optional.of(reading), options);
    }

    /** The value under the option that a function takes for the reading. */
    public T under(Function<String, String> option) {
        return reading.map(r -> options.get(option.apply(r)).get())
                .orElseGet(() -> options.head()._2());
    }

    /** All values it may take, each once. */
    public Vector<T> all() {
        return options.values().toVector().distinct();
    }
}
