package org.hukou.model.division;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.hukou.model.arbitrary.HukouModelDomain;
import org.hukou.model.value.Truth;

@Domain(HukouModelDomain.class)
class DivisionProperties {
    @Property
    void parsing_what_is_printed_gives_the_same_division(@ForAll Division division) {
        assertThat(Division.parse(division.toString())).isEqualTo(division);
    }

    @Property
    void a_division_lies_in_itself_and_in_all_that_it_is_cut_to(@ForAll Division division) {
        for (int digits : new int[] {2, 4, 6, 9, 12})
            assertThat(division.in(division.upTo(digits))).isEqualTo(Truth.TRUE);
    }

    @Property
    void every_division_that_is_resolved_lies_in_the_whole_country(@ForAll Division division) {
        assertThat(division.in(Division.CHINA)).isEqualTo(division.isHere() ? Truth.UNKNOWN : Truth.TRUE);
        assertThat(Division.CHINA.in(division)).isEqualTo(Truth.UNKNOWN);
        assertThat(Boundary.between(Division.CHINA, division)).isEmpty();
    }

    @Property
    void two_divisions_that_lie_in_each_other_are_one(@ForAll Division a, @ForAll Division b) {
        boolean each = a.in(b).isTrue() && b.in(a).isTrue();
        assertThat(each).isEqualTo(a.equals(b));
    }

    @Property
    void what_is_outside_stays_outside_on_a_closer_look(@ForAll Division a, @ForAll Division b) {
        if (a.in(b).isFalse()) assertThat(b.in(a)).isEqualTo(Truth.FALSE);
    }

    @Property
    void the_boundary_is_the_same_both_ways(@ForAll Division a, @ForAll Division b) {
        assertThat(Boundary.between(a, b)).isEqualTo(Boundary.between(b, a));
    }

    @Property
    void a_coarser_code_never_tells_another_boundary(@ForAll Division a, @ForAll Division b) {
        for (int digits : new int[] {2, 4, 6, 9})
            Boundary.between(a.upTo(digits), b)
                    .ifPresent(coarse -> assertThat(Boundary.between(a, b)).contains(coarse));
    }

    @Property
    void no_boundary_is_told_of_a_place_that_is_not_resolved(@ForAll Division a) {
        assertThat(Boundary.between(a, Division.HERE)).isEmpty();
    }
}
