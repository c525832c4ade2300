package org.hukou.model.io;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/** Quotes every text in YAML save words and dates, which nobody can take for anything else. */
final class Quoting extends StringQuotingChecker {
    private static final long serialVersionUID = 1L;
    private static final Pattern WORDS =
            Pattern.compile("\\p{L}[\\p{L}0-9_.-]*( [\\p{L}0-9_.-]+)*|\\d{4}-\\d\\d-\\d\\d");
    private static final Set<String> TAKEN = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    @Override
    public boolean needToQuoteName(String name) {
        return needToQuoteValue(name);
    }

    @Override
    public boolean needToQuoteValue(String value) {
        return !WORDS.matcher(value).matches() || TAKEN.contains(value.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether all texts of several lines can be written as blocks, line by line: no line is blank, begins or ends with
     * space, or holds what YAML would take for the end of a line.
     */
    static boolean fitsBlocks(Object plain) {
        if (plain instanceof Map<?, ?> map) return map.values().stream().allMatch(Quoting::fitsBlocks);
        if (plain instanceof Iterable<?> list)
            return StreamSupport.stream(list.spliterator(), false).allMatch(Quoting::fitsBlocks);
        return !(plain instanceof String text) || text.indexOf('\n') < 0 || fitsBlock(text);
    }

    private static boolean fitsBlock(String text) {
        String lines = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        for (String line : lines.split("\n", -1))
            if (line.isBlank()
                    || !line.strip().equals(line)
                    || !line.codePoints().allMatch(Quoting::isPrinted)) return false;
        return true;
    }

    private static boolean isPrinted(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.UNASSIGNED;
    }
}
