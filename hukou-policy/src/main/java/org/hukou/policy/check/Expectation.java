package org.hukou.policy.check;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.hukou.model.application.Ask;
import org.hukou.model.value.Truth;
import org.hukou.policy.decide.Doubt;
import org.hukou.policy.decide.Result;
import org.hukou.policy.profile.Address;
import org.hukou.policy.profile.EntryHousehold;

/**
 * What a case expects for one ask and one person. Whatever is left out is not looked at.
 *
 * @param ask the ask
 * @param subject the person's label or place in the application; left out, the only one
 * @param result the answer
 * @param norm a pathway that gives this answer
 * @param article the article of that pathway as printed
 * @param pathways what single pathways say
 * @param household the household that the pathway leads to
 * @param address the address that the pathway leads to
 * @param label the name of the registration that the pathway leads to, in Chinese
 * @param inForce whether the document is in force on the date
 * @param reasons the kinds of reason why it is undetermined, all of them
 * @param missing the places of the facts that are missing, all of them
 */
public record Expectation(
        Ask ask,
        Option<String> subject,
        Result result,
        Option<String> norm,
        Option<String> article,
        LinkedHashMap<String, Result> pathways,
        Option<EntryHousehold> household,
        Option<Address> address,
        Option<String> label,
        Option<Truth> inForce,
        Option<Set<Doubt.Kind>> reasons,
        Option<Set<String>> missing) {}
