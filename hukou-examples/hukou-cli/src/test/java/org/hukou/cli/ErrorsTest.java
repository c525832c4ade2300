package org.hukou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hukou.policy.profile.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole of each message; whatever is wrong is said on standard error alone. */
class ErrorsTest {
    @TempDir
    Path folder;

    @Test
    void a_file_that_is_not_there_is_named_by_every_command() throws IOException {
        String message = "none.yaml: cannot be read: there is no such file\n";
        String none = folder.resolve("none.yaml").toString();
        assertThat(wrongInput("compare", none)).isEqualTo(message);
        assertThat(wrongInput("check", none)).isEqualTo(message);
        assertThat(wrongInput("show", none)).isEqualTo(message);
        assertThat(wrongInput("decide", "--profile", none, Ran.FAMILY)).isEqualTo(message);
        assertThat(wrongInput("decide", "--profile", Ran.LAKESIDE, none)).isEqualTo(message);
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused_in_a_file_and_on_standard_input() throws IOException {
        byte[] latin = "label: é".getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("latin.yaml"), latin);
        assertThat(wrongInput("compare", file.toString())).isEqualTo("latin.yaml: cannot be read: it is not UTF-8\n");
        Ran ran = Ran.hukouReading(Files.newInputStream(file), "compare", "-");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isEqualTo("standard input: cannot be read: it is not UTF-8\n");
    }

    @Test
    void a_file_name_that_no_file_can_have_is_a_wrong_input() throws IOException {
        assertThat(wrongInput("show", "\0.yaml"))
                .isEqualTo("\0.yaml: cannot be read: the name cannot be used in this locale; try one with UTF-8\n");
        assertThat(wrongInput("show", "\0")).isEqualTo("unknown profile '\0'; built in are: " + builtIn() + "\n");
    }

    @Test
    void malformed_yaml_and_json_are_shown_where_they_break() throws IOException {
        assertThat(decide("""
                format: 1
                applicant:
                  person: { voluntary: true
                  land: 3
                """)).isEqualTo("""
                        a.yaml:4:7: not well-formed: while parsing a flow mapping
                              land: 3
                                  ^
                        """);
        assertThat(wrongInput("compare", file("a.json", "{\"format\": 1, 'x': 2}")))
                .isEqualTo("""
                        a.json:1:15: not well-formed: Unexpected character (''' (code 39)): was expecting double-quote to start property name
                            {"format": 1, 'x': 2}
                                          ^
                        """);
    }

    @Test
    void an_unknown_property_is_shown_with_a_caret_and_the_one_probably_meant() throws IOException {
        assertThat(decide("""
                format: 1
                applicant:
                  dwellings:
                    - { division: here, tenrue: rented }
                """)).isEqualTo("""
                        a.yaml:4:25: applicant.dwellings[0].tenrue: unknown property 'tenrue'; did you mean 'tenure'?
                                - { division: here, tenrue: rented }
                                                    ^
                        """);
    }

    @Test
    void the_caret_stands_right_after_full_width_characters() throws IOException {
        assertThat(decide("""
                format: 1
                companions: [ { label: 虚构人物, kin: { relation: wif } } ]
                """)).isEqualTo("""
                        a.yaml:2:47: companions[0].kin.relation: unknown word 'wif'; did you mean 'wife'?
                            companions: [ { label: 虚构人物, kin: { relation: wif } } ]
                                                                              ^
                        """);
    }

    @Test
    void a_date_that_no_calendar_has_and_a_birth_after_the_request_are_impossible() throws IOException {
        assertThat(decide("""
                format: 1
                application: { date: '2022-02-30', asks: [settle] }
                """)).isEqualTo("""
                        a.yaml:2:22: application.date: expected a date such as 2021-12-29, found the string '2022-02-30'
                            application: { date: '2022-02-30', asks: [settle] }
                                                 ^
                        """);
        assertThat(decide("""
                format: 1
                application: { date: '2022-02-28', asks: [settle] }
                applicant: { person: { birthDate: '2022-03-01' } }
                """)).isEqualTo("""
                        a.yaml:3:35: applicant.person.birthDate: impossible date: 2022-03-01 lies after the request of 2022-02-28
                            applicant: { person: { birthDate: '2022-03-01' } }
                                                              ^
                        """);
    }

    @Test
    void several_problems_are_reported_at_once_by_position() throws IOException {
        assertThat(decide("""
                format: 2
                applicant:
                  person: { citizen: maybe, birthDate: 1980 }
                  dwelings: []
                application: { asks: [settel] }
                """)).isEqualTo("""
                        a.yaml:1:9: format: this version reads format: 1, found the number 2
                            format: 2
                                    ^
                        a.yaml:3:22: applicant.person.citizen: expected true or false, found the string 'maybe'
                              person: { citizen: maybe, birthDate: 1980 }
                                                 ^
                        a.yaml:3:40: applicant.person.birthDate: expected a date such as 2021-12-29, found the number 1980
                              person: { citizen: maybe, birthDate: 1980 }
                                                                   ^
                        a.yaml:4:3: applicant.dwelings: unknown property 'dwelings'; did you mean 'dwellings'?
                              dwelings: []
                              ^
                        a.yaml:5:23: application.asks[0]: unknown word 'settel'; did you mean 'settle'?
                            application: { asks: [settel] }
                                                  ^
                        """);
    }

    @Test
    void an_application_that_asks_nothing_is_told_how_to_ask() throws IOException {
        assertThat(decide("format: 1\napplication: { date: '2022-02-28' }\n")).isEqualTo("""
                        a.yaml:2:14: application.asks: nothing is asked; state for example asks: [settle]
                            application: { date: '2022-02-28' }
                                         ^
                        """);
        assertThat(wrongInput("compare", file("a.yaml", "format: 1\n"))).isEqualTo("""
                        a.yaml:1:1: application.asks: nothing is asked; state for example asks: [settle]
                            format: 1
                            ^
                        """);
    }

    @Test
    void an_answer_to_what_no_document_leaves_open_is_refused() throws IOException {
        assertThat(decide("""
                format: 1
                application: { asks: [settle] }
                external: { tallent: true, altogetherStrange: 3 }
                """)).isEqualTo("""
                        a.yaml:3:22: external.tallent: no document leaves this to other rules; did you mean 'talent'?
                            external: { tallent: true, altogetherStrange: 3 }
                                                 ^
                        a.yaml:3:47: external.altogetherStrange: no document leaves this to other rules
                            external: { tallent: true, altogetherStrange: 3 }
                                                                          ^
                        """);
    }

    @Test
    void what_contradicts_the_jurisdiction_of_the_profile_is_refused() throws IOException {
        assertThat(decide("""
                format: 1
                application: { asks: [settle] }
                destination: { division: '990221', insideJurisdiction: false }
                """)).isEqualTo("""
                        a.yaml:3:56: destination.insideJurisdiction: stated false, but division 990221 makes it true for jurisdiction 990221; leave it out (under lakeside-2020)
                            destination: { division: '990221', insideJurisdiction: false }
                                                                                   ^
                        """);
    }

    @Test
    void an_unknown_profile_is_answered_with_the_nearest_or_with_all() throws IOException {
        assertThat(wrongInput("show", "zibo-2012"))
                .isEqualTo("unknown profile 'zibo-2012'; did you mean 'zibo-2021'?\n");
        assertThat(wrongInput("decide", "--profile", "atlantis", Ran.FAMILY))
                .isEqualTo("unknown profile 'atlantis'; built in are: " + builtIn() + "\n");
    }

    @Test
    void an_unknown_reading_or_option_of_it_is_a_wrong_input() throws IOException {
        assertThat(wrongInput("decide", "--profile", Ran.LAKESIDE, "--reading", "rented-home=owned-only", Ran.FAMILY))
                .isEqualTo("profile 'lakeside-2020' has no reading 'rented-home'; did you mean 'rented-homes'?\n");
        assertThat(wrongInput("decide", "--profile", Ran.LAKESIDE, "--reading", "rented-homes=owned", Ran.FAMILY))
                .isEqualTo("reading 'rented-homes' has no option 'owned'; its options: they-count, owned-only\n");
    }

    @Test
    void a_broken_profile_is_reported_whole() throws IOException {
        String lakeside = Files.readString(Path.of(Ran.LAKESIDE));
        String misspelt = lakeside.replace("dwelling.lawful", "dwelling.lawfull")
                .replace("kind: principle", "kind: principal")
                .replace("force: {", "forse: {");
        assertThat(wrongInput("show", file("p.yaml", misspelt))).isEqualTo("""
                        p.yaml:2:1: missing property 'force'
                            format: 1
                            ^
                        p.yaml:9:1: forse: unknown property 'forse'; did you mean 'force'?
                            forse: { decides: request, from: '2020-01-01' }
                            ^
                        p.yaml:21:11: norms[0].kind: unknown word 'principal'; did you mean 'principle'?
                                kind: principal
                                      ^
                        p.yaml:44:11: norms[1].when.all[0]['dwelling.lawfull']: unknown fact 'dwelling.lawfull'; did you mean 'dwelling.lawful'?
                                    - dwelling.lawfull: true
                                      ^
                        """);
        String incoherent = lakeside.replace("norm: lakeside-2020/2, of", "norm: lakeside-2020/22, of")
                .replace("external.talent", "external.tallent");
        assertThat(wrongInput("decide", "--profile", file("p.yaml", incoherent), Ran.FAMILY))
                .isEqualTo("""
                        p.yaml:65:7: norms[2].when: no norm 'lakeside-2020/22' in this profile; did you mean 'lakeside-2020/2'?
                                  all:
                                  ^
                        p.yaml:65:7: norms[2].when: external 'tallent' is not described under 'externals'; did you mean 'talent'?
                                  all:
                                  ^
                        """);
    }

    @Test
    void a_broken_case_file_is_reported_whole() throws IOException {
        assertThat(wrongInput("check", file("c.yaml", """
                format: 1
                profile: zibo-2021
                cases:
                  - id: one
                    story: A word is misspelt.
                    facts: { application: { asks: [settle] } }
                    expect: { ask: settel, result: granted }
                  - id: two
                    story: It is like a case that there is not.
                    like: onne
                    expect: { ask: settle, result: granted }
                """))).isEqualTo("""
                        c.yaml:7:20: cases[0].expect.ask: unknown word 'settel'; did you mean 'settle'?
                                expect: { ask: settel, result: granted }
                                               ^
                        c.yaml:8:5: cases[1]: no earlier case 'onne' in this file; did you mean 'one'?
                              - id: two
                                ^
                        """);
    }

    @Test
    void a_profile_that_a_case_file_names_in_vain_is_reported_with_the_case_file() throws IOException {
        assertThat(wrongInput("check", file("c.yaml", "format: 1\nprofile: zibo-2012\ncases: []\n")))
                .isEqualTo("c.yaml: profile: unknown profile 'zibo-2012'; did you mean 'zibo-2021'?\n");
        assertThat(wrongInput("check", file("c.yaml", "format: 1\nprofile: nowhere.yaml\ncases: []\n")))
                .isEqualTo("c.yaml: profile: nowhere.yaml: cannot be read: there is no such file\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    profiles --fromat json | Unknown options: '--fromat', 'json'
                    profiles --format xml | Invalid value for option '--format': expected one of [TEXT, JSON, YAML] (case-insensitive) but was 'xml'
                    profiles --lang fr | Invalid value for option '--lang': expected one of [ZH, EN] (case-insensitive) but was 'fr'
                    show | Missing required parameter: 'PROFILE'
                    show zibo-2021 wusheng-2015 | Unmatched argument at index 2: 'wusheng-2015'
                    decide family.yaml | Missing required option: '--profile=ID'
                    decide --profile zibo-2021 | Missing required parameter: 'FILE'
                    decide --profile zibo-2021 --reading x family.yaml | Value for option option '--reading' (ID=OPTION) should be in KEY=VALUE format but was x
                    check | Missing required parameter: 'FILE'
                    """)
    void a_wrong_command_line_is_answered_with_the_use_of_the_command(String line, String message) {
        String[] args = line.split(" ");
        assertThat(wrong(2, args)).startsWith(message + "\nUsage: hukou " + args[0] + " ");
    }

    @Test
    void an_unknown_command_is_answered_with_the_nearest() {
        assertThat(wrong(2, "comprae"))
                .startsWith("Unmatched argument at index 0: 'comprae'\nDid you mean: hukou compare");
    }

    private static String builtIn() {
        return Profiles.knownIds().mkString(", ");
    }

    private String decide(String application) throws IOException {
        return wrongInput("decide", "--profile", Ran.LAKESIDE, file("a.yaml", application));
    }

    private String wrongInput(String... args) {
        return wrong(3, args);
    }

    private String wrong(int code, String... args) {
        Ran ran = Ran.hukou(args);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).as(ran.err()).isEqualTo(code);
        return ran.err(folder);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
