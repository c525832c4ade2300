/**
 * Arbitraries of the model for jqwik: small, colliding values that do not contradict themselves. For properties of your
 * own; nothing else of the library needs jqwik.
 *
 * <p>Read first: {@link org.hukou.model.arbitrary.HukouModelDomain}, {@link org.hukou.model.arbitrary.ModelArbitraries}.
 */
@NullMarked
package org.hukou.model.arbitrary;

import org.jspecify.annotations.NullMarked;
