package org.hukou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterTest {
    @TempDir
    Path folder;

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Ran imported() {
        return Ran.hukou("register", "import", "--journal", file("a.jsonl"), "--on", "2015-12-01");
    }

    @Test
    void the_bundled_journal_is_what_importing_and_applying_the_bundled_people_and_events_gives() throws IOException {
        Ran imported = imported();
        assertThat(imported.out()).isEqualTo("20 people in 8 households taken over; 9 findings\n");
        assertThat(imported.code()).isZero();
        Ran applied = Ran.hukou("register", "apply", "--journal", file("a.jsonl"));
        assertThat(applied.out()).isEqualTo("9 events taken, 1 refused; 21 people registered\n");
        assertThat(applied.err())
                .isEqualTo("register-events.jsonl:10:1: refused: person 12 moves without a granted decision;"
                        + " name one under 'approvals'\n");
        assertThat(applied.code()).isEqualTo(1);
        assertThat(folder.resolve("a.jsonl"))
                .content(StandardCharsets.UTF_8)
                .isEqualTo(RegisterJournal.bundled("register-journal.jsonl"));
        assertThat(folder.resolve("a.jsonl.part")).doesNotExist();
    }

    @Test
    void a_journal_is_not_overwritten() {
        imported();
        Ran again = imported();
        assertThat(again.err(folder))
                .isEqualTo("a.jsonl: is there already, and a journal is never overwritten; name another\n");
        assertThat(again.code()).isEqualTo(Hukou.BAD_INPUT);
    }

    @Test
    void where_a_line_cannot_be_taken_over_nothing_is_written_and_all_that_is_wrong_is_said() throws IOException {
        String people = written("people.jsonl", """
                {"person":1,"head":true,"household":1,"registered":{"kind":"family","division":"990101"}}
                {"person":1,"household":1,"registered":{"kind":"family","division":"990101"}}
                {"person":0,"household":1}

                {"event":"death","person":1,"diedOn":"2015-01-01"}
                no json
                """);
        Ran ran = Ran.hukou("register", "import", "--journal", file("b.jsonl"), "--on", "2015-12-01", people);
        assertThat(ran.err(folder)).isEqualTo("""
                people.jsonl:2:1: person 1 is registered already; one person has one registration (art. 6): move the person instead
                people.jsonl:3:11: person: a register numbers from 1 to 2147483647, not 0
                people.jsonl:5:1: only people are taken over; leave 'event' out, and hand events to 'register apply'
                people.jsonl:6:1: not well-formed: Unrecognized token 'no': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
                %s: not written; 4 of the lines cannot be taken
                """.formatted("b.jsonl"));
        assertThat(ran.code()).isEqualTo(Hukou.BAD_INPUT);
        assertThat(folder.resolve("b.jsonl")).doesNotExist();
    }

    @Test
    void the_dead_end_of_a_journal_is_set_aside_by_apply_and_named_by_others() throws IOException {
        String whole = RegisterJournal.bundled("register-journal.jsonl");
        String torn = written("torn.jsonl", whole.substring(0, whole.length() - 20));
        Ran at = Ran.hukou("register", "at", "--journal", torn, "--person", "9");
        assertThat(at.err(folder)).contains("torn.jsonl:29:").endsWith("the line is cut off; read as far as that\n");
        assertThat(at.out()).startsWith("person 9: registered, household 3");
        Ran applied = Ran.hukouReading("", "register", "apply", "--journal", torn, "-");
        assertThat(applied.err(folder)).endsWith("the line is cut off; set aside\n");
        assertThat(applied.out()).isEqualTo("0 events taken, 0 refused; 22 people registered\n");
        assertThat(Files.list(folder)
                        .map(p -> p.getFileName().toString())
                        .anyMatch(n -> n.startsWith("torn.jsonl.torn-")))
                .isTrue();
    }

    @Test
    void a_damaged_line_in_the_middle_is_named_and_nothing_is_said_of_the_register() throws IOException {
        String whole = RegisterJournal.bundled("register-journal.jsonl");
        String damaged = written("damaged.jsonl", whole.replaceFirst("\"person\":2,", "\"person\":3,"));
        Ran ran = Ran.hukou("register", "at", "--journal", damaged);
        assertThat(ran.err(folder))
                .isEqualTo("damaged.jsonl:2:11: the hash does not fit the line and the one before it\n");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(Hukou.BAD_INPUT);
    }

    @Test
    void repairs_are_written_for_apply_which_takes_those_that_need_no_decision() throws IOException {
        imported();
        String journal = file("a.jsonl");
        Ran audit = Ran.hukou(
                "register", "audit", "--journal", journal, "--on", "2016-01-01", "--repairs", file("repairs.jsonl"));
        assertThat(audit.code()).isEqualTo(1);
        assertThat(audit.out()).contains("same number: person 8, person 14\n").doesNotContainPattern("\\d{15}");
        Ran applied = Ran.hukou("register", "apply", "--journal", journal, file("repairs.jsonl"));
        assertThat(applied.out()).isEqualTo("5 events taken, 4 refused; 18 people registered\n");
        assertThat(applied.err(folder))
                .contains("refused: person 8 moves, and whether that is the own will is not stated");
        Ran after = Ran.hukou("register", "audit", "--journal", journal, "--on", "2016-01-02", "--format", "json");
        assertThat(after.out())
                .contains("\"irregularity\" : \"lives-elsewhere\"")
                .doesNotContain("same-number");
    }

    @Test
    void no_output_shows_a_citizen_number_or_a_name() {
        for (String[] command : new String[][] {
            {"register", "at"},
            {"register", "at", "--format", "json"},
            {"register", "history", "3", "--format", "yaml"},
            {"register", "history", "15"},
            {"register", "audit", "--on", "2022-01-01"},
            {"register", "audit", "--on", "2022-01-01", "--format", "json"}
        }) {
            Ran ran = Ran.hukou(command);
            assertThat(ran.out()).isNotEmpty().doesNotContainPattern("\\d{15}");
            assertThat(ran.err()).isEmpty();
        }
    }

    @Test
    void at_tells_a_person_a_household_a_division_or_nobody() {
        assertThat(Ran.hukou("register", "at", "--household", "9", "--on", "2020-08-31")
                        .out())
                .isEqualTo("nobody\n");
        assertThat(Ran.hukou("register", "at", "--household", "9").out().lines())
                .hasSize(4);
        assertThat(Ran.hukou("register", "at", "--in", "990101003").out())
                .isEqualTo("person 20: registered, household 8 (head), division 990101003001 (designated town),"
                        + " called 居民户口\nperson 22: registered, household 8 (younger sister), division"
                        + " 990101003001 (designated town), called 居民户口\n");
        assertThat(Ran.hukou("register", "at", "--person", "3", "--on", "2020-08-31", "--lang", "zh")
                        .out())
                .isEqualTo("人员3：在册，户1（子），区划990101001001（农村），称居民户口\n");
        Ran both = Ran.hukou("register", "at", "--person", "3", "--household", "1");
        assertThat(both.err()).startsWith("--person, --household and --in do not go together\n");
        assertThat(both.code()).isEqualTo(2);
        assertThat(Ran.hukou("register", "at", "--in", "x").err()).startsWith("no division code: 'x'");
    }

    @Test
    void history_tells_each_step() {
        assertThat(Ran.hukou("register", "history", "18").out()).isEqualTo("""
                2015-12-01 take over (taken over)
                  person 18: registered, household 7, division 990101002001 (county seat), called agricultural
                2018-09-01 service (户口登记条例 art. 11)
                  person 18: serving
                2020-09-15 restoration (户口登记条例 art. 13)
                  person 18: registered, household 7, division 990101002001 (county seat), called 居民户口
                """);
        assertThat(Ran.hukou("register", "history", "99").out()).isEqualTo("nobody has this number\n");
        assertThat(Ran.hukou("register", "history", "0").code()).isEqualTo(2);
        assertThat(Ran.hukou("register", "history", "9", "--lang", "zh").out())
                .contains("2021-06-30 迁出外地（admitted elsewhere）\n  人员9：已迁出\n");
    }

    @Test
    void figures_keep_two_denominators_apart() {
        assertThat(Ran.hukou("register", "figures", "--in", "990101", "--on", "2016-01-01")
                        .out())
                .isEqualTo("""
                division 990101, 2016-01-01
                  registered: 20, in town 8; urbanisation 40.0%
                  resident: 18, in town 11; urbanisation 61.1%
                  registered, residence not stated: 2
                """);
        assertThat(Ran.hukou("register", "figures", "--in", "990101", "--on", "2016-01-01", "--format", "json")
                        .out())
                .contains("\"total\" : 20", "\"urbanisation\" : 0.4");
        assertThat(Ran.hukou("register", "figures", "--in", "9", "--on", "2016-01-01")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void without_a_command_of_its_own_it_says_which_there_are() {
        Ran ran = Ran.hukou("register");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("Missing required subcommand\nUsage: hukou register");
    }
}
