package org.hukou.policy.check;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.model.value.Truth;
import org.hukou.policy.decide.Decider;
import org.hukou.policy.decide.Decision;
import org.hukou.policy.decide.Options;
import org.hukou.policy.decide.RegisterEntry;
import org.hukou.policy.decide.Result;
import org.hukou.policy.decide.SubjectAnswer;
import org.hukou.policy.profile.Norm;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.profile.ReadingNote;

/**
 * Which cases tell the options of a reading apart: those whose answer changes, for an ask, a person, a pathway, what the
 * register will say or the force of the document, when that reading alone is switched. Why an answer is undetermined is
 * not looked at, nor what a case expects. Immutable and thread-safe.
 *
 * @param reading the reading; never one that is text only
 * @param norm the norm it belongs to
 * @param cases the cases that tell some of its options apart
 */
public record Telling(ReadingNote reading, Norm norm, Vector<Told> cases) {
    /**
     * A case that tells options apart.
     *
     * @param file the name of the case's file
     * @param id the case's id
     * @param alike the options in groups that give the same answers; at least two groups
     */
    public record Told(String file, String id, Vector<Vector<String>> alike) {
        private boolean apart(String one, String other) {
            return alike.exists(group -> group.contains(one) != group.contains(other));
        }
    }

    /** The pairs of options that no case tells apart; empty where each option is told from each other. */
    public Vector<Vector<String>> untold() {
        Vector<String> options = reading.options().keySet().toVector();
        return options.combinations(2).filter(pair -> !cases.exists(told -> told.apart(pair.get(0), pair.get(1))));
    }

    /**
     * For each reading of a profile that is not text only, in order: the cases that tell its options apart. The profile
     * that the files name is not looked at. Each set of options that the cases state is compiled with each option of each
     * reading: many cases under many options take a while.
     *
     * @throws IllegalArgumentException where a case cannot be decided under the profile, with the file, place and id
     */
    public static Vector<Telling> of(Profile profile, Vector<CaseFile> files) {
        Map<Options, Decider> asTaken = new HashMap<>();
        return profile.readings()
                .values()
                .filter(note -> note.varies() != ReadingNote.Varies.TEXT)
                .map(note -> of(new Switching(profile, note, asTaken), files))
                .toVector();
    }

    /** The same for one reading. */
    static Telling of(Profile profile, ReadingNote note, Vector<CaseFile> files) {
        return of(new Switching(profile, note, new HashMap<>()), files);
    }

    private static Telling of(Switching switching, Vector<CaseFile> files) {
        return new Telling(
                switching.note,
                switching.profile.normOfReading(switching.note.id()).orElseThrow(),
                files.flatMap(file -> file.cases().flatMap(c -> switching.told(file, c))));
    }

    /** What is looked at in a decision. */
    private record Seen(Truth inForce, boolean asIfInForce, Vector<Answer> answers) {
        static Seen of(Decider decider, Application application) {
            Decision decision = decider.decide(application);
            return new Seen(
                    decision.inForce(),
                    decision.asIfInForce(),
                    decision.answers().flatMap(a -> a.subjects().map(s -> Answer.of(a.ask(), s))));
        }
    }

    private record Answer(Ask ask, String subject, Result result, Vector<Pathway> pathways) {
        static Answer of(Ask ask, SubjectAnswer answer) {
            return new Answer(
                    ask,
                    answer.subject(),
                    answer.result(),
                    answer.findings().map(f -> new Pathway(f.norm(), f.result(), f.entry())));
        }
    }

    private record Pathway(String norm, Result result, Optional<RegisterEntry> entry) {}

    /** Decides cases with one reading switched, each set of options compiled once. */
    private static final class Switching {
        private final Profile profile;
        private final ReadingNote note;
        private final Map<Options, Decider> asTaken;
        private final Map<Options, Decider> switched = new HashMap<>();

        Switching(Profile profile, ReadingNote note, Map<Options, Decider> asTaken) {
            this.profile = profile;
            this.note = note;
            this.asTaken = asTaken;
        }

        Vector<Told> told(CaseFile file, Case one) {
            try {
                return told(one).map(alike -> new Told(file.name(), one.id(), alike));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        file.name() + ":" + one.at() + ": " + one.id() + ": " + e.getMessage(), e);
            }
        }

        private Vector<Vector<Vector<String>>> told(Case one) {
            if (note.varies() == ReadingNote.Varies.CONDITION
                    && alike(one, this::verdicts).size() < 2) return Vector.empty();
            Vector<Vector<String>> groups = alike(one, Seen::of);
            return groups.size() < 2 ? Vector.empty() : Vector.of(groups);
        }

        /** The options in groups under which something about the case is the same. */
        private Vector<Vector<String>> alike(Case one, BiFunction<Decider, Application, Object> what) {
            LinkedHashMap<Object, Vector<String>> groups = LinkedHashMap.empty();
            for (String option : note.options().keySet())
                groups = groups.put(
                        what.apply(decider(one.options(), option), one.application()),
                        Vector.of(option),
                        Vector::appendAll);
            return groups.values().toVector();
        }

        private Decider decider(Options options, String option) {
            boolean taken = !options.underAllReadings()
                    && options.readings()
                            .get(note.id())
                            .getOrElse(note.chosen())
                            .equals(option);
            if (taken) return asTaken.computeIfAbsent(options, o -> Decider.of(profile, o));
            return switched.computeIfAbsent(options.withReading(note.id(), option), o -> Decider.of(profile, o));
        }

        /** The truths alone: where no condition's changes, a reading of a condition changes nothing. */
        private Object verdicts(Decider decider, Application application) {
            return application
                    .request()
                    .asks()
                    .flatMap(ask -> decider.verdicts(application, ask)
                            .map(verdict -> Vector.range(0, verdict.size()).map(verdict::pathway)));
        }
    }
}
