/**
 * Where things are: administrative divisions by national code, kinds of area, places.
 *
 * <p>Read first: {@link org.hukou.model.division.Division}, {@link org.hukou.model.division.Place}, {@link org.hukou.model.division.AreaKind}.
 */
@NullMarked
package org.hukou.model.division;

import org.jspecify.annotations.NullMarked;
