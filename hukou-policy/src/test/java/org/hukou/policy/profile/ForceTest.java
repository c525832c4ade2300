package org.hukou.policy.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.LinkedHashMap;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.hukou.model.application.Application;
import org.hukou.model.application.Request;
import org.hukou.model.value.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ForceTest {
    private static final LocalDate ISSUED = LocalDate.parse("2021-12-29");
    private static final Commencement ON = new Commencement.On(ISSUED);

    @ParameterizedTest
    @CsvSource({"2021-12-28, FALSE", "2021-12-29, TRUE", "2021-12-30, TRUE"})
    void a_document_has_begun_from_its_date_on(LocalDate date, Truth begun) {
        assertThat(ON.begunOn(date)).isEqualTo(begun);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-28, FALSE",
        "2021-12-29, UNKNOWN",
        "2022-06-30, UNKNOWN",
        "2022-07-01, TRUE",
        "2022-07-02, TRUE",
    })
    void an_unprinted_date_is_open_from_the_earliest_until_the_latest_it_can_be(LocalDate date, Truth begun) {
        Commencement bounded = new Commencement.Unprinted(ISSUED, Optional.of(LocalDate.parse("2022-07-01")));
        assertThat(bounded.begunOn(date)).isEqualTo(begun);
    }

    @ParameterizedTest
    @CsvSource({"2021-12-28, FALSE", "2021-12-29, UNKNOWN", "2100-01-01, UNKNOWN"})
    void an_unprinted_date_that_nothing_bounds_stays_open(LocalDate date, Truth begun) {
        assertThat(new Commencement.Unprinted(ISSUED, Optional.empty()).begunOn(date))
                .isEqualTo(begun);
    }

    @ParameterizedTest
    @CsvSource({"1900-01-01", "2021-12-29", "2100-01-01"})
    void a_draft_never_begins(LocalDate date) {
        assertThat(Commencement.Draft.DRAFT.begunOn(date)).isEqualTo(Truth.FALSE);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-28, FALSE",
        "2021-12-29, TRUE",
        "2025-12-31, TRUE",
        "2026-01-01, FALSE",
        "2026-01-02, FALSE",
    })
    void a_document_holds_from_its_beginning_and_before_the_first_day_without_it(LocalDate date, Truth holds) {
        Force force = new Force(Force.Decides.REQUEST, Varying.fixed(ON), Optional.of(LocalDate.parse("2026-01-01")));
        assertThat(holds(force, requested(date))).isEqualTo(holds);
    }

    @Test
    void the_date_of_the_request_or_of_the_handling_decides() {
        Application before = application(Request.builder()
                .date(LocalDate.parse("2021-12-28"))
                .handledOn(LocalDate.parse("2021-12-29"))
                .build());
        assertThat(holds(until(Force.Decides.REQUEST, Optional.empty()), before))
                .isEqualTo(Truth.FALSE);
        assertThat(holds(until(Force.Decides.HANDLING, Optional.empty()), before))
                .isEqualTo(Truth.TRUE);
        assertThat(until(Force.Decides.REQUEST, Optional.empty()).date(before)).contains(LocalDate.parse("2021-12-28"));
        assertThat(until(Force.Decides.HANDLING, Optional.empty()).date(before))
                .contains(LocalDate.parse("2021-12-29"));
    }

    @ParameterizedTest
    @CsvSource({"2021-12-28, UNKNOWN", "2021-12-29, TRUE", "2022-03-01, TRUE"})
    void a_document_that_held_at_the_request_and_never_ends_holds_whenever_it_is_handled(LocalDate date, Truth holds) {
        assertThat(holds(until(Force.Decides.HANDLING, Optional.empty()), requested(date)))
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"2021-12-28, UNKNOWN", "2025-12-31, UNKNOWN", "2026-01-01, FALSE", "2026-01-02, FALSE"})
    void a_document_that_ends_may_have_ended_by_the_handling_and_has_where_it_had_at_the_request(
            LocalDate date, Truth holds) {
        Force ends = until(Force.Decides.HANDLING, Optional.of(LocalDate.parse("2026-01-01")));
        assertThat(holds(ends, requested(date))).isEqualTo(holds);
    }

    @ParameterizedTest
    @EnumSource
    void without_any_date_it_is_open_whether_a_document_holds(Force.Decides decides) {
        Application undated = application(Request.notStated());
        assertThat(holds(until(decides, Optional.empty()), undated)).isEqualTo(Truth.UNKNOWN);
        assertThat(until(decides, Optional.empty()).date(undated)).isEmpty();
    }

    @Test
    void a_date_of_handling_does_not_stand_for_the_request() {
        Application handled = application(Request.builder().handledOn(ISSUED).build());
        assertThat(holds(until(Force.Decides.REQUEST, Optional.empty()), handled))
                .isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource
    void a_draft_holds_on_no_date_not_even_an_unknown_one(Force.Decides decides) {
        Force draft = new Force(decides, Varying.fixed(Commencement.Draft.DRAFT), Optional.empty());
        assertThat(holds(draft, application(Request.notStated()))).isEqualTo(Truth.FALSE);
        assertThat(holds(draft, requested(LocalDate.parse("2030-01-01")))).isEqualTo(Truth.FALSE);
    }

    @ParameterizedTest
    @CsvSource({"date-of-issue, TRUE", "elsewhere, UNKNOWN"})
    void a_reading_may_vary_the_beginning(String option, Truth holds) {
        Force force = new Force(
                Force.Decides.REQUEST,
                Varying.by(
                        "commencement",
                        LinkedHashMap.of(
                                "date-of-issue",
                                ON,
                                "elsewhere",
                                new Commencement.Unprinted(ISSUED, Optional.empty()))),
                Optional.empty());
        assertThat(force.holds(requested(ISSUED), reading -> reading.equals("commencement") ? option : ""))
                .isEqualTo(holds);
    }

    @Test
    void a_fixed_value_is_the_same_under_every_option() {
        Varying<Address> fixed = Varying.fixed(Address.DWELLING);
        assertThat(fixed.under(reading -> "anything")).isEqualTo(Address.DWELLING);
        assertThat(fixed.all()).containsExactly(Address.DWELLING);
        assertThat(fixed.reading()).isEmpty();
    }

    @Test
    void a_varying_value_is_that_of_the_option_taken_and_lists_each_value_once() {
        Varying<Address> varying = Varying.by(
                "where",
                LinkedHashMap.of("home", Address.DWELLING, "work", Address.WORKPLACE, "also-home", Address.DWELLING));
        assertThat(varying.under(reading -> "work")).isEqualTo(Address.WORKPLACE);
        assertThat(varying.under(reading -> "also-home")).isEqualTo(Address.DWELLING);
        assertThat(varying.all()).containsExactly(Address.DWELLING, Address.WORKPLACE);
        assertThatThrownBy(() -> varying.under(reading -> "nowhere")).isInstanceOf(NoSuchElementException.class);
    }

    private static Force until(Force.Decides decides, Optional<LocalDate> until) {
        return new Force(decides, Varying.fixed(ON), until);
    }

    private static Truth holds(Force force, Application application) {
        return force.holds(application, reading -> {
            throw new AssertionError("asked for an option of " + reading);
        });
    }

    private static Application requested(LocalDate date) {
        return application(Request.builder().date(date).build());
    }

    private static Application application(Request request) {
        return Application.builder().request(request).build();
    }
}
