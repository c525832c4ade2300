package org.hukou.policy.decide;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.Function1;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hukou.model.io.Source;
import org.hukou.model.value.Words;
import org.hukou.policy.check.Case;
import org.hukou.policy.check.CaseFiles;
import org.hukou.policy.check.Checker;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.profile.Profiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of the decision of any case, seen on all cases of the built-in profiles. */
class DecisionsOfCasesTest {
    private static final Path CASES = Path.of("src", "test", "cases");

    static Stream<Profile> profiles() {
        return Profiles.all().toJavaStream();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void a_decision_gives_its_grounds_and_only_those_it_has_and_is_written_as_it_is(Profile profile) {
        Checker checker = new Checker(profile);
        Function<Options, Decider> deciders =
                Function1.<Options, Decider>of(o -> Decider.of(profile, o)).memoized();
        for (Case one : cases(profile)) {
            assertThat(checker.differences(one)).as(one.id()).isEmpty();
            Decision decision = deciders.apply(one.options()).decide(one.application());
            assertThat(decision.profile()).isEqualTo(profile.id());
            assertThat(decision.answers().map(AskAnswer::ask))
                    .isEqualTo(one.application().request().asks().distinct());
            decision.answers().flatMap(AskAnswer::subjects).forEach(DecisionsOfCasesTest::grounds);
            written(decision, DecisionTree.of(decision));
        }
    }

    private static void grounds(SubjectAnswer subject) {
        assertThat(subject.result() == Result.UNDETERMINED)
                .isEqualTo(!subject.doubts().isEmpty());
        subject.findings().forEach(finding -> {
            assertThat(finding.entry().isPresent()).isEqualTo(finding.result() == Result.GRANTED);
            assertThat(finding.doubts().isEmpty()).isEqualTo(finding.result() != Result.UNDETERMINED);
        });
    }

    @SuppressWarnings("unchecked")
    private static void written(Decision decision, Map<String, Object> tree) {
        assertThat(tree).containsEntry("profile", decision.profile()).containsKeys("place", "title", "inForce");
        assertThat(tree.containsKey("date")).isEqualTo(decision.date().isPresent());
        assertThat(tree.containsKey("asIfInForce")).isEqualTo(decision.asIfInForce());
        assertThat(tree.containsKey("readings")).isEqualTo(!decision.readings().isEmpty());
        List<Map<String, Object>> answers = (List<Map<String, Object>>) tree.get("answers");
        assertThat(answers).hasSize(decision.answers().size());
        decision.answers().zip(answers).forEach(pair -> {
            assertThat(pair._2())
                    .containsEntry("ask", Words.of(pair._1().ask()))
                    .containsEntry("result", Words.of(pair._1().result()));
            pair._1()
                    .subjects()
                    .zip((List<Map<String, Object>>) pair._2().get("subjects"))
                    .forEach(s -> same(s._1(), s._2()));
        });
    }

    @SuppressWarnings("unchecked")
    private static void same(SubjectAnswer subject, Map<String, Object> tree) {
        assertThat(tree)
                .containsEntry("subject", subject.subject())
                .containsEntry("result", Words.of(subject.result()));
        assertThat(tree.get("label")).isEqualTo(subject.label().orElse(null));
        assertThat(tree.containsKey("reasons")).isEqualTo(!subject.doubts().isEmpty());
        List<Map<String, Object>> missing = (List<Map<String, Object>>) tree.getOrDefault("missing", List.of());
        assertThat(missing.stream().map(m -> m.get("path")))
                .containsExactlyElementsOf(subject.missing().map(Doubt.Missing::path));
        assertThat(tree.containsKey("open"))
                .isEqualTo(subject.doubts().exists(d -> d instanceof Doubt.Open || d instanceof Doubt.OfReading));
        List<Map<String, Object>> pathways = (List<Map<String, Object>>) tree.get("pathways");
        subject.findings()
                .zip(pathways)
                .forEach(f -> assertThat(f._2())
                        .containsEntry("norm", f._1().norm())
                        .containsEntry("article", f._1().article())
                        .containsEntry("result", Words.of(f._1().result())));
        assertThat(pathways).hasSize(subject.findings().size());
    }

    private static Vector<Case> cases(Profile profile) {
        try (Stream<Path> files = Files.list(CASES.resolve(profile.id()))) {
            return Vector.ofAll(files.sorted())
                    .flatMap(path -> CaseFiles.read(source(path)).get().cases());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source source(Path path) {
        try {
            return Source.file(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
