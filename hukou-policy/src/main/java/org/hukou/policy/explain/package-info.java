/**
 * Why: explanations of decisions and rules as sentences, in Chinese and English, as tree and as text.
 *
 * <p>Read first: {@link org.hukou.policy.explain.Explainer}, {@link org.hukou.policy.explain.Explanation}, {@link org.hukou.policy.explain.Line}, {@link org.hukou.policy.explain.RuleText}.
 */
@NullMarked
package org.hukou.policy.explain;

import org.jspecify.annotations.NullMarked;
