package org.hukou.policy.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import org.hukou.model.division.AreaKind;
import org.hukou.model.division.Division;
import org.hukou.model.division.Place;
import org.hukou.model.household.Resident;
import org.hukou.model.kinship.Bond;
import org.hukou.model.kinship.Kin;
import org.hukou.model.kinship.KinClass;
import org.hukou.model.kinship.KinPath;
import org.hukou.model.kinship.KinStep;
import org.hukou.model.kinship.Marriage;
import org.hukou.model.kinship.Relation;
import org.hukou.model.person.Registration;
import org.hukou.model.person.Residence;
import org.hukou.model.value.Known;
import org.hukou.model.value.Truth;
import org.hukou.model.value.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KinFactsTest {
    private static final WordFact<KinClass> CLASS = Facts.word("kin.class", KinClass.class);

    /** GB/T 4761 by class; a code under several classes is open. */
    private static final Map<KinClass, String> CODES = HashMap.of(
                    KinClass.SPOUSE, "10 11 12",
                    KinClass.CHILD, "20 21 22 23 24 25 26 27 29 30 31 32 33 34 35 36 37 39",
                    KinClass.PATERNAL_GRANDCHILD, "40 41 42 49",
                    KinClass.MATERNAL_GRANDCHILD, "40 43 44 49",
                    KinClass.PARENT, "50 51 52 57 58 59",
                    KinClass.PATERNAL_GRANDPARENT, "60 61 62 69",
                    KinClass.MATERNAL_GRANDPARENT, "60 63 64 69",
                    KinClass.SIBLING, "70 71 73 75 77 79",
                    KinClass.OTHER_LINEAL, "47 48 49 66 67 69",
                    KinClass.IN_LAW, "28 38 45 46 49 53 54 55 56 65 68 69 72 74 76 78")
            .put(KinClass.COLLATERAL, "81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96")
            .put(KinClass.OTHER, "80 97")
            .put(KinClass.NONE, "98 99");

    @ParameterizedTest
    @EnumSource
    void the_class_follows_from_the_relation_and_a_test_of_an_open_one_holds_if_all_its_classes_agree(
            Relation relation) {
        Set<KinClass> open = CODES.filterValues(
                        codes -> HashSet.of(codes.split(" ")).contains(relation.code()))
                .keySet();
        Frame frame = Seen.tie(Kin.of(relation));
        assertThat(open).isNotEmpty();
        assertThat(Vector.of(KinClass.values()))
                .allSatisfy(asked -> assertThat(CLASS.is(asked).in(frame))
                        .isEqualTo(
                                !open.contains(asked) ? Truth.FALSE : open.size() == 1 ? Truth.TRUE : Truth.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource({
        "GRANDCHILD, PATERNAL_GRANDCHILD, MATERNAL_GRANDCHILD, TRUE",
        "GRANDCHILD, PATERNAL_GRANDCHILD, CHILD, UNKNOWN",
        "GRANDPARENT, PATERNAL_GRANDPARENT, MATERNAL_GRANDPARENT, TRUE",
        "GRANDPARENT, PARENT, MATERNAL_GRANDPARENT, UNKNOWN",
        "GRANDPARENT, PARENT, CHILD, FALSE",
        "OTHER_GRANDCHILD, PATERNAL_GRANDCHILD, MATERNAL_GRANDCHILD, UNKNOWN",
        "OTHER_GRANDPARENT, PATERNAL_GRANDPARENT, MATERNAL_GRANDPARENT, UNKNOWN",
    })
    void a_list_of_classes_covers_an_open_code_where_it_holds_all_of_its_classes(
            Relation relation, KinClass one, KinClass other, Truth truth) {
        assertThat(CLASS.is(one, other).in(Seen.tie(Kin.of(relation)))).isEqualTo(truth);
    }

    @Test
    void the_remaining_codes_are_covered_by_all_four_of_their_classes() {
        assertThat(CLASS.is(
                                KinClass.PATERNAL_GRANDCHILD,
                                KinClass.MATERNAL_GRANDCHILD,
                                KinClass.OTHER_LINEAL,
                                KinClass.IN_LAW)
                        .in(Seen.tie(Kin.of(Relation.OTHER_GRANDCHILD))))
                .isEqualTo(Truth.TRUE);
        assertThat(CLASS.is(
                                KinClass.PATERNAL_GRANDPARENT,
                                KinClass.MATERNAL_GRANDPARENT,
                                KinClass.OTHER_LINEAL,
                                KinClass.IN_LAW)
                        .in(Seen.tie(Kin.of(Relation.OTHER_GRANDPARENT))))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void an_open_class_is_not_one_known_value() {
        assertThat(CLASS.in(Seen.tie(Kin.of(Relation.GRANDCHILD)))).isEqualTo(Known.notStated());
        assertThat(CLASS.in(Seen.tie(Kin.of(Relation.SONS_SON)))).isEqualTo(Known.of(KinClass.PATERNAL_GRANDCHILD));
    }

    @Test
    void a_path_narrows_what_the_code_leaves_open() {
        Kin narrowed = Kin.builder()
                .relation(Relation.GRANDCHILD)
                .path(KinStep.DAUGHTER, KinStep.SON)
                .build();
        assertThat(CLASS.in(Seen.tie(narrowed))).isEqualTo(Known.of(KinClass.MATERNAL_GRANDCHILD));
    }

    @ParameterizedTest
    @CsvSource({
        "father, PARENT, 2",
        "mother, PARENT, 2",
        "father > mother, PATERNAL_GRANDPARENT, 3",
        "father > father, PATERNAL_GRANDPARENT, 3",
        "mother > father, MATERNAL_GRANDPARENT, 3",
        "father > father > father, OTHER_LINEAL, 4",
        "son, CHILD, 2",
        "daughter, CHILD, 2",
        "son > daughter, PATERNAL_GRANDCHILD, 3",
        "daughter > son, MATERNAL_GRANDCHILD, 3",
        "daughter > son > son, OTHER_LINEAL, 4",
        "husband, SPOUSE, 1",
        "wife, SPOUSE, 1",
        "brother, SIBLING, 2",
        "sister, SIBLING, 2",
        "son > wife, IN_LAW, 2",
        "wife > father, IN_LAW, 2",
        "sister > husband, IN_LAW, 2",
        "father > brother, COLLATERAL, 3",
        "sister > son, COLLATERAL, 3",
        "father > sister > son, COLLATERAL, 3",
        "father > son, COLLATERAL, 2",
    })
    void class_and_generations_follow_from_the_path(String path, KinClass expected, int generations) {
        Frame frame = Seen.tie(Kin.builder().path(path(path)).build());
        assertThat(CLASS.in(frame)).isEqualTo(Known.of(expected));
        assertThat(Facts.number("kin.generations").in(frame)).isEqualTo(Known.of(BigDecimal.valueOf(generations)));
    }

    @ParameterizedTest
    @CsvSource({
        "SPOUSE, 1",
        "SON, 2",
        "DAUGHTER_IN_LAW, 2",
        "MOTHER, 2",
        "HUSBANDS_FATHER, 2",
        "ELDER_BROTHER, 2",
        "GRANDCHILD, 3",
        "DAUGHTERS_SON, 3",
        "GRANDPARENT, 3",
        "PATERNAL_GRANDFATHER, 3",
        "GREAT_GRANDSON, 4",
        "GREAT_GRANDMOTHER, 4",
    })
    void generations_follow_from_the_relation_the_anchor_being_the_first(Relation relation, int generations) {
        assertThat(Facts.number("kin.generations").in(Seen.tie(Kin.of(relation))))
                .isEqualTo(Known.of(BigDecimal.valueOf(generations)));
    }

    @Test
    void generations_and_class_may_be_stated_where_relation_and_path_are_not() {
        Frame frame =
                Seen.tie(Kin.builder().kinClass(KinClass.CHILD).generations(2).build());
        assertThat(CLASS.is(KinClass.CHILD).in(frame)).isEqualTo(Truth.TRUE);
        assertThat(CLASS.is(KinClass.PARENT).in(frame)).isEqualTo(Truth.FALSE);
        assertThat(Facts.number("kin.generations").is(2).in(frame)).isEqualTo(Truth.TRUE);
    }

    @Test
    void nothing_follows_where_nothing_is_stated() {
        Frame frame = Seen.tie(Kin.notStated());
        assertThat(CLASS.is(KinClass.CHILD).in(frame)).isEqualTo(Truth.UNKNOWN);
        assertThat(Facts.number("kin.generations").in(frame)).isEqualTo(Known.notStated());
        assertThat(Facts.word("kin.bond", Bond.class).in(frame)).isEqualTo(Known.notStated());
        assertThat(Facts.number("kin.generations").in(Seen.tie(Kin.of(Relation.OTHER_RELATIVE))))
                .isEqualTo(Known.notStated());
    }

    @ParameterizedTest
    @EnumSource
    void the_bond_is_birth_where_the_code_says_so_and_otherwise_has_to_be_stated(Relation relation) {
        int code = Integer.parseInt(relation.code());
        boolean birth = code >= 20 && code <= 26 || code >= 30 && code <= 36 || code >= 50 && code <= 52;
        assertThat(Facts.word("kin.bond", Bond.class).in(Seen.tie(Kin.of(relation))))
                .isEqualTo(birth ? Known.of(Bond.BIRTH) : Known.notStated());
    }

    @Test
    void a_stated_bond_stands_where_the_code_leaves_it_open() {
        Kin adopted = Kin.builder()
                .relation(Relation.ADOPTED_OR_STEP_SON)
                .bond(Bond.ADOPTED)
                .build();
        assertThat(Facts.word("kin.bond", Bond.class).is(Bond.ADOPTED).in(Seen.tie(adopted)))
                .isEqualTo(Truth.TRUE);
    }

    @ParameterizedTest
    @CsvSource({
        "COUNTY_SEAT, VILLAGE, TRUE",
        "VILLAGE, DESIGNATED_TOWN, TRUE",
        "VILLAGE, VILLAGE, FALSE",
        "COUNTY_SEAT, URBAN_DISTRICT, FALSE",
        "INDUSTRIAL_PARK, VILLAGE, UNKNOWN",
        "INDUSTRIAL_PARK, COUNTY_SEAT, UNKNOWN",
    })
    void a_couple_is_one_town_one_village_where_one_is_registered_in_a_town_and_the_other_is_not(
            AreaKind subject, AreaKind anchor, Truth truth) {
        assertThat(oneTownOneVillage(Kin.of(Relation.WIFE), subject, anchor)).isEqualTo(truth);
        assertThat(oneTownOneVillage(Kin.of(Relation.HUSBAND), anchor, subject)).isEqualTo(truth);
    }

    @Test
    void only_a_couple_can_be_one_town_one_village() {
        assertThat(oneTownOneVillage(Kin.of(Relation.SON), AreaKind.COUNTY_SEAT, AreaKind.VILLAGE))
                .isEqualTo(Truth.FALSE);
        assertThat(oneTownOneVillage(Kin.notStated(), AreaKind.COUNTY_SEAT, AreaKind.VILLAGE))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(oneTownOneVillage(Kin.of(Relation.GRANDCHILD), AreaKind.COUNTY_SEAT, AreaKind.VILLAGE))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void somebody_registered_nowhere_is_the_one_outside_the_town() {
        Resident nowhere = Resident.builder()
                .registration(Registration.builder().count(0).build())
                .build();
        Frame frame = Seen.tie(nowhere, Kin.of(Relation.WIFE), registered(AreaKind.COUNTY_SEAT));
        assertThat(Facts.flag("marriage.oneTownOneVillage").isTrue().in(frame)).isEqualTo(Truth.TRUE);
    }

    @ParameterizedTest
    @CsvSource({
        "370303, 370304, TRUE",
        "370303, 370403, FALSE",
        "370403, 370303, FALSE",
        "370403, 370404, FALSE",
        "370000, 370303, UNKNOWN",
        "370000, 370403, FALSE",
    })
    void a_couple_is_at_the_destination_where_both_live_there(String subject, String anchor, Truth truth) {
        assertThat(coupleAtDestination(Kin.of(Relation.WIFE), subject, anchor)).isEqualTo(truth);
    }

    @Test
    void only_a_couple_can_be_a_couple_at_the_destination() {
        assertThat(coupleAtDestination(Kin.of(Relation.SON), "370303", "370303"))
                .isEqualTo(Truth.FALSE);
        assertThat(coupleAtDestination(Kin.notStated(), "370303", "370303")).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void what_is_said_of_a_marriage_stands_where_it_does_not_follow() {
        Marriage stated = Marriage.builder()
                .oneTownOneVillage(true)
                .coupleAtDestination(false)
                .build();
        Frame frame = Seen.tie(Resident.notStated(), Kin.of(Relation.WIFE), stated, Resident.notStated());
        assertThat(Facts.flag("marriage.oneTownOneVillage").isTrue().in(frame)).isEqualTo(Truth.TRUE);
        assertThat(Facts.flag("marriage.coupleAtDestination").isTrue().in(frame))
                .isEqualTo(Truth.FALSE);
    }

    private static Truth oneTownOneVillage(Kin kin, AreaKind subject, AreaKind anchor) {
        return Facts.flag("marriage.oneTownOneVillage")
                .isTrue()
                .in(Seen.tie(registered(subject), kin, registered(anchor)));
    }

    private static Truth coupleAtDestination(Kin kin, String subject, String anchor) {
        return Facts.flag("marriage.coupleAtDestination").isTrue().in(Seen.tie(living(subject), kin, living(anchor)));
    }

    private static Resident registered(AreaKind kind) {
        return Resident.builder()
                .registration(Registration.builder().place(Place.here(kind)).build())
                .build();
    }

    private static Resident living(String code) {
        Place place = Place.builder().division(Division.of(code)).build();
        return Resident.builder()
                .residence(Residence.builder().place(place).build())
                .build();
    }

    private static KinPath path(String steps) {
        return new KinPath(Vector.of(steps.split(" > "))
                .map(word -> Words.parse(KinStep.class, word).orElseThrow()));
    }
}
