package org.hukou.policy.profile;

import java.util.Optional;
import org.hukou.model.gloss.Text;

/**
 * What the register will say of somebody who is granted a norm's effect. What the text does not say is said to be not
 * given, never filled in.
 *
 * @param label the name of the registration, with the norm that gives it; empty where the text gives none
 * @param household the kind of household
 * @param address where
 */
public record Outcome(Optional<Label> label, Varying<EntryHousehold> household, Varying<Address> address) {
    /** Of which the text says nothing. */
    public static final Outcome NOT_GIVEN =
            new Outcome(Optional.empty(), Varying.fixed(EntryHousehold.NOT_GIVEN), Varying.fixed(Address.NOT_GIVEN));

    /**
     * The name under which people are registered.
     *
     * @param name such as 居民户口
     * @param norm the id of the norm that gives it
     */
    public record Label(Text name, String norm) {}
}
