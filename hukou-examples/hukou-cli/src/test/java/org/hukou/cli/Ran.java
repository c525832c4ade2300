package org.hukou.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A command that was run in this process: its exit code and the bytes it wrote. Inputs stand in {@code
 * src/test/resources/input}; a relative path begins at the module, where Maven runs the tests.
 */
record Ran(int code, byte[] outBytes, byte[] errBytes) {
    static final String LAKESIDE = input("lakeside.yaml");
    static final String FAMILY = input("family.yaml");

    /** The path of an input of these tests. */
    static String input(String name) {
        return "src/test/resources/input/" + name;
    }

    static Ran hukou(String... args) {
        return hukouReading("", args);
    }

    static Ran hukouReading(String standardInput, String... args) {
        return hukouReading(new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)), args);
    }

    static Ran hukouReading(InputStream standardInput, String... args) {
        InputStream before = System.in;
        System.setIn(standardInput);
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int code = Hukou.run(stream(out), stream(err), args);
            return new Ran(code, out.toByteArray(), err.toByteArray());
        } finally {
            System.setIn(before);
        }
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    String out() {
        return new String(outBytes, StandardCharsets.UTF_8);
    }

    String err() {
        return new String(errBytes, StandardCharsets.UTF_8);
    }

    /** What was written on standard error, files of a folder named without it. */
    String err(Path folder) {
        return err().replace(folder + "/", "");
    }
}
