package org.hukou.policy.particular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.hukou.model.gloss.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticularTest {
    private static final Text SOME = new Text("某", "some");

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "499, 1", "500, 1", "501, 2", "999, 2", "1000, 2", "1001, 3"})
    void part_of_a_post_is_a_post(long served, long posts) {
        assertThat(new Staffing(SOME, 1, 500, SOME).needed(served)).isEqualTo(posts);
    }

    @Property
    void staff_suffice_and_one_less_would_not(
            @ForAll @LongRange(min = 1, max = 100_000_000) long served,
            @ForAll @IntRange(min = 1, max = 5_000) int per) {
        long posts = new Staffing(SOME, 1, per, SOME).needed(served);
        assertThat(posts * per).isGreaterThanOrEqualTo(served);
        assertThat((posts - 1) * per).isLessThan(served);
    }

    @Test
    void nobody_is_served_by_less_than_nobody() {
        assertThatThrownBy(() -> new Staffing(SOME, 1, 500, SOME).needed(-1))
                .hasMessage("nobody can be served by -1 people");
    }

    @ParameterizedTest
    @CsvSource({
        "SHARE, 99556, 606572, 2, 16.41",
        "SHARE, 231586, 669143, 2, 34.61",
        "GROWTH, 231586, 99556, 2, 132.62",
        "DIFFERENCE, 317974, 362547, 0, -44573",
        "GROWTH, 317974, 362547, 1, -12.3",
        "SUM, 9, 12, 0, 21",
        "RATIO, 10, 4, 1, 2.5",
        "YEARS, 2013, 1987, 0, 26",
    })
    void figures_follow_from_others(
            Arithmetic.Computes computes, BigDecimal a, BigDecimal b, int decimals, BigDecimal is) {
        Arithmetic arithmetic =
                new Arithmetic("x", computes, Vector.of("a", "b"), is.add(BigDecimal.ONE), Optional.of(decimals));
        var figures = HashMap.of("a", a, "b", b);
        assertThat(arithmetic.computed(figures::get)).isEqualTo(Option.some(is));
        assertThat(arithmetic.agrees(figures::get)).contains(false);
        assertThat(new Arithmetic("x", computes, arithmetic.of(), is, Optional.of(decimals)).agrees(figures::get))
                .contains(true);
    }

    @Test
    void nothing_follows_from_a_figure_that_is_not_there_or_from_a_division_by_zero() {
        Arithmetic share =
                new Arithmetic("x", Arithmetic.Computes.SHARE, Vector.of("a", "b"), BigDecimal.ONE, Optional.empty());
        assertThat(share.computed(HashMap.of("a", BigDecimal.ONE)::get)).isEmpty();
        assertThat(share.computed(HashMap.of("a", BigDecimal.ONE, "b", BigDecimal.ZERO)::get))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"37.99, false", "38, true", "38.01, true"})
    void a_target_is_reached_by_its_figure(BigDecimal observed, boolean reached) {
        Target target = new Target(
                "t", SOME, Optional.of(new BigDecimal(38)), Optional.of(Unit.PERCENT), true, Optional.empty());
        assertThat(target.reachedBy(observed)).contains(reached);
    }

    @ParameterizedTest
    @CsvSource({
        "500000, 500001, 1000000, 1000001",
        "0, 1, 1, 2",
    })
    void a_cap_covers_cities_above_its_lower_end_and_up_to_its_upper_end(int above, int first, int last, int beyond) {
        Cap cap = cap(Optional.of(above), Optional.of(last));
        assertThat(cap.covers(above)).isFalse();
        assertThat(cap.covers(first)).isTrue();
        assertThat(cap.covers(last)).isTrue();
        assertThat(cap.covers(beyond)).isFalse();
    }

    @Test
    void a_cap_without_an_end_covers_all_cities_on_that_side() {
        assertThat(cap(Optional.empty(), Optional.of(500_000)).covers(0)).isTrue();
        assertThat(cap(Optional.empty(), Optional.of(500_000)).covers(500_001)).isFalse();
        assertThat(cap(Optional.of(5_000_000), Optional.empty()).covers(5_000_000))
                .isFalse();
        assertThat(cap(Optional.of(5_000_000), Optional.empty()).covers(Integer.MAX_VALUE))
                .isTrue();
    }

    @Test
    void a_cap_covers_some_city() {
        assertThatThrownBy(() -> cap(Optional.of(3_000_000), Optional.of(3_000_000)))
                .hasMessage("no city has more than 3000000 and at most 3000000 people");
        assertThat(cap(Optional.of(2_999_999), Optional.of(3_000_000)).covers(3_000_000))
                .isTrue();
    }

    @Test
    void an_endorsement_comes_and_can_be_made() {
        assertThat(new Endorsement(1, 1).everyYears()).isEqualTo(1);
        assertThatThrownBy(() -> new Endorsement(0, 1))
                .hasMessage("an endorsement has years and months from 1, found 0 and 1");
        assertThatThrownBy(() -> new Endorsement(1, 0))
                .hasMessage("an endorsement has years and months from 1, found 1 and 0");
    }

    private static Cap cap(Optional<Integer> above, Optional<Integer> atMost) {
        return new Cap(above, atMost, false, Optional.empty(), Vector.empty(), Optional.empty());
    }
}
