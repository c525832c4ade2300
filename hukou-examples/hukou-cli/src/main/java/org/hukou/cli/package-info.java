/**
 * The command line: an example of embedding the library, and a tool of its own.
 *
 * <p>Read first: {@link org.hukou.cli.Hukou}, {@link org.hukou.cli.DecideCommand}.
 */
@NullMarked
package org.hukou.cli;

import org.jspecify.annotations.NullMarked;
