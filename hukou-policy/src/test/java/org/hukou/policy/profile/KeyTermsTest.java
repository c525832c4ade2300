package org.hukou.policy.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every key term stands in the source text, compared in simplified characters and without spaces. The texts are not part
 * of the project: {@code -Dhukou.sources=FOLDER} says where they are, and each is known by its SHA-256.
 */
class KeyTermsTest {
    @TestFactory
    Stream<DynamicTest> every_key_term_stands_in_the_source() throws IOException {
        Path folder = Path.of(System.getProperty("hukou.sources", "sources-not-given"));
        boolean there = Files.isDirectory(folder);
        Map<String, String> sources = there ? sources(folder) : HashMap.empty();
        return Profiles.all()
                .toJavaStream()
                .map(profile -> DynamicTest.dynamicTest(profile.id(), () -> {
                    assumeTrue(there, "no source texts: state their folder with -Dhukou.sources=FOLDER");
                    String source = sources.get(profile.sourceSha256().orElseThrow())
                            .getOrElseThrow(() ->
                                    new AssertionError("no text in " + folder + " has the SHA-256 of " + profile.id()));
                    assertThat(profile.norms()
                                    .filter(n -> n.id().startsWith(profile.id() + "/"))
                                    .flatMap(n -> n.terms().map(t -> n.id() + " " + t.zh()))
                                    .filter(t -> !source.contains(folded(t.substring(t.indexOf(' ') + 1)))))
                            .isEmpty();
                }));
    }

    private static Map<String, String> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Vector<Path> texts =
                    files.filter(f -> f.toString().endsWith(".txt")).collect(Vector.collector());
            Map<String, String> sources = HashMap.empty();
            for (Path text : texts) {
                byte[] bytes = Files.readAllBytes(text);
                sources = sources.put(sha256(bytes), folded(new String(bytes, StandardCharsets.UTF_8)));
            }
            return sources;
        }
    }

    private static String folded(String text) {
        return ZhConverterUtil.toSimple(text).replaceAll("\\s", "");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
