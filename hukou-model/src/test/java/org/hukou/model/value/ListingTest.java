package org.hukou.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

class ListingTest {
    @Test
    void naming_some_and_naming_all_are_different_statements() {
        assertThat(Listing.of("a")).isNotEqualTo(Listing.only("a"));
        assertThat(Listing.of("a").complete()).isFalse();
        assertThat(Listing.only("a").complete()).isTrue();
        assertThat(Listing.from(List.of("a"), true)).isEqualTo(Listing.only("a"));
        assertThat(Listing.from(List.of("a"), false)).isEqualTo(Listing.of("a"));
    }

    @Test
    void none_is_stated_and_not_stated_is_not() {
        assertThat(Listing.none().isStated()).isTrue();
        assertThat(Listing.notStated().isStated()).isFalse();
        assertThat(Listing.of("a").isStated()).isTrue();
        assertThat(Listing.none()).isNotEqualTo(Listing.notStated());
    }

    @Test
    void changing_or_adding_items_keeps_whether_there_may_be_others() {
        assertThat(Listing.only(1, 2).map(n -> n * 2)).isEqualTo(Listing.only(2, 4));
        assertThat(Listing.of(1, 2).map(n -> n * 2)).isEqualTo(Listing.of(2, 4));
        assertThat(Listing.only(1).append(2)).isEqualTo(Listing.only(1, 2));
        assertThat(Listing.<Integer>notStated().append(2).items()).isEqualTo(Vector.of(2));
    }
}
