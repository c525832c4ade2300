/**
 * The typed catalogue of facts and the frames they are read from; a test of one fact gives a three-valued truth.
 *
 * <p>Read first: {@link org.hukou.policy.fact.Fact}, {@link org.hukou.policy.fact.Facts}, {@link org.hukou.policy.fact.Frame}, {@link org.hukou.policy.fact.FactTest}.
 */
@NullMarked
package org.hukou.policy.fact;

import org.jspecify.annotations.NullMarked;
