package org.hukou.policy.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.Optional;
import org.hukou.model.io.Source;
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
    @CsvSource({
        "500001, atLeast: 3, false",
        "500001, atLeast: 4, true",
        "500001, above: 3, true",
        "500001, above: 2, false",
        "1000000, atLeast: 4, true",
        "1000001, atLeast: 4, false",
        "1000001, atLeast: 5, false",
        "1000001, atLeast: 6, true",
        "5000000, atLeast: 6, true",
        "500000, atLeast: 1, true",
    })
    void the_years_of_insurance_end_at_three_in_a_medium_city_and_at_five_in_a_large_one(
            int people, String bound, boolean tooMany) {
        assertThat(caps(people)
                        .stricter(local("insurance.years: { " + bound + " }"))
                        .filter(CapsTest::ofTheFirst)
                        .isEmpty())
                .isNotEqualTo(tooMany);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400000 | dwelling.lawful: true | ",
                "400000 | points.total: { atLeast: 1 } | points.total POINTS",
                "400000 | residence.years: { atLeast: 5 } | residence.years",
                "400000 | person.age: { below: 45 } | person.age",
                "400000 | permit.years: { atLeast: 3 } | permit.years",
                "400000 | income.stableSource: true | income.stableSource",
                "400000 | person.voluntary: true | ",
                "400000 | dwelling.atDestination: true | ",
                "400000 | any: [ { work.stable: true }, { dwelling.lawful: true } ] | ",
                "400000 | not: { points.total: { atLeast: 1 } } | ",
                "600000 | dwelling.areaSquareMetres: { atLeast: 60 } | dwelling.areaSquareMetres DWELLING_SIZE",
                "6000000 | points.total: { atLeast: 1 } | ",
            })
    void a_city_asks_for_what_the_caps_of_its_size_let_it_ask_for(int people, String when, String tooMuch) {
        assertThat(caps(people)
                        .stricter(local(when))
                        .filter(CapsTest::ofTheFirst)
                        .map(s -> s.test().fact().id()
                                + s.asks().map(a -> " " + a).orElse(""))
                        .mkString())
                .isEqualTo(tooMuch == null ? "" : tooMuch);
    }

    @Test
    void no_document_but_that_of_haining_and_qiqihar_is_stricter_as_a_whole_than_a_small_city_may_be() {
        assertThat(Profiles.all()
                        .filter(p -> !caps(400_000).stricterAsAWhole(p).isEmpty())
                        .map(Profile::id))
                .isSubsetOf("haining-2003", "qiqihar-2008");
        assertThat(caps(400_000).stricterAsAWhole(Profiles.get("wusheng-2015"))).isEmpty();
    }

    @Test
    void the_area_that_haining_leaves_to_others_is_beyond_the_caps() {
        assertThat(caps(400_000)
                        .stricter(Profiles.get("haining-2003"))
                        .map(s -> s.norm().id() + " " + s.test().fact().id()))
                .contains("haining-2003/1.1.d external.dwellingArea");
    }

    @Test
    void it_is_said_by_which_other_norms_one_may_settle_without_that() {
        Vector<Caps.Stricter> stricter =
                caps(400_000).stricter(local("points.total: { atLeast: 1 }")).filter(CapsTest::ofTheFirst);
        assertThat(stricter).hasSize(1);
        assertThat(stricter.head().norm().id()).isEqualTo("x/1");
        assertThat(stricter.head().otherWays().map(Norm::id)).containsExactly("x/2");
        assertThat(stricter.head().caps()).isNotEmpty().allMatch(n -> n.id().startsWith("national-2016/16."));
    }

    private static boolean ofTheFirst(Caps.Stricter stricter) {
        return stricter.norm().id().equals("x/1");
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
