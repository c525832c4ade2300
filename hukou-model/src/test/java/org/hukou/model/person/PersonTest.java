package org.hukou.model.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hukou.model.value.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {
    @ParameterizedTest
    @CsvSource({"2021-12-28, 17", "2021-12-29, 18", "2021-12-30, 18"})
    void age_follows_from_the_date_of_birth(LocalDate on, int age) {
        Person person = Person.builder().birthDate(LocalDate.of(2003, 12, 29)).build();
        assertThat(person.ageOn(on)).contains(age);
    }

    @Test
    void a_stated_age_counts_where_the_date_of_birth_is_not_stated() {
        LocalDate on = LocalDate.of(2021, 12, 29);
        assertThat(Person.builder().age(18).build().ageOn(on)).contains(18);
        assertThat(Person.notStated().ageOn(on)).isEmpty();
    }

    @Test
    void naming_groups_denies_the_others() {
        Person person = Person.builder()
                .groups(PersonGroup.FLOATING, PersonGroup.EMPLOYABLE)
                .build();
        assertThat(person.groups().has(PersonGroup.FLOATING)).isEqualTo(Truth.TRUE);
        assertThat(person.groups().has(PersonGroup.MIGRANT_WORKER)).isEqualTo(Truth.FALSE);
        assertThat(Person.notStated().groups().has(PersonGroup.FLOATING)).isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"UNKNOWN, 0", "MALE, 1", "FEMALE, 2", "NOT_STATED, 9"})
    void sexes_have_the_codes_of_the_standard(Sex sex, String code) {
        assertThat(sex.code()).isEqualTo(code);
        assertThat(Sex.values()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"NEVER_MARRIED, 10", "MARRIED, 20", "WIDOWED, 30", "DIVORCED, 40", "NOT_STATED, 90"})
    void marital_statuses_have_the_codes_of_the_standard(MaritalStatus status, String code) {
        assertThat(status.code()).isEqualTo(code);
        assertThat(MaritalStatus.values()).hasSize(5);
    }
}
