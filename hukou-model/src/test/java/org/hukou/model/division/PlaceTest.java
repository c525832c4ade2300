package org.hukou.model.division;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceTest {
    @Test
    void here_is_a_kind_of_area_wherever_is_asked() {
        assertThat(Place.here(AreaKind.VILLAGE)).isEqualTo(Place.of(Division.HERE, AreaKind.VILLAGE));
        assertThat(Place.here(AreaKind.VILLAGE).division()).contains(Division.HERE);
    }

    @Test
    void of_a_place_not_stated_nothing_is_known() {
        assertThat(Place.SHAPE.attributes()).isNotEmpty();
        assertThat(Place.SHAPE.write(Place.notStated())).isEmpty();
    }
}
