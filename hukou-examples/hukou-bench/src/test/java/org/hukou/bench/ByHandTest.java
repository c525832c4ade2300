package org.hukou.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.EnumMap;
import java.util.Map;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.model.value.Truth;
import org.hukou.policy.decide.Decider;
import org.hukou.policy.decide.Verdict;
import org.hukou.policy.profile.Norm;
import org.hukou.policy.profile.Profiles;
import org.junit.jupiter.api.Test;

/** The rules written by hand say what the profile says. */
class ByHandTest {
    private static final int APPLICATIONS = 100_000;
    private static final int A_DRAW = 10_000;

    private final Decider decider = Decider.of(Profiles.get("zibo-2021"));
    private final Vector<String> pathways = decider.pathways(Ask.SETTLE).map(Norm::id);

    @Test
    void pathway_by_pathway_the_rules_by_hand_equal_the_profile_on_random_applications() {
        Map<Truth, Integer> seen = new EnumMap<>(Truth.class);
        for (int draw = 0; draw < APPLICATIONS / A_DRAW; draw++)
            for (Application application : Sample.RANDOM.draw(A_DRAW, draw)) {
                Verdict verdict = decider.verdicts(application, Ask.SETTLE).head();
                long byHand = ByHand.settle(application);
                for (int i = 0; i < verdict.size(); i++)
                    if (ByHand.pathway(byHand, i) != verdict.pathway(i))
                        assertThat(ByHand.pathway(byHand, i))
                                .as("%s of %s", pathways.get(i), application)
                                .isEqualTo(verdict.pathway(i));
                seen.merge(verdict.any(), 1, Integer::sum);
            }
        assertThat(seen.values()).as("grants, refusals and doubts").hasSize(3).allMatch(n -> n > APPLICATIONS / 100);
    }

    @Test
    void every_pathway_is_written_by_hand() {
        assertThat(pathways).hasSize(11);
    }
}
