package org.hukou.model.tree;

/**
 * Where something stands in a text.
 *
 * @param line from 1; 0 where the position is not known
 * @param column from 1, in UTF-16 units
 */
public record At(int line, int column) implements Comparable<At> {
    /** No position: the value was not read from a text. */
    public static final At NOWHERE = new At(0, 0);

    @Override
    public int compareTo(At other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
