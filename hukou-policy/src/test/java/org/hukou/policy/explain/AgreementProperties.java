package org.hukou.policy.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.model.arbitrary.ModelArbitraries;
import org.hukou.model.gloss.Language;
import org.hukou.policy.arbitrary.PolicyArbitraries;
import org.hukou.policy.decide.Decider;
import org.hukou.policy.decide.Options;
import org.hukou.policy.decide.Result;
import org.hukou.policy.decide.SubjectAnswer;
import org.hukou.policy.fact.Frame;
import org.hukou.policy.profile.Profile;

/** The interpreters of conditions agree with each other on random profiles and applications over all facts. */
class AgreementProperties {
    @Provide
    Arbitrary<Profile> profiles() {
        return PolicyArbitraries.overAllFacts().profiles();
    }

    @Provide
    Arbitrary<Application> applications() {
        return ModelArbitraries.usual().applications();
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void the_reason_has_the_truth_of_the_compiled_condition(
            @ForAll("profiles") Profile profile, @ForAll("applications") Application application) {
        for (Options options : Vector.of(Options.DEFAULT, Options.DEFAULT.withAllReadings())) {
            Decider decider = Decider.of(profile, options);
            for (Ask ask : Vector.of(Ask.SETTLE, Ask.BRING_FAMILY))
                for (Decider.Attempt attempt : decider.attempts(application, ask, subject(ask)))
                    for (Frame frame : attempt.frames()) {
                        Function<Frame, Reason> why = attempt.condition().fold(new Reasons(decider, "1"));
                        Reason reason = why.apply(frame);
                        assertThat(reason.truth()).isEqualTo(decider.truth(attempt.condition(), frame));
                        assertThat(reason.toTrue() == 0)
                                .isEqualTo(reason.truth().isTrue());
                        assertThat(reason.toFalse() == 0)
                                .isEqualTo(reason.truth().isFalse());
                    }
        }
    }

    private static String subject(Ask ask) {
        return ask == Ask.BRING_FAMILY ? "companions[0]" : "applicant";
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void every_decision_can_be_explained_and_every_undetermined_one_has_a_reason(
            @ForAll("profiles") Profile profile, @ForAll("applications") Application drawn) {
        Application application = Application.builder()
                .from(drawn)
                .request(org.hukou.model.application.Request.builder()
                        .from(drawn.request())
                        .asks(Ask.SETTLE, Ask.BRING_FAMILY)
                        .build())
                .build();
        Decider decider = Decider.of(profile);
        if (!decider.contradictions(application).isEmpty()) return;
        decider.decide(application)
                .answers()
                .forEach(answer -> answer.subjects().forEach(subject -> {
                    Explanation explanation = Explainer.of(decider).explain(application, answer.ask(), subject);
                    assertThat(explanation.lines()).isNotEmpty();
                    assertThat(explanation.lines().map(Line::status)).doesNotContain(contrary(subject));
                    assertThat(explanation.text(Language.EN).lines().count())
                            .isEqualTo(explanation.text(Language.ZH).lines().count());
                    if (subject.result() == Result.UNDETERMINED)
                        assertThat(subject.doubts()).isNotEmpty();
                }));
    }

    private static Status contrary(SubjectAnswer subject) {
        return subject.result() == Result.GRANTED ? Status.UNMET : Status.MET;
    }
}
