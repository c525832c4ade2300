/**
 * What norms lay down or report beside conditions: time limits, orders, tasks, figures and their arithmetic.
 *
 * <p>Read first: {@link org.hukou.policy.particular.Particular}, {@link org.hukou.policy.particular.Limit}, {@link org.hukou.policy.particular.Figure}, {@link org.hukou.policy.particular.Arithmetic}.
 */
@NullMarked
package org.hukou.policy.particular;

import org.jspecify.annotations.NullMarked;
