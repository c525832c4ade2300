package org.hukou.model.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.hukou.model.value.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermitTest {
    private static final LocalDate ISSUED = LocalDate.of(2020, 3, 1);
    private static final LocalDate ENDORSED = LocalDate.of(2021, 3, 1);
    private static final LocalDate CANCELLED = LocalDate.of(2021, 9, 1);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2020-02-29, NONE",
        "2020-03-01, VALID",
        "2020-03-02, VALID",
        "2021-02-28, VALID",
        "2021-03-01, SUSPENDED",
        "2021-03-02, SUSPENDED",
        "2021-08-31, SUSPENDED",
        "2021-09-01, LAPSED",
        "2021-09-02, LAPSED"
    })
    void a_permit_is_valid_then_suspended_then_lapsed(LocalDate on, PermitState state) {
        Permit permit = Permit.builder()
                .issuedOn(ISSUED)
                .endorsedUntil(ENDORSED)
                .cancelledOn(CANCELLED)
                .build();
        assertThat(permit.stateFromDates(on)).contains(state);
        assertThat(permit.stateOn(Optional.of(on))).contains(state);
        assertThat(permit.heldOn(Optional.of(on))).contains(state == PermitState.VALID);
    }

    @Test
    void a_permit_endorsed_late_is_valid_again() {
        Permit permit = Permit.builder()
                .issuedOn(ISSUED)
                .restoredOn(ENDORSED.plusMonths(2))
                .endorsedUntil(ENDORSED.plusYears(1))
                .cancelledOn(Known.none())
                .build();
        assertThat(permit.stateFromDates(ENDORSED.plusMonths(3))).contains(PermitState.VALID);
    }

    @Test
    void that_none_was_issued_is_a_state_on_every_date() {
        Permit permit = Permit.builder().issuedOn(Known.none()).build();
        assertThat(permit.stateFromDates(ISSUED)).contains(PermitState.NONE);
        assertThat(permit.heldOn(Optional.of(ISSUED))).contains(false);
    }

    @Test
    void that_it_was_cancelled_is_enough_to_know_that_it_has_lapsed() {
        Permit permit = Permit.builder().cancelledOn(CANCELLED).build();
        assertThat(permit.stateFromDates(CANCELLED)).contains(PermitState.LAPSED);
        assertThat(permit.stateFromDates(CANCELLED.minusDays(1))).isEmpty();
    }

    @Test
    void where_a_date_is_missing_the_state_is_not_known() {
        Permit issued = Permit.builder().issuedOn(ISSUED).build();
        assertThat(issued.stateFromDates(ISSUED)).isEmpty();
        assertThat(Permit.builder()
                        .issuedOn(ISSUED)
                        .endorsedUntil(ENDORSED)
                        .build()
                        .stateFromDates(ISSUED))
                .isEmpty();
        assertThat(Permit.builder()
                        .issuedOn(ISSUED)
                        .cancelledOn(Known.none())
                        .build()
                        .stateFromDates(ISSUED))
                .isEmpty();
        assertThat(Permit.builder()
                        .endorsedUntil(ENDORSED)
                        .cancelledOn(Known.none())
                        .build()
                        .stateFromDates(ISSUED))
                .isEmpty();
        assertThat(issued.heldOn(Optional.of(ISSUED))).isEmpty();
        assertThat(issued.stateOn(Optional.empty())).isEmpty();
        assertThat(Permit.notStated().stateFromDates(ISSUED)).isEmpty();
    }

    @Test
    void what_is_stated_counts_where_the_dates_do_not_tell() {
        Permit suspended = Permit.builder().state(PermitState.SUSPENDED).build();
        assertThat(suspended.stateOn(Optional.of(ISSUED))).contains(PermitState.SUSPENDED);
        assertThat(suspended.stateOn(Optional.empty())).contains(PermitState.SUSPENDED);
        assertThat(suspended.heldOn(Optional.empty())).contains(false);
        assertThat(Permit.builder().held(true).build().heldOn(Optional.of(ISSUED)))
                .contains(true);
    }

    @Test
    void a_state_against_the_dates_is_a_contradiction() {
        Permit permit = Permit.builder()
                .issuedOn(ISSUED)
                .endorsedUntil(ENDORSED)
                .cancelledOn(Known.none())
                .state(PermitState.VALID)
                .build();
        assertThat(permit.stateContradiction(Optional.of(ENDORSED.minusDays(1))))
                .isEmpty();
        assertThat(permit.stateContradiction(Optional.empty())).isEmpty();
        assertThat(permit.stateContradiction(Optional.of(ENDORSED)))
                .contains("stated valid, but the dates make the permit suspended on 2021-03-01; leave one out");
    }

    @Test
    void holding_a_permit_that_is_not_valid_is_a_contradiction() {
        Permit permit = Permit.builder().state(PermitState.SUSPENDED).held(true).build();
        assertThat(permit.heldContradiction(Optional.empty()))
                .contains("held true contradicts the state suspended; only a valid permit is held");
        assertThat(Permit.builder().state(PermitState.VALID).held(false).build().heldContradiction(Optional.empty()))
                .contains("held false contradicts the state valid; only a valid permit is held");
        assertThat(Permit.builder().state(PermitState.VALID).held(true).build().heldContradiction(Optional.empty()))
                .isEmpty();
    }
}
