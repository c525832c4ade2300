/**
 * How somebody lives: dwellings, jobs, licences, income, insurance, schooling, talent, study, service.
 *
 * <p>Read first: {@link org.hukou.model.livelihood.Dwelling}, {@link org.hukou.model.livelihood.Job}, {@link org.hukou.model.livelihood.Talent}, {@link org.hukou.model.livelihood.RuralService}.
 */
@NullMarked
package org.hukou.model.livelihood;

import org.jspecify.annotations.NullMarked;
