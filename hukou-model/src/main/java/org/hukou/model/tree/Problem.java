package org.hukou.model.tree;

import java.util.regex.Pattern;

/**
 * One thing wrong with an input: where, what, and how to mend it.
 *
 * @param path the place in the document's structure, such as {@code applicant.dwellings[0].tenure}; empty for the whole
 * @param at the place in the text
 * @param message what is wrong and how to mend it; never holds a citizen number
 */
public record Problem(String path, At at, String message) {
    /** What may be a citizen number, well-formed or not: fifteen digits or more, perhaps with single spaces or dashes. */
    private static final Pattern NUMBER = Pattern.compile("(?<!\\p{Nd})(?:\\p{Nd}[ -]?){14,}\\p{Nd}[Xx]?");

    private static final int WIDEST = 120;

    /** A problem; digits that may be a citizen number are masked. */
    public Problem {
        path = masked(path);
        message = masked(message);
    }

    private static String masked(String text) {
        return NUMBER.matcher(text)
                .replaceAll(number -> number.group().substring(0, 6)
                        + "*".repeat(number.group().length() - 6));
    }

    /** {@code line:column path: message}. */
    @Override
    public String toString() {
        return (at.equals(At.NOWHERE) ? "" : at + " ") + (path.isEmpty() ? "" : path + ": ") + message;
    }

    /** The problem with {@code name:line:column}, the offending line, masked, and a caret under the spot. */
    public String render(String name, String text) {
        if (at.equals(At.NOWHERE)) return name + ": " + this;
        String head = name + ":" + at + ": " + (path.isEmpty() ? "" : path + ": ") + message;
        String line =
                masked(text.lines().skip(at.line() - 1L).findFirst().orElse("")).replace('\t', ' ');
        int spot = Math.min(at.column() - 1, line.length());
        int from = Math.max(0, spot - WIDEST / 2);
        int to = Math.min(line.length(), from + WIDEST);
        String shown = (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
        int before = width(line.substring(from, spot)) + (from > 0 ? 1 : 0);
        return head + "\n    " + shown + "\n    " + " ".repeat(before) + "^";
    }

    /** Columns a terminal needs: East Asian wide characters take two. */
    private static int width(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115f
                || c >= 0x2e80 && c <= 0xa4cf
                || c >= 0xac00 && c <= 0xd7a3
                || c >= 0xf900 && c <= 0xfaff
                || c >= 0xfe30 && c <= 0xfe6f
                || c >= 0xff00 && c <= 0xff60
                || c >= 0xffe0 && c <= 0xffe6
                || c >= 0x20000 && c <= 0x3fffd;
    }
}
