package org.hukou.policy.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.model.application.Destination;
import org.hukou.model.application.Request;
import org.hukou.model.household.Resident;
import org.hukou.model.livelihood.Dwelling;
import org.hukou.model.livelihood.Income;
import org.hukou.model.livelihood.Points;
import org.hukou.model.livelihood.Talent;
import org.hukou.model.livelihood.TalentCategory;
import org.hukou.model.livelihood.Tenure;
import org.hukou.model.livelihood.Title;
import org.hukou.model.person.MaritalStatus;
import org.hukou.model.person.Person;
import org.hukou.model.person.Residence;
import org.hukou.model.person.Sex;
import org.hukou.model.value.Flags;
import org.hukou.model.value.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PredicateTest {
    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, FALSE, TRUE, TRUE",
        "ABOVE, FALSE, FALSE, TRUE",
        "AT_MOST, TRUE, TRUE, FALSE",
        "BELOW, TRUE, FALSE, FALSE",
    })
    void a_bound_is_included_or_excluded(Predicate.Order order, Truth below, Truth at, Truth above) {
        FactTest bound = Facts.number("residence.months").bound(order, new Predicate.Number(BigDecimal.valueOf(6)));
        assertThat(Vector.of(5, 6, 7).map(m -> bound.in(months(m)))).containsExactly(below, at, above);
        assertThat(Vector.of(-1, 0, 1).map(order::holds)).containsExactly(below.isTrue(), at.isTrue(), above.isTrue());
    }

    @Test
    void the_sentences_of_a_number_include_or_exclude_their_figure() {
        NumberFact months = Facts.number("residence.months");
        assertThat(Vector.of(5, 6, 7).map(m -> months.atLeast(6).in(months(m))))
                .containsExactly(Truth.FALSE, Truth.TRUE, Truth.TRUE);
        assertThat(Vector.of(5, 6, 7).map(m -> months.above(6).in(months(m))))
                .containsExactly(Truth.FALSE, Truth.FALSE, Truth.TRUE);
        assertThat(Vector.of(5, 6, 7).map(m -> months.atMost(6).in(months(m))))
                .containsExactly(Truth.TRUE, Truth.TRUE, Truth.FALSE);
        assertThat(Vector.of(5, 6, 7).map(m -> months.below(6).in(months(m))))
                .containsExactly(Truth.TRUE, Truth.FALSE, Truth.FALSE);
        assertThat(Vector.of(5, 6, 7).map(m -> months.is(6).in(months(m))))
                .containsExactly(Truth.FALSE, Truth.TRUE, Truth.FALSE);
    }

    @ParameterizedTest
    @CsvSource({"120, TRUE", "120.0, TRUE", "120.000, TRUE", "1.2E+2, TRUE", "120.01, FALSE"})
    void numbers_are_equal_however_many_zeros_they_are_written_with(BigDecimal points, Truth equal) {
        Frame frame = Seen.of(r -> r.points(Points.builder().total(points).build()));
        assertThat(Facts.number("points.total").is(120).in(frame)).isEqualTo(equal);
    }

    @ParameterizedTest
    @CsvSource({
        "8639.99, 720, FALSE",
        "8640, 720, FALSE",
        "8640.01, 720, TRUE",
        "8641.2, 720.1, FALSE",
        "8641.21, 720.1, TRUE",
    })
    void income_has_to_lie_above_twelve_times_the_monthly_line_and_equality_fails(
            BigDecimal income, BigDecimal line, Truth enough) {
        assertThat(aboveLine().in(earning(income, line))).isEqualTo(enough);
    }

    @Test
    void a_comparison_of_two_facts_is_unknown_while_one_is_not_stated() {
        Resident earning = Resident.builder()
                .income(Income.builder().perCapitaAnnual(BigDecimal.TEN).build())
                .build();
        assertThat(aboveLine().in(Seen.of(earning))).isEqualTo(Truth.UNKNOWN);
        assertThat(aboveLine().in(earning(BigDecimal.TEN, BigDecimal.ONE))).isEqualTo(Truth.FALSE);
        assertThat(aboveLine()
                        .in(Seen.of(Application.builder()
                                .destination(Destination.builder()
                                        .livingAllowanceMonthly(BigDecimal.TEN)
                                        .build())
                                .build())))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void a_comparison_looks_at_both_facts_and_any_other_test_at_its_own() {
        assertThat(aboveLine().facts().map(Fact::id))
                .containsExactly("income.perCapitaAnnual", "destination.livingAllowanceMonthly");
        assertThat(Facts.number("residence.months").atLeast(6).facts().map(Fact::id))
                .containsExactly("residence.months");
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, FALSE",
        "JUNIOR, FALSE",
        "INTERMEDIATE, TRUE",
        "SENIOR_SKILLED_WORKER, TRUE",
        "TECHNICIAN, TRUE",
        "SENIOR_TECHNICIAN, TRUE",
    })
    void a_title_is_at_least_intermediate_from_there_up_the_scale(Title title, Truth enough) {
        Frame frame = Seen.of(r -> r.talent(Talent.builder().title(title).build()));
        assertThat(Facts.word("talent.title", Title.class)
                        .is(Predicate.Order.AT_LEAST, Title.INTERMEDIATE)
                        .in(frame))
                .isEqualTo(enough);
    }

    @Test
    void a_rank_that_is_not_stated_is_unknown() {
        assertThat(Facts.word("talent.title", Title.class)
                        .is(Predicate.Order.AT_LEAST, Title.NONE)
                        .in(Seen.of(r -> r)))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void a_word_is_one_of_a_list() {
        FactTest test = Facts.word("dwelling.tenure", Tenure.class).is(Tenure.OWNED, Tenure.RENTED);
        assertThat(Vector.of(Tenure.values()).filter(t -> test.in(dwelling(t)).isTrue()))
                .containsExactly(Tenure.OWNED, Tenure.RENTED);
    }

    @Test
    void a_date_that_is_the_bound_is_not_before_it() {
        DateFact date = Facts.date("application.date");
        Frame frame = Seen.of(Application.builder()
                .request(Request.builder().date(LocalDate.parse("2022-03-01")).build())
                .build());
        assertThat(Vector.of("2022-02-28", "2022-03-01", "2022-03-02")
                        .map(bound -> date.notBefore(LocalDate.parse(bound)).in(frame)))
                .containsExactly(Truth.TRUE, Truth.TRUE, Truth.FALSE);
        assertThat(Vector.of("2022-02-28", "2022-03-01", "2022-03-02")
                        .map(bound -> date.before(LocalDate.parse(bound)).in(frame)))
                .containsExactly(Truth.FALSE, Truth.FALSE, Truth.TRUE);
    }

    @Test
    void each_element_of_a_set_is_known_to_be_in_known_to_be_out_or_not_stated() {
        Flags<TalentCategory> stated = Flags.<TalentCategory>notStated()
                .with(TalentCategory.SKILLED, true)
                .with(TalentCategory.INVESTOR, false);
        Frame frame = Seen.of(r -> r.talent(Talent.builder().categories(stated).build()));
        SetFact<TalentCategory> categories = Facts.set("talent.categories", TalentCategory.class);
        assertThat(categories.has(TalentCategory.SKILLED).in(frame)).isEqualTo(Truth.TRUE);
        assertThat(categories.has(TalentCategory.INVESTOR).in(frame)).isEqualTo(Truth.FALSE);
        assertThat(categories.has(TalentCategory.PROFESSIONAL).in(frame)).isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_not_asked_is_not_wished(Ask ask) {
        Frame frame = Seen.of(Application.builder()
                .request(Request.builder().asks(Ask.SETTLE, Ask.BRING_FAMILY).build())
                .build());
        assertThat(Facts.set("application.asks", Ask.class).has(ask).in(frame))
                .isEqualTo(Truth.of(ask == Ask.SETTLE || ask == Ask.BRING_FAMILY));
    }

    @ParameterizedTest
    @CsvSource({"MALE, TRUE, FALSE", "FEMALE, FALSE, TRUE", "UNKNOWN, UNKNOWN, UNKNOWN", "NOT_STATED, UNKNOWN, UNKNOWN"
    })
    void the_codes_for_an_unknown_sex_count_as_no_statement(Sex sex, Truth male, Truth female) {
        Frame frame = Seen.of(r -> r.person(Person.builder().sex(sex).build()));
        assertThat(Facts.word("person.sex", Sex.class).is(Sex.MALE).in(frame)).isEqualTo(male);
        assertThat(Facts.word("person.sex", Sex.class).is(Sex.FEMALE).in(frame)).isEqualTo(female);
    }

    @ParameterizedTest
    @EnumSource
    void the_code_for_a_marital_status_not_stated_counts_as_no_statement(MaritalStatus status) {
        Frame frame =
                Seen.of(r -> r.person(Person.builder().maritalStatus(status).build()));
        assertThat(Facts.word("person.maritalStatus", MaritalStatus.class)
                        .is(MaritalStatus.MARRIED)
                        .in(frame))
                .isEqualTo(
                        status == MaritalStatus.NOT_STATED ? Truth.UNKNOWN : Truth.of(status == MaritalStatus.MARRIED));
    }

    @Test
    void a_test_that_its_fact_cannot_answer_is_refused() {
        assertThatThrownBy(() -> new FactTest(Facts.flag("dwelling.lawful"), new Predicate.Within(Seen.PREFECTURE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact 'dwelling.lawful' expects true or false, not Within[division=370300]");
        assertThatThrownBy(() -> new FactTest(
                        Facts.flag("dwelling.lawful"),
                        new Predicate.Bound(Predicate.Order.ABOVE, new Predicate.Number(BigDecimal.ONE))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact 'dwelling.lawful' expects true or false, not Bound[order=ABOVE,"
                        + " operand=Number[value=1]]");
        assertThatThrownBy(() -> new FactTest(
                        Facts.flag("dwelling.lawful"), new Predicate.OneOf(io.vavr.collection.Vector.of("yes"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact 'dwelling.lawful' expects true or false, not OneOf[values=Vector(yes)]");
    }

    private static FactTest aboveLine() {
        return Facts.number("income.perCapitaAnnual")
                .bound(
                        Predicate.Order.ABOVE,
                        new Predicate.Other(
                                Facts.number("destination.livingAllowanceMonthly"), BigDecimal.valueOf(12)));
    }

    private static Frame earning(BigDecimal income, BigDecimal line) {
        return Seen.of(Application.builder()
                .destination(Destination.builder().livingAllowanceMonthly(line).build())
                .applicant(Resident.builder()
                        .income(Income.builder().perCapitaAnnual(income).build())
                        .build())
                .build());
    }

    private static Frame months(int months) {
        return Seen.of(r -> r.residence(Residence.builder().months(months).build()));
    }

    private static Frame dwelling(Tenure tenure) {
        return Seen.of(r -> r.dwellings(Dwelling.builder().tenure(tenure).build()));
    }
}
