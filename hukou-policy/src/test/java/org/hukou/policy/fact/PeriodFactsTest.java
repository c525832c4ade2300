package org.hukou.policy.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hukou.model.application.Application;
import org.hukou.model.application.Request;
import org.hukou.model.household.Resident;
import org.hukou.model.kinship.Kin;
import org.hukou.model.person.Person;
import org.hukou.model.person.Residence;
import org.hukou.model.value.Known;
import org.hukou.model.value.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodFactsTest {
    @ParameterizedTest
    @CsvSource({
        "2021-06-01, 2021-06-01, 0",
        "2021-06-01, 2021-06-02, 1",
        "2021-06-01, 2021-07-01, 30",
        "2021-06-01, 2022-06-01, 365",
        "2024-02-28, 2024-03-01, 2",
    })
    void days_are_the_difference_of_the_dates(LocalDate since, LocalDate requested, int days) {
        assertThat(residence("days", since, requested)).isEqualTo(Known.of(BigDecimal.valueOf(days)));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-08-31, 2022-02-27, 5",
        "2021-08-31, 2022-02-28, 6",
        "2023-08-31, 2024-02-28, 5",
        "2023-08-31, 2024-02-29, 6",
        "2021-08-31, 2021-09-29, 0",
        "2021-08-31, 2021-09-30, 1",
        "2021-09-01, 2022-02-28, 5",
        "2021-09-01, 2022-03-01, 6",
        "2022-01-31, 2022-02-28, 1",
        "2022-02-28, 2022-03-27, 0",
        "2022-02-28, 2022-03-28, 1",
    })
    void a_month_is_over_on_its_day_or_on_the_last_of_a_month_without_that_day(
            LocalDate since, LocalDate requested, int months) {
        assertThat(residence("months", since, requested)).isEqualTo(Known.of(BigDecimal.valueOf(months)));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-29, 2021-02-27, 0",
        "2020-02-29, 2021-02-28, 1",
        "2020-02-29, 2024-02-28, 3",
        "2020-02-29, 2024-02-29, 4",
        "2019-06-15, 2022-06-14, 2",
        "2019-06-15, 2022-06-15, 3",
        "2019-06-15, 2022-06-16, 3",
    })
    void a_year_is_over_on_its_day_or_on_28_february(LocalDate since, LocalDate requested, int years) {
        assertThat(residence("years", since, requested)).isEqualTo(Known.of(BigDecimal.valueOf(years)));
    }

    @ParameterizedTest
    @CsvSource({
        "2004-02-29, 2022-02-27, 17",
        "2004-02-29, 2022-02-28, 18",
        "2004-03-01, 2022-02-28, 17",
        "2004-03-01, 2022-03-01, 18",
        "2022-03-01, 2022-03-01, 0",
    })
    void age_is_counted_like_years(LocalDate born, LocalDate requested, int age) {
        Resident resident = Resident.builder()
                .person(Person.builder().birthDate(born).build())
                .build();
        assertThat(Facts.number("person.age").in(Seen.of(resident, requested)))
                .isEqualTo(Known.of(BigDecimal.valueOf(age)));
    }

    @ParameterizedTest
    @CsvSource({"2021-09-02, FALSE", "2021-09-01, TRUE", "2021-08-31, TRUE"})
    void half_a_year_is_six_months_and_includes_its_figure(LocalDate since, Truth reached) {
        assertThat(Facts.number("residence.months").atLeast(6).in(Seen.of(since(since))))
                .isEqualTo(reached);
    }

    @ParameterizedTest
    @ValueSource(strings = {"days", "months", "years"})
    void a_period_may_be_stated_where_its_start_is_not(String unit) {
        Resident resident = Resident.builder()
                .residence(Residence.builder().days(800).months(26).years(2).build())
                .build();
        BigDecimal stated = BigDecimal.valueOf(unit.equals("days") ? 800 : unit.equals("months") ? 26 : 2);
        assertThat(Facts.number("residence." + unit).in(Seen.of(resident))).isEqualTo(Known.of(stated));
    }

    @ParameterizedTest
    @ValueSource(strings = {"residence.days", "residence.months", "residence.years", "person.age"})
    void without_a_date_of_request_nothing_is_counted(String id) {
        Resident resident = Resident.builder()
                .person(Person.builder()
                        .birthDate(LocalDate.parse("1990-01-01"))
                        .build())
                .residence(
                        Residence.builder().since(LocalDate.parse("2019-01-01")).build())
                .build();
        Application undated = Application.builder().applicant(resident).build();
        assertThat(Facts.number(id).in(Seen.of(undated))).isEqualTo(Known.notStated());
        assertThat(Facts.number(id).in(Seen.of(resident)).isPresent()).isTrue();
    }

    @Test
    void an_age_may_be_stated_where_the_date_of_birth_or_of_the_request_is_not() {
        Resident stated =
                Resident.builder().person(Person.builder().age(17).build()).build();
        assertThat(Facts.number("person.age").in(Seen.of(stated))).isEqualTo(Known.of(BigDecimal.valueOf(17)));
        assertThat(Facts.number("person.age")
                        .in(Seen.of(Application.builder().applicant(stated).build())))
                .isEqualTo(Known.of(BigDecimal.valueOf(17)));
    }

    @Test
    void the_age_of_the_anchor_is_the_anchors_own() {
        Resident subject =
                Resident.builder().person(Person.builder().age(17).build()).build();
        Resident anchor =
                Resident.builder().person(Person.builder().age(45).build()).build();
        Frame frame = Seen.tie(subject, Kin.notStated(), anchor);
        assertThat(Facts.number("person.age").is(17).in(frame)).isEqualTo(Truth.TRUE);
        assertThat(Facts.number("anchor.age").is(45).in(frame)).isEqualTo(Truth.TRUE);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-02-28, TRUE, FALSE",
        "2022-03-01, TRUE, FALSE",
        "2022-03-02, UNKNOWN, UNKNOWN",
        "2023-01-01, UNKNOWN, UNKNOWN",
    })
    void a_date_of_handling_that_is_not_stated_is_known_only_not_to_precede_the_request(
            LocalDate bound, Truth notBefore, Truth before) {
        Frame frame = handled(Request.builder().date(Seen.REQUESTED).build());
        DateFact handled = Facts.date("application.handledOn");
        assertThat(handled.in(frame)).isEqualTo(Known.notStated());
        assertThat(handled.notBefore(bound).in(frame)).isEqualTo(notBefore);
        assertThat(handled.before(bound).in(frame)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"2022-03-09, TRUE, FALSE", "2022-03-10, TRUE, FALSE", "2022-03-11, FALSE, TRUE"})
    void a_date_of_handling_that_is_stated_stands_for_itself(LocalDate bound, Truth notBefore, Truth before) {
        Frame frame = handled(Request.builder()
                .date(Seen.REQUESTED)
                .handledOn(LocalDate.parse("2022-03-10"))
                .build());
        DateFact handled = Facts.date("application.handledOn");
        assertThat(handled.notBefore(bound).in(frame)).isEqualTo(notBefore);
        assertThat(handled.before(bound).in(frame)).isEqualTo(before);
    }

    @Test
    void without_any_date_nothing_is_known_of_the_handling() {
        Frame frame = handled(Request.notStated());
        LocalDate bound = LocalDate.parse("1900-01-01");
        assertThat(Facts.date("application.handledOn").notBefore(bound).in(frame))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(Facts.date("application.handledOn").before(bound).in(frame)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void a_date_of_acceptance_that_is_not_stated_is_not_bounded_by_the_request() {
        Frame frame = handled(Request.builder().date(Seen.REQUESTED).build());
        assertThat(Facts.date("application.acceptedOn")
                        .notBefore(Seen.REQUESTED)
                        .in(frame))
                .isEqualTo(Truth.UNKNOWN);
    }

    private static Frame handled(Request request) {
        return Seen.of(Application.builder().request(request).build());
    }

    private static Known<BigDecimal> residence(String unit, LocalDate since, LocalDate requested) {
        return Facts.number("residence." + unit).in(Seen.of(since(since), requested));
    }

    private static Resident since(LocalDate since) {
        return Resident.builder()
                .residence(Residence.builder().since(since).build())
                .build();
    }
}
