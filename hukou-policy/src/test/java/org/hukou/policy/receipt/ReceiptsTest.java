package org.hukou.policy.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.model.application.Destination;
import org.hukou.model.application.Request;
import org.hukou.model.division.AreaKind;
import org.hukou.model.division.Place;
import org.hukou.model.household.Resident;
import org.hukou.model.io.Source;
import org.hukou.model.livelihood.Dwelling;
import org.hukou.model.livelihood.Tenure;
import org.hukou.model.person.Person;
import org.hukou.model.value.Listing;
import org.hukou.policy.condition.Condition;
import org.hukou.policy.decide.Decider;
import org.hukou.policy.decide.Options;
import org.hukou.policy.profile.EntryHousehold;
import org.hukou.policy.profile.Norm;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.profile.Profiles;
import org.junit.jupiter.api.Test;

class ReceiptsTest {
    private static final Profile WUSHENG = Profiles.get("wusheng-2015");
    private static final Application TENANT = Application.builder()
            .request(Request.builder()
                    .date(LocalDate.of(2022, 3, 1))
                    .asks(Ask.SETTLE)
                    .build())
            .destination(Destination.builder()
                    .place(Place.here(AreaKind.COUNTY_SEAT))
                    .build())
            .applicant(Resident.builder()
                    .person(Person.builder().voluntary(true).build())
                    .dwellings(Listing.only(Dwelling.builder()
                            .place(Place.here(AreaKind.COUNTY_SEAT))
                            .tenure(Tenure.RENTED)
                            .lawful(true)
                            .stable(true)
                            .build()))
                    .build())
            .build();

    private static Receipt receipt() {
        Options options = Options.DEFAULT
                .withReading("which-leases", "measures-only")
                .withAsIfInForce(true)
                .withPlacement(EntryHousehold.COMMUNITY_COLLECTIVE);
        return Receipts.of(Decider.of(WUSHENG, options), TENANT);
    }

    @Test
    void a_receipt_says_what_the_decision_was_made_of() {
        Receipt receipt = receipt();
        assertThat(receipt.library()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(receipt.profile()).isEqualTo("wusheng-2015");
        assertThat(receipt.profileSha256()).matches("[0-9a-f]{64}");
        assertThat(receipt.application()).isEqualTo(TENANT);
        assertThat(receipt.decision()).contains("\"result\":\"undetermined\"", "external.rentalMeasures");
        assertThat(receipt.explanation()).contains("四、(一)1");
    }

    @Test
    void the_same_inputs_give_the_same_receipt_byte_for_byte() {
        assertThat(Receipts.write(receipt(), Source.Format.JSON))
                .isEqualTo(Receipts.write(receipt(), Source.Format.JSON));
    }

    @Test
    void a_receipt_survives_writing_and_reading() {
        for (Source.Format format : Source.Format.values()) {
            String text = Receipts.write(receipt(), format);
            assertThat(Receipts.read(new Source("receipt", text, format)).get()).isEqualTo(receipt());
        }
    }

    @Test
    void replayed_under_the_same_profile_it_is_the_same() {
        Replay replay = Receipts.replay(receipt(), WUSHENG);
        assertThat(replay.sameProfile()).isTrue();
        assertThat(replay.sameDecision()).isTrue();
        assertThat(replay.now()).isEqualTo(receipt());
        assertThat(replay.summary()).isEqualTo("the same profile gives the same decision");
    }

    @Test
    void it_says_so_when_a_newer_profile_would_answer_differently() {
        Norm old = WUSHENG.norm("wusheng-2015/4.1.1.a").orElseThrow();
        Norm stricter =
                Norm.builder().from(old).when(new Condition.Any(Vector.empty())).build();
        Profile newer = Profile.builder()
                .from(WUSHENG)
                .norms(WUSHENG.norms().replace(old, stricter))
                .build();
        Replay replay = Receipts.replay(receipt(), newer);
        assertThat(replay.sameProfile()).isFalse();
        assertThat(replay.sameDecision()).isFalse();
        assertThat(replay.summary())
                .isEqualTo(
                        "a newer profile would answer differently: settle for applicant was undetermined, is refused");
    }

    @Test
    void a_changed_profile_that_answers_alike_is_told_from_the_same() {
        Profile newer = Profile.builder().from(WUSHENG).number("1").build();
        assertThat(Receipts.replay(receipt(), newer).summary())
                .isEqualTo("another version of the profile gives the same decision");
    }

    @Test
    void a_receipt_is_replayed_under_its_own_profile_only() {
        assertThatThrownBy(() -> Receipts.replay(receipt(), Profiles.get("zibo-2021")))
                .hasMessage("the receipt is of profile 'wusheng-2015', not of 'zibo-2021'; replay it with that one");
    }

    @Test
    void a_broken_receipt_is_refused_with_positions() {
        assertThat(Receipts.read(Source.json("{\"format\": 1, \"library\": 3}"))
                        .getLeft()
                        .map(Object::toString))
                .containsExactlyInAnyOrder(
                        "1:1 missing property 'profile'",
                        "1:1 missing property 'profileSha256'",
                        "1:1 missing property 'facts'",
                        "1:1 missing property 'decision'",
                        "1:1 missing property 'explanation'",
                        "1:26 library: expected a string, found the number 3");
    }
}
