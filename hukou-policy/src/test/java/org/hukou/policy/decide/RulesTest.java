package org.hukou.policy.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hukou.policy.condition.Conditions.all;
import static org.hukou.policy.condition.Conditions.any;
import static org.hukou.policy.condition.Conditions.norm;
import static org.hukou.policy.condition.Conditions.normOfAnchor;
import static org.hukou.policy.condition.Conditions.reading;
import static org.hukou.policy.condition.Conditions.silent;
import static org.hukou.policy.condition.Conditions.test;

import io.vavr.collection.LinkedHashMap;
import org.hukou.policy.condition.Condition;
import org.hukou.policy.fact.Facts;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.profile.Profiles;
import org.junit.jupiter.api.Test;

/** What of a condition remains under the options taken. */
class RulesTest {
    private static final Profile ZIBO = Profiles.get("zibo-2021");
    private static final Condition CITIZEN = test(Facts.flag("person.citizen").isTrue());
    private static final Condition VOLUNTARY =
            test(Facts.flag("person.voluntary").isTrue());
    private static final Condition JOINS = test(Facts.flag("kin.livesTogether").isTrue());
    private static final Condition READING =
            reading("chains", "may", LinkedHashMap.of("may", all(VOLUNTARY, CITIZEN), "first-settler-only", CITIZEN));

    private final Rules rules = new Rules(ZIBO, Options.DEFAULT);

    @Test
    void a_reading_gives_way_to_its_option_and_conjunctions_become_one() {
        assertThat(rules.taken(all(JOINS, READING))).isEqualTo(all(JOINS, VOLUNTARY, CITIZEN));
        assertThat(rules.taken(any(JOINS, READING))).isEqualTo(any(JOINS, all(VOLUNTARY, CITIZEN)));
    }

    @Test
    void under_all_readings_a_reading_stays() {
        Rules all = new Rules(ZIBO, Options.DEFAULT.withAllReadings());
        assertThat(all.taken(all(JOINS, READING))).isEqualTo(all(JOINS, READING));
    }

    @Test
    void what_a_norm_asks_of_the_same_frame_stands_in_its_place_and_of_others_does_not() {
        assertThat(rules.taken(all(JOINS, norm("zibo-2021/5.a")))).isEqualTo(all(JOINS, silent()));
        assertThat(rules.taken(all(normOfAnchor("zibo-2021/4.a")))).isEqualTo(all(normOfAnchor("zibo-2021/4.a")));
    }
}
