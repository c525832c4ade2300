/**
 * The one way in and out: values from and to JSON and YAML, every problem at once, with positions.
 *
 * <p>Read first: {@link org.hukou.model.io.Documents}, {@link org.hukou.model.io.Source}.
 */
@NullMarked
package org.hukou.model.io;

import org.jspecify.annotations.NullMarked;
