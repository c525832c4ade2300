package org.hukou.model.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.hukou.model.application.Application;
import org.hukou.model.arbitrary.HukouModelDomain;
import org.hukou.model.household.Household;
import org.hukou.model.household.Resident;
import org.hukou.model.io.Source.Format;
import org.hukou.model.shape.Shape;
import org.hukou.model.tree.Problem;

@Domain(HukouModelDomain.class)
@Domain(DomainContext.Global.class)
class DocumentsProperties {
    @Property
    void an_application_written_and_read_is_the_same(@ForAll Application application, @ForAll Format format) {
        assertReadBack(application, Application.SHAPE, format);
    }

    @Property
    void a_resident_written_and_read_is_the_same(@ForAll Resident resident, @ForAll Format format) {
        assertReadBack(resident, Resident.SHAPE, format);
    }

    @Property
    void a_household_written_and_read_is_the_same(@ForAll Household household, @ForAll Format format) {
        assertReadBack(household, Household.SHAPE, format);
    }

    @Property(tries = 100)
    void json_and_yaml_of_a_value_say_the_same(@ForAll Application application) {
        Source json = Source.json(Documents.write(application, Format.JSON));
        Source yaml = Source.yaml(Documents.write(application, Format.YAML));
        assertThat(Documents.application(json)).isEqualTo(Documents.application(yaml));
    }

    @Property(tries = 100)
    void json_is_read_as_yaml_too(@ForAll Application application) {
        String json = Documents.write(application, Format.JSON);
        assertThat(Documents.application(Source.yaml(json))).isEqualTo(Documents.application(Source.json(json)));
    }

    @Property(tries = 100)
    void writing_is_stable(@ForAll Application application, @ForAll Format format) {
        String once = Documents.write(application, format);
        Application read =
                Documents.application(new Source("case", once, format)).get();
        assertThat(Documents.write(read, format)).isEqualTo(once);
    }

    @Property(tries = 1000)
    void any_label_survives(@ForAll("labels") String label, @ForAll Format format) {
        assertReadBack(Resident.builder().label(label).build(), Resident.SHAPE, format);
    }

    /** Texts that look like other things in YAML, and texts of any characters that a file can hold. */
    @Provide
    Arbitrary<String> labels() {
        Arbitrary<String> traps = Arbitraries.of(
                "no",
                "yes",
                "on",
                "~",
                "null",
                "Null",
                "true",
                "FALSE",
                "none",
                "1",
                "1.0",
                "-1",
                "+5",
                "1e3",
                "0x1F",
                "0o17",
                "010",
                "1_000",
                ".inf",
                "-.INF",
                ".nan",
                "2021-12-29",
                "12:30",
                "=",
                "<<",
                "- a",
                "? a",
                "a: b",
                ": a",
                "a #b",
                "#a",
                "&a",
                "*a",
                "!a",
                "%a",
                "@a",
                "`a",
                "|",
                ">",
                "|-",
                "---",
                "...",
                "--- a",
                "'",
                "\"",
                "\\",
                "[a]",
                "{a}",
                "a,",
                "[",
                "]",
                " a",
                "a ",
                "a\n",
                "\na",
                "a\nb",
                "a\n\nb ",
                "a\n b",
                " a\nb",
                "a\tb",
                "\ta",
                "a\r\nb",
                "a\rb",
                "a\u0085b",
                "a\u2028b",
                "a\u00a0",
                "\u00a0",
                "\uFEFFa",
                "a\uFEFF",
                "\u0007",
                "\u007f",
                "岳母",
                "𠀀",
                "😀",
                "a\u0000b",
                "\u200b",
                "\uffff",
                "'a'",
                "\"a\"",
                "a'b\"c",
                "a: ",
                "a:",
                "-",
                "?",
                ":");
        Arbitrary<String> drawn = Arbitraries.strings()
                .withChars(" \t\n\r:#-?'\"\\[]{},&*!|>%@`~=.0129eExo+_nyNtrufals\u0085\u00a0\u2028\uFEFF岳")
                .ofMinLength(1)
                .ofMaxLength(12);
        Arbitrary<String> any = Arbitraries.strings().ofMinLength(1).ofMaxLength(20);
        return Arbitraries.oneOf(traps, drawn, any).filter(DocumentsProperties::canBeWritten);
    }

    private static boolean canBeWritten(String label) {
        return !label.isBlank()
                && label.length() <= 200
                && label.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    @Property(tries = 1000)
    void whatever_the_text_reading_gives_a_value_or_problems(@ForAll("texts") String text, @ForAll Format format) {
        Either<Seq<Problem>, Application> read = Documents.application(new Source("text", text, format));
        if (read.isLeft()) {
            assertThat(read.getLeft()).isNotEmpty();
            for (Problem problem : read.getLeft())
                assertThat(problem.render("text", text)).startsWith("text:");
        }
    }

    /** Pieces of documents in any order. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "format: 1\n",
                "{\"format\":1,",
                "\"applicant\":",
                "applicant: ",
                "applicant:\n",
                "  person: ",
                "{",
                "}",
                "[",
                "]",
                "- ",
                "\n",
                "  ",
                ",",
                ":",
                "'",
                "\"",
                "#",
                "&a ",
                "*a ",
                "!!int ",
                "!!binary ",
                "? ",
                "| \n",
                "---\n",
                "...\n",
                "%YAML 1.2\n",
                "null",
                "true",
                "none",
                ".inf",
                ".nan",
                "1e999999999",
                "-0",
                "0x1F",
                "companions: ",
                "only: ",
                "dwellings: ",
                "asks: [settle]\n",
                "external: ",
                "a.b: 1\n",
                "\t",
                "\u0000",
                "\uFEFF",
                "𠀀",
                "\\uD800",
                "<<: ",
                "990000199001010009",
                "2021-02-30",
                "path: [",
                "kin: ");
        return pieces.list().ofMaxSize(12).map(list -> String.join("", list));
    }

    private static <E> void assertReadBack(E value, Shape<E> shape, Format format) {
        String text = Documents.write(value, shape, format);
        assertThat(Documents.read(new Source("value", text, format), shape))
                .as(text)
                .isEqualTo(Either.right(value));
    }
}
