package org.hukou.model.kinship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hukou.model.kinship.KinClass.CHILD;
import static org.hukou.model.kinship.KinClass.COLLATERAL;
import static org.hukou.model.kinship.KinClass.IN_LAW;
import static org.hukou.model.kinship.KinClass.MATERNAL_GRANDCHILD;
import static org.hukou.model.kinship.KinClass.MATERNAL_GRANDPARENT;
import static org.hukou.model.kinship.KinClass.NONE;
import static org.hukou.model.kinship.KinClass.OTHER;
import static org.hukou.model.kinship.KinClass.OTHER_LINEAL;
import static org.hukou.model.kinship.KinClass.PARENT;
import static org.hukou.model.kinship.KinClass.PATERNAL_GRANDCHILD;
import static org.hukou.model.kinship.KinClass.PATERNAL_GRANDPARENT;
import static org.hukou.model.kinship.KinClass.SIBLING;
import static org.hukou.model.kinship.KinClass.SPOUSE;

import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RelationTest {
    /** The classes of GB/T 4761, code by code. */
    static List<Arguments> classes() {
        return List.of(
                row(SPOUSE, 10, 11, 12),
                row(CHILD, 20, 21, 22, 23, 24, 25, 26, 27, 29, 30, 31, 32, 33, 34, 35, 36, 37, 39),
                row(IN_LAW, 28, 38, 45, 46, 53, 54, 55, 56, 65, 68, 72, 74, 76, 78),
                row(PATERNAL_GRANDCHILD, 41, 42),
                row(MATERNAL_GRANDCHILD, 43, 44),
                row(OTHER_LINEAL, 47, 48, 66, 67),
                row(PARENT, 50, 51, 52, 57, 58, 59),
                row(PATERNAL_GRANDPARENT, 61, 62),
                row(MATERNAL_GRANDPARENT, 63, 64),
                row(SIBLING, 70, 71, 73, 75, 77, 79),
                row(COLLATERAL, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96),
                row(OTHER, 80, 97),
                row(NONE, 98, 99));
    }

    private static Arguments row(KinClass kinClass, Integer... codes) {
        return Arguments.of(kinClass, List.of(codes));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("classes")
    void a_class_holds_exactly_these_codes(KinClass kinClass, List<Integer> codes) {
        List<Integer> found = Arrays.stream(Relation.values())
                .filter(r -> r.classes().size() == 1 && r.classes().head() == kinClass)
                .map(r -> Integer.valueOf(r.code()))
                .toList();
        assertThat(found).containsExactlyElementsOf(codes);
    }

    @Test
    void four_codes_leave_the_class_open() {
        assertThat(open()).containsExactly("40", "49", "60", "69");
        assertThat(of("40").classes()).containsExactlyInAnyOrder(PATERNAL_GRANDCHILD, MATERNAL_GRANDCHILD);
        assertThat(of("60").classes()).containsExactlyInAnyOrder(PATERNAL_GRANDPARENT, MATERNAL_GRANDPARENT);
        assertThat(of("49").classes())
                .containsExactlyInAnyOrder(PATERNAL_GRANDCHILD, MATERNAL_GRANDCHILD, OTHER_LINEAL, IN_LAW);
        assertThat(of("69").classes())
                .containsExactlyInAnyOrder(PATERNAL_GRANDPARENT, MATERNAL_GRANDPARENT, OTHER_LINEAL, IN_LAW);
    }

    private static Vector<String> open() {
        return Vector.of(Relation.values()).filter(r -> r.classes().size() > 1).map(Relation::code);
    }

    @Test
    void every_code_of_the_standard_is_there_once_save_oneself_and_the_head() {
        Set<String> codes = Vector.of(Relation.values()).map(Relation::code).toSet();
        assertThat(Relation.values()).hasSize(codes.size());
        assertThat(codes).doesNotContain("01", "02");
        assertThat(codes.toVector().sorted().head()).isEqualTo("10");
        assertThat(codes).allMatch(code -> code.matches("[1-9]\\d"));
        assertThat(Relation.values()).hasSize(83);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "10, 1", "11, 1", "12, 1", "20, 2", "27, 2", "28, 2", "29, 2", "30, 2", "38, 2", "40, 3", "41, 3", "44, 3",
        "45, 3", "46, 3", "47, 4", "48, 4", "50, 2", "53, 2", "59, 2", "60, 3", "61, 3", "64, 3", "65, 3", "66, 4",
        "67, 4", "68, 4", "70, 2", "71, 2", "72, 2", "79, 2", "81, 3", "90, 3", "91, 3", "96, 3"
    })
    void generations_count_the_anchor_as_the_first(String code, int generations) {
        assertThat(of(code).generations()).contains(generations);
    }

    @ParameterizedTest
    @CsvSource({"49", "69", "80", "97", "98", "99"})
    void where_the_code_does_not_tell_the_generations_are_not_known(String code) {
        assertThat(of(code).generations()).isEmpty();
    }

    @Test
    void the_bond_is_birth_for_these_codes_and_otherwise_not_told() {
        assertThat(Vector.of(Relation.values())
                        .filter(r -> r.bond().equals(Optional.of(Bond.BIRTH)))
                        .map(Relation::code))
                .containsExactly(
                        "20", "21", "22", "23", "24", "25", "26", "30", "31", "32", "33", "34", "35", "36", "50", "51",
                        "52");
        assertThat(Vector.of(Relation.values()).flatMap(r -> Vector.ofAll(r.bond().stream())))
                .containsOnly(Bond.BIRTH);
    }

    @Test
    void the_side_is_told_for_grandparents_aunts_and_uncles() {
        assertThat(onSide(Side.PATERNAL)).containsExactly("61", "62", "81", "82", "83", "84", "89", "90", "91");
        assertThat(onSide(Side.MATERNAL)).containsExactly("63", "64", "85", "86", "87", "88");
    }

    private static Vector<String> onSide(Side side) {
        return Vector.of(Relation.values())
                .filter(r -> r.side().equals(Optional.of(side)))
                .map(Relation::code);
    }

    private static Relation of(String code) {
        return Vector.of(Relation.values()).find(r -> r.code().equals(code)).get();
    }
}
