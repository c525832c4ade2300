package org.hukou.model.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Hands the lines of a stream of bytes to a replay. A line longer than the bound is not held. Not thread-safe. */
final class ByteLines {
    private static final int LONGEST = 16 << 20;

    private final InputStream in;
    private final Replay replay;
    private byte[] line = new byte[1 << 12];
    private int length;
    private int bytes;

    ByteLines(InputStream in, Replay replay) {
        this.in = in;
        this.replay = replay;
    }

    void read() throws IOException {
        byte[] read = new byte[1 << 16];
        boolean more = true;
        for (int n = in.read(read); n >= 0 && more; n = in.read(read)) {
            for (int i = 0; i < n && more; i++) {
                bytes++;
                if (read[i] == '\n') more = give(true);
                else add(read[i]);
            }
        }
        if (bytes > 0 && more) give(false);
    }

    private void add(byte b) {
        if (length >= LONGEST) return;
        if (length == line.length) line = Arrays.copyOf(line, Math.min(LONGEST, length * 2));
        line[length++] = b;
    }

    private boolean give(boolean ended) {
        boolean tooLong = bytes > LONGEST;
        String wrong = tooLong ? "the line has more than " + LONGEST + " bytes" : "";
        String text = "";
        try {
            if (!tooLong)
                text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(line, 0, length))
                        .toString();
        } catch (CharacterCodingException e) {
            wrong = "it is not UTF-8";
        }
        boolean more = replay.line(text, bytes, ended, wrong);
        length = 0;
        bytes = 0;
        return more;
    }
}
