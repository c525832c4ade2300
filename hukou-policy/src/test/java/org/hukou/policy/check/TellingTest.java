package org.hukou.policy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.hukou.model.io.Source;
import org.hukou.policy.decide.Options;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.profile.Profiles;
import org.hukou.policy.profile.ReadingNote;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The case files of the built-in profiles tell the options of their readings apart. */
class TellingTest {
    private static final Path CASES = Path.of("src", "test", "cases");

    private static final String CASE = """
            format: 1
            profile: wusheng-2015
            cases:
              - id: tenant
                story: An invented tenant.
                facts:
                  application: { date: '2022-03-01', asks: [settle] }
                  destination: { areaKind: county-seat }
                  applicant:
                    person: { voluntary: true }
                    permit: { held: false }
                    dwellings:
                      only: [ { division: here, areaKind: county-seat, tenure: rented, lawful: true, stable: true } ]
                expect: { ask: settle, result: granted }
              - id: owner
                story: An invented owner.
                like: tenant
                set: { 'applicant.dwellings[0].tenure': owned }
                expect: { ask: settle, result: granted }
              - id: tenant-under-the-other-option
                story: The same tenant, under the option that is not chosen.
                like: tenant
                readings: { which-leases: measures-only }
                expect: { ask: settle, result: undetermined }
            """;

    /** What no built-in case tells apart: reading and options, each with its reason. */
    private static final LinkedHashMap<String, String> EXCEPTIONS = LinkedHashMap.of(
            "zibo-2021 commencement: once-police-rules-exist, given-elsewhere",
            "under both nothing bounds the commencement, so no date can tell them apart");

    @TestFactory
    Stream<DynamicTest> all_options_that_change_anything_are_told_apart_by_a_case_or_have_a_reason_why_not() {
        return Profiles.knownIds()
                .map(Profiles::get)
                .map(p -> DynamicTest.dynamicTest(p.id(), () -> told(p)))
                .toJavaStream();
    }

    private static void told(Profile profile) {
        Vector<CaseFile> files = files(profile);
        Vector<String> untold = profile.readings()
                .values()
                .toVector()
                .filter(note -> note.varies() != ReadingNote.Varies.TEXT)
                .flatMap(note -> untold(profile, note, files)
                        .map(pair -> profile.id() + " " + note.id() + ": " + pair.mkString(", ")));
        Vector<String> excepted = EXCEPTIONS.keySet().toVector().filter(e -> e.startsWith(profile.id() + " "));
        excepted.forEach(e -> System.out.println(
                "not told apart: " + e + ": " + EXCEPTIONS.get(e).get()));
        assertThat(untold).containsExactlyInAnyOrderElementsOf(excepted);
    }

    /** Cases that state no options come first: few sets of options have to be compiled for them. */
    private static Vector<Vector<String>> untold(Profile profile, ReadingNote note, Vector<CaseFile> files) {
        Vector<CaseFile> plain = files.map(f -> new CaseFile(
                f.name(), f.profile(), f.cases().filter(c -> c.options().equals(Options.DEFAULT))));
        Vector<Vector<String>> untold = Telling.of(profile, note, plain).untold();
        return untold.isEmpty() ? untold : Telling.of(profile, note, files).untold();
    }

    @Test
    void a_case_tells_options_apart_where_its_answer_changes_whichever_option_it_takes_itself() {
        Telling leases = telling("which-leases");
        assertThat(leases.norm().id()).isEqualTo("wusheng-2015/4.1.1.a");
        assertThat(leases.cases().map(Object::toString))
                .containsExactly(
                        "Told[file=cases, id=tenant, alike=Vector(Vector(any-lease), Vector(measures-only))]",
                        "Told[file=cases, id=tenant-under-the-other-option,"
                                + " alike=Vector(Vector(any-lease), Vector(measures-only))]");
        assertThat(leases.untold()).isEmpty();
    }

    @Test
    void options_that_no_case_tells_apart_are_named_in_pairs() {
        Telling adults = telling("adult-children");
        assertThat(adults.cases()).isEmpty();
        assertThat(adults.untold())
                .isEqualTo(adults.reading().options().keySet().toVector().combinations(2));
    }

    @Test
    void a_reading_that_is_text_only_is_not_looked_at() {
        assertThat(Telling.of(Profiles.get("wusheng-2015"), Vector.empty())
                        .map(t -> t.reading().id()))
                .contains("which-leases", "adult-children")
                .doesNotContain("habitual-residence");
    }

    @Test
    void a_case_that_cannot_be_decided_is_named_with_its_place() {
        CaseFile strange = read(new Source("cases", CASE.replace("which-leases", "which-leasses"), Source.Format.YAML));
        assertThatThrownBy(() -> Telling.of(Profiles.get("wusheng-2015"), Vector.of(strange)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cases:20:5: tenant-under-the-other-option: profile 'wusheng-2015' has no reading"
                        + " 'which-leasses'; did you mean 'which-leases'?");
    }

    private static Telling telling(String reading) {
        CaseFile file = read(new Source("cases", CASE, Source.Format.YAML));
        return Telling.of(Profiles.get("wusheng-2015"), Vector.of(file))
                .find(t -> t.reading().id().equals(reading))
                .get();
    }

    private static Vector<CaseFile> files(Profile profile) {
        try (Stream<Path> files = Files.list(CASES.resolve(profile.id()))) {
            return Vector.ofAll(files.sorted()).map(path -> {
                try {
                    return read(Source.file(path));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CaseFile read(Source source) {
        return CaseFiles.read(source).getOrElseThrow(p -> new AssertionError(source.name() + ": " + p));
    }
}
