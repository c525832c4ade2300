package org.hukou.policy.check;

import io.vavr.control.Option;
import org.hukou.model.application.Ask;

/**
 * What a case expects a typed question or a record of the document to say, such as the last day of a time limit.
 *
 * @param ask the ask; {@code record} for what the document records
 * @param what what is looked at, such as {@code deadline} or {@code staffing}
 * @param norm the norm that says it
 * @param name its name, where a norm records several of a kind
 * @param subject the person's label or place in the application; left out, the first
 * @param given a number or a date handed to it
 * @param gives what it says: a word, a number or a date
 */
public record Saying(
        Ask ask,
        String what,
        Option<String> norm,
        Option<String> name,
        Option<String> subject,
        Option<String> given,
        String gives) {}
