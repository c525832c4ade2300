/**
 * Random tests, conditions, profiles and lives for properties, of this project and of others (needs jqwik on the path).
 *
 * <p>Read first: {@link org.hukou.policy.arbitrary.PolicyArbitraries}, {@link org.hukou.policy.arbitrary.Lives}.
 */
@NullMarked
package org.hukou.policy.arbitrary;

import org.jspecify.annotations.NullMarked;
