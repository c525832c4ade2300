package org.hukou.model.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.hukou.model.arbitrary.HukouModelDomain;

@Domain(HukouModelDomain.class)
@Domain(DomainContext.Global.class)
class CitizenNumberProperties {
    @Property
    void a_number_is_read_back_from_its_characters(@ForAll CitizenNumber number) {
        assertThat(CitizenNumber.of(number.value())).isEqualTo(number);
    }

    @Property
    void one_wrong_digit_is_always_noticed(
            @ForAll CitizenNumber number,
            @ForAll @IntRange(max = 16) int at,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        char wrong = (char) ('0' + (number.value().charAt(at) - '0' + by) % 10);
        String value = number.value().substring(0, at) + wrong + number.value().substring(at + 1);
        assertThatThrownBy(() -> CitizenNumber.of(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void a_message_never_repeats_the_number(@ForAll CitizenNumber number, @ForAll @IntRange(max = 17) int missing) {
        String value = number.value().substring(0, missing) + number.value().substring(missing + 1);
        assertThatThrownBy(() -> CitizenNumber.of(value))
                .hasMessage("no citizen number: expected seventeen digits and a digit or X");
    }

    @Property
    void all_that_is_printed_of_a_number_is_where_it_was_issued(@ForAll CitizenNumber number) {
        assertThat(number).hasToString("990000************");
    }
}
