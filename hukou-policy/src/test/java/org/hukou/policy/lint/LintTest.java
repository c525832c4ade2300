package org.hukou.policy.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import org.hukou.model.io.Source;
import org.hukou.policy.profile.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in the text of a profile, in whole messages, and what is left alone. */
class LintTest {
    private static final String CLEAN = """
            format: 1
            id: x
            title: { zh: 意见, en: Opinions }
            issuer: { zh: 政府, en: the government }
            place: { zh: 某市, en: some city }
            jurisdiction: '370300'
            force: { decides: request, from: '2021-12-29' }
            externals: { one: { zh: 一, en: one } }
            guards:
              - id: will
                norm: x/1
                kinds: [settlement]
                name: { zh: 自愿, en: own will }
                when: { person.voluntary: true }
            norms:
              - id: x/1
                article: (一)
                kind: settlement
                computability: rule
                statement: { zh: 可以落户, en: may settle }
                terms: [ { zh: 落户, en: settle } ]
                readings:
                  - id: r
                    varies: condition
                    question: { zh: 问, en: question }
                    options: { a: { zh: 甲, en: a }, b: { zh: 乙, en: b } }
                    chosen: a
                    why: { zh: 因, en: why }
                  - id: w
                    varies: outcome
                    question: { zh: 问, en: question }
                    options: { a: { zh: 甲, en: a }, b: { zh: 乙, en: b } }
                    chosen: a
                    why: { zh: 因, en: why }
                  - id: t
                    varies: text
                    question: { zh: 问, en: question }
                    options: { a: { zh: 甲, en: a }, b: { zh: 乙, en: b } }
                    chosen: a
                    why: { zh: 因, en: why }
                when:
                  all:
                    - reading: r
                      options: { a: { dwelling.lawful: true }, b: { dwelling.tenure: owned } }
                    - open: { reason: left-to-other-rules, fact: external.one }
                answers: [ { ask: settle, subject: applicant, anchor: sponsor } ]
                outcome:
                  household: family
                  address: { reading: w, options: { a: dwelling, b: relative } }
              - id: x/2
                article: (二)
                kind: settlement
                computability: rule
                statement: { zh: 也可以, en: may too }
                terms: [ { zh: 也, en: too } ]
                when: { work.months: { atLeast: 6 } }
            """;

    @Test
    void a_profile_without_findings_has_none() {
        assertThat(found(CLEAN)).isEmpty();
    }

    @Test
    void the_built_in_profiles_have_no_findings_but_one_that_is_meant() {
        Vector<String> found = Profiles.knownIds()
                .flatMap(id -> Lint.findings(Source.named(id, Profiles.text(id)))
                        .map(f -> id + " " + f.code() + ": " + f.problem().message()));
        // two readings of when a document of the city begins that no date on paper tells apart
        assertThat(found)
                .containsExactly("zibo-2021 equal-options: options 'once-police-rules-exist' and 'given-elsewhere' of"
                        + " reading 'commencement' come to the same wherever it is used; tell them apart, or leave one"
                        + " out");
    }

    @Test
    void what_reading_refuses_is_an_error() {
        assertThat(changed("article: (二)", "article: ' '"))
                .containsExactly("51:14 refused norms[1].article: a norm cites its article; this one is blank");
        assertThat(changed("article: (二)", "number: 2"))
                .containsExactly(
                        "50:5 refused norms[1]: missing property 'article'",
                        "51:5 refused norms[1].number: unknown property 'number'; known here: id, article, kind,"
                                + " computability, modality, addressees, responsible, lead, from, by, restates, divergence,"
                                + " statement, terms, readings, when, answers, outcome, provides");
        assertThat(changed("work.months: {", "work.month: {"))
                .containsExactly("56:13 refused norms[1].when['work.month']: unknown fact 'work.month'; did you mean"
                        + " 'work.months'?");
        assertThat(changed("norm: x/1", "norm: x/11"))
                .containsExactly("11:11 refused guards[0].norm: no norm 'x/11' in this profile; did you mean 'x/1'?");
    }

    @Test
    void a_statement_that_is_copied_is_not_translated() {
        assertThat(changed("{ zh: 也可以, en: may too }", "{ zh: 也可以, en: 也可以 }"))
                .containsExactly("54:16 untranslated-statement norms[1].statement: the statement is the same in Chinese"
                        + " and in English; translate it");
    }

    @Test
    void a_norm_without_terms_cannot_be_found_in_its_source() {
        assertThat(changed("    terms: [ { zh: 也, en: too } ]\n", ""))
                .containsExactly("50:5 missing-terms norms[1]: no key terms; name a few short ones that stand in the"
                        + " source");
    }

    @Test
    void a_blank_that_is_left_is_named_where_it_stands() {
        assertThat(changed("{ zh: 也可以, en: may too }", "{ zh: …, en: '…' }"))
                .containsExactly(
                        "54:22 unfilled-blank norms[1].statement.zh: a blank is left; fill it in",
                        "54:29 unfilled-blank norms[1].statement.en: a blank is left; fill it in");
    }

    @Test
    void a_pathway_without_condition_lets_everybody_in() {
        assertThat(changed(
                        "    when: { work.months: { atLeast: 6 } }\n",
                        "    answers: [ { ask: settle, subject: applicant, anchor: none } ]\n"))
                .containsExactly("50:5 missing-condition norms[1]: the norm answers an ask without a condition, so"
                        + " everybody meets it; state 'when', or 'when: { all: [] }' if this is meant");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ dwelling.lawful: true } | { dwelling.lawful: true }",
                "{ dwelling.tenure: [owned, rented] } | { dwelling.tenure: [rented, owned] }",
                "{ all: [ { dwelling.lawful: true }, { work.lawful: true } ] } | { all: [ { work.lawful: true }, { all: [ { dwelling.lawful: true } ] } ] }",
                "{ not: { not: { dwelling.lawful: true } } } | { any: [ { dwelling.lawful: true } ] }",
                "{ any: [ { work.lawful: true }, { all: [ { dwelling.lawful: true }, { any: [] } ] } ] } | { any: [ { not: { all: [] } }, { work.lawful: true } ] }",
                "{ any: [ { dwelling.lawful: true }, { all: [] } ] } | { all: [] }",
                "{ atLeast: 1, of: [ { dwelling.lawful: true }, { work.lawful: true } ] } | { atLeast: 1, of: [ { work.lawful: true }, { dwelling.lawful: true } ] }",
            })
    void options_that_differ_in_order_and_nesting_alone_are_equal(String a, String b) {
        assertThat(changed(
                        "{ a: { dwelling.lawful: true }, b: { dwelling.tenure: owned } }",
                        "{ a: " + a + ", b: " + b + " }"))
                .containsExactly("23:9 equal-options norms[0].readings[0]: options 'a' and 'b' of reading 'r' come to"
                        + " the same wherever it is used; tell them apart, or leave one out");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ dwelling.lawful: true } | { dwelling.lawful: false }",
                "{ dwelling.lawful: false } | { not: { dwelling.lawful: true } }",
                "{ all: [ { dwelling.lawful: true }, { work.lawful: true } ] } | { any: [ { work.lawful: true }, { dwelling.lawful: true } ] }",
                "{ work.months: { atLeast: 6 } } | { work.months: { above: 6 } }",
            })
    void options_that_differ_are_left_alone(String a, String b) {
        assertThat(changed(
                        "{ a: { dwelling.lawful: true }, b: { dwelling.tenure: owned } }",
                        "{ a: " + a + ", b: " + b + " }"))
                .isEmpty();
    }

    @Test
    void equal_outcomes_are_found_like_equal_conditions() {
        assertThat(changed("{ a: dwelling, b: relative }", "{ a: dwelling, b: dwelling }"))
                .containsExactly("29:9 equal-options norms[0].readings[1]: options 'a' and 'b' of reading 'w' come to"
                        + " the same wherever it is used; tell them apart, or leave one out");
    }

    @Test
    void options_that_differ_in_one_place_may_be_equal_in_another() {
        assertThat(changed(
                        "when: { work.months: { atLeast: 6 } }",
                        "when: { reading: r, options: { a: { work.lawful: true }, b: { work.lawful: true } } }"))
                .isEmpty();
    }

    @Test
    void what_is_described_and_used_nowhere_is_found_unless_it_varies_the_text_alone() {
        assertThat(changed("address: { reading: w, options: { a: dwelling, b: relative } }", "address: dwelling"))
                .containsExactly("29:9 unused-reading norms[0].readings[1]: reading 'w' is described and used nowhere;"
                        + " use it, or state varies: text");
        assertThat(changed("one: { zh: 一, en: one }", "one: { zh: 一, en: one }, two: { zh: 二, en: two }"))
                .containsExactly("8:39 unused-external externals.two: external 'two' is described and asked nowhere;"
                        + " ask it, or leave it out");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "all: [ { dwelling.tenure: rented }, { dwelling.tenure: owned } ] | 'dwelling.tenure' cannot be all of: rented, owned",
                "any: [] | an 'any' of nothing never holds",
                "not: { all: [] } | an 'all' of nothing always holds",
                "all: [ { work.months: { atLeast: 12 } }, { work.months: { below: 6 } } ] | 'work.months' cannot be all of: atLeast 12, below 6",
                "all: [ { work.months: { above: 6 } }, { work.months: { atMost: 6 } } ] | 'work.months' cannot be all of: above 6, atMost 6",
                "all: [ { work.months: 5 }, { work.months: { above: 6 } } ] | 'work.months' cannot be all of: 5, above 6",
                "all: [ { work.months: 5 }, { work.months: 6 } ] | 'work.months' cannot be all of: 5, 6",
                "all: [ { work.months: { atMost: 9 } }, { not: { work.months: { below: 10 } } } ] | 'work.months' cannot be all of: atMost 9, not below 10",
                "all: [ { application.date: { notBefore: '2022-01-01' } }, { application.date: { before: '2021-01-01' } } ] | 'application.date' cannot be all of: notBefore 2022-01-01, before 2021-01-01",
                "all: [ { dwelling.lawful: true }, { dwelling.lawful: false } ] | 'dwelling.lawful' cannot be all of: true, false",
                "all: [ { dwelling.lawful: true }, { not: { dwelling.lawful: true } } ] | 'dwelling.lawful' cannot be all of: true, not true",
                "all: [ { application.asks: settle }, { not: { application.asks: settle } } ] | 'application.asks' cannot be all of: settle, not settle",
                "all: [ { talent.title: { atLeast: technician } }, { talent.title: { below: junior } } ] | 'talent.title' cannot be all of: atLeast technician, below junior",
                "all: [ { registration.division: { within: '370000' } }, { registration.division: { within: '510000' } } ] | 'registration.division' cannot be all of: within 370000, within 510000",
                "all: [ { work.months: { atLeast: { fact: residence.months } } }, { not: { work.months: { atLeast: { fact: residence.months } } } } ] | 'work.months' cannot be all of: atLeast residence.months × 1, not atLeast residence.months × 1",
                "all: [ { person.voluntary: false } ] | 'person.voluntary' cannot be all of: true, false",
                "{ atLeast: 2, of: [ { dwelling.lawful: true }, { any: [] } ] } | an 'any' of nothing never holds; at most 1 of the 2 of an 'atLeast' can be reached",
                "{ atLeast: 2, of: [ { dwelling.lawful: true }, { dwelling.lawful: false } ] } | 'dwelling.lawful' cannot be all of: true, false",
                "{ any: [ { all: [ { work.months: 1 }, { work.months: 2 } ] }, { person.voluntary: false } ] } | 'work.months' cannot be all of: 1, 2; 'person.voluntary' cannot be all of: true, false",
                "{ all: [ { norm: x/2 }, { work.months: { below: 6 } } ] } | 'work.months' cannot be all of: atLeast 6, below 6",
                "{ all: [ { reading: r, options: { a: { work.lawful: true }, b: { work.lawful: false } } }, { reading: r, options: { a: { work.lawful: false }, b: { work.lawful: true } } } ] } | 'work.lawful' cannot be all of: true, false; 'work.lawful' cannot be all of: false, true",
            })
    void a_pathway_that_nobody_can_meet_is_found(String when, String obstacles) {
        assertThat(pathway(when))
                .containsExactly("59:13 unmeetable-pathway norms[2].when: nobody can meet this pathway: " + obstacles);
    }

    @Test
    void a_pathway_that_leans_on_what_nobody_can_meet_is_found_too() {
        String never = CLEAN.replace("when: { work.months: { atLeast: 6 } }", "when: { any: [] }");
        assertThat(found(never + pathwayText("norm: x/2, of: anchor")))
                .containsExactly("59:13 unmeetable-pathway norms[2].when: nobody can meet this pathway: an 'any' of"
                        + " nothing never holds");
        assertThat(found(never + pathwayText("not: { norm: x/2, of: anchor }"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "all: [ { dwelling.tenure: [rented, owned] }, { dwelling.tenure: owned } ]",
                "all: [ { not: { dwelling.tenure: rented } }, { not: { dwelling.tenure: owned } } ]",
                "all: [ { not: { dwelling.lawful: true } }, { not: { dwelling.lawful: false } } ]",
                "all: [ { work.months: { atLeast: 6 } }, { work.months: { atMost: 6 } } ]",
                "all: [ { work.months: 6 }, { work.months: { atLeast: 6 } } ]",
                "all: [ { not: { work.months: { atLeast: 6 } } }, { not: { work.months: { below: 6 } } } ]",
                "all: [ { registration.division: { within: '370000' } }, { registration.division: { within: '370300' } } ]",
                "all: [ { registration.division: { within: '370000' } }, { registration.division: { within: here } } ]",
                "all: [ { application.asks: settle }, { application.asks: bring-family } ]",
                "all: [ { dwelling.tenure: owned }, { anchor.dwelling.tenure: rented } ]",
                "open: { reason: silent }",
                "reading: r, options: { a: { any: [] }, b: { work.lawful: true } }",
                "atLeast: 1, of: [ { dwelling.lawful: true }, { any: [] } ]",
                "not: { norm: x/2, over: any }",
            })
    void a_pathway_that_somebody_can_meet_is_left_alone(String when) {
        assertThat(pathway(when)).isEmpty();
    }

    @Test
    void what_is_wrong_in_one_place_hides_nothing_of_the_others() {
        String text = CLEAN.replace("title:", "titel:")
                        .replace("work.months:", "work.month:")
                        .replace("article: (二)", "article: ' '")
                        .replace("norm: x/1", "norm: x/33")
                + pathwayText("any: []");
        assertThat(found(text))
                .containsExactly(
                        "1:1 refused missing property 'title'",
                        "3:1 refused titel: unknown property 'titel'; did you mean 'title'?",
                        "11:11 refused guards[0].norm: no norm 'x/33' in this profile; did you mean 'x/3'?",
                        "51:14 refused norms[1].article: a norm cites its article; this one is blank",
                        "56:13 refused norms[1].when['work.month']: unknown fact 'work.month'; did you mean"
                                + " 'work.months'?",
                        "59:13 unmeetable-pathway norms[2].when: nobody can meet this pathway: an 'any' of nothing"
                                + " never holds");
    }

    @Test
    void a_condition_that_cannot_be_read_may_hold_or_fail() {
        assertThat(found(CLEAN.replace("work.months:", "work.month:") + pathwayText("not: { norm: x/2 }")))
                .containsExactly("56:13 refused norms[1].when['work.month']: unknown fact 'work.month'; did you mean"
                        + " 'work.months'?");
    }

    @Test
    void what_is_no_document_at_all_is_refused_once() {
        assertThat(found("")).containsExactly("1:1 refused the document is empty");
        assertThat(found("[]")).containsExactly("1:1 refused expected an object, found a list");
    }

    @Test
    void a_finding_is_shown_with_its_line_and_a_caret_that_counts_wide_characters_twice() {
        String text = CLEAN.replace("{ zh: 也可以, en: may too }", "{ zh: 也可以, en: … }");
        assertThat(Lint.findings(Source.named("mine.yaml", text)).map(f -> f.render("mine.yaml", text)))
                .containsExactly("""
                        mine.yaml:54:31: warning: norms[1].statement.en: a blank is left; fill it in [unfilled-blank]
                                statement: { zh: 也可以, en: … }
                                                             ^""");
    }

    private static Vector<String> changed(String from, String to) {
        String text = CLEAN.replace(from, to);
        assertThat(text).isNotEqualTo(CLEAN);
        return found(text);
    }

    private static Vector<String> pathway(String when) {
        return found(CLEAN + pathwayText(when));
    }

    private static String pathwayText(String when) {
        String braced = when.startsWith("{") ? when : "{ " + when + " }";
        return "  - { id: x/3, article: (三), kind: settlement, computability: rule, terms: [ { zh: 三, en: three } ],"
                + "\n      statement: { zh: 三, en: three }, answers: [ { ask: settle, subject: applicant, anchor: sponsor"
                + " } ],\n      when: " + braced + " }\n";
    }

    private static Vector<String> found(String text) {
        return Lint.findings(Source.yaml(text))
                .map(f -> (f.problem().at() + " " + f.code() + " " + f.problem())
                        .replaceFirst(" " + f.problem().at() + " ", " "))
                .toVector();
    }
}
