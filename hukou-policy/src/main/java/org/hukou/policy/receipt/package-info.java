/**
 * Receipts: a decision with everything it was made of, to be kept, replayed and compared with what a newer profile says.
 *
 * <p>Read first: {@link org.hukou.policy.receipt.Receipt}, {@link org.hukou.policy.receipt.Receipts}, {@link org.hukou.policy.receipt.Replay}.
 */
@NullMarked
package org.hukou.policy.receipt;

import org.jspecify.annotations.NullMarked;
