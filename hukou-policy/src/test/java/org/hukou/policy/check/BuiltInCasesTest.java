package org.hukou.policy.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.hukou.model.io.Documents;
import org.hukou.model.io.Source;
import org.hukou.model.tree.Fields;
import org.hukou.model.tree.Problems;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.profile.Profiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The case files of the built-in profiles are green, and hold the profiles in place. */
class BuiltInCasesTest {
    private static final Path CASES = Path.of("src", "test", "cases");
    private static final double NOTICED = 0.95;

    @TestFactory
    Stream<DynamicTest> every_case_is_decided_as_expected() {
        return Profiles.knownIds()
                .map(Profiles::get)
                .flatMap(BuiltInCasesTest::cases)
                .map(c -> DynamicTest.dynamicTest(
                        c.file + " " + c.one.id(),
                        () -> assertThat(new Checker(c.profile).differences(c.one))
                                .isEmpty()))
                .toJavaStream();
    }

    @TestFactory
    Stream<DynamicTest> there_are_at_least_25_cases_for_each_document() {
        return Profiles.knownIds()
                .map(Profiles::get)
                .map(p -> DynamicTest.dynamicTest(
                        p.id(), () -> assertThat(cases(p).size()).isGreaterThanOrEqualTo(25)))
                .toJavaStream();
    }

    @TestFactory
    Stream<DynamicTest> the_cases_notice_nearly_every_mutant_and_the_rest_have_reasons() {
        return Profiles.knownIds()
                .map(Profiles::get)
                .map(p -> DynamicTest.dynamicTest(p.id(), () -> notice(p)))
                .toJavaStream();
    }

    private static void notice(Profile profile) {
        Vector<Case> cases = cases(profile).map(InFile::one);
        Vector<String> unnoticed = Mutants.unnoticed(profile, cases).map(Mutants.Mutant::id);
        int all = Mutants.of(profile).size();
        Vector<Survivor> survivors = survivors(profile);
        System.out.println(profile.id() + ": " + cases.size() + " cases notice " + (all - unnoticed.size()) + " of "
                + all + " mutants");
        survivors.forEach(s -> System.out.println("  not noticed: " + s.mutant + ": " + s.reason));
        assertThat(unnoticed).containsExactlyInAnyOrderElementsOf(survivors.map(Survivor::mutant));
        assertThat((double) (all - unnoticed.size()) / all).isGreaterThanOrEqualTo(NOTICED);
    }

    private record InFile(String file, Profile profile, Case one) {}

    private record Survivor(String mutant, String reason) {}

    private static Vector<InFile> cases(Profile profile) {
        return files(CASES.resolve(profile.id())).flatMap(path -> {
            CaseFile file = CaseFiles.read(source(path)).getOrElseThrow(p -> new AssertionError(path + ": " + p));
            assertThat(file.profile()).isEqualTo(profile.id());
            return file.cases().map(c -> new InFile(path.getFileName().toString(), profile, c));
        });
    }

    private static Vector<Survivor> survivors(Profile profile) {
        Path path = CASES.resolve("survivors").resolve(profile.id() + ".yaml");
        if (!Files.exists(path)) return Vector.empty();
        Problems problems = new Problems();
        Fields fields = Fields.of(Documents.tree(source(path), problems).get(), problems)
                .get();
        fields.get("format");
        Vector<Survivor> survivors = fields.list("survivors", v -> {
            Fields survivor = Fields.of(v, problems).get();
            return Option.some(new Survivor(
                    survivor.requireText("mutant").get(),
                    survivor.requireText("reason").get()));
        });
        assertThat(problems.all()).isEmpty();
        return survivors;
    }

    private static Vector<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return Vector.ofAll(files.sorted());
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
