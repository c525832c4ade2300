package org.hukou.model.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.model.application.Destination;
import org.hukou.model.application.Entry;
import org.hukou.model.application.External;
import org.hukou.model.application.Relative;
import org.hukou.model.application.Request;
import org.hukou.model.division.Division;
import org.hukou.model.division.Place;
import org.hukou.model.household.Household;
import org.hukou.model.household.Resident;
import org.hukou.model.kinship.Kin;
import org.hukou.model.kinship.KinStep;
import org.hukou.model.kinship.Relation;
import org.hukou.model.livelihood.Dwelling;
import org.hukou.model.livelihood.Tenure;
import org.hukou.model.person.HouseholdKind;
import org.hukou.model.person.MaritalStatus;
import org.hukou.model.person.Permit;
import org.hukou.model.person.Person;
import org.hukou.model.person.PersonGroup;
import org.hukou.model.person.Sex;
import org.hukou.model.shape.Shape;
import org.hukou.model.tree.Problem;
import org.hukou.model.value.Flags;
import org.hukou.model.value.Known;
import org.hukou.model.value.Listing;
import org.hukou.model.value.Truth;
import org.hukou.model.value.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {
    private static final String WORKED = """
            format: 1
            application:
              date: 2021-12-29
              asks: [settle, bring-family]
            destination:
              division: '370303'
              household: own-dwelling
            applicant:
              label: applicant
              person:
                sex: '2'
                birthDate: 1990-01-01
                maritalStatus: married
                groups: [floating]
              permit:
                issuedOn: 2020-03-01
                cancelledOn: none
              dwellings:
                only:
                - tenure: owned
                  areaSquareMetres: 89.5
              jobs: none
            companions:
            - kin:
                relation: husband
            - kin:
                path: [daughter]
            external:
              otherTalent: true
              residenceYears:
                training: 3
            """;

    @Test
    void a_whole_case_is_read() {
        Application read = Documents.application(Source.yaml(WORKED)).get();
        assertThat(read)
                .isEqualTo(Application.builder()
                        .request(Request.builder()
                                .date(LocalDate.of(2021, 12, 29))
                                .asks(Ask.SETTLE, Ask.BRING_FAMILY)
                                .build())
                        .destination(Destination.builder()
                                .place(Place.builder()
                                        .division(Division.of("370303"))
                                        .build())
                                .household(Entry.OWN_DWELLING)
                                .build())
                        .applicant(Resident.builder()
                                .label("applicant")
                                .person(Person.builder()
                                        .sex(Sex.FEMALE)
                                        .birthDate(LocalDate.of(1990, 1, 1))
                                        .maritalStatus(MaritalStatus.MARRIED)
                                        .groups(PersonGroup.FLOATING)
                                        .build())
                                .permit(Permit.builder()
                                        .issuedOn(LocalDate.of(2020, 3, 1))
                                        .cancelledOn(Known.none())
                                        .build())
                                .dwellings(Listing.only(Dwelling.builder()
                                        .tenure(Tenure.OWNED)
                                        .areaSquareMetres(new BigDecimal("89.5"))
                                        .build()))
                                .jobs(Listing.none())
                                .build())
                        .companions(
                                Relative.builder().kin(Kin.of(Relation.HUSBAND)).build(),
                                Relative.builder()
                                        .kin(Kin.builder()
                                                .path(KinStep.DAUGHTER)
                                                .build())
                                        .build())
                        .external(External.NOT_STATED
                                .with("otherTalent", true)
                                .with("residenceYears.training", BigDecimal.valueOf(3)))
                        .build());
    }

    @Test
    void a_case_is_written_in_yaml_as_somebody_would_write_it() {
        Application read = Documents.application(Source.yaml(WORKED)).get();
        String blocks = WORKED.replace("  asks: [settle, bring-family]", "  asks:\n  - settle\n  - bring-family")
                .replace("'370303'", "\"370303\"")
                .replace("'2'", "female")
                .replace("    groups: [floating]", "    groups:\n    - floating")
                .replace("    path: [daughter]", "    path:\n    - daughter");
        assertThat(Documents.write(read, Source.Format.YAML)).isEqualTo(blocks);
    }

    @Test
    void a_case_is_written_in_json() {
        Application application = Application.builder()
                .applicant(
                        Resident.builder().label("岳母").dwellings(Listing.none()).build())
                .build();
        assertThat(Documents.write(application, Source.Format.JSON)).isEqualTo("""
                        {
                          "format" : 1,
                          "destination" : {
                            "household" : "any"
                          },
                          "applicant" : {
                            "label" : "岳母",
                            "dwellings" : "none"
                          }
                        }
                        """);
        assertThat(Documents.line(Application.SHAPE.write(application)))
                .isEqualTo(
                        "{\"destination\":{\"household\":\"any\"},\"applicant\":{\"label\":\"岳母\",\"dwellings\":\"none\"}}");
    }

    @Test
    void every_problem_of_a_document_is_told_at_once_where_it_stands() {
        assertThat(problems("""
                        format: 1
                        applicnt: {}
                        applicant:
                          persn: {sex: male}
                          person: {sex: mail, birthDate: 2021-02-30, age: 151, citizen: 'yes'}
                          registration: {division: 370303, household: famly, count: -1}
                          residence: [x]
                          insurance: {years: 0.1234567, ruralYears: many}
                          dwellings:
                          - {tenure: rented, tenur: owned}
                          - 5
                          jobs: some
                          label: ''
                          land: {contract: yes}
                        application: {date: 1849-12-31, asks: settle}
                        external: {otherTalent: maybe}
                        """))
                .containsExactly(
                        "2:1 applicnt: unknown property 'applicnt'; did you mean 'applicant'?",
                        "4:3 applicant.persn: unknown property 'persn'; did you mean 'person'?",
                        "5:17 applicant.person.sex: unknown word 'mail'; did you mean 'male'?",
                        "5:34 applicant.person.birthDate: expected a date such as 2021-12-29,"
                                + " found the string '2021-02-30'",
                        "5:51 applicant.person.age: expected a whole number from 0 to 150, found the number 151",
                        "5:65 applicant.person.citizen: expected true or false, found the string 'yes'",
                        "6:28 applicant.registration.division: expected a division code of 2, 4, 6, 9 or 12 digits in"
                                + " quotes, or here, found the number 370303",
                        "6:47 applicant.registration.household: unknown word 'famly'; did you mean 'family'?",
                        "6:61 applicant.registration.count: expected a whole number from 0 to 99, found the number -1",
                        "7:14 applicant.residence: expected an object, found a list",
                        "8:22 applicant.insurance.years: expected a number from 0, with at most 6 decimals,"
                                + " found the number 0.1234567",
                        "8:45 applicant.insurance.ruralYears: expected a number from 0, with at most 6 decimals,"
                                + " found the string 'many'",
                        "10:22 applicant.dwellings[0].tenur: unknown property 'tenur'; did you mean 'tenure'?",
                        "11:5 applicant.dwellings[1]: expected an object, found the number 5",
                        "12:9 applicant.jobs: expected a list (perhaps not all), 'only:' with a list (all), or none,"
                                + " found the string 'some'",
                        "13:10 applicant.label: expected a text of 1 to 200 characters, found an empty string",
                        "14:20 applicant.land.contract: unknown word 'yes'; known here: held, given-up, none",
                        "15:21 application.date: expected a date such as 2021-12-29 of the years 1850 to 2199,"
                                + " found the string '1849-12-31'",
                        "15:39 application.asks: expected a list of words, found the string 'settle'",
                        "16:25 external.otherTalent: expected true, false, a number, or numbers by name,"
                                + " found the string 'maybe'");
    }

    @Test
    void a_property_that_resembles_none_is_told_which_are_known() {
        assertThat(problems("format: 1\nentitlement: {xyzzyx: 1}\n"))
                .containsExactly("2:15 entitlement.xyzzyx: unknown property 'xyzzyx'; known here: item");
    }

    @Test
    void statements_that_contradict_each_other_are_told_where_they_stand() {
        assertThat(problems("""
                        format: 1
                        application: {date: 2021-12-29}
                        applicant:
                          person: {birthDate: 2003-12-29, age: 17}
                          dwellings:
                            only:
                            - {areaKind: village}
                            - {areaKind: village, town: true}
                        companions:
                        - label: wife
                        - residence: {since: 2022-01-01}
                        """))
                .containsExactly(
                        "4:40 applicant.person.age: stated 17, but birthDate 2003-12-29 makes it 18 on 2021-12-29;"
                                + " leave one of them out",
                        "8:33 applicant.dwellings.only[1].town: town true contradicts areaKind village;"
                                + " leave town out",
                        "11:22 companions[1].residence.since: impossible date: 2022-01-01 lies after the request of"
                                + " 2021-12-29");
    }

    @Test
    void a_holding_that_contradicts_is_told_at_the_holding() {
        assertThat(problems("""
                        format: 1
                        application: {date: 2021-12-29}
                        applicant: {permit: {issuedOn: none, held: true}}
                        """))
                .containsExactly("3:44 applicant.permit.held: held true contradicts the state none;"
                        + " only a valid permit is held");
    }

    @Test
    void a_value_that_cannot_be_is_told_alone_without_what_would_follow_from_it() {
        assertThat(problems("""
                        format: 1
                        companions:
                        - kin: {path: [], class: child, livesTogether: true}
                        - kin: {path: [sun], class: child}
                        - kin: {relation: son, generations: 3}
                        - {person: {birthDate: 2022-01-01}}
                        sponsors: [5, {person: {birthDate: 2022-01-01}}]
                        application: {date: 2021-12-29}
                        """))
                .containsExactly(
                        "3:8 companions[0].kin: a path of kinship has one to eight steps, not 0",
                        "4:16 companions[1].kin.path[0]: unknown word 'sun'; did you mean 'son'?",
                        "5:8 companions[2].kin: stated generations 3 contradict the kinship, which makes 2;"
                                + " leave generations out",
                        "6:24 companions[3].person.birthDate: impossible date: 2022-01-01 lies after the request of"
                                + " 2021-12-29",
                        "7:12 sponsors[0]: expected an object, found the number 5");
    }

    @Test
    void the_codes_for_oneself_and_the_head_are_no_relations() {
        for (String code : new String[] {"01", "02"})
            assertThat(problems("format: 1\ncompanions: [{kin: {relation: '" + code + "'}}]\n"))
                    .containsExactly("2:31 companions[0].kin.relation: unknown word '" + code + "'; known here: "
                            + Words.of(Relation.class).mkString(", "));
    }

    @Test
    void national_codes_are_read_as_words() {
        Application read = Documents.application(Source.yaml("format: 1\n"
                        + "applicant: {person: {sex: '1', maritalStatus: '20'}}\n"
                        + "companions: [{kin: {relation: '12'}}]\n"))
                .get();
        assertThat(read.applicant().person().sex()).contains(Sex.MALE);
        assertThat(read.applicant().person().maritalStatus()).contains(MaritalStatus.MARRIED);
        assertThat(read.companions().items().head().kin().relation()).contains(Relation.WIFE);
    }

    @Test
    void a_set_as_a_list_is_complete_and_as_a_map_states_single_ones() {
        assertThat(groups("[floating]")).isEqualTo(Flags.only(PersonGroup.class, PersonGroup.FLOATING));
        assertThat(groups("[]")).isEqualTo(Flags.none(PersonGroup.class));
        assertThat(groups("{floating: true, employable: false}"))
                .isEqualTo(Flags.<PersonGroup>notStated()
                        .with(PersonGroup.FLOATING, true)
                        .with(PersonGroup.EMPLOYABLE, false));
        assertThat(groups("{}")).isEqualTo(Flags.notStated());
        assertThat(groups("{floating: true}").has(PersonGroup.EMPLOYABLE)).isEqualTo(Truth.UNKNOWN);
    }

    private static Flags<PersonGroup> groups(String written) {
        return Documents.resident(Source.yaml("format: 1\nperson: {groups: " + written + "}\n"))
                .get()
                .person()
                .groups();
    }

    @Test
    void words_of_a_set_that_do_not_exist_are_told_one_by_one() {
        assertThat(problems("format: 1\napplicant: {person: {groups: [floatin, 5]}}\n"))
                .containsExactly(
                        "2:31 applicant.person.groups[0]: unknown word 'floatin'; did you mean 'floating'?",
                        "2:40 applicant.person.groups[1]: expected one of "
                                + Words.of(PersonGroup.class).mkString(", ") + ", found the number 5");
        assertThat(problems("format: 1\napplicant: {person: {groups: {floatin: true, employable: 1}}}\n"))
                .containsExactly(
                        "2:31 applicant.person.groups.floatin: unknown word 'floatin'; did you mean 'floating'?",
                        "2:58 applicant.person.groups.employable: expected true or false, found the number 1");
        assertThat(problems("format: 1\napplicant: {person: {groups: floating}}\n"))
                .containsExactly("2:30 applicant.person.groups: expected a list of words, or a map of words to true or"
                        + " false, found the string 'floating'");
    }

    @Test
    void a_list_names_some_only_names_all_and_none_says_that_there_are_none() {
        Dwelling rented = Dwelling.builder().tenure(Tenure.RENTED).build();
        assertThat(dwellings("[{tenure: rented}]")).isEqualTo(Listing.of(rented));
        assertThat(dwellings("{only: [{tenure: rented}]}")).isEqualTo(Listing.only(rented));
        assertThat(dwellings("none")).isEqualTo(Listing.none());
        assertThat(dwellings("{only: []}")).isEqualTo(Listing.none());
        assertThat(dwellings("[]")).isEqualTo(Listing.notStated());
        assertThat(dwellings("[{}]")).isEqualTo(Listing.of(Dwelling.notStated()));
    }

    private static Listing<Dwelling> dwellings(String written) {
        return Documents.resident(Source.yaml("format: 1\ndwellings: " + written + "\n"))
                .get()
                .dwellings();
    }

    @Test
    void a_listing_is_complete_only_where_only_holds_a_list() {
        assertThat(problems("format: 1\nsponsors: {none: true}\ncompanions: {only: none}\n"))
                .containsExactly(
                        "2:11 sponsors: missing property 'only'",
                        "2:12 sponsors.none: unknown property 'none'; known here: only",
                        "3:20 companions.only: expected a list, found the string 'none'");
    }

    @Test
    void a_date_may_be_known_to_be_none_where_that_means_something() {
        Resident read = Documents.resident(
                        Source.yaml("format: 1\npermit: {issuedOn: 2021-01-01, cancelledOn: none}\n"))
                .get();
        assertThat(read.permit().issuedOn()).isEqualTo(Known.of(LocalDate.of(2021, 1, 1)));
        assertThat(read.permit().cancelledOn()).isEqualTo(Known.none());
        assertThat(read.permit().restoredOn()).isEqualTo(Known.notStated());
        assertThat(problems("format: 1\napplicant: {person: {birthDate: none}, permit: {issuedOn: 5}}\n"))
                .containsExactly(
                        "2:33 applicant.person.birthDate: expected a date such as 2021-12-29, found the string 'none'",
                        "2:59 applicant.permit.issuedOn: expected a date such as 2021-12-29, found the number 5");
    }

    @Test
    void answers_are_refused_where_they_answer_twice() {
        assertThat(problems("format: 1\nexternal: {a: true, a.b: 2, c.d: 1, c: {d: 2}, e: 1000000000000, f: []}\n"))
                .containsExactly(
                        "2:26 external['a.b']: 'a' is stated both as one value and as values by name; leave one out",
                        "2:44 external.c.d: 'c.d' is stated twice; leave one out",
                        "2:51 external.e: expected a number from 0, with at most 6 decimals,"
                                + " found the number 1000000000000",
                        "2:69 external.f: expected true, false, a number, or numbers by name, found a list");
        assertThat(problems("format: 1\nexternal: none\n"))
                .containsExactly("2:11 external: expected an object of names with true, false, a number,"
                        + " or numbers by name, found the string 'none'");
    }

    @Test
    void the_format_must_be_said_and_be_the_one_that_is_read() {
        assertThat(problems("applicant: {}\n"))
                .containsExactly("1:1 missing property 'format'; this version reads format: 1");
        assertThat(problems("format: 2\n"))
                .containsExactly("1:9 format: this version reads format: 1, found the number 2");
        assertThat(problems("format: '1'\n"))
                .containsExactly("1:9 format: this version reads format: 1, found the string '1'");
        assertThat(problems("format: 1.0\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# only a comment\n"})
    void an_empty_document_is_said_to_be_empty(String text) {
        assertThat(problems(text)).containsExactly("1:1 the document is empty");
    }

    @Test
    void a_document_is_an_object() {
        assertThat(problems("- format: 1\n")).containsExactly("1:1 expected an object, found a list");
        assertThat(problems("---\n")).containsExactly("2:1 expected an object, found null");
        assertThat(json("null")).containsExactly("1:1 expected an object, found null");
    }

    @Test
    void one_document_is_read_at_a_time() {
        assertThat(problems("format: 1\n---\nformat: 1\n"))
                .containsExactly("3:1 a second document follows; one is read at a time");
        assertThat(json("{\"format\": 1} {}")).containsExactly("1:15 a second document follows; one is read at a time");
    }

    @Test
    void a_property_stated_twice_is_refused_with_both_places() {
        assertThat(problems("format: 1\napplicant:\n  label: a\n  label: b\n"))
                .containsExactly("4:3 applicant.label: property 'label' is stated twice, first at 3:3");
        assertThat(json("{\"format\": 1, \"applicant\": {\"label\": \"a\", \"label\": \"a\"}}"))
                .containsExactly("1:43 applicant.label: property 'label' is stated twice, first at 1:29");
    }

    @Test
    void a_property_stated_twice_hides_no_other_problem() {
        assertThat(problems("format: 1\napplicant: {label: a, label: b}\nsponsors: 5\n"))
                .containsExactly(
                        "2:23 applicant.label: property 'label' is stated twice, first at 2:13",
                        "3:11 sponsors: expected a list (perhaps not all), 'only:' with a list (all), or none,"
                                + " found the number 5");
    }

    @Test
    void anchors_and_aliases_are_refused() {
        assertThat(problems("format: 1\napplicant: &a {label: x}\nsponsors: [*a]\n"))
                .containsExactly(
                        "2:12 applicant: anchors and aliases are not read; write the value out",
                        "3:12 sponsors[0]: anchors and aliases are not read; write the value out");
    }

    @Test
    void other_notations_of_yaml_are_refused() {
        assertThat(problems("format: 1\napplicant: !!binary aGVsbG8=\n"))
                .containsExactly("2:12 applicant: this notation is not read: VALUE_EMBEDDED_OBJECT");
    }

    @Test
    void numbers_are_finite() {
        assertThat(
                        problems(
                                "format: 1\napplicant:\n  insurance: {years: .inf, ruralYears: .nan}\n  points: {total: -.inf}\n"))
                .containsExactly(
                        "3:22 applicant.insurance.years: not a finite number: .inf",
                        "3:40 applicant.insurance.ruralYears: not a finite number: .nan",
                        "4:19 applicant.points.total: not a finite number: -.inf");
        assertThat(json("{\"format\": NaN}")).containsExactly("1:15 not well-formed: Non-standard token 'NaN'");
    }

    @Test
    void numbers_are_of_a_size_that_can_be_written_out() {
        assertThat(
                        json(
                                "{\"format\":1,\"applicant\":{\"insurance\":{\"years\":1e999999999,\"ruralYears\":1e-999999999}}}"))
                .containsExactly(
                        "1:47 applicant.insurance.years: expected a number from 0, with at most 6 decimals,"
                                + " found the number 1E+999999999",
                        "1:72 applicant.insurance.ruralYears: expected a number from 0, with at most 6 decimals,"
                                + " found the number 1E-999999999");
        assertThat(json("{\"format\": " + "1".repeat(40) + "}"))
                .containsExactly("1:12 format: this version reads format: 1, found the number 111111" + "*".repeat(34));
        assertThat(json("{\"format\": " + "1".repeat(41) + "}"))
                .containsExactly("1:53 a number has more than 40 characters");
        assertThat(problems("format: " + "1".repeat(41) + "\n"))
                .containsExactly("1:50 a number has more than 40 characters");
    }

    @Test
    void documents_are_nested_sixty_four_deep_and_no_deeper() {
        String deep = "{\"format\":1,\"a\":" + "[".repeat(63) + "]".repeat(63) + "}";
        assertThat(json(deep)).noneMatch(problem -> problem.contains("nested"));
        assertThat(problems(deep)).noneMatch(problem -> problem.contains("nested"));
        String deeper = "{\"format\":1,\"a\":" + "[".repeat(64) + "]".repeat(64) + "}";
        assertThat(json(deeper)).containsExactly("1:81 nested deeper than 64 levels");
        assertThat(problems(deeper)).hasSize(1).allMatch(problem -> problem.endsWith("nested deeper than 64 levels"));
    }

    @Test
    void documents_have_four_mebi_characters_and_no_more() {
        String longest = "{\"format\":1" + " ".repeat(4_194_304 - 12) + "}";
        assertThat(longest).hasSize(4_194_304);
        assertThat(json(longest)).isEmpty();
        assertThat(json(longest + " ")).containsExactly("the document has more than 4194304 characters; split it");
    }

    @Test
    void a_word_of_a_megabyte_is_refused_in_a_few_words() {
        String word = "x".repeat(1 << 20);
        assertThat(json("{\"format\":1,\"applicant\":{\"person\":{\"sex\":\"" + word + "\"}}}"))
                .containsExactly("1:42 applicant.person.sex: unknown word '" + "x".repeat(40)
                        + "…'; known here: unknown, male, female, not-stated");
    }

    @Test
    void what_is_not_well_formed_is_said_in_one_line_without_the_names_of_options() {
        assertThat(json("{\"format\":1,}"))
                .containsExactly("1:13 not well-formed: Unexpected character ('}' (code 125)):"
                        + " was expecting double-quote to start property name");
        assertThat(json("{\"format\":1"))
                .containsExactly("1:12 not well-formed: Unexpected end-of-input: expected close marker for Object");
        assertThat(problems("format: 1\napplicant: {label: 'a\n"))
                .containsExactly("2:18 not well-formed: while scanning a quoted scalar");
        assertThat(problems("format: 1\n? [a]\n: 1\n")).hasSize(1).allMatch(p -> p.startsWith("2:4 not well-formed: "));
    }

    @Test
    void columns_count_in_the_same_units_in_json_and_yaml() {
        String text = "{\"format\": 1, \"applicant\": {\"label\": \"𠀀𠀀\", \"persn\": {}}}";
        assertThat(json(text))
                .containsExactly("1:46 applicant.persn: unknown property 'persn'; did you mean 'person'?");
        assertThat(problems(text)).isEqualTo(json(text));
    }

    @Test
    void a_problem_is_rendered_under_the_line_of_its_document() {
        Source source = Source.named("case.yaml", "format: 1\napplicant: {label: 岳母, persn: {}}\n");
        Problem problem = Documents.application(source).getLeft().head();
        assertThat(problem.render(source.name(), source.text())).isEqualTo("""
                        case.yaml:2:24: applicant.persn: unknown property 'persn'; did you mean 'person'?
                            applicant: {label: 岳母, persn: {}}
                                                     ^""");
    }

    @Test
    void no_problem_shows_a_citizen_number_wherever_it_stands() {
        Source source = Source.yaml("""
                format: 1
                applicant:
                  label: 5
                  person: {citizenNumber: '990000199001010008', sex: '990000199001010009', age: 990000199001010009}
                990000199001010009: x
                """);
        String rendered = Documents.application(source)
                .getLeft()
                .map(problem -> problem.render(source.name(), source.text()))
                .mkString("\n");
        assertThat(rendered)
                .contains("the check character of the citizen number is wrong", "990000************")
                .doesNotContain("19900101");
    }

    @Test
    void a_household_is_read_and_refused_as_a_whole() {
        assertThat(Documents.household(Source.yaml("format: 1\nkind: family\nmembers: [{head: true}]\n"))
                        .get()
                        .kind())
                .contains(HouseholdKind.FAMILY);
        assertThat(messages(
                        Source.yaml("format: 1\nkind: family\nmembers: {only: [{relationToHead: wife}]}\n"),
                        Household.SHAPE))
                .containsExactly("1:1 a family household whose members are complete needs a head");
    }

    @Test
    void the_name_of_a_source_tells_its_format(@TempDir Path folder) throws IOException {
        assertThat(Source.named("a.json", "{}").format()).isEqualTo(Source.Format.JSON);
        assertThat(Source.named("a.yaml", "").format()).isEqualTo(Source.Format.YAML);
        assertThat(Source.json("{}").name()).isEqualTo("json");
        Path file =
                Files.writeString(folder.resolve("case.json"), "{\"format\": 1, \"applicant\": {\"label\": \"岳母\"}}");
        Source source = Source.file(file);
        assertThat(source.name()).isEqualTo(file.toString());
        assertThat(source.format()).isEqualTo(Source.Format.JSON);
        assertThat(Documents.application(source).get().applicant().label()).contains("岳母");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_a_text() {
        assertThat(json("\uFEFF{\"format\": 1}")).isEmpty();
        assertThat(problems("\uFEFFformat: 1\n")).isEmpty();
        assertThat(Source.json("\uFEFF{}").text()).isEqualTo("{}");
    }

    @Test
    void texts_of_several_lines_are_written_as_blocks_where_these_say_the_same() {
        String block = Documents.text(Map.of("a", List.of("one line\nanother")), Source.Format.YAML);
        assertThat(block).isEqualTo("a:\n- |-\n  one line\n  another\n");
        String quoted = Documents.text(Map.of("a", "one line \nanother"), Source.Format.YAML);
        assertThat(quoted).isEqualTo("a: \"one line \\nanother\"\n");
    }

    private static Vector<String> problems(String yaml) {
        return messages(Source.yaml(yaml), Application.SHAPE);
    }

    private static Vector<String> json(String json) {
        return messages(Source.json(json), Application.SHAPE);
    }

    private static <E> Vector<String> messages(Source source, Shape<E> shape) {
        return Documents.read(source, shape)
                .fold(problems -> problems.map(Problem::toString).toVector(), value -> Vector.empty());
    }
}
