package org.hukou.policy.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.model.application.External;
import org.hukou.model.livelihood.Buyer;
import org.hukou.model.livelihood.Tenure;
import org.hukou.model.livelihood.Title;
import org.hukou.model.value.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dwelling.tenur | unknown fact 'dwelling.tenur'; did you mean 'dwelling.tenure'?",
                "residence.month | unknown fact 'residence.month'; did you mean 'residence.months'?",
                "anchor.dwelling.tenrue | unknown fact 'anchor.dwelling.tenrue'; did you mean 'anchor.dwelling.tenure'?",
                "meetsTheConditions | unknown fact 'meetsTheConditions'",
            })
    void an_unknown_fact_is_refused_with_the_nearest_name(String id, String message) {
        assertThatThrownBy(() -> Facts.get(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThat(Facts.unknown(id)).isEqualTo(message);
        assertThat(Facts.find(id)).isEmpty();
    }

    @Test
    void each_kind_of_fact_is_found_by_its_own_lookup() {
        assertThat(Facts.flag("dwelling.lawful").id()).isEqualTo("dwelling.lawful");
        assertThat(Facts.number("residence.months").id()).isEqualTo("residence.months");
        assertThat(Facts.date("application.date").id()).isEqualTo("application.date");
        assertThat(Facts.division("registration.division").id()).isEqualTo("registration.division");
        assertThat(Facts.word("dwelling.tenure", Tenure.class).type()).isEqualTo(Tenure.class);
        assertThat(Facts.set("application.asks", Ask.class).type()).isEqualTo(Ask.class);
        assertThat(Facts.get("dwelling.tenure")).hasToString("dwelling.tenure");
    }

    @Test
    void a_flag_is_no_other_kind_of_fact() {
        assertThatThrownBy(() -> Facts.number("dwelling.lawful"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact 'dwelling.lawful' expects true or false");
    }

    @Test
    void a_number_is_no_flag() {
        assertThatThrownBy(() -> Facts.flag("residence.months"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact 'residence.months' expects a number, or a bound:"
                        + " atLeast, above, atMost or below with a number or {fact: …, times: …}");
    }

    @Test
    void a_date_is_no_number() {
        assertThatThrownBy(() -> Facts.number("application.date"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "fact 'application.date' expects a bound: before or notBefore with a date such as 2021-12-29");
    }

    @Test
    void a_division_is_no_word() {
        assertThatThrownBy(() -> Facts.word("registration.division", Tenure.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact 'registration.division' expects {within: '…'} with a division code");
    }

    @Test
    void a_word_is_no_date_no_division_and_no_set() {
        String message = "fact 'dwelling.tenure' expects one of owned, rented, employer-provided, borrowed, none";
        assertThatThrownBy(() -> Facts.date("dwelling.tenure")).hasMessage(message);
        assertThatThrownBy(() -> Facts.division("dwelling.tenure")).hasMessage(message);
        assertThatThrownBy(() -> Facts.set("dwelling.tenure", Tenure.class)).hasMessage(message);
    }

    @Test
    void a_set_is_no_word() {
        assertThatThrownBy(() -> Facts.word("dwelling.boughtBy", Buyer.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact 'dwelling.boughtBy' expects one element of applicant, soldier, other");
    }

    @Test
    void words_and_sets_are_refused_where_the_enum_is_another() {
        assertThatThrownBy(() -> Facts.word("dwelling.tenure", Title.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact 'dwelling.tenure' is of Tenure, not Title");
        assertThatThrownBy(() -> Facts.set("dwelling.boughtBy", Title.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact 'dwelling.boughtBy' is of Buyer, not Title");
    }

    @Test
    void a_typed_lookup_of_nothing_names_the_nearest_fact_of_any_kind() {
        assertThatThrownBy(() -> Facts.number("dwelling.tenur"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown fact 'dwelling.tenur'; did you mean 'dwelling.tenure'?");
    }

    @Test
    void facts_of_one_id_are_equal_and_others_are_not() {
        assertThat(Facts.external("otherTalent"))
                .isEqualTo(Facts.external("otherTalent"))
                .hasSameHashCodeAs(Facts.external("otherTalent"))
                .isNotEqualTo(Facts.external("otherWork"))
                .hasToString("external.otherTalent");
        assertThat(Facts.get("work.months")).isNotEqualTo(Facts.get("residence.months"));
    }

    @Test
    void what_is_left_to_others_is_unknown_until_the_caller_says() {
        FlagFact talent = Facts.external("otherTalent");
        assertThat(talent.isTrue().in(answering(External.NOT_STATED))).isEqualTo(Truth.UNKNOWN);
        assertThat(talent.isTrue().in(answering(External.NOT_STATED.with("otherTalent", true))))
                .isEqualTo(Truth.TRUE);
        assertThat(talent.isTrue().in(answering(External.NOT_STATED.with("otherTalent", false))))
                .isEqualTo(Truth.FALSE);
        assertThat(talent.isTrue().in(answering(External.NOT_STATED.with("otherWork", true))))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void a_number_left_to_others_is_unknown_until_the_caller_says() {
        FactTest three = Facts.externalNumber("residenceYears.housing-security").atLeast(3);
        assertThat(three.in(answering(External.NOT_STATED))).isEqualTo(Truth.UNKNOWN);
        assertThat(three.in(answering(years("2.999")))).isEqualTo(Truth.FALSE);
        assertThat(three.in(answering(years("3")))).isEqualTo(Truth.TRUE);
        assertThat(three.in(answering(External.NOT_STATED.with("residenceYears.training", new BigDecimal("9")))))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void a_number_does_not_answer_a_question_of_truth_nor_a_truth_one_of_number() {
        Frame number = answering(External.NOT_STATED.with("x", BigDecimal.ONE));
        Frame truth = answering(External.NOT_STATED.with("x", true));
        assertThat(Facts.external("x").isTrue().in(number)).isEqualTo(Truth.UNKNOWN);
        assertThat(Facts.externalNumber("x").atLeast(0).in(truth)).isEqualTo(Truth.UNKNOWN);
    }

    private static External years(String years) {
        return External.NOT_STATED.with("residenceYears.housing-security", new BigDecimal(years));
    }

    private static Frame answering(External external) {
        return Seen.of(Application.builder().external(external).build());
    }
}
