package org.hukou.policy.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import org.hukou.model.application.Application;
import org.hukou.model.application.Destination;
import org.hukou.model.division.AreaKind;
import org.hukou.model.division.Division;
import org.hukou.model.division.Place;
import org.hukou.model.household.Resident;
import org.hukou.model.land.Origin;
import org.hukou.model.livelihood.BusinessLicence;
import org.hukou.model.livelihood.Dwelling;
import org.hukou.model.livelihood.Job;
import org.hukou.model.livelihood.RuralService;
import org.hukou.model.livelihood.Study;
import org.hukou.model.person.Registration;
import org.hukou.model.person.Residence;
import org.hukou.model.value.Listing;
import org.hukou.model.value.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {
    @ParameterizedTest
    @CsvSource({
        "URBAN_DISTRICT, TRUE",
        "COUNTY_SEAT, TRUE",
        "DESIGNATED_TOWN, TRUE",
        "VILLAGE, FALSE",
        "INDUSTRIAL_PARK, UNKNOWN",
        "TOWNSHIP_SEAT, UNKNOWN",
    })
    void whether_an_area_is_town_follows_from_its_kind_where_the_kind_tells(AreaKind kind, Truth town) {
        assertThat(dwelling(Place.builder().areaKind(kind).build(), "town")).isEqualTo(town);
    }

    @ParameterizedTest
    @EnumSource(names = {"INDUSTRIAL_PARK", "TOWNSHIP_SEAT"})
    void whether_parks_and_township_seats_are_town_the_document_says(AreaKind kind) {
        Application application = livingAt(Place.builder().areaKind(kind).build());
        FactTest town = Facts.flag("dwelling.town").isTrue();
        assertThat(town.in(Seen.in(Seen.counting(kind, true), application))).isEqualTo(Truth.TRUE);
        assertThat(town.in(Seen.in(Seen.counting(kind, false), application))).isEqualTo(Truth.FALSE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_document_cannot_make_a_village_a_town_or_a_town_a_village(boolean claimed) {
        Setting village = Seen.counting(AreaKind.VILLAGE, claimed);
        Setting district = Seen.counting(AreaKind.URBAN_DISTRICT, claimed);
        FactTest town = Facts.flag("dwelling.town").isTrue();
        assertThat(town.in(Seen.in(village, livingAt(Place.here(AreaKind.VILLAGE)))))
                .isEqualTo(Truth.FALSE);
        assertThat(town.in(Seen.in(district, livingAt(Place.here(AreaKind.URBAN_DISTRICT)))))
                .isEqualTo(Truth.TRUE);
    }

    @ParameterizedTest
    @CsvSource({"true, TRUE", "false, FALSE"})
    void town_may_be_stated_where_the_kind_does_not_tell(boolean stated, Truth town) {
        assertThat(dwelling(Place.builder().town(stated).build(), "town")).isEqualTo(town);
        assertThat(dwelling(
                        Place.builder()
                                .areaKind(AreaKind.INDUSTRIAL_PARK)
                                .town(stated)
                                .build(),
                        "town"))
                .isEqualTo(town);
    }

    @ParameterizedTest
    @CsvSource({
        "370300, TRUE",
        "370303, TRUE",
        "370303001, TRUE",
        "370303001002, TRUE",
        "here, TRUE",
        "370000, UNKNOWN",
        "370400, FALSE",
        "370403, FALSE",
        "110000, FALSE",
    })
    void a_place_is_inside_the_jurisdiction_where_its_code_begins_with_it(String code, Truth inside) {
        assertThat(dwelling(at(code), "insideJurisdiction")).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({
        "370303, 370303, TRUE",
        "370303001, 370303, TRUE",
        "370303, 370303001, TRUE",
        "370303002, 370303001, TRUE",
        "370304, 370303, FALSE",
        "370304001, 370303001, FALSE",
        "370300, 370303, UNKNOWN",
        "370000, 370303, UNKNOWN",
        "370400, 370303, FALSE",
        "370303, 370300, UNKNOWN",
        "370300, 370300, UNKNOWN",
        "370400, 370300, FALSE",
        "here, 370303, UNKNOWN",
        "here, here, UNKNOWN",
        "370303, here, UNKNOWN",
        "370403, here, FALSE",
    })
    void the_county_of_the_destination_is_its_first_six_digits(String code, String destination, Truth inCounty) {
        assertThat(dwelling(at(code), Division.of(destination), "inDestinationCounty"))
                .isEqualTo(inCounty);
    }

    @ParameterizedTest
    @CsvSource({
        "370303, 370303, TRUE",
        "370303001, 370303, TRUE",
        "370303, 370303001, UNKNOWN",
        "370303002, 370303001, FALSE",
        "370303001002, 370303001, TRUE",
        "370304, 370303, FALSE",
        "370300, 370303, UNKNOWN",
        "370303, 370300, TRUE",
        "here, 370303, UNKNOWN",
        "here, 370400, FALSE",
        "here, here, TRUE",
        "370303, here, TRUE",
        "370403, here, FALSE",
    })
    void a_place_is_at_the_destination_where_its_code_begins_with_all_of_its_digits(
            String code, String destination, Truth at) {
        assertThat(dwelling(at(code), Division.of(destination), "atDestination"))
                .isEqualTo(at);
    }

    @Test
    void a_destination_that_names_no_division_is_the_jurisdiction_that_is_asked() {
        assertThat(dwelling(at("370303"), "atDestination")).isEqualTo(Truth.TRUE);
        Frame nothing = Seen.of(Application.builder().build());
        assertThat(Facts.division("destination.division").in(nothing).get()).isEqualTo(Seen.PREFECTURE);
        assertThat(Facts.flag("destination.insideJurisdiction").isTrue().in(nothing))
                .isEqualTo(Truth.TRUE);
        assertThat(Facts.flag("destination.atDestination").isTrue().in(nothing)).isEqualTo(Truth.TRUE);
        assertThat(Facts.flag("destination.inDestinationCounty").isTrue().in(nothing))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(Facts.flag("destination.town").isTrue().in(nothing)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void here_is_whichever_jurisdiction_is_asked() {
        Application application = livingAt(Place.here(AreaKind.VILLAGE));
        DivisionFact division = Facts.division("dwelling.division");
        Frame elsewhere = Seen.in(Setting.of(Division.of("530300")), application);
        assertThat(division.in(Seen.of(application)).get()).isEqualTo(Division.of("370300"));
        assertThat(division.in(elsewhere).get()).isEqualTo(Division.of("530300"));
        assertThat(division.within(Division.HERE).in(elsewhere)).isEqualTo(Truth.TRUE);
        assertThat(division.within(Division.of("370300")).in(elsewhere)).isEqualTo(Truth.FALSE);
    }

    @ParameterizedTest
    @CsvSource({"370303, TRUE", "370303001, TRUE", "370300, UNKNOWN", "370304, FALSE"})
    void a_division_lies_within_another_where_its_code_begins_with_it(String code, Truth within) {
        assertThat(Facts.division("dwelling.division")
                        .within(Division.of("370303"))
                        .in(Seen.of(livingAt(at(code)))))
                .isEqualTo(within);
    }

    @ParameterizedTest
    @ValueSource(strings = {"insideJurisdiction", "inDestinationCounty", "atDestination"})
    void where_a_place_lies_may_be_stated_where_no_division_is(String name) {
        assertThat(dwelling(stating(true), name)).isEqualTo(Truth.TRUE);
        assertThat(dwelling(stating(false), name)).isEqualTo(Truth.FALSE);
        assertThat(dwelling(Place.notStated(), name)).isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "370300, true, TRUE",
        "370300, false, FALSE",
        "370303, true, UNKNOWN",
        "370303, false, FALSE",
        "370000, true, UNKNOWN",
        "370000, false, UNKNOWN",
    })
    void a_place_stated_to_lie_outside_the_jurisdiction_is_at_no_destination_within_it(
            String destination, boolean inside, Truth at) {
        Place stated = Place.builder().insideJurisdiction(inside).build();
        assertThat(dwelling(stated, Division.of(destination), "atDestination")).isEqualTo(at);
    }

    @Test
    void every_place_of_a_case_is_read_from_its_own_block() {
        Vector<String> blocks = Vector.of(
                "registration",
                "residence",
                "dwelling",
                "work",
                "business",
                "service",
                "origin",
                "study.school",
                "study.before");
        assertThat(blocks).allSatisfy(block -> {
            Frame frame = Seen.of(only(block));
            assertThat(blocks.filter(
                            b -> Facts.division(b + ".division").in(frame).isPresent()))
                    .containsExactly(block);
            assertThat(blocks.filter(b -> Facts.flag(b + ".town").in(frame).isPresent()))
                    .containsExactly(block);
            assertThat(blocks.filter(
                            b -> Facts.flag(b + ".insideJurisdiction").in(frame).isPresent()))
                    .containsExactly(block);
        });
    }

    @Test
    void the_setting_says_what_it_counts_as_town() {
        Setting setting = new Setting(Seen.PREFECTURE, LinkedHashMap.of(AreaKind.TOWNSHIP_SEAT, true));
        assertThat(setting.isTown(AreaKind.TOWNSHIP_SEAT)).contains(true);
        assertThat(setting.isTown(AreaKind.INDUSTRIAL_PARK)).isEmpty();
        assertThat(setting.isTown(AreaKind.VILLAGE)).contains(false);
        assertThat(setting.inside(Division.HERE)).isEqualTo(Truth.TRUE);
        assertThat(setting.inside(Division.of("370000"))).isEqualTo(Truth.UNKNOWN);
    }

    private static Resident only(String block) {
        Place place = Place.here(AreaKind.COUNTY_SEAT);
        Resident.Builder resident = Resident.builder();
        return (switch (block) {
                    case "registration" ->
                        resident.registration(
                                Registration.builder().place(place).build());
                    case "residence" ->
                        resident.residence(Residence.builder().place(place).build());
                    case "dwelling" ->
                        resident.dwellings(Dwelling.builder().place(place).build());
                    case "work" -> resident.jobs(Job.builder().place(place).build());
                    case "business" ->
                        resident.business(BusinessLicence.builder().place(place).build());
                    case "service" ->
                        resident.service(RuralService.builder().place(place).build());
                    case "origin" ->
                        resident.origin(Origin.builder().place(place).build());
                    case "study.school" ->
                        resident.study(Study.builder().school(place).build());
                    case "study.before" ->
                        resident.study(Study.builder().before(place).build());
                    default -> throw new IllegalArgumentException(block);
                })
                .build();
    }

    private static Place at(String code) {
        return Place.builder().division(Division.of(code)).build();
    }

    private static Place stating(boolean stated) {
        return Place.builder()
                .insideJurisdiction(stated)
                .inDestinationCounty(stated)
                .atDestination(stated)
                .build();
    }

    private static Application livingAt(Place place) {
        return Application.builder().applicant(living(place)).build();
    }

    private static Resident living(Place place) {
        return Resident.builder()
                .dwellings(Listing.only(Dwelling.builder().place(place).build()))
                .build();
    }

    private static Truth dwelling(Place place, String name) {
        return Facts.flag("dwelling." + name).isTrue().in(Seen.of(livingAt(place)));
    }

    private static Truth dwelling(Place place, Division destination, String name) {
        Place asked = Place.builder().division(destination).build();
        return Facts.flag("dwelling." + name)
                .isTrue()
                .in(Seen.of(Application.builder()
                        .destination(Destination.builder().place(asked).build())
                        .applicant(living(place))
                        .build()));
    }
}
