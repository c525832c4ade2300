package org.hukou.model.kinship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KinTest {
    @Test
    void of_what_is_not_stated_nothing_is_derived() {
        Kin kin = Kin.notStated();
        assertThat(kin.classes()).isEmpty();
        assertThat(kin.generationsFromAnchor()).isEmpty();
        assertThat(kin.bondWithAnchor()).isEmpty();
        assertThat(kin.side()).isEmpty();
    }

    @Test
    void a_relation_tells_class_generations_bond_and_side() {
        Kin grandmother = Kin.of(Relation.MATERNAL_GRANDMOTHER);
        assertThat(grandmother.classes()).containsExactly(KinClass.MATERNAL_GRANDPARENT);
        assertThat(grandmother.generationsFromAnchor()).contains(3);
        assertThat(grandmother.side()).contains(Side.MATERNAL);
        assertThat(grandmother.bondWithAnchor()).isEmpty();
        assertThat(Kin.of(Relation.ELDEST_SON).bondWithAnchor()).contains(Bond.BIRTH);
    }

    @Test
    void a_path_tells_class_generations_and_side() {
        Kin kin = Kin.builder().path(KinStep.FATHER, KinStep.SISTER).build();
        assertThat(kin.classes()).containsExactly(KinClass.COLLATERAL);
        assertThat(kin.generationsFromAnchor()).contains(3);
        assertThat(kin.side()).contains(Side.PATERNAL);
    }

    @Test
    void class_and_generations_may_be_stated_where_nothing_tells_them() {
        Kin kin = Kin.builder().kinClass(KinClass.COLLATERAL).generations(3).build();
        assertThat(kin.classes()).containsExactly(KinClass.COLLATERAL);
        assertThat(kin.generationsFromAnchor()).contains(3);
    }

    @Test
    void a_path_closes_what_the_relation_leaves_open() {
        Kin open = Kin.of(Relation.GRANDCHILD);
        assertThat(open.classes()).hasSize(2);
        Kin closed = Kin.builder()
                .relation(Relation.GRANDCHILD)
                .path(KinStep.DAUGHTER, KinStep.SON)
                .build();
        assertThat(closed.classes()).containsExactly(KinClass.MATERNAL_GRANDCHILD);
    }

    @Test
    void relation_and_path_must_agree() {
        assertThatThrownBy(() -> Kin.builder()
                        .relation(Relation.SONS_SON)
                        .path(KinStep.DAUGHTER, KinStep.SON)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("relation, path and class contradict each other: sons-son, daughter > son, no class;"
                        + " state one of them");
    }

    @Test
    void relation_and_class_must_agree() {
        assertThatThrownBy(() -> Kin.builder()
                        .relation(Relation.ONLY_SON)
                        .kinClass(KinClass.PARENT)
                        .build())
                .hasMessage("relation, path and class contradict each other: only-son, no path, parent;"
                        + " state one of them");
    }

    @Test
    void path_and_class_must_agree() {
        assertThatThrownBy(() -> Kin.builder()
                        .path(KinStep.SISTER)
                        .kinClass(KinClass.PARENT)
                        .build())
                .hasMessage("relation, path and class contradict each other: no relation, sister, parent;"
                        + " state one of them");
    }

    @ParameterizedTest
    @CsvSource({"2, false", "3, true", "4, true"})
    void stated_generations_must_agree_with_the_relation(int stated, boolean contradicts) {
        Kin.Builder builder = Kin.builder().relation(Relation.SON).generations(stated);
        if (contradicts)
            assertThatThrownBy(builder::build)
                    .hasMessage("stated generations " + stated
                            + " contradict the kinship, which makes 2; leave generations out");
        else assertThat(builder.build().generationsFromAnchor()).contains(2);
    }

    @Test
    void stated_generations_must_agree_with_the_path() {
        assertThatThrownBy(() -> Kin.builder().path(KinStep.WIFE).generations(2).build())
                .hasMessage("stated generations 2 contradict the kinship, which makes 1; leave generations out");
    }

    @ParameterizedTest
    @EnumSource(
            value = Bond.class,
            names = {"ADOPTED", "STEP"})
    void a_relation_by_birth_is_no_other_bond(Bond bond) {
        assertThatThrownBy(() ->
                        Kin.builder().relation(Relation.ELDEST_SON).bond(bond).build())
                .hasMessage("stated bond " + (bond == Bond.STEP ? "step" : "adopted")
                        + " contradicts the relation 'eldest-son', which is by birth;"
                        + " choose the relation for adopted or step");
        assertThat(Kin.builder()
                        .relation(Relation.ADOPTED_OR_STEP_SON)
                        .bond(bond)
                        .build()
                        .bondWithAnchor())
                .contains(bond);
    }
}
