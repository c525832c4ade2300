package org.hukou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hukou.model.io.Source;
import org.hukou.policy.lint.Lint;
import org.hukou.policy.profile.ProfileFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitTest {
    @Test
    void the_skeleton_is_read_without_errors_and_its_blanks_are_all_that_is_found() {
        Ran ran = Ran.hukou("init");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ProfileFiles.read(Source.yaml(ran.out())).isRight()).isTrue();
        long blanks = ran.out()
                .lines()
                .filter(l -> !l.startsWith("#"))
                .flatMapToInt(String::chars)
                .filter(c -> c == 0x2026)
                .count();
        assertThat(Lint.findings(Source.yaml(ran.out())).map(Lint.Finding::code))
                .hasSize((int) blanks)
                .containsOnly(Lint.Code.UNFILLED_BLANK);
    }

    @Test
    void the_skeleton_lints_clean_once_its_blanks_are_filled() {
        String filled = Ran.hukou("init").out().replace("zh: …", "zh: 文").replace("en: …", "en: text");
        assertThat(Lint.findings(Source.yaml(filled))).isEmpty();
    }

    @Test
    void the_id_is_that_of_the_profile_and_of_its_norms() {
        Ran ran = Ran.hukou("init", "--id", "river-town-2030");
        assertThat(ProfileFiles.read(Source.yaml(ran.out())).get())
                .satisfies(p -> assertThat(p.id()).isEqualTo("river-town-2030"))
                .satisfies(p -> assertThat(p.ownNorms()).hasSize(3));
        Ran wrong = Ran.hukou("init", "--id", "River Town");
        assertThat(wrong.code()).isEqualTo(3);
        assertThat(wrong.err())
                .isEqualTo("no id of a profile: 'River Town'; use words in lower case with hyphens, such as"
                        + " example-2030\n");
    }

    @Test
    void a_file_is_written_once_and_never_over_another(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mine.yaml");
        Ran first = Ran.hukou("init", file.toString());
        assertThat(first.code()).isZero();
        assertThat(first.out()).isEmpty();
        assertThat(file).hasContent(Ran.hukou("init", "-").out());
        Files.writeString(file, "mine\n");
        Ran second = Ran.hukou("init", file.toString());
        assertThat(second.code()).isEqualTo(3);
        assertThat(second.err(folder)).isEqualTo("mine.yaml: is there already; it is not written over\n");
        assertThat(file).hasContent("mine\n");
        Ran nowhere = Ran.hukou("init", folder.resolve("no/mine.yaml").toString());
        assertThat(nowhere.code()).isEqualTo(3);
        assertThat(nowhere.err(folder)).isEqualTo("no/mine.yaml: cannot be written: there is no such folder\n");
    }

    @Test
    void it_tells_its_use() {
        assertThat(Ran.hukou("init", "--help").out()).startsWith("Usage: hukou init [-hV] [--id=ID] [FILE]");
    }
}
