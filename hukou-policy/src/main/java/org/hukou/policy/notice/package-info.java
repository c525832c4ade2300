/**
 * One-time notices: what stands in the way of a request, told at once, as text and as a page.
 *
 * <p>Read first: {@link org.hukou.policy.notice.Notice}.
 */
@NullMarked
package org.hukou.policy.notice;

import org.jspecify.annotations.NullMarked;
