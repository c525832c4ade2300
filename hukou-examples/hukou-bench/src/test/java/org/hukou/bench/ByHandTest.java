package org.hukou.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.model.application.Destination;
import org.hukou.model.application.Entry;
import org.hukou.model.application.Relative;
import org.hukou.model.division.AreaKind;
import org.hukou.model.division.Division;
import org.hukou.model.division.Place;
import org.hukou.model.household.Resident;
import org.hukou.model.kinship.Kin;
import org.hukou.model.kinship.Relation;
import org.hukou.model.livelihood.Education;
import org.hukou.model.livelihood.Job;
import org.hukou.model.livelihood.Study;
import org.hukou.model.livelihood.Talent;
import org.hukou.model.livelihood.TalentCategory;
import org.hukou.model.livelihood.WorkForm;
import org.hukou.model.person.Person;
import org.hukou.model.person.Registration;
import org.hukou.model.person.Residence;
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
    private static final String[] DIVISIONS = {"here", "370303", "370304", "370303001", "37", "110105"};

    private final Decider decider = Decider.of(Profiles.get("zibo-2021"));
    private final Vector<String> pathways = decider.pathways(Ask.SETTLE).map(Norm::id);

    @Test
    void pathway_by_pathway_the_rules_by_hand_equal_the_profile_on_random_applications() {
        Map<Truth, Integer> seen = new EnumMap<>(Truth.class);
        Random random = new Random(APPLICATIONS);
        for (int draw = 0; draw < APPLICATIONS / A_DRAW; draw++)
            for (Application life : Sample.RANDOM.draw(A_DRAW, draw)) {
                Application application = random.nextBoolean() ? life : varied(life, random);
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

    /** The same life with what lives near the lines seldom have: other entries and places, open kinship, rarer grounds. */
    private static Application varied(Application life, Random random) {
        return Application.builder()
                .from(life)
                .destination(Destination.builder()
                        .place(place(random))
                        .household(one(Entry.values(), random))
                        .build())
                .applicant(varied(life.applicant(), random))
                .sponsors(life.sponsors()
                        .map(r -> Relative.builder()
                                .from(r)
                                .resident(varied(r.resident(), random))
                                .kin(Kin.of(one(Relation.values(), random)))
                                .build()))
                .build();
    }

    private static Resident varied(Resident resident, Random random) {
        return Resident.builder()
                .from(resident)
                .person(Person.builder()
                        .from(resident.person())
                        .citizen(true)
                        .voluntary(true)
                        .build())
                .registration(registration(random))
                .residence(Residence.builder().place(place(random)).build())
                .jobs(resident.jobs()
                        .map(job -> Job.builder()
                                .from(job)
                                .place(place(random))
                                .form(one(WorkForm.values(), random))
                                .build()))
                .study(Study.builder()
                        .enrolledAt(one(Education.values(), random))
                        .graduatedFrom(one(Education.values(), random))
                        .build())
                .talent(Talent.builder()
                        .from(resident.talent())
                        .categories(one(TalentCategory.values(), random))
                        .build())
                .build();
    }

    private static Registration registration(Random random) {
        boolean nowhere = random.nextInt(4) == 0;
        return nowhere
                ? Registration.builder().count(0).build()
                : Registration.builder().place(place(random)).count(1).build();
    }

    /** A place in one of several divisions, or of which only something else is stated. */
    private static Place place(Random random) {
        Place.Builder place = Place.builder();
        switch (random.nextInt(4)) {
            case 0 -> place.insideJurisdiction(random.nextBoolean());
            case 1 -> place.atDestination(random.nextBoolean());
            default -> place.division(Division.parse(one(DIVISIONS, random)));
        }
        if (random.nextBoolean())
            return place.areaKind(one(AreaKind.values(), random)).build();
        return random.nextBoolean() ? place.town(random.nextBoolean()).build() : place.build();
    }

    private static <T> T one(T[] of, Random random) {
        return of[random.nextInt(of.length)];
    }

    @Test
    void every_pathway_is_written_by_hand() {
        assertThat(pathways).hasSize(11);
    }
}
