package org.hukou.model.io;

import io.vavr.collection.Vector;
import org.hukou.model.tree.At;
import tools.jackson.core.TokenStreamLocation;

/** Positions in UTF-16 units: the YAML parser counts a character beyond the basic plane as one column, not as two. */
final class Columns {
    private final Vector<String> lines;

    Columns(Source source) {
        boolean differ = source.format() == Source.Format.YAML
                && source.text().chars().anyMatch(c -> Character.isHighSurrogate((char) c));
        this.lines = differ ? Vector.ofAll(source.text().lines()::iterator) : Vector.empty();
    }

    At at(TokenStreamLocation location) {
        int line = location.getLineNr();
        int column = location.getColumnNr();
        if (line > lines.size()) return new At(line, column);
        String text = lines.get(line - 1);
        int before = Math.min(column - 1, text.codePointCount(0, text.length()));
        return new At(line, text.offsetByCodePoints(0, before) + 1);
    }
}
