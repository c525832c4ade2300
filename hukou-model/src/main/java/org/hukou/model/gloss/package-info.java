/**
 * What facts, words and blocks are called, in Chinese and English. It explains nothing and decides nothing.
 *
 * <p>Read first: {@link org.hukou.model.gloss.Glosses}, {@link org.hukou.model.gloss.Language}.
 */
@NullMarked
package org.hukou.model.gloss;

import org.jspecify.annotations.NullMarked;
