package org.hukou.policy.decide;

import io.vavr.collection.Vector;
import java.util.Optional;
import org.hukou.policy.profile.Address;
import org.hukou.policy.profile.EntryHousehold;
import org.hukou.policy.profile.Outcome;

/**
 * What the register will say. What the text does not give is not given, unless the caller places people itself.
 *
 * @param label the name of the registration, with the norm that gives it
 * @param household the kind of household
 * @param placedByCaller whether the household is the caller's own setting, not the text's
 * @param address where
 * @param turnsOn the readings whose options disagree on it, where all options count at once; it is not given then
 */
public record RegisterEntry(
        Optional<Outcome.Label> label,
        EntryHousehold household,
        boolean placedByCaller,
        Address address,
        Vector<String> turnsOn) {}
