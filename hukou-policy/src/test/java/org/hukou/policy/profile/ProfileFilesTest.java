package org.hukou.policy.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hukou.policy.condition.Conditions.all;
import static org.hukou.policy.condition.Conditions.any;
import static org.hukou.policy.condition.Conditions.leftToOthers;
import static org.hukou.policy.condition.Conditions.norm;
import static org.hukou.policy.condition.Conditions.normOfAnchor;
import static org.hukou.policy.condition.Conditions.normOverAll;
import static org.hukou.policy.condition.Conditions.not;
import static org.hukou.policy.condition.Conditions.reading;
import static org.hukou.policy.condition.Conditions.silent;
import static org.hukou.policy.condition.Conditions.test;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.hukou.model.application.Ask;
import org.hukou.model.division.AreaKind;
import org.hukou.model.division.Division;
import org.hukou.model.gloss.Text;
import org.hukou.model.io.Source;
import org.hukou.model.kinship.KinClass;
import org.hukou.model.livelihood.Tenure;
import org.hukou.model.livelihood.Title;
import org.hukou.policy.condition.Condition;
import org.hukou.policy.condition.Conditions;
import org.hukou.policy.fact.FactTest;
import org.hukou.policy.fact.Facts;
import org.hukou.policy.fact.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileFilesTest {
    /** A profile that shows everything a file can say. */
    private static final String FILE = """
            format: 1
            id: lake-2030
            title: { zh: 湖市户籍办法, en: Rules of Lake City }
            number: 湖政发〔2030〕1号
            issuer: { zh: 湖市人民政府, en: People's Government of Lake City }
            place: { zh: 湖市, en: Lake City }
            jurisdiction: '370300'
            published: '2029-12-01'
            sourceSha256: 0000000000000000000000000000000000000000000000000000000000000000
            force:
              decides: handling
              from:
                reading: commencement
                options:
                  printed: '2030-01-01'
                  later: { notBefore: '2030-01-01', notAfter: '2030-07-01' }
                  never: draft
              until: '2035-01-01'
            town: { industrial-park: true, township-seat: false }
            externals:
              otherTalent: { zh: 其他人才, en: other talent }
              pointsThreshold: { number: true, zh: 积分线, en: the points to be reached }
            guards:
              - id: will
                norm: lake-2030/1
                kinds: [settlement, family-accompaniment]
                name: { zh: 本人自愿, en: own will }
                when: { person.voluntary: true }
            norms:
              - id: lake-2030/1
                article: 一、(一)
                kind: settlement
                computability: rule
                addressees: [applicant]
                responsible: [市公安局, 市教育局]
                statement: { zh: 可以落户。, en: May settle. }
                terms:
                  - { zh: 落户, en: settle }
                readings:
                  - id: how-long
                    varies: condition
                    question: { zh: 多久？, en: How long? }
                    options: { any: { zh: 不限, en: any }, half-year: { zh: 半年, en: half a year } }
                    chosen: half-year
                    why: { zh: 惯例, en: usage }
                  - id: commencement
                    varies: date
                    question: { zh: 何时？, en: When? }
                    options:
                      printed: { zh: 印发之日, en: as printed }
                      later: { zh: 以后, en: later }
                      never: { zh: 仅为草案, en: only a draft }
                    chosen: printed
                    why: { zh: 原文, en: the text }
                  - id: where
                    varies: outcome
                    question: { zh: 何处？, en: Where? }
                    options: { home: { zh: 住处, en: home }, work: { zh: 单位, en: work } }
                    chosen: home
                    why: { zh: 从宽, en: generous }
                when:
                  all:
                    - dwelling.lawful: true
                    - dwelling.areaKind: [urban-district, county-seat]
                    - dwelling.areaKind: village
                    - talent.title: { atLeast: intermediate }
                    - application.asks: settle
                    - dwelling.registeredPersons: 0
                    - work.months: { atLeast: 6, below: 240 }
                    - dwelling.areaSquareMetres: { above: 12.5 }
                    - dwelling.registeredUnrelated: { atMost: 0 }
                    - income.perCapitaAnnual: { above: { fact: destination.livingAllowanceMonthly, times: 12 } }
                    - residence.months: { atLeast: { fact: work.months } }
                    - application.date: { notBefore: '2030-01-01' }
                    - dwelling.certificateSince: { before: '2030-01-01' }
                    - registration.division: { within: '370000' }
                    - residence.division: { within: here }
                    - any: []
                    - not: { person.servingSoldier: true }
                    - atLeast: 2
                      of:
                        - insurance.years: { atLeast: 1 }
                        - weight: 1.5
                          condition: { work.stable: true }
                    - atLeast: { fact: external.pointsThreshold }
                      of:
                        - weight: 30
                          condition: { dwelling.tenure: owned }
                    - reading: how-long
                      chosen: half-year
                      options: { any: { all: [] }, half-year: { residence.months: { atLeast: 6 } } }
                    - norm: lake-2030/2
                    - norm: lake-2030/2
                      of: anchor
                    - norm: lake-2030/2
                      over: any
                    - open: { reason: silent }
                    - open: { reason: left-to-other-rules, fact: external.otherTalent }
                    - external.otherTalent: false
                    - external.pointsThreshold: { atMost: 100 }
                answers:
                  - { ask: settle, subject: applicant, anchor: sponsor }
                  - { ask: bring-family, subject: companion, anchor: applicant }
                outcome:
                  label: { zh: 居民户口, en: resident registration, norm: lake-2030/2 }
                  household: unit-collective
                  address: { reading: where, options: { home: dwelling, work: workplace } }
              - id: lake-2030/2
                article: 二
                kind: principle
                computability: invariant
                statement: { zh: 统一登记。, en: One register. }
                when: { kin.class: [spouse, parent] }
            """;

    @Test
    void a_profile_built_in_java_is_the_profile_that_a_file_gives() {
        assertThat(read(FILE, Source.Format.YAML)).isEqualTo(lake());
    }

    @ParameterizedTest
    @EnumSource
    void a_profile_that_says_everything_survives_being_written_and_read(Source.Format format) {
        String written = ProfileFiles.write(lake(), format);
        assertThat(read(written, format)).isEqualTo(lake());
        assertThat(ProfileFiles.write(read(written, format), format)).isEqualTo(written);
    }

    @ParameterizedTest
    @EnumSource
    void the_built_in_profiles_survive_being_written_and_read(Source.Format format) {
        assertThat(Profiles.knownIds().map(Profiles::get)).isNotEmpty().allSatisfy(profile -> {
            String written = ProfileFiles.write(profile, format);
            assertThat(read(written, format)).isEqualTo(profile);
            assertThat(ProfileFiles.write(read(written, format), format)).isEqualTo(written);
        });
    }

    @Test
    void a_condition_means_the_same_whatever_the_order_of_its_properties() {
        assertThat(OneNorm.read("{ options: { a: { all: [] }, b: { any: [] } }, reading: r }"))
                .isEqualTo(OneNorm.read("{ reading: r, options: { b: { any: [] }, a: { all: [] } } }"));
        assertThat(OneNorm.read("{ of: [ { work.stable: true } ], atLeast: 1 }"))
                .isEqualTo(Conditions.atLeast(1, test(Facts.flag("work.stable").isTrue())));
        assertThat(OneNorm.read("{ over: any, norm: x/1 }")).isEqualTo(normOverAll("x/1"));
    }

    @Test
    void an_option_that_is_not_chosen_in_place_is_the_one_its_note_chooses() {
        Condition.Reading read =
                (Condition.Reading) OneNorm.read("{ reading: s, options: { a: { all: [] }, b: { any: [] } } }");
        assertThat(read.chosen()).isEqualTo("b");
    }

    @Test
    void numbers_are_the_same_however_many_zeros_they_are_written_with() {
        assertThat(OneNorm.read("{ dwelling.areaSquareMetres: { above: 12.50 } }"))
                .isEqualTo(OneNorm.read("{ dwelling.areaSquareMetres: { above: 12.5 } }"))
                .isNotEqualTo(OneNorm.read("{ dwelling.areaSquareMetres: { above: 12.05 } }"));
        assertThat(OneNorm.read("{ atLeast: 2.0, of: [ { weight: 1.0, condition: { work.stable: true } } ] }"))
                .isEqualTo(OneNorm.read("{ atLeast: 2, of: [ { work.stable: true } ] }"));
    }

    private static Profile read(String text, Source.Format format) {
        return ProfileFiles.read(new Source("lake", text, format))
                .getOrElseThrow(problems -> new AssertionError(problems.mkString("\n")));
    }

    private static Profile lake() {
        return Profile.builder()
                .id("lake-2030")
                .title(new Text("湖市户籍办法", "Rules of Lake City"))
                .number("湖政发〔2030〕1号")
                .issuer(new Text("湖市人民政府", "People's Government of Lake City"))
                .place(new Text("湖市", "Lake City"))
                .jurisdiction(Division.of("370300"))
                .published(LocalDate.parse("2029-12-01"))
                .sourceSha256("0".repeat(64))
                .force(force())
                .town(LinkedHashMap.of(AreaKind.INDUSTRIAL_PARK, true, AreaKind.TOWNSHIP_SEAT, false))
                .externals(Vector.of(
                        new ExternalNote("otherTalent", false, new Text("其他人才", "other talent")),
                        new ExternalNote("pointsThreshold", true, new Text("积分线", "the points to be reached"))))
                .guards(Vector.of(new Guard(
                        "will",
                        "lake-2030/1",
                        Vector.of(NormKind.SETTLEMENT, NormKind.FAMILY_ACCOMPANIMENT),
                        new Text("本人自愿", "own will"),
                        test(Facts.flag("person.voluntary").isTrue()))))
                .norms(settle(), register())
                .build();
    }

    private static Force force() {
        LocalDate printed = LocalDate.parse("2030-01-01");
        return new Force(
                Force.Decides.HANDLING,
                Varying.by(
                        "commencement",
                        LinkedHashMap.of(
                                "printed",
                                new Commencement.On(printed),
                                "later",
                                new Commencement.Unprinted(printed, Optional.of(LocalDate.parse("2030-07-01"))),
                                "never",
                                Commencement.Draft.DRAFT)),
                Optional.of(LocalDate.parse("2035-01-01")));
    }

    private static Norm settle() {
        return Norm.builder()
                .id("lake-2030/1")
                .article("一、(一)")
                .kind(NormKind.SETTLEMENT)
                .computability(Computability.RULE)
                .addressees(Vector.of("applicant"))
                .responsible(Vector.of("市公安局", "市教育局"))
                .statement(new Text("可以落户。", "May settle."))
                .terms(Vector.of(new Term("落户", "settle")))
                .readings(Vector.of(howLong(), commencement(), where()))
                .when(everything())
                .outcome(new Outcome(
                        Optional.of(new Outcome.Label(new Text("居民户口", "resident registration"), "lake-2030/2")),
                        Varying.fixed(EntryHousehold.UNIT_COLLECTIVE),
                        Varying.by("where", LinkedHashMap.of("home", Address.DWELLING, "work", Address.WORKPLACE))))
                .answers(
                        new Answer(Ask.SETTLE, Answer.Subject.APPLICANT, Answer.Anchor.SPONSOR),
                        new Answer(Ask.BRING_FAMILY, Answer.Subject.COMPANION, Answer.Anchor.APPLICANT))
                .build();
    }

    private static Norm register() {
        return Norm.builder()
                .id("lake-2030/2")
                .article("二")
                .kind(NormKind.PRINCIPLE)
                .computability(Computability.INVARIANT)
                .statement(new Text("统一登记。", "One register."))
                .when(test(Facts.word("kin.class", KinClass.class).is(KinClass.SPOUSE, KinClass.PARENT)))
                .build();
    }

    private static ReadingNote howLong() {
        return new ReadingNote(
                "how-long",
                ReadingNote.Varies.CONDITION,
                new Text("多久？", "How long?"),
                LinkedHashMap.of("any", new Text("不限", "any"), "half-year", new Text("半年", "half a year")),
                "half-year",
                new Text("惯例", "usage"));
    }

    private static ReadingNote commencement() {
        return new ReadingNote(
                "commencement",
                ReadingNote.Varies.DATE,
                new Text("何时？", "When?"),
                LinkedHashMap.of(
                        "printed",
                        new Text("印发之日", "as printed"),
                        "later",
                        new Text("以后", "later"),
                        "never",
                        new Text("仅为草案", "only a draft")),
                "printed",
                new Text("原文", "the text"));
    }

    private static ReadingNote where() {
        return new ReadingNote(
                "where",
                ReadingNote.Varies.OUTCOME,
                new Text("何处？", "Where?"),
                LinkedHashMap.of("home", new Text("住处", "home"), "work", new Text("单位", "work")),
                "home",
                new Text("从宽", "generous"));
    }

    private static Condition everything() {
        LocalDate printed = LocalDate.parse("2030-01-01");
        Vector<Condition> tests = Vector.<FactTest>of(
                        Facts.flag("dwelling.lawful").isTrue(),
                        Facts.word("dwelling.areaKind", AreaKind.class)
                                .is(AreaKind.URBAN_DISTRICT, AreaKind.COUNTY_SEAT),
                        Facts.word("dwelling.areaKind", AreaKind.class).is(AreaKind.VILLAGE),
                        Facts.word("talent.title", Title.class).is(Predicate.Order.AT_LEAST, Title.INTERMEDIATE),
                        Facts.set("application.asks", Ask.class).has(Ask.SETTLE),
                        Facts.number("dwelling.registeredPersons").is(0))
                .map(Conditions::test);
        Condition months = all(
                Facts.number("work.months").atLeast(6),
                Facts.number("work.months").below(240));
        Vector<Condition> bounds = Vector.<FactTest>of(
                        Facts.number("dwelling.areaSquareMetres")
                                .bound(Predicate.Order.ABOVE, new Predicate.Number(new BigDecimal("12.5"))),
                        Facts.number("dwelling.registeredUnrelated").atMost(0),
                        Facts.number("income.perCapitaAnnual")
                                .bound(
                                        Predicate.Order.ABOVE,
                                        new Predicate.Other(
                                                Facts.number("destination.livingAllowanceMonthly"),
                                                BigDecimal.valueOf(12))),
                        Facts.number("residence.months")
                                .bound(
                                        Predicate.Order.AT_LEAST,
                                        new Predicate.Other(Facts.number("work.months"), BigDecimal.ONE)),
                        Facts.date("application.date").notBefore(printed),
                        Facts.date("dwelling.certificateSince").before(printed),
                        Facts.division("registration.division").within(Division.of("370000")),
                        Facts.division("residence.division").within(Division.HERE))
                .map(Conditions::test);
        Vector<Condition> rest = Vector.of(
                any(new Condition[0]),
                not(Facts.flag("person.servingSoldier").isTrue()),
                new Condition.AtLeast(
                        new Condition.Threshold.Number(BigDecimal.valueOf(2)),
                        Vector.of(
                                new Condition.Weighted(
                                        BigDecimal.ONE,
                                        test(Facts.number("insurance.years").atLeast(1))),
                                new Condition.Weighted(
                                        new BigDecimal("1.5"),
                                        test(Facts.flag("work.stable").isTrue())))),
                new Condition.AtLeast(
                        new Condition.Threshold.OfFact(Facts.externalNumber("pointsThreshold")),
                        Vector.of(new Condition.Weighted(
                                BigDecimal.valueOf(30),
                                test(Facts.word("dwelling.tenure", Tenure.class).is(Tenure.OWNED))))),
                reading(
                        "how-long",
                        "half-year",
                        LinkedHashMap.of(
                                "any",
                                all(new Condition[0]),
                                "half-year",
                                test(Facts.number("residence.months").atLeast(6)))),
                norm("lake-2030/2"),
                normOfAnchor("lake-2030/2"),
                normOverAll("lake-2030/2"),
                silent(),
                leftToOthers("otherTalent"),
                test(Facts.external("otherTalent").isFalse()),
                test(Facts.externalNumber("pointsThreshold").atMost(100)));
        return new Condition.All(tests.append(months).appendAll(bounds).appendAll(rest));
    }
}
