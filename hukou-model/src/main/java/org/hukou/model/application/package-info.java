/**
 * All that is stated about one case, and what is asked.
 *
 * <p>Read first: {@link org.hukou.model.application.Application}, {@link org.hukou.model.application.Ask}, {@link org.hukou.model.application.Destination}, {@link org.hukou.model.application.Relative}.
 */
@NullMarked
package org.hukou.model.application;

import org.jspecify.annotations.NullMarked;
