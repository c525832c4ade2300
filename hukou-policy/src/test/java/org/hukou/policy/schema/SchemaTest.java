package org.hukou.policy.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hukou.model.io.Documents;
import org.hukou.model.io.Source;
import org.hukou.model.tree.Problems;
import org.hukou.policy.profile.ProfileFiles;
import org.hukou.policy.profile.Profiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is ours is valid, and a list of what is broken is not. */
class SchemaTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Schema PROFILE = schema(Schemas.profile());
    private static final Schema APPLICATION = schema(Schemas.application());
    private static final Schema CASES = schema(Schemas.cases());

    /** A profile in which one place at a time is broken. */
    private static final String SMALL = """
            format: 1
            id: x
            title: { zh: 意见, en: Opinions }
            issuer: { zh: 政府, en: the government }
            place: { zh: 某市, en: some city }
            jurisdiction: '990100'
            force: { decides: request, from: '2021-12-29' }
            norms:
              - id: x/1
                article: (一)
                kind: settlement
                computability: rule
                statement: { zh: 可以落户, en: may settle }
                when: { dwelling.lawful: true }
                answers: [ { ask: settle, subject: applicant, anchor: sponsor } ]
                outcome: { household: family, address: dwelling }
            """;

    private static final String LIFE = """
            format: 1
            application: { date: '2022-03-01', asks: [settle] }
            applicant:
              person: { sex: '2', age: 40, birthDate: '1981-05-04' }
              dwellings: { only: [ { tenure: rented, areaSquareMetres: 40.5 } ] }
              talent: { categories: [] }
            companions: none
            external: { otherTalent: true, years: { housing: 2 } }
            """;

    private static final String CASE = """
            format: 1
            profile: x
            cases:
              - id: a
                story: A story.
                facts: { applicant: { dwellings: none } }
                expect: { ask: settle, result: granted, norm: x/1, household: family, inForce: unknown }
              - id: b
                story: Another.
                like: a
                set: { applicant.person.age: 3 }
                expect: []
            """;

    @TestFactory
    Stream<DynamicTest> the_built_in_profiles_are_valid() {
        return Profiles.knownIds()
                .map(id -> DynamicTest.dynamicTest(
                        id, () -> assertThat(errors(PROFILE, Profiles.text(id))).isEmpty()))
                .toJavaStream();
    }

    @TestFactory
    Stream<DynamicTest> what_is_written_of_the_built_in_profiles_is_valid() {
        return Profiles.knownIds()
                .map(id -> DynamicTest.dynamicTest(
                        id,
                        () -> assertThat(errors(PROFILE, ProfileFiles.write(Profiles.get(id), Source.Format.YAML)))
                                .isEmpty()))
                .toJavaStream();
    }

    @TestFactory
    Stream<DynamicTest> every_case_file_and_bundled_life_is_valid() {
        return Stream.of("hukou-policy/src/test/cases", "docs/example", "hukou-examples/hukou-cli/src")
                .flatMap(folder -> files(ROOT.resolve(folder), ".yaml"))
                .filter(path -> !path.toString().contains("golden") && !path.endsWith("slips.yaml"))
                .filter(path -> schemaOf(read(path)) != null)
                .map(path -> DynamicTest.dynamicTest(
                        ROOT.relativize(path).toString(),
                        () -> assertThat(errors(schemaOf(read(path)), read(path)))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> every_example_of_the_documentation_is_valid() {
        return Stream.concat(Stream.of(ROOT.resolve("README.md")), files(ROOT.resolve("docs"), ".md"))
                .flatMap(page -> Pattern.compile("(?m)^```yaml\n((?:(?!```).*\n)*)```$")
                        .matcher(read(page))
                        .results()
                        .map(block -> block.group(1))
                        .filter(text -> schemaOf(text) != null)
                        .map(text -> DynamicTest.dynamicTest(
                                ROOT.relativize(page).toString(),
                                () -> assertThat(errors(schemaOf(text), text)).isEmpty())));
    }

    @Test
    void what_is_broken_below_is_valid_before_it_is_broken() {
        assertThat(errors(PROFILE, SMALL)).isEmpty();
        assertThat(errors(APPLICATION, LIFE)).isEmpty();
        assertThat(errors(CASES, CASE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "format: 1 | format: 2",
                "format: 1 | # format",
                "title: | titel:",
                "zh: 意见, | ",
                "'990100' | 990100",
                "'990100' | '99010'",
                "'2021-12-29' | '2021-13-29'",
                "'2021-12-29' | 2021",
                "decides: request | decides: today",
                "article: (一) | article: ' '",
                "kind: settlement | kind: settlment",
                "statement: | statment:",
                "dwelling.lawful: true | dwelling.lawfull: true",
                "dwelling.lawful: true | dwelling.lawful: maybe",
                "dwelling.lawful: true | dwelling.lawful: true, person.citizen: true",
                "dwelling.lawful: true | dwelling.tenure: leased",
                "dwelling.lawful: true | dwelling.tenure: []",
                "dwelling.lawful: true | talent.title: { atLeast: medium }",
                "dwelling.lawful: true | application.asks: [settle]",
                "dwelling.lawful: true | work.months: six",
                "dwelling.lawful: true | work.months: { atleast: 6 }",
                "dwelling.lawful: true | work.months: {}",
                "dwelling.lawful: true | work.months: { atLeast: { fact: work.lawful } }",
                "dwelling.lawful: true | work.months: { above: { fact: work.months, times: 0 } }",
                "dwelling.lawful: true | application.date: '2021-12-29'",
                "dwelling.lawful: true | application.date: { after: '2021-12-29' }",
                "dwelling.lawful: true | registration.division: '370300'",
                "dwelling.lawful: true | external.one: [true]",
                "dwelling.lawful: true | al: []",
                "dwelling.lawful: true | all: {}",
                "dwelling.lawful: true | norm: x/1, of: anchor, over: any",
                "dwelling.lawful: true | norm: x/1, of: applicant",
                "dwelling.lawful: true | open: { reason: whatever }",
                "dwelling.lawful: true | open: { reason: silent, fact: other }",
                "dwelling.lawful: true | reading: r, options: { a: { all: [] } }",
                "dwelling.lawful: true | atLeast: 1",
                "dwelling.lawful: true | atLeast: 1, of: [ { weight: 0, condition: { any: [] } } ]",
                "anchor: sponsor | anchor: applicant",
                "ask: settle | ask: settel",
                "address: dwelling | address: nowhere",
                ", address: dwelling | ",
            })
    void a_broken_profile_is_not_valid(String from, String to) {
        assertBroken(PROFILE, SMALL, from, to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "format: 1 | # format",
                "asks: [settle] | asks: [setle]",
                "asks: [settle] | asks: settle",
                "sex: '2' | sex: '3'",
                "age: 40 | age: 4000",
                "age: 40 | age: 40.5",
                "age: 40 | age: -1",
                "'1981-05-04' | 1981",
                "tenure: rented | tenur: rented",
                "areaSquareMetres: 40.5 | areaSquareMetres: -1",
                "only: | all:",
                "categories: [] | categories: none",
                "companions: none | companions: nobody",
                "otherTalent: true | otherTalent: 'yes'",
                "housing: 2 | housing: { more: 2 }",
                "applicant: | aplicant:",
            })
    void a_broken_application_is_not_valid(String from, String to) {
        assertBroken(APPLICATION, LIFE, from, to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "profile: x | profil: x",
                "story: A story. | ",
                "set: { applicant.person.age: 3 } | facts: {}",
                "like: a | # like",
                "dwellings: none | dweling: none",
                "facts: { | facts: { format: 1,",
                "result: granted | result: grant",
                "result: granted | result: refused",
                "norm: x/1, | ",
                "household: family | household: families",
                "inForce: unknown | inForce: perhaps",
                "ask: settle | asks: settle",
            })
    void a_broken_case_file_is_not_valid(String from, String to) {
        assertBroken(CASES, CASE, from, to);
    }

    /** The text with one place changed has to be readable as a tree, and not valid. */
    private static void assertBroken(Schema schema, String valid, String from, String to) {
        String broken = valid.replace(from, to == null ? "" : to);
        assertThat(broken).isNotEqualTo(valid);
        assertThat(errors(schema, broken)).isNotEmpty();
    }

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
    }

    /** The errors of a text, which is read as the library reads it. */
    private static List<String> errors(Schema schema, String text) {
        Problems problems = new Problems();
        Object plain = Documents.tree(Source.named("text", text), problems)
                .map(t -> t.plain())
                .getOrElseThrow(() -> new AssertionError(problems.all()));
        return schema.validate(Documents.text(plain, Source.Format.JSON), InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static Schema schemaOf(String text) {
        if (has(text, "cases")) return CASES;
        if (has(text, "norms")) return PROFILE;
        return has(text, "applicant") || has(text, "application") ? APPLICATION : null;
    }

    private static boolean has(String text, String key) {
        return Pattern.compile("(?m)^" + key + ":").matcher(text).find();
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return Vector.ofAll(files.filter(p -> p.toString().endsWith(ending)).sorted())
                    .toJavaStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
