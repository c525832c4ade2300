package org.hukou.policy.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.model.application.Demand;
import org.hukou.model.application.DemandKind;
import org.hukou.model.application.Request;
import org.hukou.model.arbitrary.ModelArbitraries;
import org.hukou.policy.decide.AskAnswer;
import org.hukou.policy.decide.Decider;
import org.hukou.policy.decide.Options;
import org.hukou.policy.profile.Profiles;

/** A demand made of somebody never changes the merits of what is asked. */
class DemandProperties {
    private static final Vector<Decider> DECIDERS =
            Profiles.knownIds().map(Profiles::get).map(p -> Decider.of(p, Options.DEFAULT.withAsIfInForce(true)));
    private static final Vector<Ask> OTHERS = Vector.of(Ask.values()).remove(Ask.RIGHT_PROTECTION);

    @Provide
    Arbitrary<Decider> documents() {
        return Arbitraries.of(DECIDERS.toJavaList());
    }

    @Provide
    Arbitrary<Application> applications() {
        return ModelArbitraries.usual().applications();
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void a_demand_never_changes_a_decision(
            @ForAll("documents") Decider document,
            @ForAll("applications") Application application,
            @ForAll DemandKind kind) {
        Application plain = with(application, Demand.notStated());
        if (!document.contradictions(plain).isEmpty()) return;
        Application pressed = with(plain, Demand.builder().kinds(kind).build());
        assertThat(answers(document, pressed)).isEqualTo(answers(document, plain));
    }

    private static Vector<AskAnswer> answers(Decider document, Application application) {
        return document.decide(application).answers();
    }

    private static Application with(Application application, Demand demand) {
        return Application.builder()
                .from(application)
                .demand(demand)
                .request(Request.builder()
                        .from(application.request())
                        .asks(OTHERS)
                        .build())
                .build();
    }

    @Example
    void each_demand_is_answered_by_itself() {
        Application two = Application.builder()
                .request(Request.builder().date(LocalDate.of(2016, 3, 1)).build())
                .demand(Demand.builder()
                        .kinds(DemandKind.FEE, DemandKind.PHOTOCOPY)
                        .purpose(org.hukou.model.application.DemandFor.PERMIT_RENEWAL)
                        .build())
                .build();
        Vector<DemandAnswer> answers = Questions.of(Profiles.get("wusheng-2015"), Options.DEFAULT.withAsIfInForce(true))
                .protections()
                .of(two);
        assertThat(answers.map(a -> a.demand() + " " + a.standing()))
                .containsExactly("FEE FORBIDDEN", "PHOTOCOPY SILENT");
        assertThat(answers.head().by().map(f -> f.norm())).containsExactly("wusheng-2015/6.3.b");
    }
}
