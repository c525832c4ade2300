package org.hukou.policy.decide;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.model.value.Truth;
import org.hukou.policy.arbitrary.Lives;
import org.hukou.policy.arbitrary.PolicyArbitraries;
import org.hukou.policy.fact.Frame;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.profile.Profiles;

/** Asking each part of as few frames as it needs says the same as asking the whole of every frame. */
class ScopingProperties {
    private static final Vector<Decider> BUILT_IN =
            Profiles.all().flatMap(p -> Vector.of(Decider.of(p), Decider.of(p, Options.DEFAULT.withAllReadings())));

    @Provide
    Arbitrary<Profile> profiles() {
        return PolicyArbitraries.over(Worlds.FACTS).profiles();
    }

    @Provide
    Arbitrary<Application> halfKnown() {
        return Worlds.cases().map(Worlds::application);
    }

    @Provide
    Arbitrary<Decider> deciders() {
        return Arbitraries.of(BUILT_IN.asJava());
    }

    @Provide
    Arbitrary<Application> lives() {
        return Lives.stated();
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void on_random_profiles_scoping_never_changes_a_truth(
            @ForAll("profiles") Profile profile, @ForAll("halfKnown") Application application) {
        compare(Decider.of(profile), application);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void on_the_built_in_profiles_scoping_never_changes_a_truth(
            @ForAll("deciders") Decider decider, @ForAll("lives") Application life, @ForAll long seed) {
        compare(decider, life);
        compare(decider, Lives.forgetting(life, new Random(seed)));
    }

    private static void compare(Decider decider, Application application) {
        for (Ask ask : Ask.values()) {
            Vector<Frame> people =
                    decider.subjects(new Frames(application, decider.profile().setting()), ask);
            decider.verdicts(application, ask)
                    .forEachWithIndex((verdict, i) -> decider.attempts(
                                    application, ask, people.get(i).subject().name())
                            .forEachWithIndex((attempt, place) -> assertThat(verdict.pathway(place))
                                    .as("%s for %s", attempt.norm().id(), ask)
                                    .isEqualTo(inAnyFrame(decider, attempt))));
        }
    }

    private static Truth inAnyFrame(Decider decider, Decider.Attempt attempt) {
        return attempt.frames()
                .map(frame -> decider.truth(attempt.condition(), frame))
                .foldLeft(Truth.FALSE, Truth::or);
    }
}
