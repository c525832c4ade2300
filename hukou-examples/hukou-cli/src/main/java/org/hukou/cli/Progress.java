package org.hukou.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/** A progress bar on one line of a terminal, drawn anew a few times a second. Not thread-safe. */
final class Progress {
    private static final long EVERY_NANOS = 200_000_000L;
    private static final int WIDTH = 24;
    private static final String ERASE = "\r\u001b[K";

    private final PrintWriter terminal;
    private final long size;
    private final LongSupplier nanos;
    private final long began;
    private long due;
    private boolean drawn;

    /**
     * A bar.
     *
     * @param terminal where it is drawn
     * @param size the bytes there are to read; 0 where that is not known
     * @param nanos a clock in nanoseconds
     */
    Progress(PrintWriter terminal, long size, LongSupplier nanos) {
        this.terminal = terminal;
        this.size = size;
        this.nanos = nanos;
        this.began = nanos.getAsLong();
        this.due = began + EVERY_NANOS;
    }

    /**
     * Whether standard error is a terminal: the launcher says so, or all of the program's streams are one. From Java 22 on
     * there can be a console where there is no terminal.
     */
    static boolean isTerminal() {
        if (Boolean.getBoolean("hukou.terminal")) return true;
        Console console = System.console();
        if (console == null) return false;
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Draws the bar where it is due. */
    void show(long lines, long bytes) {
        long now = nanos.getAsLong();
        if (now - due < 0) return;
        due = now + EVERY_NANOS;
        terminal.print(ERASE + bar(lines, bytes, now));
        terminal.flush();
        drawn = true;
    }

    /** Takes the bar away, for other output to stand in its place. */
    void hide() {
        if (!drawn) return;
        terminal.print(ERASE);
        terminal.flush();
        drawn = false;
    }

    private String bar(long lines, long bytes, long now) {
        long rate = Math.round(lines / ((now - began) / 1e9));
        String counted = String.format(Locale.ROOT, "%,d lines, %,d/s", lines, rate);
        if (size <= 0) return counted;
        int done = (int) Math.min(100, bytes * 100 / size);
        int filled = done * WIDTH / 100;
        return "[" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] " + done + "%, " + counted;
    }
}
