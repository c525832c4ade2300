package org.hukou.model.journal;

/**
 * A line of a journal that cannot be taken, and where it stands.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 units
 * @param offset the byte at which the line begins, from 0; the number of the line before it where there are no bytes
 * @param ended whether the line has its end; a line that has none was never acknowledged
 * @param what what is wrong; holds no citizen number
 */
public record Damage(long line, int column, long offset, boolean ended, String what) {
    /** {@code line:column what}. */
    @Override
    public String toString() {
        return line + ":" + column + ": " + what;
    }
}
