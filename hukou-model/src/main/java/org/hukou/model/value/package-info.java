/**
 * The few general values everything else is made of: three-valued truth, lists that say whether they are complete, words for enums.
 *
 * <p>Read first: {@link org.hukou.model.value.Truth}, {@link org.hukou.model.value.Listing}, {@link org.hukou.model.value.Flags}, {@link org.hukou.model.value.Known}.
 */
@NullMarked
package org.hukou.model.value;

import org.jspecify.annotations.NullMarked;
