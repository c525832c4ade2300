/**
 * What hukou documents say, and what follows from it.
 *
 * <p>Read first: {@link org.hukou.policy.profile.Profiles}, {@link org.hukou.policy.decide.Decider}, {@link
 * org.hukou.policy.explain.Explainer}.
 */
@NullMarked
package org.hukou.policy;

import org.jspecify.annotations.NullMarked;
