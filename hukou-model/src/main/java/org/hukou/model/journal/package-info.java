/**
 * Journals: the events of a register kept in a file or a database, each chained to the one before it by a hash, so that
 * replaying them gives the register again and a change of the past shows.
 *
 * <p>Read first: {@link org.hukou.model.journal.Journal}, {@link org.hukou.model.journal.JournalFile}, {@link
 * org.hukou.model.journal.JournalLine}, {@link org.hukou.model.journal.Replayed}.
 */
@NullMarked
package org.hukou.model.journal;

import org.jspecify.annotations.NullMarked;
