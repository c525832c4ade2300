package org.hukou.policy.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.hukou.model.division.AreaKind;
import org.hukou.model.division.Place;
import org.hukou.model.land.LandRights;
import org.hukou.model.land.Means;
import org.hukou.model.land.Origin;
import org.hukou.model.land.RightState;
import org.hukou.model.person.Registration;
import org.hukou.model.value.Flags;
import org.hukou.model.value.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OriginFactsTest {
    private static final FlagFact SETTLED = Facts.flag("origin.settledInTown");

    @ParameterizedTest
    @EnumSource
    void somebody_is_of_rural_origin_who_comes_from_a_village(AreaKind kind) {
        assertThat(rural(Origin.builder().place(Place.here(kind)).build()))
                .isEqualTo(Truth.of(kind == AreaKind.VILLAGE));
    }

    @Test
    void a_rural_origin_may_be_stated_where_the_area_kind_is_not() {
        assertThat(rural(Origin.builder().rural(true).build())).isEqualTo(Truth.TRUE);
        assertThat(rural(Origin.builder().rural(false).build())).isEqualTo(Truth.FALSE);
        assertThat(rural(Origin.notStated())).isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "VILLAGE, COUNTY_SEAT, TRUE",
        "VILLAGE, DESIGNATED_TOWN, TRUE",
        "VILLAGE, VILLAGE, FALSE",
        "VILLAGE, TOWNSHIP_SEAT, UNKNOWN",
        "DESIGNATED_TOWN, COUNTY_SEAT, FALSE",
        "DESIGNATED_TOWN, TOWNSHIP_SEAT, FALSE",
    })
    void somebody_settled_in_town_who_is_of_rural_origin_and_registered_in_a_town(
            AreaKind origin, AreaKind registration, Truth settled) {
        Frame frame = Seen.of(r -> r.origin(
                        Origin.builder().place(Place.here(origin)).build())
                .registration(
                        Registration.builder().place(Place.here(registration)).build()));
        assertThat(SETTLED.isTrue().in(frame)).isEqualTo(settled);
    }

    @Test
    void a_stated_rural_origin_counts_for_settling_in_town() {
        Frame frame = Seen.of(r -> r.origin(Origin.builder().rural(true).build())
                .registration(Registration.builder()
                        .place(Place.here(AreaKind.COUNTY_SEAT))
                        .build()));
        assertThat(SETTLED.isTrue().in(frame)).isEqualTo(Truth.TRUE);
    }

    @Test
    void somebody_registered_nowhere_has_not_settled_in_town() {
        Frame frame = Seen.of(r -> r.origin(Origin.builder().rural(true).build())
                .registration(Registration.builder().count(0).build()));
        assertThat(SETTLED.isTrue().in(frame)).isEqualTo(Truth.FALSE);
    }

    @Test
    void settling_in_town_may_be_stated_where_it_does_not_follow() {
        Frame frame = Seen.of(r -> r.origin(Origin.builder().settledInTown(true).build()));
        assertThat(SETTLED.isTrue().in(frame)).isEqualTo(Truth.TRUE);
        assertThat(SETTLED.isTrue().in(Seen.of(r -> r))).isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "HELD, HELD, TRUE, TRUE",
        "HELD, GIVEN_UP, TRUE, FALSE",
        "NONE, HELD, FALSE, TRUE",
        "GIVEN_UP, NONE, FALSE, FALSE",
    })
    void own_means_are_the_land_rights_held(RightState contract, RightState homestead, Truth land, Truth plot) {
        Frame frame = Seen.of(r -> r.land(
                LandRights.builder().contract(contract).homestead(homestead).build()));
        assertThat(own(frame, Means.CONTRACT_LAND)).isEqualTo(land);
        assertThat(own(frame, Means.HOMESTEAD)).isEqualTo(plot);
        assertThat(own(frame, Means.DWELLING)).isEqualTo(Truth.UNKNOWN);
        assertThat(own(frame, Means.OTHER)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void own_means_that_are_stated_stand_beside_the_land_rights() {
        Origin stated = Origin.builder()
                .ownMeans(Flags.<Means>notStated().with(Means.DWELLING, true).with(Means.HOMESTEAD, false))
                .build();
        Frame frame = Seen.of(r -> r.origin(stated)
                .land(LandRights.builder().contract(RightState.HELD).build()));
        assertThat(own(frame, Means.CONTRACT_LAND)).isEqualTo(Truth.TRUE);
        assertThat(own(frame, Means.HOMESTEAD)).isEqualTo(Truth.FALSE);
        assertThat(own(frame, Means.DWELLING)).isEqualTo(Truth.TRUE);
        assertThat(own(frame, Means.OTHER)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void a_share_or_a_forest_is_no_means_of_its_own() {
        Frame frame = Seen.of(r -> r.land(LandRights.builder()
                .collectiveShare(RightState.HELD)
                .forest(RightState.HELD)
                .build()));
        assertThat(Means.values()).allSatisfy(m -> assertThat(own(frame, m)).isEqualTo(Truth.UNKNOWN));
    }

    @Test
    void land_rights_say_nothing_of_the_means_of_the_family() {
        Frame frame = Seen.of(
                r -> r.land(LandRights.builder().contract(RightState.HELD).build()));
        assertThat(Facts.set("origin.closeFamilyMeans", Means.class)
                        .has(Means.CONTRACT_LAND)
                        .in(frame))
                .isEqualTo(Truth.UNKNOWN);
    }

    private static Truth own(Frame frame, Means means) {
        return Facts.set("origin.ownMeans", Means.class).has(means).in(frame);
    }

    private static Truth rural(Origin origin) {
        return Facts.flag("origin.rural").isTrue().in(Seen.of(r -> r.origin(origin)));
    }
}
