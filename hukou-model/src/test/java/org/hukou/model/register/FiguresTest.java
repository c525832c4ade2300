package org.hukou.model.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hukou.model.division.AreaKind;
import org.hukou.model.division.Division;
import org.hukou.model.division.Place;
import org.hukou.model.household.Resident;
import org.hukou.model.person.HouseholdKind;
import org.hukou.model.person.Residence;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2016, 1, 1);

    private Register register = Register.empty();

    private void registered(int person, Place place, LocalDate date, Place... lives) {
        Resident resident = lives.length == 0
                ? Resident.notStated()
                : Resident.builder()
                        .residence(Residence.builder().place(lives[0]).build())
                        .build();
        register = register.apply(new Event.FirstRegistration(
                        Act.of(date, "art. 6"),
                        new Newcomer(Placement.head(PersonId.of(person)), resident),
                        Target.founding(HouseholdId.of(person), HouseholdKind.FAMILY, place)))
                .get();
    }

    private Figures figures(LocalDate date) {
        return Figures.of(register, Happenings.COUNTY, date);
    }

    @Test
    void registered_and_resident_people_are_counted_apart() {
        registered(1, Happenings.UPPER_VILLAGE, FIRST, Happenings.TOWN);
        registered(2, Happenings.UPPER_VILLAGE, FIRST, Happenings.UPPER_VILLAGE);
        registered(3, Happenings.TOWN, FIRST);
        registered(4, Place.of(Division.of("990202"), AreaKind.VILLAGE), FIRST, Happenings.TOWN);
        Figures figures = figures(FIRST);
        assertThat(figures.registered()).isEqualTo(new Population(1, 2, 0));
        assertThat(figures.resident()).isEqualTo(new Population(2, 1, 0));
        assertThat(figures.residenceNotStated()).isEqualTo(1);
        assertThat(figures.registered().rate()).contains(1 / 3.0);
        assertThat(figures.resident().rate()).contains(2 / 3.0);
    }

    @Test
    void figures_are_those_of_the_end_of_the_day() {
        registered(1, Happenings.TOWN, FIRST);
        registered(2, Happenings.TOWN, LATER);
        assertThat(figures(FIRST.minusDays(1)).registered().total()).isZero();
        assertThat(figures(FIRST).registered().total()).isEqualTo(1);
        assertThat(figures(LATER).registered().total()).isEqualTo(2);
    }

    @Test
    void a_report_moves_residents_and_not_the_registered() {
        registered(1, Happenings.UPPER_VILLAGE, FIRST, Happenings.UPPER_VILLAGE);
        Residence town = Residence.builder().place(Happenings.TOWN).build();
        register = register.apply(new Event.ResidenceReport(Act.of(LATER, "report"), PersonId.of(1), town))
                .get();
        assertThat(figures(LATER).resident()).isEqualTo(new Population(1, 0, 0));
        assertThat(figures(LATER.minusDays(1)).resident()).isEqualTo(new Population(0, 1, 0));
        assertThat(figures(LATER).registered()).isEqualTo(new Population(0, 1, 0));
    }

    @Test
    void where_town_is_not_stated_the_rate_is_known_within_bounds() {
        registered(1, Happenings.TOWN, FIRST);
        registered(2, Place.of(Division.of("990101009"), AreaKind.TOWNSHIP_SEAT), FIRST);
        registered(
                3,
                Place.builder().division(Division.of("990101009")).town(false).build(),
                FIRST);
        registered(
                4,
                Place.builder()
                        .division(Division.of("990101009"))
                        .areaKind(AreaKind.VILLAGE)
                        .statisticalUrban(true)
                        .build(),
                FIRST);
        Population population = figures(FIRST).registered();
        assertThat(population).isEqualTo(new Population(2, 1, 1));
        assertThat(population.rate()).isEmpty();
        assertThat(population.atLeast()).contains(0.5);
        assertThat(population.atMost()).contains(0.75);
        assertThat(Population.ZERO.rate()).isEmpty();
        assertThat(Population.ZERO.atLeast()).isEmpty();
        assertThat(Population.ZERO.atMost()).isEmpty();
    }
}
