package org.hukou.policy.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.Optional;
import org.hukou.model.division.AreaKind;
import org.hukou.model.division.Boundary;
import org.hukou.model.division.Division;
import org.hukou.model.division.Place;
import org.hukou.model.household.Resident;
import org.hukou.model.person.Registration;
import org.hukou.model.person.Residence;
import org.hukou.model.value.Known;
import org.hukou.model.value.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationFactsTest {
    @ParameterizedTest
    @CsvSource({
        "370303001, 370303001, NONE",
        "370303001001, 370303001002, NONE",
        "370303001, 370303002, SUBDISTRICT",
        "370303, 370304, DISTRICT",
        "370301, 370320, DISTRICT",
        "370303, 370321, COUNTY",
        "370321, 370322, COUNTY",
        "370300, 370400, PREFECTURE",
        "370303, 370403, PREFECTURE",
        "370303001, 370400, PREFECTURE",
        "370000, 530000, PROVINCE",
        "370303, 530000, PROVINCE",
        "110101, 110102, DISTRICT",
        "110101, 110228, COUNTY",
        "500101, 500228, COUNTY",
        "110101001, 110101002, SUBDISTRICT",
    })
    void the_boundary_crossed_is_the_highest_part_that_differs(String from, String to, Boundary crossed) {
        assertThat(crossed(from, to)).isEqualTo(Known.of(crossed));
        assertThat(crossed(to, from)).isEqualTo(Known.of(crossed));
    }

    @ParameterizedTest
    @CsvSource({
        "370303, 370303",
        "370303, 370303001",
        "370300, 370303",
        "370300, 370300",
        "370000, 370303",
        "370000, 370000",
        "110000, 110101",
    })
    void a_short_code_leaves_lower_boundaries_unknown(String from, String to) {
        assertThat(crossed(from, to)).isEqualTo(Known.notStated());
        assertThat(crossed(to, from)).isEqualTo(Known.notStated());
    }

    @Test
    void here_stands_for_the_jurisdiction_where_boundaries_are_counted() {
        assertThat(crossed("here", "370403")).isEqualTo(Known.of(Boundary.PREFECTURE));
        assertThat(crossed("here", "370303")).isEqualTo(Known.notStated());
    }

    @Test
    void a_boundary_may_be_stated_where_the_codes_do_not_tell() {
        Residence stated = Residence.builder()
                .place(at("370303"))
                .boundaryCrossed(Boundary.SUBDISTRICT)
                .build();
        assertThat(Facts.word("residence.boundaryCrossed", Boundary.class)
                        .in(Seen.of(r -> r.registration(registered("370303")).residence(stated))))
                .isEqualTo(Known.of(Boundary.SUBDISTRICT));
    }

    @ParameterizedTest
    @EnumSource(names = {"SUBDISTRICT", "DISTRICT", "COUNTY", "PREFECTURE", "PROVINCE"})
    void boundaries_rank_by_level(Boundary crossed) {
        WordFact<Boundary> fact = Facts.word("residence.boundaryCrossed", Boundary.class);
        Frame frame = Seen.of(
                r -> r.residence(Residence.builder().boundaryCrossed(crossed).build()));
        Boundary lower = Boundary.values()[crossed.ordinal() - 1];
        assertThat(fact.is(Predicate.Order.AT_LEAST, crossed).in(frame)).isEqualTo(Truth.TRUE);
        assertThat(fact.is(Predicate.Order.ABOVE, crossed).in(frame)).isEqualTo(Truth.FALSE);
        assertThat(fact.is(Predicate.Order.ABOVE, lower).in(frame)).isEqualTo(Truth.TRUE);
        assertThat(fact.is(Predicate.Order.AT_MOST, lower).in(frame)).isEqualTo(Truth.FALSE);
        assertThat(fact.is(Predicate.Order.BELOW, crossed).in(frame)).isEqualTo(Truth.FALSE);
    }

    @ParameterizedTest
    @CsvSource({"370304, TRUE", "370303, FALSE", "110101, TRUE"})
    void somebody_moved_in_whose_previous_division_is_another(String previous, Truth moved) {
        Registration registration = Registration.builder()
                .place(at("370303"))
                .previousDivision(Division.of(previous))
                .build();
        assertThat(movedIn(registration)).isEqualTo(moved);
    }

    @Test
    void somebody_moved_in_here_who_was_registered_elsewhere() {
        Registration.Builder here = Registration.builder().place(at("here"));
        assertThat(movedIn(here.previousDivision(Division.of("370300")).build()))
                .isEqualTo(Truth.FALSE);
        assertThat(movedIn(here.previousDivision(Division.of("370400")).build()))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void that_somebody_moved_in_may_be_stated_where_a_division_is_not() {
        assertThat(movedIn(registered("370303"))).isEqualTo(Truth.UNKNOWN);
        assertThat(movedIn(Registration.builder().movedIn(true).build())).isEqualTo(Truth.TRUE);
        assertThat(movedIn(Registration.builder()
                        .place(at("370303"))
                        .movedIn(false)
                        .build()))
                .isEqualTo(Truth.FALSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"town", "insideJurisdiction", "inDestinationCounty", "atDestination"})
    void somebody_registered_nowhere_is_known_not_to_be_registered_in_a_place(String name) {
        Frame nowhere = counted(Optional.of(0), Place.notStated());
        FlagFact fact = Facts.flag("registration." + name);
        assertThat(fact.isTrue().in(nowhere)).isEqualTo(Truth.FALSE);
        assertThat(fact.isFalse().in(nowhere)).isEqualTo(Truth.TRUE);
        assertThat(fact.isTrue().in(counted(Optional.of(1), Place.notStated()))).isEqualTo(Truth.UNKNOWN);
        assertThat(fact.isTrue().in(counted(Optional.empty(), Place.notStated())))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void somebody_registered_nowhere_has_no_division_of_registration() {
        DivisionFact division = Facts.division("registration.division");
        assertThat(division.in(counted(Optional.of(0), Place.notStated())).isNone())
                .isTrue();
        assertThat(division.in(counted(Optional.of(1), Place.notStated()))).isEqualTo(Known.notStated());
        assertThat(division.in(counted(Optional.of(2), at("370303")))).isEqualTo(Known.of(Division.of("370303")));
    }

    @Test
    void the_town_of_registration_follows_from_the_area_kind_like_any_other() {
        Vector<AreaKind> towns = Vector.of(AreaKind.values())
                .filter(kind -> Facts.flag("registration.town")
                        .isTrue()
                        .in(counted(
                                Optional.of(1), Place.builder().areaKind(kind).build()))
                        .isTrue());
        assertThat(towns).containsExactly(AreaKind.URBAN_DISTRICT, AreaKind.COUNTY_SEAT, AreaKind.DESIGNATED_TOWN);
    }

    private static Truth movedIn(Registration registration) {
        return Facts.flag("registration.movedIn").isTrue().in(Seen.of(r -> r.registration(registration)));
    }

    private static Known<Boundary> crossed(String from, String to) {
        Resident resident = Resident.builder()
                .registration(registered(from))
                .residence(Residence.builder().place(at(to)).build())
                .build();
        return Facts.word("residence.boundaryCrossed", Boundary.class).in(Seen.of(resident));
    }

    private static Frame counted(Optional<Integer> count, Place place) {
        return Seen.of(r ->
                r.registration(Registration.builder().count(count).place(place).build()));
    }

    private static Registration registered(String code) {
        return Registration.builder().place(at(code)).build();
    }

    private static Place at(String code) {
        return Place.builder().division(Division.of(code)).build();
    }

    @Test
    void a_division_of_registration_tells_that_there_is_one_registration_or_more() {
        NumberFact count = Facts.number("registration.count");
        Frame somewhere = Seen.of(r -> r.registration(Registration.builder()
                .place(Place.builder().division(Division.of("370303")).build())
                .build()));
        assertThat(count.in(somewhere)).isEqualTo(Known.notStated());
        assertThat(count.is(0).in(somewhere)).isEqualTo(Truth.FALSE);
        assertThat(count.is(1).in(somewhere)).isEqualTo(Truth.UNKNOWN);
        assertThat(count.atMost(0).in(somewhere)).isEqualTo(Truth.FALSE);
        assertThat(count.atMost(1).in(somewhere)).isEqualTo(Truth.UNKNOWN);
        assertThat(count.below(1).in(somewhere)).isEqualTo(Truth.FALSE);
        assertThat(count.below(2).in(somewhere)).isEqualTo(Truth.UNKNOWN);
        assertThat(count.above(0).in(somewhere)).isEqualTo(Truth.TRUE);
        assertThat(count.above(1).in(somewhere)).isEqualTo(Truth.UNKNOWN);
        assertThat(count.atLeast(1).in(somewhere)).isEqualTo(Truth.TRUE);
        assertThat(count.atLeast(2).in(somewhere)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void without_a_division_of_registration_nothing_is_known_of_their_number() {
        Frame nothing = Seen.of(Resident.notStated());
        assertThat(Facts.number("registration.count").is(0).in(nothing)).isEqualTo(Truth.UNKNOWN);
        assertThat(Facts.number("registration.count").atLeast(1).in(nothing)).isEqualTo(Truth.UNKNOWN);
    }
}
