package org.hukou.policy.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.hukou.policy.profile.Computability;
import org.hukou.policy.profile.Profiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ReachTest {
    @TestFactory
    Stream<DynamicTest> every_norm_is_reached_by_a_question_or_says_why_not() {
        return Profiles.all()
                .toJavaStream()
                .map(p -> DynamicTest.dynamicTest(p.id(), () -> {
                    assertThat(Reach.of(p).map(Reach::norm)).isEqualTo(p.norms());
                    assertThat(Reach.of(p))
                            .allMatch(r -> r.ways().isEmpty() == r.why().isPresent());
                }));
    }

    @TestFactory
    Stream<DynamicTest> what_computes_is_reached_by_more_than_its_readings_and_names() {
        return Profiles.all()
                .toJavaStream()
                .map(p -> DynamicTest.dynamicTest(
                        p.id(),
                        () -> assertThat(Reach.of(p)
                                        .filter(r -> r.norm().computability() != Computability.ASPIRATION
                                                && r.norm().computability() != Computability.RECORD)
                                        .filter(r -> !r.ways().contains(Reach.Way.ANSWERS)
                                                && !r.ways().contains(Reach.Way.PART_OF_ANSWERS)
                                                && !r.ways().contains(Reach.Way.RECORDS)
                                                && !r.ways().contains(Reach.Way.RESPONSIBILITY))
                                        .map(r -> r.norm().id()))
                                .isEmpty()));
    }
}
