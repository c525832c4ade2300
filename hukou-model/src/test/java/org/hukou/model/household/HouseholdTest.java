package org.hukou.model.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hukou.model.kinship.Relation;
import org.hukou.model.person.HouseholdKind;
import org.hukou.model.value.Listing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HouseholdTest {
    private static final Member HEAD =
            Member.head(Resident.builder().label("head").build());
    private static final Member WIFE =
            Member.of(Relation.WIFE, Resident.builder().label("wife").build());

    @Test
    void a_family_has_one_head_and_members_related_to_it() {
        Household family = Household.builder()
                .kind(HouseholdKind.FAMILY)
                .members(Listing.only(WIFE, HEAD))
                .build();
        assertThat(family.head()).contains(HEAD);
    }

    @Test
    void two_heads_are_refused() {
        assertThatThrownBy(() -> Household.builder().members(HEAD, WIFE, HEAD).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a household has one head, not 2");
    }

    @Test
    void the_head_is_not_related_to_itself() {
        Member both = Member.builder().head(true).relationToHead(Relation.SON).build();
        assertThatThrownBy(() -> Household.builder().members(both).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the head of a household has no relation to the head; leave it out");
    }

    @ParameterizedTest
    @EnumSource(value = HouseholdKind.class, names = "FAMILY", mode = EnumSource.Mode.EXCLUDE)
    void a_collective_household_has_no_head(HouseholdKind kind) {
        assertThatThrownBy(() -> Household.builder().kind(kind).members(HEAD).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a collective household has no head; leave 'head' out");
        Member lodger = Member.builder().head(false).build();
        assertThat(Household.builder().kind(kind).members(lodger).build().head())
                .isEmpty();
    }

    @Test
    void a_family_known_in_full_needs_a_head() {
        Household.Builder family = Household.builder().kind(HouseholdKind.FAMILY);
        assertThatThrownBy(() -> family.members(Listing.only(WIFE)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a family household whose members are complete needs a head");
    }

    @Test
    void a_family_known_in_part_or_empty_may_lack_a_head() {
        Household.Builder family = Household.builder().kind(HouseholdKind.FAMILY);
        assertThat(family.members(WIFE).build().head()).isEmpty();
        assertThat(family.members(Listing.none()).build().head()).isEmpty();
        assertThat(Household.builder().members(Listing.only(WIFE)).build().head())
                .isEmpty();
    }
}
