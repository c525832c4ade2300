package org.hukou.policy.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.hukou.model.application.Application;
import org.hukou.model.application.External;
import org.hukou.model.application.Request;
import org.hukou.model.application.ServiceItem;
import org.hukou.model.division.Division;
import org.hukou.model.division.Place;
import org.hukou.model.household.Resident;
import org.hukou.model.livelihood.Insurance;
import org.hukou.model.person.Permit;
import org.hukou.model.person.Registration;
import org.hukou.model.person.Residence;
import org.hukou.model.value.Known;
import org.hukou.policy.decide.Options;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.profile.Profiles;

/** The laws of services, sampled over the built-in documents. The people are drawn, not real. */
class ServicesProperties {
    private static final LocalDate DATE = LocalDate.of(2021, 3, 1);
    private static final Map<String, Questions> QUESTIONS =
            Profiles.all().toMap(Profile::id, p -> Questions.of(p, Options.DEFAULT.withAsIfInForce(true)));

    /** A holder of a permit: how long resident and insured, and what others answered. */
    private record Holder(int monthsResident, int yearsInsured, int threshold) {
        Application on(LocalDate date) {
            return Application.builder()
                    .request(Request.builder().date(date).build())
                    .applicant(Resident.builder()
                            .registration(Registration.builder()
                                    .place(Place.builder()
                                            .division(Division.of("990100"))
                                            .build())
                                    .build())
                            .residence(Residence.builder()
                                    .place(Place.builder()
                                            .division(Division.HERE)
                                            .build())
                                    .since(DATE.minusMonths(monthsResident))
                                    .build())
                            .insurance(Insurance.builder()
                                    .years(BigDecimal.valueOf(yearsInsured))
                                    .build())
                            .permit(Permit.builder()
                                    .issuedOn(LocalDate.of(2016, 1, 4))
                                    .endorsedUntil(LocalDate.of(2190, 1, 4))
                                    .cancelledOn(Known.none())
                                    .restoredOn(Known.none())
                                    .build())
                            .build())
                    .external(externals())
                    .build();
        }

        private External externals() {
            LinkedHashMap<String, Object> answers = LinkedHashMap.empty();
            for (Profile profile : Profiles.all())
                for (var external : profile.externals())
                    answers = answers.put(
                            external.name(), external.number() ? (Object) BigDecimal.valueOf(threshold) : Boolean.TRUE);
            return new External(answers);
        }
    }

    @Provide
    Arbitrary<Holder> holders() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 130),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(1, 10))
                .as(Holder::new);
    }

    @Provide
    Arbitrary<Questions> documents() {
        return Arbitraries.of(QUESTIONS.values().toJavaList());
    }

    @Property
    void services_never_shrink_with_years_of_residence_or_of_insurance(
            @ForAll("documents") Questions document,
            @ForAll("holders") Holder holder,
            @ForAll @IntRange(min = 0, max = 40) int months,
            @ForAll @IntRange(min = 0, max = 5) int years) {
        Holder longer = new Holder(holder.monthsResident() + months, holder.yearsInsured() + years, holder.threshold());
        Vector<ServiceAnswer> more = document.services().of(longer.on(DATE));
        document.services()
                .of(holder.on(DATE))
                .filter(a -> a.availability() == Availability.NOW)
                .forEach(a -> assertThat(more.find(
                                        b -> b.item() == a.item() && b.subject().equals(a.subject()))
                                .get()
                                .availability())
                        .as("%s", a.item())
                        .isEqualTo(Availability.NOW));
    }

    @Property
    void a_service_to_be_had_later_is_there_from_the_day_said_and_not_a_day_before(
            @ForAll("documents") Questions document, @ForAll("holders") Holder holder, @ForAll ServiceItem item) {
        ServiceAnswer answer = document.services().of(holder.on(DATE), item).head();
        boolean dated = answer.availability() == Availability.LATER
                && answer.needs().forAll(n -> n.from().isPresent());
        Statistics.collect(answer.availability(), dated);
        if (!dated) return;
        LocalDate from = answer.needs().map(n -> n.from().orElseThrow()).max().get();
        assertThat(at(document, holder, item, from)).isEqualTo(Availability.NOW);
        assertThat(at(document, holder, item, from.minusDays(1))).isNotEqualTo(Availability.NOW);
    }

    private static Availability at(Questions document, Holder holder, ServiceItem item, LocalDate date) {
        return document.services().of(holder.on(date), item).head().availability();
    }

    @Property
    void a_permit_that_is_not_endorsed_gives_no_service_that_rests_on_it(
            @ForAll("holders") Holder holder, @ForAll ServiceItem item) {
        Questions document = QUESTIONS.get("wusheng-2015").get();
        Application held = holder.on(DATE);
        Application lapsed = Application.builder()
                .from(held)
                .applicant(Resident.builder()
                        .from(held.applicant())
                        .permit(Permit.builder()
                                .from(held.applicant().permit())
                                .endorsedUntil(DATE)
                                .build())
                        .build())
                .build();
        assertThat(document.services().of(lapsed, item).head())
                .matches(a -> a.availability() != Availability.NOW
                        || a.by().forAll(f -> !f.norm().startsWith("wusheng-2015/4.2.2")));
    }

    @Example
    void what_comes_after_the_permit_ends_needs_it_endorsed_from_then_on() {
        Application holder = new Holder(9, 1, 3).on(DATE);
        Application ending = Application.builder()
                .from(holder)
                .applicant(Resident.builder()
                        .from(holder.applicant())
                        .permit(Permit.builder()
                                .from(holder.applicant().permit())
                                .endorsedUntil(DATE.plusMonths(3))
                                .build())
                        .insurance(
                                Insurance.builder().years(BigDecimal.valueOf(5)).build())
                        .build())
                .build();
        ServiceAnswer answer = QUESTIONS
                .get("wusheng-2015")
                .get()
                .services()
                .of(ending, ServiceItem.HOUSING_SECURITY)
                .head();
        assertThat(answer.availability()).isEqualTo(Availability.LATER);
        assertThat(answer.needs().head().from()).contains(DATE.minusMonths(9).plusYears(3));
        assertThat(answer.endorsedFrom()).contains(DATE.plusMonths(3));
    }
}
