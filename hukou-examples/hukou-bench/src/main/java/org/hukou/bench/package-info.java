/**
 * How long a decision takes, beside the same rules written by hand.
 *
 * <p>Read first: {@link org.hukou.bench.ByHand}, {@link org.hukou.bench.SettleInZibo}.
 */
@NullMarked
package org.hukou.bench;

import org.jspecify.annotations.NullMarked;
