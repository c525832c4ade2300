/**
 * The journal of a household register in a database.
 *
 * <p>Read first: {@link org.hukou.jdbc.JdbcJournal}.
 */
@NullMarked
package org.hukou.jdbc;

import org.jspecify.annotations.NullMarked;
