package org.hukou.policy.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hukou.model.household.Resident;
import org.hukou.model.person.Permit;
import org.hukou.model.person.PermitState;
import org.hukou.model.person.Residence;
import org.hukou.model.value.Known;
import org.hukou.model.value.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermitFactsTest {
    private static final WordFact<PermitState> STATE = Facts.word("permit.state", PermitState.class);
    private static final FlagFact HELD = Facts.flag("permit.held");

    @ParameterizedTest
    @CsvSource({
        "2021-07-01, VALID",
        "2022-06-30, VALID",
        "2022-07-01, SUSPENDED",
        "2022-12-31, SUSPENDED",
        "2023-01-01, LAPSED",
        "2023-06-01, LAPSED",
    })
    void a_permit_is_valid_from_issue_until_its_endorsement_ends_then_suspended_and_lapsed_once_cancelled(
            LocalDate date, PermitState state) {
        Permit permit = Permit.builder()
                .issuedOn(LocalDate.parse("2021-07-01"))
                .endorsedUntil(LocalDate.parse("2022-07-01"))
                .cancelledOn(LocalDate.parse("2023-01-01"))
                .build();
        assertThat(STATE.in(Seen.of(with(permit), date))).isEqualTo(Known.of(state));
        assertThat(HELD.in(Seen.of(with(permit), date))).isEqualTo(Known.of(state == PermitState.VALID));
    }

    @Test
    void a_permit_that_was_never_issued_is_none_and_not_held() {
        Permit none = Permit.builder().issuedOn(Known.none()).build();
        assertThat(STATE.in(permit(none))).isEqualTo(Known.of(PermitState.NONE));
        assertThat(HELD.isFalse().in(permit(none))).isEqualTo(Truth.TRUE);
        assertThat(Facts.date("permit.issuedOn")
                        .notBefore(LocalDate.parse("1900-01-01"))
                        .in(permit(none)))
                .isEqualTo(Truth.FALSE);
        assertThat(Facts.date("permit.issuedOn")
                        .before(LocalDate.parse("2100-01-01"))
                        .in(permit(none)))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void the_state_is_open_while_one_of_its_dates_is_not_stated() {
        Permit.Builder issued = Permit.builder().issuedOn(LocalDate.parse("2021-07-01"));
        assertThat(STATE.in(permit(issued.build()))).isEqualTo(Known.notStated());
        assertThat(STATE.in(permit(
                        issued.endorsedUntil(LocalDate.parse("2023-07-01")).build())))
                .isEqualTo(Known.notStated());
        assertThat(STATE.in(permit(issued.cancelledOn(Known.none()).build()))).isEqualTo(Known.of(PermitState.VALID));
        assertThat(HELD.in(permit(issued.build()))).isEqualTo(Known.of(true));
    }

    @Test
    void state_and_holding_may_be_stated_where_the_dates_are_not() {
        Permit suspended = Permit.builder().state(PermitState.SUSPENDED).build();
        assertThat(STATE.is(PermitState.SUSPENDED).in(permit(suspended))).isEqualTo(Truth.TRUE);
        assertThat(HELD.isFalse().in(permit(suspended))).isEqualTo(Truth.TRUE);
        Permit held = Permit.builder().held(true).build();
        assertThat(HELD.isTrue().in(permit(held))).isEqualTo(Truth.TRUE);
        assertThat(STATE.in(permit(held))).isEqualTo(Known.notStated());
    }

    @ParameterizedTest
    @CsvSource({
        "2019-03-01, 2020-05-01, 2020-05-01, 1",
        "2020-05-01, 2019-03-01, 2020-05-01, 1",
        "2020-03-01, 2020-03-01, 2020-03-01, 2",
        "2020-03-02, none, 2020-03-02, 1",
        "2020-03-01, none, 2020-03-01, 2",
    })
    void years_are_counted_from_the_later_of_residence_and_restoration(
            LocalDate since, String restored, LocalDate counted, int years) {
        Known<LocalDate> restoredOn = restored.equals("none") ? Known.none() : Known.of(LocalDate.parse(restored));
        Frame frame = counting(since, Permit.builder().restoredOn(restoredOn).build());
        assertThat(Facts.date("permit.countedSince").in(frame)).isEqualTo(Known.of(counted));
        assertThat(Facts.number("permit.years").in(frame)).isEqualTo(Known.of(BigDecimal.valueOf(years)));
    }

    @Test
    void the_clock_is_open_while_it_is_not_stated_whether_the_permit_was_restored() {
        Frame frame = counting(LocalDate.parse("2015-01-01"), Permit.notStated());
        assertThat(Facts.date("permit.countedSince").in(frame)).isEqualTo(Known.notStated());
        assertThat(Facts.number("permit.years").in(frame)).isEqualTo(Known.notStated());
    }

    @Test
    void start_and_years_may_be_stated_where_the_dates_are_not() {
        Frame start = permit(
                Permit.builder().countedSince(LocalDate.parse("2020-03-01")).build());
        assertThat(Facts.date("permit.countedSince").in(start)).isEqualTo(Known.of(LocalDate.parse("2020-03-01")));
        assertThat(Facts.number("permit.years").in(start)).isEqualTo(Known.of(BigDecimal.valueOf(2)));
        Frame years = permit(Permit.builder().years(5).build());
        assertThat(Facts.number("permit.years").in(years)).isEqualTo(Known.of(BigDecimal.valueOf(5)));
    }

    private static Frame counting(LocalDate since, Permit permit) {
        return Seen.of(
                r -> r.residence(Residence.builder().since(since).build()).permit(permit));
    }

    private static Frame permit(Permit permit) {
        return Seen.of(with(permit));
    }

    private static Resident with(Permit permit) {
        return Resident.builder().permit(permit).build();
    }
}
