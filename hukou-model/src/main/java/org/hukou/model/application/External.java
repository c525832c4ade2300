package org.hukou.model.application;

import io.vavr.collection.LinkedHashMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.hukou.model.shape.Type;
import org.hukou.model.shape.Types;
import org.hukou.model.value.Truth;

/**
 * What a document leaves to other rules, as far as the caller answers it: truths and numbers by name, such as
 * {@code otherTalent} or {@code residenceYears.housing-security}. What is not answered stays unknown. Immutable and
 * thread-safe.
 *
 * @param answers {@link Boolean} or {@link BigDecimal} by name
 */
public record External(LinkedHashMap<String, Object> answers) {
    /** Nothing is answered. */
    public static final External NOT_STATED = new External(LinkedHashMap.empty());

    /** How answers are written. */
    static final Type<LinkedHashMap<String, Object>> TYPE = Types.named();

    /**
     * Answers by name.
     *
     * @throws IllegalArgumentException where a name has an answer of its own and also answers by a second name
     */
    public External {
        Types.clash(answers).forEach(name -> {
            throw new IllegalArgumentException(
                    "'" + name + "' is stated both as one value and as values by name; leave one out");
        });
    }

    /** The answers, with one more truth. */
    public External with(String name, boolean answer) {
        return new External(answers.put(name, answer));
    }

    /** The answers, with one more number. */
    public External with(String name, BigDecimal answer) {
        return new External(answers.put(name, Types.plain(answer)));
    }

    /** The truth answered under a name; unknown where none is. */
    public Truth truth(String name) {
        return answers.get(name)
                .filter(Boolean.class::isInstance)
                .map(answer -> Truth.of((Boolean) answer))
                .getOrElse(Truth.UNKNOWN);
    }

    /** The number answered under a name. */
    public Optional<BigDecimal> number(String name) {
        return answers.get(name)
                .filter(BigDecimal.class::isInstance)
                .map(BigDecimal.class::cast)
                .toJavaOptional();
    }
}
