package org.hukou.policy.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.util.Optional;
import org.hukou.model.io.Source;
import org.hukou.policy.particular.Cap;
import org.hukou.policy.profile.Norm;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.profile.ProfileFiles;
import org.hukou.policy.profile.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where local rules ask for more than the national caps let a city of their size ask for. */
class CapsTest {
    private static final Profile NATIONAL = Profiles.get("national-2016");

    @ParameterizedTest
    @CsvSource({"500000, false", "500001, true", "1000000, true", "1000001, false", "3000000, false"})
    void the_years_of_insurance_of_a_medium_city_end_at_three(int people, boolean medium) {
        Vector<BigDecimal> years = caps(people)
                .stricter(local("insurance.years: { atLeast: 4 }"))
                .flatMap(s -> io.vavr.control.Option.ofOptional(s.insuranceYears()));
        assertThat(years.contains(new BigDecimal(4))).isEqualTo(medium);
    }

    @ParameterizedTest
    @CsvSource({"1000001, 5, false", "1000001, 6, true", "5000000, 6, true", "5000001, 6, false"})
    void those_of_a_large_city_end_at_five(int people, int years, boolean tooMany) {
        assertThat(caps(people)
                        .stricter(local("insurance.years: { atLeast: " + years + " }"))
                        .exists(s -> s.insuranceYears().isPresent()))
                .isEqualTo(tooMany);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400000 | dwelling.lawful: true | ",
                "400000 | insurance.years: { atLeast: 1 } | INSURANCE",
                "400000 | points.total: { atLeast: 1 } | POINTS",
                "600000 | insurance.years: { atLeast: 1 } | ",
                "600000 | dwelling.areaSquareMetres: { atLeast: 60 } | DWELLING_SIZE",
                "6000000 | points.total: { atLeast: 1 } | ",
            })
    void a_city_asks_for_what_the_caps_of_its_size_let_it_ask_for(int people, String when, String tooMuch) {
        assertThat(caps(people)
                        .stricter(local(when))
                        .flatMap(s -> io.vavr.control.Option.ofOptional(s.asks()))
                        .map(Cap.May::name)
                        .mkString())
                .isEqualTo(tooMuch == null ? "" : tooMuch);
    }

    @Test
    void it_is_said_by_which_other_norms_one_may_settle_without_that() {
        Vector<Caps.Stricter> stricter = caps(400_000).stricter(local("points.total: { atLeast: 1 }"));
        assertThat(stricter).hasSize(1);
        assertThat(stricter.head().norm().id()).isEqualTo("x/1");
        assertThat(stricter.head().otherWays().map(Norm::id)).containsExactly("x/2");
        assertThat(stricter.head().caps()).isNotEmpty().allMatch(n -> n.id().startsWith("national-2016/16."));
    }

    private static Caps caps(int people) {
        return Caps.of(NATIONAL, people, Optional.empty());
    }

    private static Profile local(String when) {
        String text = """
                format: 1
                id: x
                title: { zh: 意见, en: Opinions }
                issuer: { zh: 政府, en: the government }
                place: { zh: 某市, en: some city }
                jurisdiction: '370300'
                force: { decides: request, from: '2021-12-29' }
                norms:
                  - id: x/1
                    article: 一
                    kind: settlement
                    computability: rule
                    statement: { zh: 一, en: one }
                    when: { norm: x/3 }
                    answers: [ { ask: settle, subject: applicant, anchor: none } ]
                  - id: x/2
                    article: 二
                    kind: settlement
                    computability: rule
                    statement: { zh: 二, en: two }
                    when: { talent.categories: high-level }
                    answers: [ { ask: settle, subject: applicant, anchor: none } ]
                  - id: x/3
                    article: 三
                    kind: settlement
                    computability: rule
                    statement: { zh: 三, en: three }
                    when: { WHEN }
                """.replace("WHEN", when);
        return ProfileFiles.read(new Source("x", text, Source.Format.YAML))
                .getOrElseThrow(p -> new AssertionError(p.mkString("\n")));
    }
}
