package org.hukou.policy.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The published schemas are those that the tables give. To rewrite them after a wanted change, run this with
 * {@code -Dhukou.schemas=rewrite}: they are written anew and the test fails, so that such a run is never taken for a
 * passed one.
 */
class PublishedTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/hukou/policy/profile");

    private enum Published {
        PROFILE("profile.schema.json", Schemas::profile),
        APPLICATION("application.schema.json", Schemas::application),
        CASES("cases.schema.json", Schemas::cases);

        private final String file;
        private final Supplier<String> text;

        Published(String file, Supplier<String> text) {
            this.file = file;
            this.text = text;
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_published_schema_is_not_stale(Published schema) throws IOException {
        Path file = FOLDER.resolve(schema.file);
        if ("rewrite".equals(System.getProperty("hukou.schemas"))) {
            Files.writeString(file, schema.text.get());
            fail("rewrote %s; read the difference, then run without -Dhukou.schemas=rewrite", file);
        }
        assertThat(schema.text.get())
                .as("%s; rewrite it with -Dhukou.schemas=rewrite if this is wanted", file)
                .isEqualTo(Files.readString(file));
    }
}
