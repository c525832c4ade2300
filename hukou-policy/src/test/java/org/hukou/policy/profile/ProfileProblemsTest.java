package org.hukou.policy.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.hukou.model.gloss.Text;
import org.hukou.model.io.Source;
import org.hukou.model.tree.Invalid;
import org.hukou.model.tree.Problem;
import org.hukou.policy.condition.Conditions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of files that are no profiles: where, what, and how to mend it. */
class ProfileProblemsTest {
    private static final String WHEN = "when: { dwelling.lawful: true }";
    private static final String ANSWER = "{ ask: settle, subject: applicant, anchor: sponsor }";
    private static final String PROFILE = """
            format: 1
            id: x
            title: { zh: 意见, en: Opinions }
            issuer: { zh: 政府, en: the government }
            place: { zh: 某市, en: some city }
            jurisdiction: '370300'
            force: { decides: request, from: '2021-12-29' }
            externals: { one: { zh: 一, en: one }, years: { number: true, zh: 年, en: years } }
            norms:
              - id: x/1
                article: (一)
                kind: settlement
                computability: rule
                statement: { zh: 可以落户, en: may settle }
                readings:
                  - id: r
                    varies: condition
                    question: { zh: 问, en: question }
                    options: { a: { zh: 甲, en: a }, b: { zh: 乙, en: b } }
                    chosen: a
                    why: { zh: 因, en: why }
                when: { dwelling.lawful: true }
                answers: [ { ask: settle, subject: applicant, anchor: sponsor } ]
              - id: x/2
                article: (二)
                kind: settlement
                computability: rule
                statement: { zh: 可以落户, en: may settle }
            """;

    @Test
    void the_profile_itself_has_no_problem() {
        assertThat(problems(PROFILE)).isEmpty();
    }

    @Test
    void an_unknown_property_is_refused_with_the_nearest_and_a_missing_one_is_named() {
        assertThat(changed("title:", "titel:"))
                .containsExactly(
                        "1:1 missing property 'title'", "3:1 titel: unknown property 'titel'; did you mean 'title'?");
        assertThat(changed("jurisdiction: '370300'\n", "")).containsExactly("1:1 missing property 'jurisdiction'");
        assertThat(changed("article: (二)\n    ", "")).containsExactly("24:5 norms[1]: missing property 'article'");
        assertThat(changed("norms:", "norms: []\nquota:"))
                .containsExactly(
                        "10:1 quota: unknown property 'quota'; known here: id, title, number, issuer,"
                                + " place, jurisdiction, published, sourceSha256, force, town, externals, norms, guards, bodies, inconsistencies, base");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ dwelling.tenur: rented } | 22:13 norms[0].when['dwelling.tenur']: unknown fact 'dwelling.tenur'; did you mean 'dwelling.tenure'?",
                "{ meetsConditions: true } | 22:13 norms[0].when.meetsConditions: unknown fact 'meetsConditions'",
                "{ al: [] } | 22:13 norms[0].when.al: unknown case 'al'; did you mean 'all'?",
            })
    void an_unknown_fact_or_case_is_refused_with_the_nearest(String when, String message) {
        assertThat(when(when)).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dwelling.lawful | maybe | 22:30 norms[0].when['dwelling.lawful']: expected true or false, found the string 'maybe'",
                "dwelling.tenure | leased | 22:30 norms[0].when['dwelling.tenure']: unknown word 'leased'; known here: owned, rented, employer-provided, borrowed, none",
                "dwelling.tenure | rentd | 22:30 norms[0].when['dwelling.tenure']: unknown word 'rentd'; did you mean 'rented'?",
                "dwelling.tenure | 3 | 22:30 norms[0].when['dwelling.tenure']: expected one of owned, rented, employer-provided, borrowed, none, found the number 3",
                "dwelling.tenure | [] | 22:30 norms[0].when['dwelling.tenure']: expected at least one word, found a list",
                "dwelling.tenure | [rented, leased] | 22:39 norms[0].when['dwelling.tenure'][1]: unknown word 'leased'; known here: owned, rented, employer-provided, borrowed, none",
                "talent.title | { atLeast: medium } | 22:38 norms[0].when['talent.title'].atLeast: unknown word 'medium'; known here: none, junior, intermediate, senior-skilled-worker, technician, senior-technician",
                "application.asks | settel | 22:31 norms[0].when['application.asks']: unknown word 'settel'; did you mean 'settle'?",
                "dwelling.boughtBy | [soldier] | 22:32 norms[0].when['dwelling.boughtBy']: expected one of applicant, soldier, other, found a list",
                "work.months | six | 22:26 norms[0].when['work.months']: expected a number, or a bound: atLeast, above, atMost or below with a number or {fact: …, times: …}, found the string 'six'",
                "work.months | {} | 22:26 norms[0].when['work.months']: expected a number, or a bound: atLeast, above, atMost or below with a number or {fact: …, times: …}, found an object",
                "work.months | { atleast: 6 } | 22:28 norms[0].when['work.months'].atleast: unknown property 'atleast'; did you mean 'atLeast'?",
                "work.months | { atLeast: six } | 22:37 norms[0].when['work.months'].atLeast: expected a number or {fact: …, times: …}, found the string 'six'",
                "work.months | { atLeast: { fact: work.lawful } } | 22:37 norms[0].when['work.months'].atLeast: fact 'work.lawful' is no number",
                "work.months | { atLeast: { fact: work.month } } | 22:37 norms[0].when['work.months'].atLeast: unknown fact 'work.month'; did you mean 'work.months'?",
                "work.months | { above: { fact: work.months, times: 0 } } | 22:63 norms[0].when['work.months'].above.times: expected a number above zero, found the number 0",
                "application.date | '''2021-12-29''' | 22:31 norms[0].when['application.date']: expected a bound: before or notBefore with a date such as 2021-12-29, found the string '2021-12-29'",
                "application.date | { after: '2021-12-29' } | 22:33 norms[0].when['application.date'].after: unknown property 'after'; known here: notBefore, before",
                "registration.division | '''370300''' | 22:36 norms[0].when['registration.division']: expected {within: '…'} with a division code, found the string '370300'",
                "external.one | { atLeast: 3 } | 22:27 norms[0].when['external.one']: expected true or false, found an object",
                "external.years | true | 22:29 norms[0].when['external.years']: expected a number, or a bound: atLeast, above, atMost or below with a number or {fact: …, times: …}, found true",
            })
    void a_value_that_its_fact_does_not_take_is_refused(String fact, String value, String message) {
        assertThat(when("{ " + fact + ": " + value + " }")).containsExactly(message);
    }

    @Test
    void a_division_is_asked_whether_it_lies_within_another() {
        assertThat(when("{ registration.division: { in: '370300' } }"))
                .containsExactly(
                        "22:36 norms[0].when['registration.division']: missing property 'within'",
                        "22:38 norms[0].when['registration.division'].in: unknown property 'in';"
                                + " known here: within");
    }

    @Test
    void an_impossible_date_is_refused() {
        assertThat(when("{ application.date: { before: '2021-02-30' } }"))
                .containsExactly("22:41 norms[0].when['application.date'].before:"
                        + " expected a date such as 2021-12-29, found the string '2021-02-30'");
        assertThat(changed("from: '2021-12-29'", "from: { notBefore: '2021-13-01' }"))
                .containsExactly("7:47 force.from.notBefore:"
                        + " expected a date such as 2021-12-29, found the string '2021-13-01'");
        assertThat(changed("from: '2021-12-29'", "from: soon"))
                .containsExactly("7:34 force.from: expected a date such as 2021-12-29, found the string 'soon'");
        assertThat(changed("force:", "published: '1849-12-31'\nforce:"))
                .containsExactly("7:12 published: expected a date such as 2021-12-29 of the years 1850 to 2199,"
                        + " found the string '1849-12-31'");
    }

    @Test
    void a_bad_division_is_refused() {
        assertThat(changed("'370300'", "'37030'"))
                .containsExactly("6:15 jurisdiction: no division code: '37030';"
                        + " expected 2, 4, 6, 9 or 12 digits such as 370303, or here");
        assertThat(changed("'370300'", "370300"))
                .containsExactly("6:15 jurisdiction: expected a division code of 2, 4, 6, 9 or 12 digits in quotes,"
                        + " or here, found the number 370300");
        assertThat(when("{ registration.division: { within: 'Zibo' } }"))
                .containsExactly("22:46 norms[0].when['registration.division'].within: no division code: 'Zibo';"
                        + " expected 2, 4, 6, 9 or 12 digits such as 370303, or here");
    }

    @Test
    void two_facts_in_one_map_are_refused() {
        assertThat(when("{ dwelling.lawful: true, dwelling.stable: true }"))
                .containsExactly("22:11 norms[0].when: one fact at a time: put several tests under 'all' or 'any'");
    }

    @Test
    void two_cases_in_one_map_are_refused() {
        assertThat(when("{ any: [], all: [] }"))
                .containsExactly("22:13 norms[0].when.any: unknown property 'any'; did you mean 'all'?");
        assertThat(when("{ dwelling.lawful: true, all: [] }"))
                .containsExactly("22:13 norms[0].when['dwelling.lawful']: unknown property 'dwelling.lawful';"
                        + " known here: all");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{} | an object", "[] | a list", "of course | the string 'of course'"})
    void an_empty_condition_or_none_at_all_is_refused(String when, String found) {
        assertThat(when(when))
                .containsExactly("22:11 norms[0].when: expected a condition: all, any, not, atLeast, reading, norm,"
                        + " open, or a fact with what is asked of it, found " + found);
    }

    @Test
    void a_weight_or_a_threshold_that_is_none_is_refused() {
        assertThat(when("{ atLeast: 1, of: [ { weight: 0, condition: { all: [] } } ] }"))
                .containsExactly("22:41 norms[0].when.of[0].weight: expected a number above zero, found the number 0");
        assertThat(when("{ atLeast: two, of: [] }"))
                .containsExactly("22:22 norms[0].when.atLeast: expected a number or {fact: …}, found the string 'two'");
        assertThat(when("{ atLeast: { fact: work.lawful }, of: [] }"))
                .containsExactly("22:22 norms[0].when.atLeast: fact 'work.lawful' is no number");
        assertThat(when("{ atLeast: 2 }")).containsExactly("22:11 norms[0].when: missing property 'of'");
    }

    @Test
    void an_unknown_norm_is_refused_with_the_nearest() {
        assertThat(when("{ norm: x/3 }"))
                .containsExactly("22:11 norms[0].when: no norm 'x/3' in this profile; did you mean 'x/1'?");
        assertThat(when("{ norm: quite/another }"))
                .containsExactly("22:11 norms[0].when: no norm 'quite/another' in this profile");
        assertThat(changed(
                        WHEN,
                        "outcome: { label: { zh: 居民户口, en: resident, norm: x/22 }, household: family,"
                                + " address: dwelling }"))
                .containsExactly("22:23 norms[0].outcome.label: no norm 'x/22' in this profile; did you mean 'x/2'?");
    }

    @Test
    void a_norm_is_asked_of_nobody_else_than_the_anchor_or_any() {
        assertThat(when("{ norm: x/2, of: applicant }"))
                .containsExactly("22:28 norms[0].when.of: expected anchor, found the string 'applicant'");
        assertThat(when("{ norm: x/2, over: all }"))
                .containsExactly("22:30 norms[0].when.over: expected any, found the string 'all'");
        assertThat(when("{ norm: x/2, of: anchor, over: any }"))
                .containsExactly("22:11 norms[0].when: a norm is asked of the anchor or over any frame:"
                        + " state 'of' or 'over', not both");
    }

    @Test
    void a_circle_of_norms_is_refused_once() {
        assertThat(when("{ norm: x/1 }"))
                .containsExactly("22:11 norms[0].when: norms ask each other in a circle: x/1 → x/1");
        String second = "article: (二)\n    when: { not: { any: [ { norm: x/1, of: anchor } ] } }";
        assertThat(problems(PROFILE.replace(WHEN, "when: { norm: x/2 }").replace("article: (二)", second)))
                .containsExactly("22:11 norms[0].when: norms ask each other in a circle: x/1 → x/2 → x/1");
    }

    @Test
    void norms_may_share_what_they_ask_in_many_layers() {
        Vector<Norm> norms = Vector.range(0, 120).map(i -> norm("x/" + i, i));
        assertThat(profile().norms(norms).build().norms()).hasSize(120);
    }

    @Test
    void an_unknown_reading_is_refused_with_the_nearest() {
        String message = "22:11 norms[0].when: reading 'rr' is not described under 'readings' of any norm;"
                + " did you mean 'r'?";
        assertThat(when("{ reading: rr, options: { a: { all: [] }, b: { any: [] } } }"))
                .containsExactly(message);
        assertThat(when("{ reading: rr, chosen: a, options: { a: { all: [] }, b: { any: [] } } }"))
                .containsExactly(message);
    }

    @Test
    void a_reading_with_other_options_or_another_choice_than_its_note_is_refused() {
        assertThat(when("{ reading: r, options: { a: { all: [] }, c: { any: [] } } }"))
                .containsExactly("22:11 norms[0].when: reading 'r' has the options a, b, here a, c");
        assertThat(when("{ reading: r, chosen: b, options: { a: { all: [] }, b: { any: [] } } }"))
                .containsExactly("22:11 norms[0].when: reading 'r' is chosen as 'a', here as 'b'");
        assertThat(when("{ reading: r, options: { a: { all: [] } } }"))
                .containsExactly("22:11 norms[0].when: reading 'r' needs two options or more");
        assertThat(when("{ reading: r }")).containsExactly("22:11 norms[0].when: missing property 'options'");
    }

    @Test
    void a_broken_option_is_reported_once() {
        assertThat(when("{ reading: r, options: { a: { all: [] }, b: { al: [] } } }"))
                .containsExactly("22:57 norms[0].when.options.b.al: unknown case 'al'; did you mean 'all'?");
    }

    @Test
    void a_choice_that_is_not_an_option_is_refused() {
        assertThat(changed("chosen: a", "chosen: c"))
                .containsExactly("20:17 norms[0].readings[0].chosen: reading 'r' has no option 'c'; did you mean 'a'?");
        assertThat(when("{ reading: r, chosen: c, options: { a: { all: [] }, b: { any: [] } } }"))
                .containsExactly(
                        "22:11 norms[0].when: reading 'r' is chosen as 'c', which is no option here; the options: a, b");
        assertThat(changed(", b: { zh: 乙, en: b }", ""))
                .containsExactly("16:9 norms[0].readings[0]: reading 'r' needs two options or more");
    }

    @Test
    void a_reading_that_varies_another_thing_is_refused() {
        String when = "when: { reading: r, options: { a: { all: [] }, b: { any: [] } } }";
        assertThat(problems(
                        PROFILE.replace("varies: condition", "varies: outcome").replace(WHEN, when)))
                .containsExactly(
                        "22:11 norms[0].when: reading 'r' is said to vary no condition; state varies: condition");
        assertThat(changed(
                        WHEN,
                        "outcome: { household: { reading: r, options: { a: family, b: family } },"
                                + " address: dwelling }"))
                .containsExactly("22:27 norms[0].outcome.household: reading 'r' is not said to vary this;"
                        + " state varies: outcome");
        assertThat(changed("from: '2021-12-29'", "from: { reading: r, options: { a: '2021-12-29' } }"))
                .containsExactly("7:34 force.from: reading 'r' is not said to vary this; state varies: date");
    }

    @Test
    void a_value_that_varies_has_one_for_each_option() {
        assertThat(changed("from: '2021-12-29'", "from: { reading: r, options: {} }"))
                .containsExactly(
                        "7:57 force.from.options: expected a value for each option of the reading, found none");
        assertThat(problems(PROFILE.replace("varies: condition", "varies: date")
                        .replace("from: '2021-12-29'", "from: { reading: r, options: { a: '2021-12-29' } }")))
                .containsExactly("7:34 force.from: reading 'r' has the options a, b, here a");
        assertThat(changed(WHEN, "outcome: { household: { reading: r, options: {} }, address: dwelling }"))
                .containsExactly("22:50 norms[0].outcome.household.options:"
                        + " expected a value for each option of the reading, found none");
        assertThat(changed("from: '2021-12-29'", "from: { reading: s, options: { a: '2021-12-29' } }"))
                .containsExactly("7:34 force.from: reading 's' is not described under 'readings' of any norm;"
                        + " did you mean 'r'?");
    }

    @Test
    void an_unknown_external_is_refused_with_the_nearest() {
        assertThat(when("{ open: { reason: left-to-other-rules, fact: external.on } }"))
                .containsExactly(
                        "22:11 norms[0].when: external 'on' is not described under 'externals'; did you mean 'one'?");
        assertThat(when("{ external.parentAge: true }"))
                .containsExactly("22:11 norms[0].when: external 'parentAge' is not described under 'externals'");
    }

    @Test
    void an_external_is_asked_as_what_it_is_described() {
        assertThat(when("{ atLeast: { fact: external.one }, of: [] }"))
                .containsExactly("22:11 norms[0].when: external 'one' is described as a truth and asked as a number;"
                        + " make them agree");
        assertThat(when("{ open: { reason: left-to-other-rules, fact: external.years } }"))
                .containsExactly("22:11 norms[0].when: external 'years' is described as a number and asked as a truth;"
                        + " make them agree");
    }

    @Test
    void an_open_spot_names_a_known_reason_and_an_external() {
        assertThat(when("{ open: { reason: quiet } }"))
                .containsExactly("22:29 norms[0].when.open.reason: unknown word 'quiet';"
                        + " known here: silent, left-to-other-rules");
        assertThat(when("{ open: { reason: left-to-other-rules, fact: dwelling.lawful } }"))
                .containsExactly(
                        "22:19 norms[0].when.open: expected a fact that begins with 'external.', found an object");
    }

    @Test
    void a_blank_article_is_refused() {
        assertThat(changed("article: (二)", "article: ' '"))
                .containsExactly("25:14 norms[1].article: a norm cites its article; this one is blank");
    }

    @Test
    void a_term_has_at_most_fifteen_characters_even_where_one_takes_two_units() {
        assertThat(terms("一二三四五六七八九十一二三四五")).isEmpty();
        assertThat(terms("𠀀二三四五六七八九十一二三四五")).isEmpty();
        assertThat(terms("一二三四五六七八九十一二三四五六"))
                .containsExactly("26:14 norms[1].terms[0]: a key term has at most 15 characters");
    }

    @Test
    void the_id_of_another_profile_is_refused() {
        assertThat(changed("id: x/2", "id: y/2"))
                .containsExactly("24:9 norms[1].id: the id of a norm of this profile begins with 'x/'");
    }

    @Test
    void ids_stated_twice_are_refused() {
        assertThat(changed("id: x/2", "id: x/1"))
                .containsExactly("10:3 norms: norm 'x/1' is stated twice; ids are unique in a profile");
        String guard = "{ id: g, norm: x/1, kinds: [settlement], name: { zh: 名, en: n }, when: { all: [] } }";
        assertThat(changed("force:", "guards: [ " + guard + ", " + guard + " ]\nforce:"))
                .containsExactly("7:9 guards: guard 'g' is stated twice; ids are unique in a profile");
        String note =
                "    readings: [ { id: r, varies: text, question: { zh: 问, en: q }, options: { a: { zh: 甲, en: a },"
                        + " b: { zh: 乙, en: b } }, chosen: a, why: { zh: 因, en: w } } ]\n";
        assertThat(problems(PROFILE.replace("varies: condition", "varies: text") + note))
                .containsExactly("10:3 norms: reading 'r' is stated twice; ids are unique in a profile");
        assertThat(changed("{ one: {", "{ one: { zh: 一, en: one }, one: {"))
                .containsExactly("8:39 externals.one: property 'one' is stated twice, first at 8:14");
    }

    @Test
    void a_guard_follows_from_a_norm_of_the_profile() {
        assertThat(changed(
                        "force:",
                        "guards: [ { id: g, norm: x/9, kinds: [settlement], name: { zh: 名, en: n },"
                                + " when: { norm: x/8 } } ]\nforce:"))
                .containsExactly(
                        "7:26 guards[0].norm: no norm 'x/9' in this profile; did you mean 'x/1'?",
                        "7:82 guards[0].when: no norm 'x/8' in this profile; did you mean 'x/1'?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ ask: bring-family, subject: companion, anchor: sponsor }",
                "{ ask: bring-family, subject: companion, anchor: none }",
                "{ ask: settle, subject: applicant, anchor: applicant }",
            })
    void a_companion_leans_on_the_applicant_and_nobody_else_does(String answer) {
        assertThat(changed(ANSWER, answer))
                .containsExactly("23:16 norms[0].answers[0]: a companion leans on the applicant, and nobody else does:"
                        + " subject companion, anchor applicant");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ kin.class: spouse }",
                "{ marriage.coupleAtDestination: true }",
                "{ anchor.age: { atLeast: 60 } }",
                "{ norm: x/2, of: anchor }",
                "{ work.months: { atLeast: { fact: anchor.work.months } } }",
            })
    void a_condition_about_an_anchor_needs_an_answer_with_one(String when) {
        assertThat(when(when)).isEmpty();
        assertThat(problems(PROFILE.replace(WHEN, "when: " + when).replace("anchor: sponsor", "anchor: none")))
                .containsExactly("23:16 norms[0].answers[0]: the condition asks about an anchor, but this answer has"
                        + " none; state sponsor or applicant");
    }

    @Test
    void an_unknown_area_kind_under_town_is_refused() {
        assertThat(changed("force:", "town: { park: true, township-seat: maybe }\nforce:"))
                .containsExactly(
                        "7:15 town.park: unknown word 'park'; known here: urban-district, county-seat,"
                                + " industrial-park, designated-town, township-seat, village",
                        "7:36 town.township-seat: expected true or false, found the string 'maybe'");
    }

    @Test
    void an_anchor_or_alias_of_yaml_is_refused() {
        assertThat(when("&w { dwelling.lawful: true }"))
                .containsExactly("22:11 norms[0].when: anchors and aliases are not read; write the value out");
        assertThat(when("*w"))
                .containsExactly("22:11 norms[0].when: anchors and aliases are not read; write the value out");
    }

    @Test
    void another_format_or_none_is_refused() {
        assertThat(changed("format: 1", "format: 2"))
                .containsExactly("1:9 format: this version reads format: 1, found the number 2");
        assertThat(changed("format: 1\n", ""))
                .containsExactly("1:1 missing property 'format'; this version reads format: 1");
    }

    @Test
    void what_is_no_object_or_no_list_is_refused() {
        assertThat(problems("a profile")).contains("1:1 expected an object, found the string 'a profile'");
        assertThat(when("{ all: { dwelling.lawful: true } }"))
                .containsExactly("22:18 norms[0].when.all: expected a list, found an object");
    }

    @Test
    void everything_wrong_is_reported_at_once_in_the_order_of_the_file() {
        String broken = PROFILE.replace("'370300'", "'37030'")
                .replace("decides: request", "decides: nobody")
                .replace("(一)", "1")
                .replace(WHEN, "when: { all: [ { dwelling.tenur: rented }, { work.months: six }, { al: [] } ] }")
                .replace(
                        "kind: settlement\n    computability: rule\n    statement: { zh: 可以落户, en: may settle }\n    r",
                        "kind: settlment\n    computability: rule\n    statement: { zh: 可以落户 }\n    r");
        assertThat(problems(broken))
                .containsExactly(
                        "6:15 jurisdiction: no division code: '37030'; expected 2, 4, 6, 9 or 12 digits such as"
                                + " 370303, or here",
                        "7:19 force.decides: unknown word 'nobody'; known here: request, handling",
                        "11:14 norms[0].article: expected a string, found the number 1",
                        "12:11 norms[0].kind: unknown word 'settlment'; did you mean 'settlement'?",
                        "14:16 norms[0].statement: missing property 'en'",
                        "22:22 norms[0].when.all[0]['dwelling.tenur']: unknown fact 'dwelling.tenur'; did you mean"
                                + " 'dwelling.tenure'?",
                        "22:63 norms[0].when.all[1]['work.months']: expected a number, or a bound: atLeast, above,"
                                + " atMost or below with a number or {fact: …, times: …}, found the string 'six'",
                        "22:72 norms[0].when.all[2].al: unknown case 'al'; did you mean 'all'?");
    }

    @Test
    void everything_that_does_not_hold_together_is_reported_at_once_in_the_order_of_the_file() {
        String broken = PROFILE.replace("chosen: a", "chosen: c")
                .replace(WHEN, "when: { all: [ { norm: x/3 }, { external.two: true } ] }")
                .replace("id: x/2", "id: y/2")
                .replace("article: (二)", "article: ''");
        assertThat(problems(broken))
                .containsExactly(
                        "20:17 norms[0].readings[0].chosen: reading 'r' has no option 'c'; did you mean 'a'?",
                        "22:11 norms[0].when: no norm 'x/3' in this profile; did you mean 'x/1'?",
                        "22:11 norms[0].when: external 'two' is not described under 'externals'",
                        "24:9 norms[1].id: the id of a norm of this profile begins with 'x/'",
                        "25:14 norms[1].article: a norm cites its article; this one is blank");
    }

    @Test
    void a_problem_is_shown_with_its_line_and_a_caret_under_wide_characters() {
        String broken = PROFILE.replace("{ zh: 意见, en: Opinions }", "{ zh: 意见, eng: Opinions }");
        Problem problem =
                ProfileFiles.read(Source.named("x.yaml", broken)).getLeft().last();
        assertThat(problem.render("x.yaml", broken)).isEqualTo("""
                        x.yaml:3:18: title.eng: unknown property 'eng'; did you mean 'en'?
                            title: { zh: 意见, eng: Opinions }
                                               ^""");
    }

    @Test
    void a_profile_built_in_java_is_refused_with_the_same_words() {
        assertThatThrownBy(() -> profile()
                        .norms(
                                norm("x/1").when(Conditions.norm("x/2")).build(),
                                norm("y/1").article(" ").build())
                        .build())
                .isInstanceOf(Invalid.class)
                .hasMessage("norms[0].when: no norm 'x/2' in this profile; did you mean 'x/1'?;"
                        + " norms[1].id: the id of a norm of this profile begins with 'x/';"
                        + " norms[1].article: a norm cites its article; this one is blank");
    }

    /** A norm that asks both norms of the next layer of two. */
    private static Norm norm(String id, int i) {
        int next = i - i % 2 + 2;
        return next >= 120
                ? norm(id).build()
                : norm(id).when(Conditions.any(Conditions.norm("x/" + next), Conditions.norm("x/" + (next + 1))))
                        .build();
    }

    private static Norm.Builder norm(String id) {
        return Norm.builder()
                .id(id)
                .article("(一)")
                .kind(NormKind.SETTLEMENT)
                .computability(Computability.RULE)
                .statement(new Text("可以落户", "may settle"));
    }

    private static Profile.Builder profile() {
        return Profile.builder().from(ProfileFiles.read(Source.yaml(PROFILE)).get());
    }

    private static Seq<String> terms(String term) {
        return changed("article: (二)", "article: (二)\n    terms: [ { zh: " + term + ", en: t } ]");
    }

    private static Seq<String> when(String when) {
        return changed(WHEN, "when: " + when);
    }

    private static Seq<String> changed(String old, String changed) {
        assertThat(PROFILE).contains(old);
        return problems(PROFILE.replace(old, changed));
    }

    private static Seq<String> problems(String text) {
        return ProfileFiles.read(Source.yaml(text))
                .fold(problems -> problems.map(Problem::toString), profile -> Vector.empty());
    }
}
