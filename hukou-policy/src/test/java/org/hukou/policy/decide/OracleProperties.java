package org.hukou.policy.decide;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.model.value.Truth;
import org.hukou.policy.arbitrary.PolicyArbitraries;
import org.hukou.policy.condition.Leaves;
import org.hukou.policy.profile.Norm;
import org.hukou.policy.profile.Profile;

/** The decider against brute force over every completion of what is not stated. */
class OracleProperties {
    @Provide
    Arbitrary<Profile> profiles() {
        return PolicyArbitraries.over(Worlds.FACTS).profiles();
    }

    @Provide
    Arbitrary<Profile> outspokenProfiles() {
        return profiles().filter(p -> !isSilent(p));
    }

    private static boolean isSilent(Profile profile) {
        return profile.norms()
                .exists(n -> Leaves.open(n.condition()).exists(o -> o.external().isEmpty()));
    }

    @Provide
    Arbitrary<Worlds.HalfCase> cases() {
        return Worlds.cases();
    }

    @Property(tries = 300, shrinking = net.jqwik.api.ShrinkingMode.OFF)
    void unknown_is_sound__a_definite_answer_holds_in_every_world(
            @ForAll("profiles") Profile profile, @ForAll("cases") Worlds.HalfCase half) {
        compare(profile, half);
    }

    private static void compare(Profile profile, Worlds.HalfCase half) {
        Application application = Worlds.application(half);
        Decider decider = Decider.of(profile);
        NaiveDecider naive = new NaiveDecider(profile);
        Vector<NaiveDecider.World> worlds = Worlds.completions(half, isSilent(profile));
        Verdict settle = decider.verdicts(application, Ask.SETTLE).head();
        decider.pathways(Ask.SETTLE)
                .forEachWithIndex((norm, i) -> agree(settle.pathway(i), worlds.map(w -> naive.settles(w, norm)), norm));
        Verdict family = decider.verdicts(application, Ask.BRING_FAMILY).head();
        decider.pathways(Ask.BRING_FAMILY)
                .forEachWithIndex(
                        (norm, i) -> agree(family.pathway(i), worlds.map(w -> naive.accompanies(w, norm)), norm));
    }

    /** A definite truth holds in all worlds; where there is only one world, the truth is definite. */
    private static void agree(Truth truth, Vector<Boolean> inWorlds, Norm norm) {
        if (!truth.isUnknown()) assertThat(inWorlds).as(norm.id()).containsOnly(truth.isTrue());
        if (inWorlds.size() == 1) assertThat(truth).as(norm.id()).isEqualTo(Truth.of(inWorlds.head()));
    }

    @Provide
    Arbitrary<Worlds.HalfCase> knownCases() {
        return Worlds.cases().map(Worlds::firstCompletion);
    }

    @Property(tries = 300, shrinking = net.jqwik.api.ShrinkingMode.OFF)
    void where_everything_is_stated_the_answer_is_that_of_two_valued_logic(
            @ForAll("outspokenProfiles") Profile profile, @ForAll("knownCases") Worlds.HalfCase known) {
        assertThat(Worlds.completions(known, false)).hasSize(1);
        compare(profile, known);
    }
}
