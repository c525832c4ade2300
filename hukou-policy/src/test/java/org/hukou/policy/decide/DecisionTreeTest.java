package org.hukou.policy.decide;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hukou.model.application.Ask;
import org.hukou.model.gloss.Text;
import org.hukou.model.value.Truth;
import org.hukou.policy.condition.Condition;
import org.hukou.policy.profile.Address;
import org.hukou.policy.profile.EntryHousehold;
import org.hukou.policy.profile.Outcome;
import org.junit.jupiter.api.Test;

/** A decision as it is written. */
class DecisionTreeTest {
    private static final Text NAME = new Text("某地", "somewhere");
    private static final Map<String, Object> WRITTEN = Map.of("zh", "某地", "en", "somewhere");

    private static Decision decision(Truth inForce, SubjectAnswer subject) {
        return new Decision(
                "example",
                NAME,
                NAME,
                Optional.of(LocalDate.of(2022, 3, 1)),
                inForce,
                true,
                LinkedHashMap.of("chains", "may"),
                Vector.of(new AskAnswer(Ask.SETTLE, Vector.of(subject))));
    }

    @Test
    void a_grant_is_written_with_what_the_register_will_say() {
        RegisterEntry entry = new RegisterEntry(
                Optional.of(new Outcome.Label(NAME, "example/1")),
                EntryHousehold.COMMUNITY_COLLECTIVE,
                true,
                Address.WORKPLACE,
                Vector.of("which-household"));
        Finding finding = new Finding("example/2", "(二)", Result.GRANTED, Optional.of(entry), Vector.empty());
        SubjectAnswer subject = new SubjectAnswer(
                "applicant", Optional.of("worker"), Result.GRANTED, Vector.empty(), Vector.of(finding));
        Map<String, Object> register = Map.of(
                "label",
                Map.of("zh", "某地", "en", "somewhere", "norm", "example/1"),
                "household",
                "community-collective",
                "placedByCaller",
                true,
                "address",
                "workplace",
                "turnsOn",
                List.of("which-household"));
        Map<String, Object> pathway =
                Map.of("norm", "example/2", "article", "(二)", "result", "granted", "register", register);
        assertThat(DecisionTree.of(decision(Truth.TRUE, subject)))
                .isEqualTo(Map.of(
                        "profile",
                        "example",
                        "place",
                        WRITTEN,
                        "title",
                        WRITTEN,
                        "date",
                        "2022-03-01",
                        "inForce",
                        true,
                        "asIfInForce",
                        true,
                        "readings",
                        Map.of("chains", "may"),
                        "answers",
                        List.of(Map.of(
                                "ask", "settle",
                                "result", "granted",
                                "subjects",
                                        List.of(Map.of(
                                                "subject", "applicant",
                                                "label", "worker",
                                                "result", "granted",
                                                "pathways", List.of(pathway)))))));
    }

    @Test
    void what_the_text_does_not_give_is_written_as_not_given_and_what_is_as_usual_is_left_out() {
        RegisterEntry entry =
                new RegisterEntry(Optional.empty(), EntryHousehold.NOT_GIVEN, false, Address.NOT_GIVEN, Vector.empty());
        Finding finding = new Finding("example/2", "(二)", Result.GRANTED, Optional.of(entry), Vector.empty());
        SubjectAnswer subject =
                new SubjectAnswer("applicant", Optional.empty(), Result.GRANTED, Vector.empty(), Vector.of(finding));
        assertThat(pathway(decision(Truth.FALSE, subject)))
                .containsEntry(
                        "register", Map.of("label", "not-given", "household", "not-given", "address", "not-given"));
        assertThat(DecisionTree.of(decision(Truth.FALSE, subject))).containsEntry("inForce", false);
    }

    @Test
    void doubts_are_written_by_kind_with_each_missing_fact_and_each_open_spot_once() {
        Doubt missing =
                new Doubt.Missing("applicant.person.age", "person.age", Vector.of("a", "b"), Optional.of("n/1"));
        Doubt again = new Doubt.Missing("applicant.person.age", "person.age", Vector.of("a", "b"), Optional.of("n/2"));
        Doubt plain = new Doubt.Missing("destination.town", "destination.town", Vector.empty(), Optional.empty());
        Doubt open = new Doubt.Open(Condition.Reason.LEFT_TO_OTHER_RULES, Optional.of("talent"), Optional.of("n/1"));
        Doubt silent = new Doubt.Open(Condition.Reason.SILENT, Optional.empty(), Optional.empty());
        Doubt reading = new Doubt.OfReading("chains", Optional.of("n/3"));
        Vector<Doubt> doubts = Vector.of(missing, again, plain, open, open, silent, reading);
        Finding finding = new Finding("n/1", "(一)", Result.UNDETERMINED, Optional.empty(), doubts);
        SubjectAnswer subject =
                new SubjectAnswer("applicant", Optional.empty(), Result.UNDETERMINED, doubts, Vector.of(finding));
        Decision decision = decision(Truth.UNKNOWN, subject);
        assertThat(DecisionTree.of(decision)).containsEntry("inForce", "unknown");
        assertThat(pathway(decision))
                .containsEntry("reasons", List.of("facts-missing", "left-to-other-rules", "silent", "reading"))
                .containsEntry(
                        "missing",
                        List.of(
                                Map.of(
                                        "path", "applicant.person.age",
                                        "fact", "person.age",
                                        "or", List.of("a", "b"),
                                        "norm", "n/1"),
                                Map.of("path", "destination.town", "fact", "destination.town")))
                .containsEntry(
                        "open",
                        List.of(
                                Map.of("reason", "left-to-other-rules", "external", "external.talent", "norm", "n/1"),
                                Map.of("reason", "silent"),
                                Map.of("reason", "reading", "reading", "chains", "norm", "n/3")));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> pathway(Decision decision) {
        var answers = (List<Map<String, Object>>) DecisionTree.of(decision).get("answers");
        var subjects = (List<Map<String, Object>>) answers.get(0).get("subjects");
        return ((List<Map<String, Object>>) subjects.get(0).get("pathways")).get(0);
    }
}
