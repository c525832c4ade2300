package org.hukou.model.kinship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KinPathTest {
    @ParameterizedTest(name = "{0}: {1}, {2} generations")
    @CsvSource({
        "father,                  PARENT,               2",
        "mother,                  PARENT,               2",
        "father father,           PATERNAL_GRANDPARENT, 3",
        "father mother,           PATERNAL_GRANDPARENT, 3",
        "mother father,           MATERNAL_GRANDPARENT, 3",
        "mother mother,           MATERNAL_GRANDPARENT, 3",
        "father father mother,    OTHER_LINEAL,         4",
        "son,                     CHILD,                2",
        "daughter,                CHILD,                2",
        "son daughter,            PATERNAL_GRANDCHILD,  3",
        "daughter son,            MATERNAL_GRANDCHILD,  3",
        "daughter son son,        OTHER_LINEAL,         4",
        "husband,                 SPOUSE,               1",
        "wife,                    SPOUSE,               1",
        "brother,                 SIBLING,              2",
        "sister,                  SIBLING,              2",
        "son wife,                IN_LAW,               2",
        "wife mother,             IN_LAW,               2",
        "husband father father,   IN_LAW,               3",
        "sister husband,          IN_LAW,               2",
        "father brother,          COLLATERAL,           3",
        "sister son,              COLLATERAL,           3",
        "father sister daughter,  COLLATERAL,           3",
        "father son,              COLLATERAL,           2",
        "father father brother son, COLLATERAL,         4",
        "brother sister,          COLLATERAL,           3"
    })
    void a_path_has_a_class_and_generations(String steps, KinClass kinClass, int generations) {
        KinPath path = path(steps);
        assertThat(path.kinClass()).isEqualTo(kinClass);
        assertThat(path.generations()).isEqualTo(generations);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "father,         PATERNAL",
        "mother father,  MATERNAL",
        "wife mother,    MATERNAL",
        "sister son,     ",
        "son,            "
    })
    void the_side_is_that_of_the_first_parent_on_the_way(String steps, Side side) {
        assertThat(path(steps).side()).isEqualTo(Optional.ofNullable(side));
    }

    @Test
    void a_path_has_one_to_eight_steps() {
        assertThat(new KinPath(Vector.fill(8, () -> KinStep.FATHER)).generations())
                .isEqualTo(9);
        assertThatThrownBy(() -> new KinPath(Vector.fill(9, () -> KinStep.FATHER)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a path of kinship has one to eight steps, not 9");
        assertThatThrownBy(KinPath::of)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a path of kinship has one to eight steps, not 0");
    }

    @Test
    void a_path_is_printed_step_by_step() {
        assertThat(KinPath.of(KinStep.DAUGHTER, KinStep.SON)).hasToString("daughter > son");
    }

    private static KinPath path(String steps) {
        return new KinPath(Vector.of(steps.split(" ")).map(step -> KinStep.valueOf(step.toUpperCase(Locale.ROOT))));
    }
}
