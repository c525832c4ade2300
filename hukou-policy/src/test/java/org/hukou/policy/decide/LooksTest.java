package org.hukou.policy.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hukou.policy.condition.Conditions.all;
import static org.hukou.policy.condition.Conditions.any;
import static org.hukou.policy.condition.Conditions.atLeast;
import static org.hukou.policy.condition.Conditions.norm;
import static org.hukou.policy.condition.Conditions.normOfAnchor;
import static org.hukou.policy.condition.Conditions.test;

import io.vavr.collection.Vector;
import java.math.BigDecimal;
import org.hukou.policy.condition.Condition;
import org.hukou.policy.fact.Facts;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.profile.Profiles;
import org.junit.jupiter.api.Test;

/** What conditions look at, and which of them can be asked apart. */
class LooksTest {
    private static final Profile ZIBO = Profiles.get("zibo-2021");
    private static final Condition CITIZEN = test(Facts.flag("person.citizen").isTrue());
    private static final Condition HOUSED = test(Facts.flag("dwelling.lawful").isTrue());
    private static final Condition WORKS = test(Facts.flag("work.stable").isTrue());
    private static final Condition JOINS = test(Facts.flag("kin.livesTogether").isTrue());
    private static final Condition RELATIVE_HOUSED =
            test(Facts.flag("anchor.dwelling.lawful").isTrue());
    private static final Condition RELATIVE_WORKS =
            test(Facts.flag("anchor.work.stable").isTrue());

    private static Picks of(Condition condition) {
        return Looks.of(condition, ZIBO);
    }

    @Test
    void what_is_asked_of_the_case_and_the_subject_looks_at_nothing() {
        assertThat(of(CITIZEN)).isEqualTo(Picks.NOTHING);
        assertThat(of(all(CITIZEN, test(Facts.flag("destination.town").isTrue()))))
                .isEqualTo(Picks.NOTHING);
    }

    @Test
    void each_list_and_whoever_is_leaned_on_is_looked_at_by_what_tests_it() {
        assertThat(of(HOUSED)).isEqualTo(new Picks(true, false, false, false, false));
        assertThat(of(WORKS)).isEqualTo(new Picks(false, true, false, false, false));
        assertThat(of(JOINS)).isEqualTo(Picks.ANCHOR);
        assertThat(of(RELATIVE_HOUSED)).isEqualTo(new Picks(false, false, true, true, false));
        assertThat(of(RELATIVE_WORKS)).isEqualTo(new Picks(false, false, true, false, true));
        assertThat(of(all(CITIZEN, HOUSED, WORKS))).isEqualTo(new Picks(true, true, false, false, false));
    }

    @Test
    void a_norm_asked_of_the_anchor_looks_at_the_anchor_and_one_asked_of_the_frame_at_what_it_asks() {
        assertThat(of(normOfAnchor("zibo-2021/4.a"))).isEqualTo(Picks.ANCHOR);
        assertThat(of(norm("zibo-2021/4.3")).job()).isTrue();
    }

    @Test
    void a_threshold_looks_at_what_it_counts_and_at_what_it_is_compared_with() {
        assertThat(of(atLeast(1, HOUSED, CITIZEN))).isEqualTo(of(HOUSED));
        Condition.Threshold pay = new Condition.Threshold.OfFact(Facts.number("work.months"));
        Vector<Condition.Weighted> one = Vector.of(new Condition.Weighted(BigDecimal.ONE, HOUSED));
        assertThat(of(new Condition.AtLeast(pay, one))).isEqualTo(of(HOUSED).and(of(WORKS)));
    }

    @Test
    void conditions_on_different_lists_are_asked_apart_and_in_the_order_given() {
        assertThat(Looks.apart(Vector.of(HOUSED, CITIZEN, WORKS, HOUSED), ZIBO))
                .containsExactly(Vector.of(CITIZEN), Vector.of(WORKS), Vector.of(HOUSED, HOUSED));
        assertThat(Looks.apart(Vector.of(JOINS, RELATIVE_HOUSED, RELATIVE_WORKS), ZIBO))
                .containsExactly(Vector.of(JOINS, RELATIVE_HOUSED, RELATIVE_WORKS));
    }

    @Test
    void a_condition_on_two_lists_keeps_what_looks_at_either_together() {
        Condition both = any(HOUSED, WORKS);
        assertThat(Looks.apart(Vector.of(HOUSED, WORKS, JOINS, both), ZIBO))
                .containsExactly(Vector.of(JOINS), Vector.of(HOUSED, WORKS, both));
    }
}
