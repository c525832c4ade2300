/**
 * Kinship by GB/T 4761, with class, side and distance in generations derived; marriage.
 *
 * <p>Read first: {@link org.hukou.model.kinship.Kin}, {@link org.hukou.model.kinship.Relation}, {@link
 * org.hukou.model.kinship.KinClass}.
 */
@NullMarked
package org.hukou.model.kinship;

import org.jspecify.annotations.NullMarked;
