package org.hukou.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a whole text with a file of {@code src/test/resources/golden}. To rewrite the files after a wanted change, run
 * the tests with {@code -Dhukou.golden=rewrite}: every file is written anew and every comparison fails, so that such a run
 * is never taken for a passed one. Then read the difference, and run again without it.
 */
final class Golden {
    static final Path FOLDER = Path.of("src/test/resources/golden");

    private final Path folder;
    private final boolean rewrite;

    Golden(Path folder, boolean rewrite) {
        this.folder = folder;
        this.rewrite = rewrite;
    }

    static Golden files() {
        return new Golden(FOLDER, "rewrite".equals(System.getProperty("hukou.golden")));
    }

    void compare(String name, String text) {
        Path file = folder.resolve(name);
        try {
            if (rewrite) {
                Files.writeString(file, text, StandardCharsets.UTF_8);
                fail("rewrote %s; read the difference, then run without -Dhukou.golden=rewrite", file);
            }
            assertThat(file).as("write it with -Dhukou.golden=rewrite").isRegularFile();
            assertThat(text)
                    .as("%s; rewrite it with -Dhukou.golden=rewrite if this is wanted", file)
                    .isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
