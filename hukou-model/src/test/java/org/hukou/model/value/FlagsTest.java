package org.hukou.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hukou.model.value.FlagsTest.Colour.BLUE;
import static org.hukou.model.value.FlagsTest.Colour.GREEN;
import static org.hukou.model.value.FlagsTest.Colour.RED;

import io.vavr.collection.LinkedHashMap;
import org.junit.jupiter.api.Test;

class FlagsTest {
    enum Colour {
        RED,
        GREEN,
        BLUE
    }

    /** Sixty-four constants, as many as fit. */
    enum Full {
        A0,
        A1,
        A2,
        A3,
        A4,
        A5,
        A6,
        A7,
        B0,
        B1,
        B2,
        B3,
        B4,
        B5,
        B6,
        B7,
        C0,
        C1,
        C2,
        C3,
        C4,
        C5,
        C6,
        C7,
        D0,
        D1,
        D2,
        D3,
        D4,
        D5,
        D6,
        D7,
        E0,
        E1,
        E2,
        E3,
        E4,
        E5,
        E6,
        E7,
        F0,
        F1,
        F2,
        F3,
        F4,
        F5,
        F6,
        F7,
        G0,
        G1,
        G2,
        G3,
        G4,
        G5,
        G6,
        G7,
        H0,
        H1,
        H2,
        H3,
        H4,
        H5,
        H6,
        H7
    }

    /** One more than fit. */
    enum TooMany {
        A0,
        A1,
        A2,
        A3,
        A4,
        A5,
        A6,
        A7,
        B0,
        B1,
        B2,
        B3,
        B4,
        B5,
        B6,
        B7,
        C0,
        C1,
        C2,
        C3,
        C4,
        C5,
        C6,
        C7,
        D0,
        D1,
        D2,
        D3,
        D4,
        D5,
        D6,
        D7,
        E0,
        E1,
        E2,
        E3,
        E4,
        E5,
        E6,
        E7,
        F0,
        F1,
        F2,
        F3,
        F4,
        F5,
        F6,
        F7,
        G0,
        G1,
        G2,
        G3,
        G4,
        G5,
        G6,
        G7,
        H0,
        H1,
        H2,
        H3,
        H4,
        H5,
        H6,
        H7,
        I0
    }

    @Test
    void of_what_is_not_stated_every_element_is_unknown() {
        Flags<Colour> flags = Flags.notStated();
        for (Colour colour : Colour.values()) assertThat(flags.has(colour)).isEqualTo(Truth.UNKNOWN);
        assertThat(flags.isStated()).isFalse();
        assertThat(flags.isComplete(Colour.class)).isFalse();
        assertThat(flags.stated(Colour.class)).isEmpty();
    }

    @Test
    void only_states_those_named_and_denies_the_rest() {
        Flags<Colour> flags = Flags.only(Colour.class, RED, BLUE);
        assertThat(flags.has(RED)).isEqualTo(Truth.TRUE);
        assertThat(flags.has(GREEN)).isEqualTo(Truth.FALSE);
        assertThat(flags.has(BLUE)).isEqualTo(Truth.TRUE);
        assertThat(flags.isComplete(Colour.class)).isTrue();
        assertThat(flags.stated(Colour.class)).isEqualTo(LinkedHashMap.of(RED, true, GREEN, false, BLUE, true));
    }

    @Test
    void none_denies_every_element() {
        Flags<Colour> flags = Flags.none(Colour.class);
        for (Colour colour : Colour.values()) assertThat(flags.has(colour)).isEqualTo(Truth.FALSE);
        assertThat(flags.isStated()).isTrue();
        assertThat(flags).isEqualTo(Flags.only(Colour.class));
    }

    @Test
    void stating_one_element_leaves_the_others_as_they_were() {
        Flags<Colour> flags = Flags.<Colour>notStated().with(GREEN, false);
        assertThat(flags.has(RED)).isEqualTo(Truth.UNKNOWN);
        assertThat(flags.has(GREEN)).isEqualTo(Truth.FALSE);
        assertThat(flags.isStated()).isTrue();
        assertThat(flags.isComplete(Colour.class)).isFalse();
    }

    @Test
    void the_last_statement_of_an_element_counts() {
        Flags<Colour> flags = Flags.<Colour>notStated().with(RED, true).with(RED, false);
        assertThat(flags.has(RED)).isEqualTo(Truth.FALSE);
        assertThat(flags.with(RED, true)).isEqualTo(Flags.<Colour>notStated().with(RED, true));
    }

    @Test
    void flags_are_equal_where_they_state_the_same() {
        Flags<Colour> a =
                Flags.<Colour>notStated().with(RED, true).with(GREEN, false).with(BLUE, false);
        assertThat(a).isEqualTo(Flags.only(Colour.class, RED)).hasSameHashCodeAs(Flags.only(Colour.class, RED));
        assertThat(a).isNotEqualTo(Flags.only(Colour.class, GREEN)).isNotEqualTo("RED");
        assertThat(Flags.none(Colour.class)).isNotEqualTo(Flags.notStated());
        assertThat(a).hasToString("Flags(in=1, out=110)");
    }

    @Test
    void sixty_four_elements_fit_and_one_more_does_not() {
        Flags<Full> all = Flags.only(Full.class, Full.values());
        assertThat(all.isComplete(Full.class)).isTrue();
        assertThat(all.has(Full.H7)).isEqualTo(Truth.TRUE);
        assertThat(Flags.none(Full.class).has(Full.H7)).isEqualTo(Truth.FALSE);
        assertThatThrownBy(() -> Flags.none(TooMany.class)).hasMessage("more than 64 elements: " + TooMany.class);
    }
}
