/**
 * Profiles: one document each, as data, read from YAML or built in Java, equal in value; the built-in ones.
 *
 * <p>Read first: {@link org.hukou.policy.profile.Profile}, {@link org.hukou.policy.profile.Norm}, {@link org.hukou.policy.profile.Profiles}, {@link org.hukou.policy.profile.ProfileFiles}.
 */
@NullMarked
package org.hukou.policy.profile;

import org.jspecify.annotations.NullMarked;
