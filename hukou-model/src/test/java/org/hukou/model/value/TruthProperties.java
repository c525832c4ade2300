package org.hukou.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hukou.model.value.Truth.FALSE;
import static org.hukou.model.value.Truth.TRUE;
import static org.hukou.model.value.Truth.UNKNOWN;

import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;

class TruthProperties {
    @Property(generation = GenerationMode.EXHAUSTIVE)
    void and_and_or_are_commutative_and_associative(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.or(b)).isEqualTo(b.or(a));
        assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
        assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void and_and_or_distribute_and_absorb(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
        assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
        assertThat(a.or(b.and(c))).isEqualTo(a.or(b).and(a.or(c)));
        assertThat(a.and(a.or(b))).isEqualTo(a);
        assertThat(a.or(a.and(b))).isEqualTo(a);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void de_morgan_holds(@ForAll Truth a, @ForAll Truth b) {
        assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
        assertThat(a.or(b).not()).isEqualTo(a.not().and(b.not()));
        assertThat(a.not().not()).isEqualTo(a);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void true_and_false_are_neutral_and_dominant(@ForAll Truth a) {
        assertThat(a.and(TRUE)).isEqualTo(a);
        assertThat(a.or(FALSE)).isEqualTo(a);
        assertThat(a.and(FALSE)).isEqualTo(FALSE);
        assertThat(a.or(TRUE)).isEqualTo(TRUE);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void learning_what_was_unknown_never_flips_a_definite_answer(
            @ForAll Truth a, @ForAll Truth b, @ForAll boolean learnt) {
        Truth known = a.isUnknown() ? Truth.of(learnt) : a;
        if (!a.and(b).isUnknown()) assertThat(known.and(b)).isEqualTo(a.and(b));
        if (!a.or(b).isUnknown()) assertThat(known.or(b)).isEqualTo(a.or(b));
        if (!a.agree(b).isUnknown()) assertThat(known.agree(b)).isEqualTo(a.agree(b));
        if (!a.not().isUnknown()) assertThat(known.not()).isEqualTo(a.not());
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void agreeing_is_definite_only_where_both_are_and_alike(@ForAll Truth a, @ForAll Truth b) {
        assertThat(a.agree(b).isUnknown()).isEqualTo(a != b || a == UNKNOWN);
    }
}
