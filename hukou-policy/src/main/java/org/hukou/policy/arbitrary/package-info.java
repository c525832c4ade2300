/**
 * Random tests, conditions and profiles for properties, of this project and of others (needs jqwik on the path).
 *
 * <p>Read first: {@link org.hukou.policy.arbitrary.PolicyArbitraries}.
 */
@NullMarked
package org.hukou.policy.arbitrary;

import org.jspecify.annotations.NullMarked;
