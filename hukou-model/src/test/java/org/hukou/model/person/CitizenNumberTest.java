package org.hukou.model.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hukou.model.household.Resident;
import org.hukou.model.tree.At;
import org.hukou.model.tree.Located;
import org.hukou.model.tree.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All numbers are of the division 990000, which is not assigned. */
class CitizenNumberTest {
    @ParameterizedTest
    @CsvSource({
        "990000199001010009, 1990-01-01, FEMALE",
        "990000199001010017, 1990-01-01, MALE",
        "99000019900101005X, 1990-01-01, MALE",
        "99000019900101013X, 1990-01-01, MALE",
        "990000199001010148, 1990-01-01, FEMALE",
        "99000020000229001X, 2000-02-29, MALE"
    })
    void a_number_holds_a_date_of_birth_and_a_sex(String value, LocalDate born, Sex sex) {
        CitizenNumber number = CitizenNumber.of(value);
        assertThat(number.value()).isEqualTo(value);
        assertThat(number.birthDate()).isEqualTo(born);
        assertThat(number.sex()).isEqualTo(sex);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "99000019900101000",
                "9900001990010100099",
                "99000019900101005x",
                "99000019900101X059",
                "090000199001010009",
                " 90000199001010009",
                "９９００００１９９００１０１０００９"
            })
    void another_form_is_no_number(String value) {
        assertThatThrownBy(() -> CitizenNumber.of(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no citizen number: expected seventeen digits and a digit or X");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "X"})
    void every_check_character_but_one_is_wrong(String check) {
        assertThatThrownBy(() -> CitizenNumber.of("99000019900101000" + check))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the check character of the citizen number is wrong (GB 11643-1999)");
        assertThat(CitizenNumber.of("990000199001010009")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"990000190002290013", "990000199013010014"})
    void a_date_that_never_was_is_no_date_of_birth(String value) {
        assertThatThrownBy(() -> CitizenNumber.of(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the citizen number holds no date of birth in characters 7 to 14");
    }

    @Test
    void two_digits_swapped_are_noticed() {
        assertThatThrownBy(() -> CitizenNumber.of("990000190901010009"))
                .hasMessage("the check character of the citizen number is wrong (GB 11643-1999)");
    }

    @Test
    void it_is_printed_masked_and_so_is_the_person_who_has_it() {
        CitizenNumber number = CitizenNumber.of("990000199001010009");
        assertThat(number).hasToString("990000************");
        Resident resident = Resident.builder()
                .person(Person.builder().citizenNumber(number).build())
                .build();
        assertThat(resident.toString())
                .contains("citizenNumber=990000************")
                .doesNotContain("19900101");
    }

    @Test
    void numbers_are_equal_where_their_characters_are() {
        CitizenNumber number = CitizenNumber.of("990000199001010009");
        assertThat(number).isEqualTo(CitizenNumber.of("990000199001010009"));
        assertThat(number).hasSameHashCodeAs(CitizenNumber.of("990000199001010009"));
        assertThat(number).isNotEqualTo(CitizenNumber.of("990000199001010017"));
        assertThat(number).isNotEqualTo("990000199001010009");
    }

    @Test
    void in_a_file_it_is_text_and_no_message_repeats_it() {
        Problems problems = new Problems();
        At at = new At(3, 7);
        CitizenNumber.TYPE.read(
                new Located.Num("person.citizenNumber", at, new BigDecimal("990000199001010009")), problems);
        CitizenNumber.TYPE.read(new Located.Str("person.citizenNumber", at, "990000199001010008"), problems);
        CitizenNumber.TYPE.read(new Located.Bool("person.citizenNumber", at, true), problems);
        assertThat(problems.all().map(Object::toString))
                .containsExactly(
                        "3:7 person.citizenNumber: a citizen number is text: put it in quotes",
                        "3:7 person.citizenNumber: the check character of the citizen number is wrong (GB 11643-1999)",
                        "3:7 person.citizenNumber: expected a citizen number in quotes, found true");
    }
}
