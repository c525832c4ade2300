/**
 * Conditions: one closed algebra over facts of a frame, with one operation, the fold. Every meaning a condition has is an interpreter built on it.
 *
 * <p>Read first: {@link org.hukou.policy.condition.Condition}, {@link org.hukou.policy.condition.Cases}, {@link org.hukou.policy.condition.Conditions}.
 */
@NullMarked
package org.hukou.policy.condition;

import org.jspecify.annotations.NullMarked;
