package org.hukou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ReplayTest {
    @TempDir
    Path folder;

    private String receipt(String name, String profile) {
        String file = folder.resolve(name).toString();
        Ran ran = Ran.hukou("decide", "--profile", profile, "--receipt", file, Ran.FAMILY);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .isEqualTo(Ran.hukou("decide", "--profile", profile, Ran.FAMILY).out());
        return file;
    }

    @Test
    void a_receipt_is_replayed_from_yaml_and_json() throws IOException {
        for (String name : new String[] {"r.yaml", "r.json"}) {
            String file = receipt(name, "wusheng-2015");
            assertThat(Ran.hukou("replay", file).out()).isEqualTo("the same profile gives the same decision\n");
            assertThat(Ran.hukou("replay", file).code()).isZero();
            assertThat(Ran.hukou("replay", "--lang", "zh", file).out()).isEqualTo("文件相同，决定相同\n");
        }
        assertThat(Files.readString(folder.resolve("r.json"))).startsWith("{");
    }

    @Test
    void another_version_of_the_profile_that_answers_differently_exits_with_1() throws IOException {
        String file = receipt("r.yaml", Ran.LAKESIDE);
        Path stricter = folder.resolve("stricter.yaml");
        Files.writeString(
                stricter, Files.readString(Path.of(Ran.LAKESIDE)).replace("chosen: they-count", "chosen: owned-only"));
        String[] args = {"replay", file, "--profile", stricter.toString()};
        Ran ran = Ran.hukou(args);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("a newer profile would answer differently: settle for applicant was granted, is refused;"
                        + " bring-family for companions[0] was granted, is refused");
        assertThat(Ran.hukou("replay", file, "--profile", stricter.toString(), "--lang", "zh")
                        .out())
                .startsWith("按新版文件，决定不同：落户，applicant：原为准予，现为不准予；家属随迁，companions[0]：原为准予，现为不准予");
        var read = JsonMapper.builder()
                .build()
                .readTree(Ran.hukou("replay", file, "--profile", stricter.toString(), "--format", "json")
                        .outBytes());
        assertThat(read.at("/sameProfile").asBoolean()).isFalse();
        assertThat(read.at("/sameDecision").asBoolean()).isFalse();
        assertThat(read.at("/differences/0"))
                .hasToString("{\"ask\":\"settle\",\"subject\":\"applicant\",\"was\":\"granted\",\"is\":\"refused\"}");
    }

    @Test
    void a_receipt_never_overwrites_a_file_and_then_nothing_is_decided() throws IOException {
        Path there = Files.writeString(folder.resolve("there.yaml"), "kept");
        Ran ran = Ran.hukou("decide", "--profile", "wusheng-2015", "--receipt", there.toString(), Ran.FAMILY);
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err(folder))
                .isEqualTo("there.yaml: cannot be written: the file is there already, and a receipt is never"
                        + " overwritten; name another\n");
        assertThat(there).hasContent("kept");
    }

    @Test
    void what_is_no_receipt_or_not_of_the_profile_is_a_wrong_input() {
        String file = receipt("r.yaml", Ran.LAKESIDE);
        assertThat(wrong("replay", file))
                .isEqualTo("r.yaml: profile: 'lakeside-2020' is not built in; name its file with --profile\n");
        assertThat(wrong("replay", file, "--profile", "zibo-2021"))
                .isEqualTo("r.yaml: the receipt is of profile 'lakeside-2020', not of 'zibo-2021'; replay it with that"
                        + " one\n");
        assertThat(wrong("replay", Ran.FAMILY)).contains(":2:1: missing property 'library'\n");
        assertThat(wrong("replay", "none.yaml")).isEqualTo("none.yaml: cannot be read: there is no such file\n");
    }

    private String wrong(String... args) {
        Ran ran = Ran.hukou(args);
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        return ran.err(folder);
    }
}
