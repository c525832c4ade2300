package org.hukou.policy.decide;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import org.hukou.model.application.Ask;
import org.hukou.model.gloss.Text;
import org.hukou.model.value.Truth;

/**
 * What a document says on an application: an answer for each ask. It is a value and cites only its own document.
 * Immutable and thread-safe.
 *
 * @param profile the profile's id
 * @param title the document's title
 * @param place the place whose document it is
 * @param date the date that decides force, where it is stated
 * @param inForce whether the document is in force on it
 * @param asIfInForce whether it was judged as if in force although it is not, or not surely
 * @param readings the options taken that are not the chosen ones
 * @param answers the answers, in the order asked
 */
public record Decision(
        String profile,
        Text title,
        Text place,
        Optional<LocalDate> date,
        Truth inForce,
        boolean asIfInForce,
        LinkedHashMap<String, String> readings,
        Vector<AskAnswer> answers) {
    /** The answer to an ask; empty where it was not asked. */
    public Optional<AskAnswer> answer(Ask ask) {
        return answers.find(a -> a.ask() == ask).toJavaOptional();
    }

    /**
     * The result for an ask.
     *
     * @throws IllegalArgumentException where it was not asked
     */
    public Result result(Ask ask) {
        return answer(ask)
                .map(AskAnswer::result)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the application does not ask '" + org.hukou.model.value.Words.of(ask) + "'; it asks: "
                                + answers.map(a -> org.hukou.model.value.Words.of(a.ask()))
                                        .mkString(", ")));
    }
}
