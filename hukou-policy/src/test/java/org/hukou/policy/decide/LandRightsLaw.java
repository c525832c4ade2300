package org.hukou.policy.decide;

import io.vavr.collection.Vector;
import java.util.Optional;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.model.application.Relative;
import org.hukou.model.household.Resident;
import org.hukou.model.land.LandRights;
import org.hukou.policy.profile.Profile;

/**
 * The law that land rights never count against anyone and that giving them up is never a condition. In a town they do
 * not count at all: two lives that differ in land rights only are decided alike. For a return to the village holding a
 * right may help, and giving it up never does.
 */
final class LandRightsLaw {
    private final Decider decider;

    LandRightsLaw(Profile profile) {
        decider = Decider.of(profile);
    }

    /** The norm that breaks the law on a life and other land rights; empty where none does. */
    Optional<String> broken(Application life, LandRights other) {
        Decision one = decider.decide(life);
        Decision two = decider.decide(with(life, other));
        return Vector.of(Ask.SETTLE, Ask.BRING_FAMILY, Ask.FAMILY_BOOKLET)
                .flatMap(ask -> differing(one, two, ask))
                .headOption()
                .toJavaOptional();
    }

    /** The same life, with these land rights of everybody in it. */
    static Application with(Application life, LandRights land) {
        return Application.builder()
                .from(life)
                .applicant(with(life.applicant(), land))
                .companions(life.companions().map(r -> with(r, land)))
                .sponsors(life.sponsors().map(r -> with(r, land)))
                .build();
    }

    private static Relative with(Relative relative, LandRights land) {
        return Relative.builder()
                .from(relative)
                .resident(with(relative.resident(), land))
                .build();
    }

    private static Resident with(Resident resident, LandRights land) {
        return Resident.builder().from(resident).land(land).build();
    }

    private static Vector<String> differing(Decision one, Decision two, Ask ask) {
        Vector<Finding> before = findings(one, ask);
        Vector<Finding> after = findings(two, ask);
        return before.zip(after)
                .filter(pair -> pair._1().result() != pair._2().result())
                .map(pair -> pair._1().norm());
    }

    private static Vector<Finding> findings(Decision decision, Ask ask) {
        return decision.answer(ask)
                .map(a -> a.subjects().flatMap(SubjectAnswer::findings))
                .orElse(Vector.empty());
    }
}
