/**
 * Pages for people to read, made from profiles.
 *
 * <p>Read first: {@link org.hukou.policy.page.PolicyPage}.
 */
@NullMarked
package org.hukou.policy.page;

import org.jspecify.annotations.NullMarked;
