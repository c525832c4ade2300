/**
 * One table per value: its attributes with name, type and accessor. Reading, writing, facts and generators all use the same table.
 *
 * <p>Read first: {@link org.hukou.model.shape.Shape}, {@link org.hukou.model.shape.Attribute}, {@link org.hukou.model.shape.Type}, {@link org.hukou.model.shape.Types}.
 */
@NullMarked
package org.hukou.model.shape;

import org.jspecify.annotations.NullMarked;
