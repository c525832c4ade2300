package org.hukou.model.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Optional;
import org.hukou.model.value.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndorsementTest {
    private static final LocalDate RESIDENCE = LocalDate.of(2016, 3, 1);
    private static final LocalDate ISSUED = LocalDate.of(2016, 9, 10);
    private static final Permit PERMIT = Permit.issued(ISSUED, RESIDENCE);

    @Test
    void a_new_permit_is_valid_until_the_current_year_of_residence_is_full() {
        assertThat(PERMIT.endorsedUntil()).isEqualTo(Known.of(LocalDate.of(2017, 3, 1)));
        assertThat(PERMIT.stateFromDates(ISSUED.minusDays(1))).contains(PermitState.NONE);
        assertThat(PERMIT.stateFromDates(ISSUED)).contains(PermitState.VALID);
        assertThat(PERMIT.stateFromDates(LocalDate.of(2017, 2, 28))).contains(PermitState.VALID);
        assertThat(PERMIT.stateFromDates(LocalDate.of(2017, 3, 1))).contains(PermitState.SUSPENDED);
    }

    @Test
    void a_permit_issued_on_the_day_on_which_a_year_is_full_runs_to_the_next() {
        assertThat(Permit.issued(LocalDate.of(2017, 3, 1), RESIDENCE).endorsedUntil())
                .isEqualTo(Known.of(LocalDate.of(2018, 3, 1)));
        assertThat(Permit.issued(LocalDate.of(2017, 2, 28), RESIDENCE).endorsedUntil())
                .isEqualTo(Known.of(LocalDate.of(2017, 3, 1)));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2016-09-09, NOT_ISSUED",
        "2016-09-10, TOO_EARLY",
        "2017-01-31, TOO_EARLY",
    })
    void before_its_month_a_permit_is_not_endorsed(LocalDate on, EndorsementRefusal why) {
        assertThat(PERMIT.endorsed(on, RESIDENCE)).isEqualTo(Either.left(why));
    }

    @ParameterizedTest(name = "on {0}")
    @CsvSource({"2017-02-01", "2017-02-15", "2017-02-28"})
    void endorsed_in_its_month_it_runs_a_year_longer_and_the_years_go_on(LocalDate on) {
        Permit endorsed = PERMIT.endorsed(on, RESIDENCE).get();
        assertThat(endorsed.endorsedUntil()).isEqualTo(Known.of(LocalDate.of(2018, 3, 1)));
        assertThat(endorsed.clock(Optional.of(RESIDENCE))).contains(new PermitClock(RESIDENCE));
        assertThat(endorsed.endorsed(on, RESIDENCE)).isEqualTo(Either.left(EndorsementRefusal.TOO_EARLY));
    }

    @ParameterizedTest(name = "on {0}: until {1}")
    @CsvSource({"2017-03-01, 2018-03-01", "2017-03-02, 2018-03-02", "2020-02-29, 2021-02-28"})
    void endorsed_late_it_is_valid_again_and_the_years_count_from_that_day(LocalDate on, LocalDate until) {
        assertThat(PERMIT.stateFromDates(on)).contains(PermitState.SUSPENDED);
        Permit restored = PERMIT.endorsed(on, RESIDENCE).get();
        assertThat(restored.stateFromDates(on)).contains(PermitState.VALID);
        assertThat(restored.restoredOn()).isEqualTo(Known.of(on));
        assertThat(restored.endorsedUntil()).isEqualTo(Known.of(until));
        assertThat(restored.clock(Optional.of(RESIDENCE))).contains(new PermitClock(on));
        assertThat(restored.stateFromDates(until)).contains(PermitState.SUSPENDED);
    }

    @Test
    void a_permit_that_has_lapsed_is_not_endorsed() {
        Permit lapsed = Permit.builder()
                .from(PERMIT)
                .cancelledOn(LocalDate.of(2017, 2, 1))
                .build();
        assertThat(lapsed.endorsed(LocalDate.of(2017, 2, 1), RESIDENCE))
                .isEqualTo(Either.left(EndorsementRefusal.LAPSED));
        assertThat(lapsed.endorsed(LocalDate.of(2017, 1, 31), RESIDENCE))
                .isEqualTo(Either.left(EndorsementRefusal.TOO_EARLY));
    }

    @Test
    void of_a_permit_whose_dates_are_not_stated_nothing_is_known() {
        assertThat(Permit.notStated().endorsed(ISSUED, RESIDENCE))
                .isEqualTo(Either.left(EndorsementRefusal.NOT_STATED));
        assertThat(Permit.builder()
                        .from(PERMIT)
                        .restoredOn(Known.notStated())
                        .build()
                        .endorsed(LocalDate.of(2017, 2, 1), RESIDENCE))
                .isEqualTo(Either.left(EndorsementRefusal.NOT_STATED));
        assertThat(Permit.notStated().clock(Optional.of(RESIDENCE))).isEmpty();
        assertThat(PERMIT.clock(Optional.empty())).isEmpty();
    }
}
