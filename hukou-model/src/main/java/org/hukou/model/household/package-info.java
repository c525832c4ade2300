/**
 * People together: residents with all that is stated about them, households.
 *
 * <p>Read first: {@link org.hukou.model.household.Resident}, {@link org.hukou.model.household.Household}.
 */
@NullMarked
package org.hukou.model.household;

import org.jspecify.annotations.NullMarked;
