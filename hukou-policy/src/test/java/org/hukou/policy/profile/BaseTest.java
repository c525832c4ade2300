package org.hukou.policy.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.util.Optional;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.model.application.Request;
import org.hukou.model.household.Resident;
import org.hukou.model.io.Source;
import org.hukou.model.person.Person;
import org.hukou.policy.decide.Decider;
import org.hukou.policy.decide.Result;
import org.hukou.policy.particular.Cap;
import org.junit.jupiter.api.Test;

class BaseTest {
    private static final String HEAD = """
            title: { zh: 办法, en: measures }
            issuer: { zh: 政府, en: government }
            place: { zh: 某地, en: somewhere }
            force: { decides: request, from: '2020-01-01' }
            """;
    private static final Profile NATIONAL =
            ProfileFiles.read(Source.yaml("""
            format: 1
            id: national
            jurisdiction: '99'
            externals: { rules: { zh: 规定, en: rules } }
            guards:
              - { id: will, norm: national/1, kinds: [settlement], name: { zh: 自愿, en: will }, when: { person.voluntary: true } }
            norms:
              - { id: national/1, article: 一, kind: principle, computability: invariant, statement: { zh: 自愿, en: by own will } }
              - id: national/2
                article: 二
                kind: settlement
                computability: rule
                statement: { zh: 公民, en: citizens }
                when: { person.citizen: true }
                answers: [ { ask: settle, subject: applicant, anchor: none } ]
              - id: national/3
                article: 三
                kind: settlement
                computability: rule
                statement: { zh: 其他, en: others }
                when: { open: { reason: left-to-other-rules, fact: external.rules } }
                answers: [ { ask: settle, subject: applicant, anchor: none } ]
            """ + HEAD)).get();
    private static final String LOCAL = """
            format: 1
            id: local
            jurisdiction: '9901'
            base:
              profile: national
              overrides:
                - { norm: national/2, by: local/1, why: { zh: 本地较宽, en: wider here } }
                - { norm: national/3, why: { zh: 不适用, en: does not apply here } }
            norms:
              - id: local/1
                article: 一
                kind: settlement
                computability: rule
                statement: { zh: 成年人, en: adults }
                when: { person.age: { atLeast: 18 } }
                answers: [ { ask: settle, subject: applicant, anchor: none } ]
            """ + HEAD;

    private static Either<?, Profile> read(String text) {
        return ProfileFiles.read(
                Source.yaml(text), id -> id.equals("national") ? Optional.of(NATIONAL) : Optional.empty());
    }

    private static Result settle(Profile profile, boolean voluntary, int age) {
        return Decider.of(profile)
                .decide(Application.builder()
                        .request(Request.builder()
                                .date(java.time.LocalDate.of(2021, 1, 1))
                                .asks(Ask.SETTLE)
                                .build())
                        .applicant(Resident.builder()
                                .person(Person.builder()
                                        .voluntary(voluntary)
                                        .age(age)
                                        .citizen(false)
                                        .build())
                                .build())
                        .build())
                .result(Ask.SETTLE);
    }

    @Test
    void what_is_inherited_and_what_is_overridden_is_visible() {
        Profile local = read(LOCAL).get();
        assertThat(local.ownNorms().map(Norm::id)).containsExactly("local/1");
        assertThat(local.inheritedNorms().map(Norm::id)).containsExactly("national/1");
        assertThat(local.base().orElseThrow().overrides().map(Base.Override::norm))
                .containsExactly("national/2", "national/3");
        assertThat(local.base().orElseThrow().overrides().map(o -> o.why().en()))
                .containsExactly("wider here", "does not apply here");
    }

    @Test
    void inherited_guards_bind_local_norms_and_overridden_norms_do_not_answer() {
        Profile local = read(LOCAL).get();
        assertThat(settle(local, true, 18)).isEqualTo(Result.GRANTED);
        assertThat(settle(local, true, 17)).isEqualTo(Result.REFUSED);
        assertThat(settle(local, false, 18)).isEqualTo(Result.REFUSED);
        assertThat(settle(NATIONAL, true, 18)).isEqualTo(Result.UNDETERMINED);
    }

    @Test
    void a_profile_on_a_base_survives_writing_and_reading() {
        Profile local = read(LOCAL).get();
        assertThat(read(ProfileFiles.write(local, Source.Format.YAML)).get()).isEqualTo(local);
    }

    @Test
    void a_base_and_its_norms_must_be_known() {
        assertThat(read(LOCAL.replace("profile: national", "profile: nation")).getLeft())
                .hasToString("Vector(5:3 base: no base profile 'nation' is known)");
        assertThat(read(LOCAL.replace("norm: national/3", "norm: national/33")).getLeft())
                .hasToString("Vector(5:3 base: no norm 'national/33' in base profile 'national'; did you mean"
                        + " 'national/3'?)");
        assertThat(read(LOCAL.replace("by: local/1", "by: local/2")).getLeft())
                .hasToString("Vector(7:31 base.overrides[0].by: no norm 'local/2' in this profile; did you mean"
                        + " 'local/1'?)");
    }

    @Test
    void a_local_profile_on_the_residence_permit_regulations_settles_by_its_own_rule_and_keeps_the_caps() {
        String text = LOCAL.replace("profile: national", "profile: national-2016")
                .replace("norm: national/2, by: local/1", "norm: national-2016/15.a, by: local/1")
                .replace("norm: national/3", "norm: national-2016/22");
        Profile local = ProfileFiles.read(Source.yaml(text)).get();
        assertThat(local.norms()
                        .filter(n -> n.answers().exists(a -> a.ask() == Ask.SETTLE))
                        .map(Norm::id))
                .containsExactly("local/1");
        assertThat(local.norms()
                        .filter(n -> n.answers().exists(a -> a.ask() == Ask.RESIDENCE_PERMIT))
                        .map(Norm::id))
                .containsExactly("national-2016/2");
        assertThat(local.inheritedNorms().flatMap(n -> n.provides(Cap.class)))
                .isEqualTo(Profiles.get("national-2016").norms().flatMap(n -> n.provides(Cap.class)));
        assertThat(settle(local, false, 18)).isEqualTo(Result.GRANTED);
    }
}
