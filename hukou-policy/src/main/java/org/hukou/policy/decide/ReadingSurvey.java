package org.hukou.policy.decide;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.policy.profile.Norm;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.profile.ReadingNote;

/**
 * Says of an application whether its answers hold under every reading of a profile, or on which readings they depend.
 * "Holds under every reading" is never wrong: it is the answer under all options at once. "Depends on" shows what
 * switching one reading alone changes. Compiled once; immutable and thread-safe.
 */
public final class ReadingSurvey {
    private final Decider chosen;
    private final Decider all;
    private final LinkedHashMap<ReadingNote, LinkedHashMap<String, Decider>> switched;

    private ReadingSurvey(Profile profile, Options options) {
        chosen = Decider.of(profile, options);
        all = Decider.of(profile, options.withAllReadings());
        switched = profile.readings()
                .values()
                .filter(note -> note.varies() != ReadingNote.Varies.TEXT)
                .foldLeft(LinkedHashMap.empty(), (map, note) -> map.put(note, switched(profile, options, note)));
    }

    private static LinkedHashMap<String, Decider> switched(Profile profile, Options options, ReadingNote note) {
        return note.options()
                .keySet()
                .foldLeft(
                        LinkedHashMap.empty(),
                        (map, option) -> map.put(option, Decider.of(profile, options.withReading(note.id(), option))));
    }

    /** A survey of a profile's readings, all else as in the options. */
    public static ReadingSurvey of(Profile profile, Options options) {
        return new ReadingSurvey(profile, options);
    }

    /**
     * How an answer stands towards the readings.
     *
     * @param ask the ask
     * @param subject the person
     * @param chosen the answer under the options taken
     * @param underAll the answer under all options at once; definite only if it holds under every reading
     * @param dependsOn the readings that change the answer when switched alone
     */
    public record Surveyed(Ask ask, String subject, Result chosen, Result underAll, Vector<Dependence> dependsOn) {
        /** Whether the answer is definite and holds under every reading. */
        public boolean holdsUnderEveryReading() {
            return underAll != Result.UNDETERMINED;
        }
    }

    /**
     * A reading that changes an answer.
     *
     * @param reading the reading's id
     * @param norm the norm it belongs to
     * @param article the norm's article
     * @param outcomes the answer under each option
     */
    public record Dependence(String reading, String norm, String article, LinkedHashMap<String, Result> outcomes) {}

    /** Surveys every answer to an application. */
    public Vector<Surveyed> survey(Application application) {
        Decision taken = chosen.decide(application);
        Decision together = all.decide(application);
        var each = switched.mapValues(options -> options.mapValues(d -> d.decide(application)));
        return taken.answers()
                .flatMap(answer -> answer.subjects()
                        .zipWithIndex((subject, i) -> new Surveyed(
                                answer.ask(),
                                subject.name(),
                                subject.result(),
                                result(together, answer.ask(), i),
                                each.toVector()
                                        .map(e -> dependence(e._1(), e._2(), answer.ask(), i))
                                        .filter(d ->
                                                d.outcomes().values().distinct().size() > 1))));
    }

    private Dependence dependence(
            ReadingNote note, io.vavr.collection.Map<String, Decision> options, Ask ask, int subject) {
        Norm norm = chosen.profile().normOfReading(note.id()).orElseThrow();
        LinkedHashMap<String, Result> outcomes = note.options()
                .keySet()
                .foldLeft(
                        LinkedHashMap.empty(),
                        (map, option) ->
                                map.put(option, result(options.get(option).get(), ask, subject)));
        return new Dependence(note.id(), norm.id(), norm.article(), outcomes);
    }

    private static Result result(Decision decision, Ask ask, int subject) {
        return decision.answer(ask).orElseThrow().subjects().get(subject).result();
    }
}
