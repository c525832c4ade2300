package org.hukou.policy.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.hukou.model.gloss.Text;
import org.hukou.model.io.Source;
import org.hukou.model.tree.Problem;
import org.hukou.policy.particular.Arithmetic;
import org.hukou.policy.particular.Figure;
import org.hukou.policy.particular.Limit;
import org.hukou.policy.particular.Particular;
import org.hukou.policy.particular.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What norms record beside conditions, in files. */
class RecordsTest {
    private static final String FILE = """
            format: 1
            id: x
            title: { zh: 意见, en: Opinions }
            issuer: { zh: 政府, en: the government }
            place: { zh: 某市, en: some city }
            jurisdiction: '370300'
            force: { decides: request, from: '2021-12-29' }
            externals: { days: { number: true, zh: 日, en: days }, truth: { zh: 真, en: truth } }
            bodies:
              - { zh: 市公安局, en: Municipal Police }
            inconsistencies:
              - { id: shares, norms: [x/1], what: { zh: 不符, en: they differ } }
            norms:
              - id: x/1
                article: (一)
                kind: statistic
                computability: record
                modality: plan
                responsible: [市公安局, 市教育局]
                lead: first
                from: '2022-01-01'
                by: '2022-12-31'
                statement: { zh: 数字, en: figures }
                when: { permit.held: true }
                provides:
                  - figure: { name: all, of: { zh: 人口, en: people }, value: 606572, unit: people, at: '1987' }
                  - figure: { name: some, of: { zh: 非农, en: non-farm }, value: 99556, unit: people, at: '1987', atLeast: true }
                  - arithmetic: { name: share, computes: share, of: [some, all], printed: 16.41, decimals: 2 }
                  - target: { name: goal, of: { zh: 城镇化率, en: urbanisation }, value: 38, unit: percent, about: true, over: { zh: 户籍, en: registered } }
                  - limit: { workingDays: 7, from: acceptance, for: { zh: 审核, en: review }, was: 10 }
                  - limit: { days: 15, from: request, longest: 30 }
                  - limit: { external: days, from: review }
                  - handling: { means: on-the-spot, name: { zh: 当场, en: at once } }
                  - rank: { place: 1, group: { zh: 失地农民, en: the landless } }
                  - report: { to: { zh: 市府, en: the city }, of: { zh: 进展, en: progress }, every: half-year }
                  - staffing: { role: { zh: 协管员, en: coordinator }, one: 1, per: 500, of: { zh: 流动人口, en: migrants } }
                  - funding: { payer: { zh: 财政, en: finance }, for: { zh: 经费, en: costs } }
                  - body: { name: { zh: 小组, en: group }, head: { zh: 市长, en: mayor }, members: 12 }
                  - stage: { stage: 1, step: 4, name: { zh: 培训, en: training } }
                  - task: { name: { zh: 任务, en: task } }
                  - fee: { for: permit-first-issue, amount: 0 }
                  - cap: { populationAbove: 500000, populationAtMost: 1000000, towns: true, pressure: high, mayAsk: [work, dwelling-terms], insuranceYearsAtMost: 3 }
                  - endorsement: { everyYears: 1, windowMonths: 1 }
                  - obligation: { zh: 服兵役, en: military service }
              - id: x/2
                article: 附件
                kind: statistic
                computability: record
                restates: [x/1]
                divergence: { zh: 少一项, en: one less }
                statement: { zh: 重述, en: said again }
            """;

    @Test
    void what_a_file_records_is_what_is_built() {
        Norm norm = read(FILE, Source.Format.YAML).norm("x/1").orElseThrow();
        assertThat(norm.modality()).contains(Modality.PLAN);
        assertThat(norm.lead()).contains(Lead.FIRST);
        assertThat(norm.holdsFrom()).contains(LocalDate.parse("2022-01-01"));
        assertThat(norm.dueBy()).contains(LocalDate.parse("2022-12-31"));
        assertThat(norm.provides(Figure.class).head())
                .isEqualTo(new Figure(
                        "all",
                        new Text("人口", "people"),
                        new BigDecimal(606572),
                        Unit.PEOPLE,
                        Optional.of("1987"),
                        false));
        assertThat(norm.provides(Limit.class).map(Limit::workingDays))
                .containsExactly(Optional.of(7), Optional.empty(), Optional.empty());
        assertThat(norm.provides(Arithmetic.class).head().of()).isEqualTo(Vector.of("some", "all"));
        assertThat(norm.provides().map(Particular::kind).distinct())
                .containsExactlyInAnyOrderElementsOf(Particular.kinds().keySet());
    }

    @ParameterizedTest
    @EnumSource
    void what_is_recorded_survives_being_written_and_read(Source.Format format) {
        Profile profile = read(FILE, Source.Format.YAML);
        assertThat(read(ProfileFiles.write(profile, format), format)).isEqualTo(profile);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "of: [some, all] | of: [some, al] | norms[0].provides[2]: no figure 'al' in this profile; did you mean 'all'?",
                "of: [some, all] | of: [some] | norms[0].provides[2].arithmetic: a sum is of two figures or more, everything else of two",
                "name: some | name: all | norms: figure 'all' is stated twice; names are unique in a profile",
                "external: days | external: truth | norms[0].provides[6]: number 'truth' is not described under 'externals'; did you mean 'truth'?",
                "external: days | external: dais | norms[0].provides[6]: number 'dais' is not described under 'externals'; did you mean 'days'?",
                "restates: [x/1] | restates: [x/7] | norms[1].restates: no norm 'x/7' in this profile; did you mean 'x/1'?",
                "restates: [x/1] | restates: [] | norms[1].divergence: a divergence is from norms that are said again; name them under 'restates'",
                "norms: [x/1] | norms: [x/7] | inconsistencies[0].norms: no norm 'x/7' in this profile; did you mean 'x/1'?",
                "'2022-12-31' | '2021-12-31' | norms[0].by: the norm is due before it holds",
                "workingDays: 7 | workingDays: 7, days: 9 | norms[0].provides[4].limit: a limit states one of workingDays, days and external, found 2",
                "- rank: | - rnak: | norms[0].provides[8]: unknown kind 'rnak'; did you mean 'rank'?",
                "place: 1, | place: 0, | norms[0].provides[8].rank: places are counted from 1, found 0",
                "at: '1987' } | at: '87' } | norms[0].provides[0].figure: 'at' is a year, a month or a date, found '87'",
                "step: 4, | sept: 4, | norms[0].provides[13].stage.sept: unknown property 'sept'; did you mean 'step'?",
                "when: { permit.held: true } | when_: 1 | norms[0].when_: unknown property 'when_'; did you mean 'when'?",
                "one: 1, per | per | norms[0].provides[10].staffing: missing property 'one'",
            })
    void what_cannot_be_recorded_is_refused_where_it_stands(String from, String to, String message) {
        assertThat(FILE).contains(from);
        assertThat(problems(FILE.replaceFirst(java.util.regex.Pattern.quote(from), to)))
                .anySatisfy(problem -> assertThat(problem).isEqualTo(message));
    }

    @Test
    void a_duty_of_everybody_is_refused() {
        assertThat(problems(FILE.replace("    when: { permit.held: true }\n", "")))
                .containsExactly("norms[0].provides: an obligation is owed by those of whom the norm's condition holds;"
                        + " state 'when', or record a task");
    }

    private static Profile read(String text, Source.Format format) {
        return OneNorm.profile(text, format);
    }

    private static Vector<String> problems(String text) {
        return ProfileFiles.read(new Source("x", text, Source.Format.YAML))
                .swap()
                .map(all -> all.toVector().map(RecordsTest::said))
                .getOrElse(Vector.empty());
    }

    private static String said(Problem problem) {
        return problem.path() + ": " + problem.message();
    }
}
