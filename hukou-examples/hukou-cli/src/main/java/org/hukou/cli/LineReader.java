package org.hukou.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads the lines of a text in UTF-8 one by one. A line that is longer than the bound is passed over without being held,
 * one that is not UTF-8 is known as such, and reading goes on behind both. Not thread-safe.
 */
final class LineReader {
    /** The most characters of a line: as many as a document may have. */
    static final int MOST_CHARACTERS = 4 << 20;

    private final InputStream in;
    private final Runnable beforeWaiting;
    private final byte[] read = new byte[1 << 16];
    private int next;
    private int end;
    private byte[] line = new byte[1 << 12];
    private long bytes;
    private long number;

    /**
     * Lines of a stream.
     *
     * @param beforeWaiting what is done before reading on may have to wait
     */
    LineReader(InputStream in, Runnable beforeWaiting) {
        this.in = in;
        this.beforeWaiting = beforeWaiting;
    }

    /**
     * A line.
     *
     * @param number from 1
     * @param text the line without its end; empty where it cannot be read
     * @param wrong why it cannot be read; empty where it can
     * @param column where that shows, from 1
     */
    record Line(long number, String text, String wrong, int column) {}

    /** The bytes of the lines so far. */
    long bytes() {
        return bytes - (end - next);
    }

    /** The next line; empty at the end. */
    Optional<Line> next() throws IOException {
        int length = 0;
        int characters = 0;
        boolean any = false;
        for (int b = read(); b >= 0; b = read()) {
            any = true;
            if (b == '\n') break;
            if (characters > MOST_CHARACTERS) continue;
            boolean continues = (b & 0xC0) == 0x80;
            if (!continues) characters += b >= 0xF0 ? 2 : 1;
            if (length == line.length) line = Arrays.copyOf(line, length * 2);
            line[length++] = (byte) b;
            if (length > 4L * MOST_CHARACTERS) characters = MOST_CHARACTERS + 1;
        }
        if (!any) return Optional.empty();
        number++;
        Line found = characters > MOST_CHARACTERS ? tooLong() : decoded(length);
        if (line.length > read.length) line = new byte[1 << 12];
        return Optional.of(found);
    }

    private int read() throws IOException {
        if (next == end) {
            if (in.available() == 0) beforeWaiting.run();
            next = 0;
            end = Math.max(0, in.read(read));
            bytes += end;
            if (end == 0) return -1;
        }
        return read[next++] & 0xFF;
    }

    private Line tooLong() {
        String message = "the line has more than " + MOST_CHARACTERS + " characters; split it";
        return new Line(number, "", message, MOST_CHARACTERS + 1);
    }

    private Line decoded(int length) {
        int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        CharBuffer text = CharBuffer.allocate(end);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(line, 0, end), text, true);
        if (result.isError()) return new Line(number, "", "it is not UTF-8", text.position() + 1);
        return new Line(number, text.flip().toString(), "", 1);
    }
}
