package org.hukou.model.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.hukou.model.application.Application;
import org.hukou.model.application.Relative;
import org.hukou.model.application.Request;
import org.hukou.model.household.Household;
import org.hukou.model.household.Resident;
import org.hukou.model.livelihood.Dwelling;
import org.hukou.model.livelihood.Job;
import org.hukou.model.person.Person;
import org.hukou.model.person.Residence;
import org.hukou.model.shape.Attribute;
import org.hukou.model.shape.Shape;
import org.hukou.model.shape.Type;
import org.hukou.model.value.Listing;

@Domain(HukouModelDomain.class)
@Domain(DomainContext.Global.class)
class ModelArbitrariesProperties {
    private static final LocalDate ABOUT = LocalDate.of(2015, 7, 1);

    @Property(tries = 500)
    void a_person_drawn_alone_contradicts_no_request_of_those_days(
            @ForAll Resident resident, @ForAll Relative relative, @ForAll("requests") LocalDate date) {
        Application application = Application.builder()
                .request(Request.builder().date(date).build())
                .applicant(resident)
                .companions(Listing.only(relative))
                .build();
        assertThat(application.applicant()).isEqualTo(resident);
    }

    @Provide
    Arbitrary<LocalDate> requests() {
        return new Pools(LocalDate.of(2021, 12, 1)).requests();
    }

    @Property
    void no_draw_is_wasted_on_an_application_that_contradicts_itself(
            @ForAll("attempts") Optional<Application> attempt) {
        assertThat(attempt).isPresent();
    }

    @Provide
    Arbitrary<Optional<Application>> attempts() {
        return Arbitraries.of(0.1, 0.5, 0.9)
                .flatMap(stating -> ModelArbitraries.usual().stating(stating).attempts());
    }

    @Property
    void requests_are_made_in_the_days_asked_for(@ForAll("in2015") Application application) {
        application.date().ifPresent(date -> assertThat(date).isBetween(ABOUT, ABOUT.plusDays(9)));
    }

    @Provide
    Arbitrary<Application> in2015() {
        return ModelArbitraries.usual().about(ABOUT).applications();
    }

    @Property(tries = 20)
    void at_probability_nought_nothing_is_stated(@ForAll("silent") Resident resident) {
        assertThat(statedAttributes(Resident.SHAPE, resident)).isZero();
    }

    @Provide
    Arbitrary<Resident> silent() {
        return ModelArbitraries.usual().stating(0).residents();
    }

    @Property(tries = 20)
    void at_probability_one_all_is_stated_save_what_follows(@ForAll("talkative") Person person) {
        assertThat(person.citizenNumber()).isPresent();
        assertThat(person.birthDate()).isEmpty();
        assertThat(person.age()).isEmpty();
        assertThat(statedAttributes(Person.SHAPE, person))
                .isEqualTo(Person.SHAPE.attributes().size() - 2);
    }

    @Provide
    Arbitrary<Person> talkative() {
        return ModelArbitraries.usual().stating(1).of(Person.SHAPE);
    }

    @Property(tries = 500)
    void lists_are_empty_partial_and_complete(@ForAll Resident resident) {
        Statistics.label("dwellings")
                .collect(
                        resident.dwellings().items().size(),
                        resident.dwellings().complete())
                .coverage(coverage -> {
                    for (int size : new int[] {0, 1, 2})
                        for (boolean complete : new boolean[] {true, false})
                            coverage.check(size, complete).count(n -> n > 0);
                });
    }

    @Property(tries = 1000)
    void dates_meet_half_a_year_exactly_and_just_miss_it(@ForAll("dated") Application application) {
        Optional<LocalDate> since = application.applicant().residence().since();
        if (since.isEmpty() || application.date().isEmpty()) return;
        LocalDate half = application.date().get().minusMonths(6);
        long late = ChronoUnit.DAYS.between(half, since.get());
        Statistics.label("days late for half a year")
                .collect(Math.abs(late) <= 1 ? Long.toString(late) : "far")
                .coverage(coverage -> {
                    for (String near : new String[] {"-1", "0", "1"})
                        coverage.check(near).count(n -> n > 0);
                });
    }

    @Provide
    Arbitrary<Application> dated() {
        ModelArbitraries often = ModelArbitraries.usual().stating(0.9);
        return Combinators.combine(often.of(Request.SHAPE), often.of(Residence.SHAPE))
                .as((request, residence) -> Application.builder()
                        .request(request)
                        .applicant(Resident.builder().residence(residence).build())
                        .build());
    }

    @Property
    void households_dwellings_and_jobs_are_drawn(
            @ForAll Household household, @ForAll Dwelling dwelling, @ForAll Job job) {
        assertThat(household.head().isPresent())
                .isEqualTo(household.members().items().exists(m -> m.head().isPresent()));
        assertThat(dwelling.place().town().isPresent()
                        && dwelling.place().areaKind().isPresent())
                .isFalse();
        assertThat(Job.SHAPE.write(job)).hasSize(statedAttributes(Job.SHAPE, job));
    }

    @Example
    void every_attribute_of_an_application_can_be_drawn() {
        assertThat(neverDrawn(Application.SHAPE)).isEmpty();
    }

    /** Attributes that no draw states, here and below; the rarest one is left out sixty-three times of sixty-four. */
    private static <E> Vector<String> neverDrawn(Shape<E> shape) {
        var inner = shape.attributes().flatMap(a -> Vector.ofAll(a.type().shape().stream()));
        Vector<E> draws = Vector.ofAll(ModelArbitraries.usual()
                .of(shape)
                .list()
                .ofSize(inner.isEmpty() ? 2000 : 50)
                .sample());
        return shape.attributes()
                .filter(attribute -> !draws.exists(value -> isStated(attribute, value)))
                .map(attribute -> shape.name() + "." + attribute.name())
                .appendAll(inner.distinct().flatMap(ModelArbitrariesProperties::neverDrawn));
    }

    @Example
    void a_probability_lies_between_nought_and_one() {
        for (double wrong : new double[] {-0.1, 1.1, Double.NaN})
            assertThatThrownBy(() -> ModelArbitraries.usual().stating(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a probability lies between 0 and 1, not " + wrong);
    }

    @Example
    void tables_with_rules_of_their_own_are_drawn_by_them() {
        ModelArbitraries usual = ModelArbitraries.usual();
        assertThat(usual.of(Household.SHAPE).sample()).isInstanceOf(Household.class);
        assertThat(usual.of(Application.SHAPE).sample()).isInstanceOf(Application.class);
    }

    /** How many attributes a value states; a value with attributes of its own counts where one of those is stated. */
    private static <E> int statedAttributes(Shape<E> shape, E value) {
        int stated = 0;
        for (Attribute<E, ?> attribute : shape.attributes()) if (isStated(attribute, value)) stated++;
        return stated;
    }

    private static <E, V> boolean isStated(Attribute<E, V> attribute, E value) {
        Optional<V> stated = attribute.get().apply(value);
        if (attribute.type().kind() != Type.Kind.BLOCK) return stated.isPresent();
        return stated.isPresent() && !(attribute.type().write(stated.get()) instanceof Map<?, ?> m && m.isEmpty());
    }
}
