package org.hukou.policy.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.model.application.External;
import org.hukou.model.application.Request;
import org.hukou.model.household.Resident;
import org.hukou.model.person.Permit;
import org.hukou.model.person.PermitState;
import org.hukou.model.person.Person;
import org.hukou.policy.particular.Endorsement;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.profile.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The national regulations, asked by kind of question. */
class ResidencePermitRegulationsTest {
    private static final Profile NATIONAL = Profiles.get("national-2016");
    private static final Questions QUESTIONS = Questions.of(NATIONAL);

    @ParameterizedTest
    @CsvSource({"VALID, 10.b 18.2", "SUSPENDED, 18.2", "LAPSED, ''", "NONE, ''"})
    void the_duties_of_a_holder_come_with_the_permit(PermitState state, String norms) {
        assertThat(duties(state, UnaryOperator.identity())).isEqualTo(ids(norms));
    }

    @ParameterizedTest
    @EnumSource(names = {"VALID", "SUSPENDED"})
    void who_has_a_damaged_permit_renewed_hands_it_back(PermitState state) {
        assertThat(duties(state, b -> b.external(External.NOT_STATED.with("permitDamaged", true))))
                .contains("11.b");
        assertThat(duties(state, b -> b.external(External.NOT_STATED.with("permitDamaged", false))))
                .doesNotContain("11.b");
    }

    @ParameterizedTest
    @EnumSource(names = {"LAPSED", "NONE"})
    void who_holds_no_permit_has_none_to_hand_back(PermitState state) {
        assertThat(duties(state, b -> b.external(External.NOT_STATED.with("permitDamaged", true))))
                .doesNotContain("11.b");
    }

    @ParameterizedTest
    @CsvSource({"15, 9.d 9.e 18.1", "16, 9.e 18.1"})
    void who_applies_answers_for_the_papers_and_a_child_is_represented(int age, String norms) {
        assertThat(duties(PermitState.NONE, b -> asking(b, Ask.RESIDENCE_PERMIT, age)))
                .isEqualTo(ids(norms));
        assertThat(duties(PermitState.NONE, b -> asking(b, Ask.SETTLE, age))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"RESIDENCE_PERMIT, 2016-06-16", "SETTLE, ''"})
    void what_else_is_asked_stays_a_fact_of_the_case(Ask ask, String last) {
        Application application = asking(Application.builder(), ask, 30).build();
        assertThat(QUESTIONS
                        .procedures()
                        .of(application)
                        .filter(s -> s.finding().norm().equals("national-2016/9.g"))
                        .flatMap(s -> s.deadlines().map(d -> d.last().toString()))
                        .mkString())
                .isEqualTo(last);
    }

    @Test
    void the_only_way_from_a_permit_to_settlement_is_article_15() {
        Application application =
                asking(Application.builder(), Ask.RESIDENCE_PERMIT, 30).build();
        assertThat(QUESTIONS.permits().of(application).waysToSettle().map(f -> f.article()))
                .containsExactly("第十五条");
    }

    @Test
    void a_permit_is_endorsed_every_year_in_the_month_before() {
        assertThat(NATIONAL.norms().flatMap(n -> n.provides(Endorsement.class))).containsExactly(new Endorsement(1, 1));
    }

    private static Application.Builder asking(Application.Builder builder, Ask ask, int age) {
        LocalDate day = LocalDate.of(2016, 6, 1);
        return builder.request(
                        Request.builder().date(day).acceptedOn(day).asks(ask).build())
                .applicant(Resident.builder()
                        .person(Person.builder().age(age).build())
                        .permit(Permit.builder().state(PermitState.NONE).build())
                        .build())
                .external(External.NOT_STATED.with("hardlyMobile", false));
    }

    private static Vector<String> duties(PermitState state, UnaryOperator<Application.Builder> change) {
        Application.Builder holder = Application.builder()
                .applicant(Resident.builder()
                        .permit(Permit.builder().state(state).build())
                        .build());
        return QUESTIONS
                .services()
                .obligations(change.apply(holder).build())
                .map(o -> o._1().id().substring("national-2016/".length()));
    }

    private static Vector<String> ids(String norms) {
        return norms.isEmpty() ? Vector.empty() : Vector.of(norms.split(" "));
    }
}
