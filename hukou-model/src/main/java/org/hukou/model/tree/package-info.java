/**
 * A document as a tree that knows where each value stood, and the problems found in it.
 *
 * <p>Read first: {@link org.hukou.model.tree.Located}, {@link org.hukou.model.tree.Problem}, {@link org.hukou.model.tree.Problems}.
 */
@NullMarked
package org.hukou.model.tree;

import org.jspecify.annotations.NullMarked;
