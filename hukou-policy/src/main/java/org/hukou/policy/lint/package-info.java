/**
 * What an author of a profile wants to know before anybody relies on it: all that reading refuses, and what reading takes but can hardly be meant.
 *
 * <p>Read first: {@link org.hukou.policy.lint.Lint}.
 */
@NullMarked
package org.hukou.policy.lint;

import org.jspecify.annotations.NullMarked;
