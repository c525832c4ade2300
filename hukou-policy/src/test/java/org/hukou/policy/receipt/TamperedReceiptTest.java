package org.hukou.policy.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.model.application.Request;
import org.hukou.policy.decide.Decider;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.profile.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TamperedReceiptTest {
    private static final Profile WUSHENG = Profiles.get("wusheng-2015");

    private static Replay replay(String decision) {
        Application application = Application.builder()
                .request(Request.builder()
                        .date(LocalDate.of(2022, 3, 1))
                        .asks(Ask.SETTLE)
                        .build())
                .build();
        Receipt made = Receipts.of(Decider.of(WUSHENG), application);
        Receipt tampered = new Receipt(
                made.library(),
                made.profile(),
                made.profileSha256(),
                made.options(),
                made.application(),
                decision,
                made.explanation());
        return Receipts.replay(tampered, WUSHENG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "\"granted\"", "[1]", "{\"answers\":[3]}", "{\"answers\":{\"ask\":\"settle\"}}"})
    void a_decision_without_answers_differs_in_all_that_is_answered_now(String decision) {
        assertThat(replay(decision).summary())
                .isEqualTo("the same profile answers differently: settle for applicant was not answered,"
                        + " is undetermined");
    }

    @Test
    void grounds_that_differ_where_the_results_do_not_are_a_difference() {
        Replay replay = replay(
                "{\"answers\":[{\"ask\":\"settle\",\"subjects\":[{\"subject\":\"applicant\",\"result\":\"undetermined\"}]}]}");
        assertThat(replay.sameDecision()).isFalse();
        assertThat(replay.differences()).isEmpty();
        assertThat(replay.summary())
                .isEqualTo("the same profile answers differently: the results are the same, their grounds or reasons"
                        + " are not");
    }
}
