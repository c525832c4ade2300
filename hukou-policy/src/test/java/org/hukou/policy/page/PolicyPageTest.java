package org.hukou.policy.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.profile.Profiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The pages under {@code docs/policies} are those that the profiles give. With {@code -Dhukou.policies=rewrite} they are
 * written anew and the tests fail, so that such a run is never taken for a green one.
 */
class PolicyPageTest {
    private static final Path FOLDER = Path.of("../docs/policies");

    @TestFactory
    Stream<DynamicTest> a_page_is_not_stale() {
        return Profiles.knownIds()
                .map(Profiles::get)
                .toJavaStream()
                .map(p -> DynamicTest.dynamicTest(p.id(), () -> compare(p)));
    }

    @Test
    void there_is_no_page_of_a_profile_that_is_not_there() throws IOException {
        try (Stream<Path> pages = Files.list(FOLDER)) {
            assertThat(pages.map(p -> p.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Profiles.knownIds().map(id -> id + ".md"));
        }
    }

    private static void compare(Profile profile) throws IOException {
        Path file = FOLDER.resolve(profile.id() + ".md");
        String page = PolicyPage.of(profile);
        if ("rewrite".equals(System.getProperty("hukou.policies"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, page);
            fail("rewrote %s; read the difference, then run without -Dhukou.policies=rewrite", file);
        }
        assertThat(Files.readString(file))
                .as("%s is stale; write it anew with -Dhukou.policies=rewrite", file)
                .isEqualTo(page);
    }
}
