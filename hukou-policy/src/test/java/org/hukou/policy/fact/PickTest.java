package org.hukou.policy.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import org.hukou.model.livelihood.Dwelling;
import org.hukou.model.livelihood.Tenure;
import org.hukou.model.value.Known;
import org.hukou.model.value.Listing;
import org.junit.jupiter.api.Test;

class PickTest {
    private static final Dwelling OWNED =
            Dwelling.builder().tenure(Tenure.OWNED).build();
    private static final Dwelling RENTED =
            Dwelling.builder().tenure(Tenure.RENTED).build();

    @Test
    void some_named_and_perhaps_others_are_the_named_and_one_of_which_nothing_is_stated() {
        assertThat(Pick.all(Listing.of(OWNED, RENTED)))
                .isEqualTo(Vector.of(new Pick<>(Known.of(OWNED), 0), new Pick<>(Known.of(RENTED), 1), Pick.unstated()));
    }

    @Test
    void all_named_are_the_named_and_no_other() {
        assertThat(Pick.all(Listing.only(OWNED, RENTED)))
                .isEqualTo(Vector.of(new Pick<>(Known.of(OWNED), 0), new Pick<>(Known.of(RENTED), 1)));
    }

    @Test
    void none_is_one_pick_that_is_known_to_be_none() {
        assertThat(Pick.all(Listing.<Dwelling>none())).isEqualTo(Vector.of(Pick.none()));
        assertThat(Pick.none().item().isNone()).isTrue();
        assertThat(Pick.none().index()).isEqualTo(-1);
    }

    @Test
    void nothing_stated_is_one_pick_of_which_nothing_is_stated() {
        assertThat(Pick.all(Listing.<Dwelling>notStated())).isEqualTo(Vector.of(Pick.unstated()));
        assertThat(Pick.unstated().item()).isEqualTo(Known.notStated());
        assertThat(Pick.unstated().index()).isEqualTo(-1);
    }
}
