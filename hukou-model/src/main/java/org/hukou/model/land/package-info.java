/**
 * Rights in the countryside and the place somebody came from.
 *
 * <p>Read first: {@link org.hukou.model.land.LandRights}, {@link org.hukou.model.land.Origin}.
 */
@NullMarked
package org.hukou.model.land;

import org.jspecify.annotations.NullMarked;
