package org.hukou.policy.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import org.hukou.model.io.Source;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.profile.ProfileFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cases can expect of typed questions and of records. */
class SayingTest {
    private static final String PROFILE = """
            format: 1
            id: x
            title: { zh: 意见, en: Opinions }
            issuer: { zh: 政府, en: the government }
            place: { zh: 某市, en: some city }
            jurisdiction: '370300'
            force: { decides: request, from: '2021-12-29' }
            externals: { years: { number: true, zh: 年, en: years } }
            norms:
              - { id: x/permit, article: 一, kind: residence-permit, computability: rule, modality: must,
                  statement: { zh: 一, en: one }, when: { residence.days: { atLeast: 30 } },
                  answers: [ { ask: residence-permit, subject: applicant, anchor: none } ],
                  provides: [ { fee: { for: permit-first-issue, amount: 0 } } ] }
              - id: x/services
                article: 二
                kind: entitlement
                computability: rule
                statement: { zh: 二, en: two }
                when:
                  all:
                    - permit.held: true
                    - any:
                        - entitlement.item: employment
                        - all: [ { entitlement.item: housing-security }, { residence.years: { atLeast: { fact: external.years } } } ]
                answers: [ { ask: service-entitlement, subject: applicant, anchor: none } ]
              - { id: x/duty, article: 八, kind: obligation, computability: rule, statement: { zh: 八, en: eight },
                  when: { permit.held: true }, provides: [ { obligation: { zh: 义务, en: duty } } ] }
              - { id: x/land, article: 三, kind: right, computability: invariant, statement: { zh: 三, en: three },
                  when: { demand.kinds: give-up-homestead },
                  answers: [ { ask: right-protection, subject: applicant, anchor: none } ] }
              - { id: x/label, article: 四, kind: registration, computability: rule, statement: { zh: 四, en: four },
                  answers: [ { ask: register-status, subject: applicant, anchor: none } ],
                  outcome: { label: { zh: 居民户口, en: resident, norm: x/label }, household: not-given, address: unchanged } }
              - { id: x/limit, article: 五, kind: procedure, computability: parameter, statement: { zh: 五, en: five },
                  when: { application.reviewRequired: true }, answers: [ { ask: procedure, subject: applicant, anchor: none } ],
                  provides: [ { limit: { workingDays: 7, from: acceptance } } ] }
              - { id: x/first, article: 六, kind: priority, computability: rule, statement: { zh: 六, en: six },
                  when: { person.groups: landless-farmer }, answers: [ { ask: priority, subject: applicant, anchor: none } ],
                  provides: [ { rank: { place: 1, group: { zh: 失地农民, en: the landless } } } ] }
              - id: x/record
                article: 七
                kind: target
                computability: parameter
                responsible: [市公安局, 市教育局]
                lead: first
                from: '2022-01-01'
                by: '2022-12-31'
                statement: { zh: 七, en: seven }
                provides:
                  - target: { name: rate, of: { zh: 率, en: rate }, value: 38, unit: percent }
                  - figure: { name: all, of: { zh: 人口, en: people }, value: 606572, unit: people }
                  - figure: { name: some, of: { zh: 非农, en: non-farm }, value: 99556, unit: people }
                  - arithmetic: { name: share, computes: share, of: [some, all], printed: 16.41, decimals: 2 }
                  - arithmetic: { name: wrong, computes: share, of: [some, all], printed: 17, decimals: 2 }
                  - staffing: { role: { zh: 员, en: staff }, one: 1, per: 500, of: { zh: 人, en: people } }
                  - report: { to: { zh: 府, en: city }, of: { zh: 事, en: things }, every: month }
                  - report: { to: { zh: 府, en: city }, of: { zh: 事, en: things }, every: year }
            """;

    private static final String CASES = """
            format: 1
            profile: x
            cases:
              - id: a
                story: Somebody invented.
                facts:
                  application: { date: '2022-03-01', acceptedOn: '2022-03-02', reviewRequired: true }
                  applicant:
                    person: { groups: [landless-farmer] }
                    residence: { division: '370302', since: '2020-02-29' }
                    permit: { held: true }
                  entitlement: { item: housing-security }
                  demand: { kinds: [give-up-homestead] }
                  external: { years: 5 }
                expect:
                  - { ask: SAYING }
            """;

    private static final String SAYINGS = """
            residence-permit, what: modality; must
            service-entitlement, what: availability; later
            service-entitlement, what: from; 2025-02-28
            service-entitlement, what: duty, norm: x/duty; owed
            right-protection, what: standing; forbidden
            register-status, what: label; 居民户口
            priority, what: place; 1
            procedure, what: deadline, norm: x/limit; 2022-03-11
            record, what: by, norm: x/record, given: '2022-12-31'; in-time
            record, what: by, norm: x/record, given: '2023-01-01'; late
            record, what: from, norm: x/record, given: '2021-12-31'; not-yet
            record, what: from, norm: x/record, given: '2022-01-01'; holds
            record, what: lead, norm: x/record; 市公安局
            record, what: staffing, norm: x/record, given: 501; 2
            record, what: target, norm: x/record, given: 37.99; missed
            record, what: target, norm: x/record, given: 38; reached
            record, what: figure, norm: x/record, name: some; 99556
            record, what: arithmetic, norm: x/record, name: share; agrees
            record, what: arithmetic, norm: x/record, name: wrong; 16.41
            record, what: limit, norm: x/limit, given: '2022-03-02'; 2022-03-11
            record, what: rank, norm: x/first; 1
            record, what: fee, norm: x/permit; 0
            record, what: reports, norm: x/record; month, year
            """;

    @Test
    void what_is_said_is_found() {
        SAYINGS.lines().forEach(line -> {
            String[] parts = line.split("; ");
            assertThat(differences(parts[0] + ", gives: '" + parts[1] + "'"))
                    .as(line)
                    .isEmpty();
            assertThat(differences(parts[0] + ", gives: otherwise"))
                    .as(line)
                    .hasSize(1)
                    .first()
                    .asString()
                    .endsWith(": expected otherwise, found " + parts[1]);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "procedure, what: dedline, gives: 1 | procedure dedline: nothing of this name is said; did you mean 'deadline'?",
                "priority, what: size, gives: 1 | priority size: nothing of this name is said; known here: place",
                "record, what: stafing, gives: 1 | record stafing: nothing of this name is said; did you mean 'staffing'?",
                "record, what: staffing, norm: x/limit, given: 3, gives: 1 | x/limit staffing: expected 1, found nothing",
                "record, what: by, norm: x/record, given: soon, gives: late | Text 'soon' could not be parsed at index 0",
            })
    void what_cannot_be_said_is_said_so(String saying, String message) {
        assertThat(differences(saying)).containsExactly(message);
    }

    @Test
    void each_number_and_date_that_a_norm_computes_with_is_a_mutant() {
        assertThat(Mutants.of(profile())
                        .map(Mutants.Mutant::id)
                        .filter(id -> !id.contains("drop") && !id.contains("negate")))
                .containsExactly(
                        "x/permit fee 0 moved",
                        "x/limit limit 0 moved",
                        "x/first rank 0 moved",
                        "x/record by 2023-01-01",
                        "x/record by 2022-12-30",
                        "x/record from 2022-01-02",
                        "x/record from 2021-12-31",
                        "x/record target 0 moved",
                        "x/record figure 1 moved",
                        "x/record figure 2 moved",
                        "x/record arithmetic 3 moved",
                        "x/record arithmetic 4 moved",
                        "x/record staffing 5 moved",
                        "x/record report 6 moved",
                        "x/record report 7 moved");
    }

    private static Profile profile() {
        return ProfileFiles.read(new Source("x", PROFILE, Source.Format.YAML))
                .getOrElseThrow(p -> new AssertionError(p.mkString("\n")));
    }

    private static Vector<String> differences(String saying) {
        String text = CASES.replace("SAYING", saying);
        CaseFile file = CaseFiles.read(new Source("cases", text, Source.Format.YAML))
                .getOrElseThrow(p -> new AssertionError(p.mkString("\n")));
        return new Checker(profile()).differences(file.cases().head());
    }
}
