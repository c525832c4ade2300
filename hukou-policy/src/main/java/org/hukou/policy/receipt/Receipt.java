package org.hukou.policy.receipt;

import org.hukou.model.application.Application;
import org.hukou.policy.decide.Options;

/**
 * A decision with everything it was made of: library, profile, options, facts, result and explanation. It is a value; the
 * same inputs give the same receipt, byte for byte. It holds what the application holds, citizen numbers too: it is
 * personal data where the application is. Immutable and thread-safe.
 *
 * @param library the version of the library that made it
 * @param profile the profile's id
 * @param profileSha256 the SHA-256 of the profile in its canonical notation, in lower-case hexadecimal
 * @param options readings, force and placement
 * @param application the facts, with their dates
 * @param decision the decision, in JSON on one line
 * @param explanation the explanations, in JSON on one line
 */
public record Receipt(
        String library,
        String profile,
        String profileSha256,
        Options options,
        Application application,
        String decision,
        String explanation) {}
