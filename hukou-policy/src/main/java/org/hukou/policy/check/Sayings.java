package org.hukou.policy.check;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.model.value.NearMiss;
import org.hukou.model.value.Words;
import org.hukou.policy.decide.Decider;
import org.hukou.policy.question.Questions;
import org.hukou.policy.question.ServiceAnswer;

/** What the typed questions say, as the words, numbers and dates that case files expect. */
final class Sayings {
    private static final String NOTHING = "nothing";

    private final Questions questions;
    private final Recorded recorded;
    private final LinkedHashMap<String, Function<Asked, String>> asks = LinkedHashMap.of(
            "residence-permit modality", this::modality,
            "service-entitlement availability", this::availability,
            "service-entitlement from", this::from,
            "service-entitlement duty", this::duty,
            "right-protection standing", this::standing,
            "register-status label", this::label,
            "priority place", this::place,
            "procedure deadline", this::deadline);

    /** Something expected of an application. */
    private record Asked(Saying saying, Application application) {}

    Sayings(Decider decider) {
        this.questions = Questions.of(decider);
        this.recorded = new Recorded(decider.profile(), questions.records());
    }

    /** What differs from what is expected, as a sentence; empty where nothing does. */
    Option<String> difference(Saying saying, Application application) {
        String asked = Words.of(saying.ask()) + " " + saying.what();
        Option<Function<Asked, String>> how = saying.ask() == Ask.RECORD
                ? recorded.how(saying.what()).map(f -> a -> f.apply(a.saying()))
                : asks.get(asked);
        if (how.isEmpty()) return Option.some(asked + ": nothing of this name is said" + hint(saying));
        String found = how.get().apply(new Asked(saying, application));
        String where = saying.norm().map(n -> n + " " + saying.what()).getOrElse(asked);
        return Option.when(
                !found.equals(saying.gives()), () -> where + ": expected " + saying.gives() + ", found " + found);
    }

    private String hint(Saying saying) {
        String ask = Words.of(saying.ask()) + " ";
        Vector<String> known = saying.ask() == Ask.RECORD
                ? recorded.known()
                : asks.keySet().toVector().filter(k -> k.startsWith(ask)).map(k -> k.substring(ask.length()));
        String near = NearMiss.hint(saying.what(), known);
        return near.isEmpty() ? "; known here: " + known.mkString(", ") : near;
    }

    private String modality(Asked asked) {
        return questions
                .permits()
                .of(asked.application())
                .modality()
                .map(Words::of)
                .orElse(NOTHING);
    }

    private Option<ServiceAnswer> service(Asked asked) {
        Vector<ServiceAnswer> answers = Option.ofOptional(
                        asked.application().entitlement().item())
                .toVector()
                .flatMap(item -> questions.services().of(asked.application(), item));
        return answers.find(a -> asked.saying().subject().forAll(a.subject()::equals));
    }

    private String availability(Asked asked) {
        return service(asked).map(a -> Words.of(a.availability())).getOrElse(NOTHING);
    }

    /** The day from which all that time must still bring is there. */
    private String from(Asked asked) {
        return service(asked)
                .filter(a -> a.needs().forAll(n -> n.from().isPresent()))
                .flatMap(a -> a.needs().map(n -> n.from().orElseThrow()).max())
                .map(LocalDate::toString)
                .getOrElse(NOTHING);
    }

    /** Whether the duty of a norm comes with what the applicant holds. */
    private String duty(Asked asked) {
        return asked.saying()
                .norm()
                .flatMap(id -> Option.ofOptional(questions.norm(id)))
                .map(norm -> switch (questions.services().owes(norm, asked.application())) {
                    case TRUE -> "owed";
                    case FALSE -> "not-owed";
                    case UNKNOWN -> "open";
                })
                .getOrElse(NOTHING);
    }

    private String standing(Asked asked) {
        return questions
                .protections()
                .of(asked.application())
                .map(a -> Words.of(a.standing()))
                .mkString(", ");
    }

    private String label(Asked asked) {
        return questions
                .booklets()
                .of(asked.application())
                .labels()
                .map(l -> l.name().zh())
                .mkString(", ");
    }

    private String place(Asked asked) {
        return questions
                .priorities()
                .of(asked.application())
                .place()
                .map(String::valueOf)
                .orElse(NOTHING);
    }

    private String deadline(Asked asked) {
        return questions
                .procedures()
                .of(asked.application())
                .filter(s -> asked.saying().norm().forAll(s.finding().norm()::equals))
                .flatMap(s -> s.deadlines().map(d -> d.last().toString()))
                .headOption()
                .getOrElse(NOTHING);
    }
}
