package org.hukou.policy.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hukou.model.value.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The profiles hold every norm of the register, each of its kind, use and article, and no others. */
class CoverageTest {
    private static final Path REGISTER = Path.of("src/test/register/norms.tsv");

    @ParameterizedTest
    @CsvSource({
        "qiqihar-2008, 56",
        "haining-2003, 44",
        "wusheng-2015, 90",
        "zibo-2021-draft, 66",
        "zibo-2021, 50",
        "qujing-2015, 124",
    })
    void a_profile_holds_its_norms_in_the_register_and_no_others(String profile, int count) throws IOException {
        Vector<String> registered = register().filter(line -> line.startsWith(profile + "/"));
        assertThat(registered).hasSize(count);
        assertThat(Profiles.get(profile).norms().map(CoverageTest::line))
                .containsExactlyInAnyOrderElementsOf(registered);
    }

    /** Zibo's 5.a wishes for collective households; what its text settles of who may enter one is asked of it all the same. */
    @Test
    void an_aspiration_decides_nothing() {
        assertThat(Profiles.all()
                        .flatMap(Profile::norms)
                        .filter(n -> n.computability() == Computability.ASPIRATION)
                        .filter(n -> n.when().isPresent() || !n.answers().isEmpty())
                        .map(Norm::id))
                .containsExactly("zibo-2021/5.a");
    }

    @Test
    void whatever_is_no_record_and_no_aspiration_computes_something() {
        assertThat(Profiles.all()
                        .flatMap(Profile::norms)
                        .filter(n -> n.computability() != Computability.ASPIRATION
                                && n.computability() != Computability.RECORD)
                        .filter(n -> n.when().isEmpty()
                                && n.answers().isEmpty()
                                && n.provides().isEmpty()
                                && n.dueBy().isEmpty()
                                && n.holdsFrom().isEmpty())
                        .map(Norm::id))
                .isEmpty();
    }

    @Test
    void every_body_responsible_has_an_english_name() {
        assertThat(Profiles.all()
                        .flatMap(p -> p.norms()
                                .flatMap(Norm::responsible)
                                .distinct()
                                .removeAll(p.bodies().map(b -> b.zh()))
                                .map(body -> p.id() + " " + body)))
                .isEmpty();
    }

    private static Vector<String> register() throws IOException {
        return Vector.ofAll(Files.readAllLines(REGISTER)).tail();
    }

    private static String line(Norm norm) {
        return String.join("\t", norm.id(), Words.of(norm.kind()), Words.of(norm.computability()), norm.article());
    }
}
