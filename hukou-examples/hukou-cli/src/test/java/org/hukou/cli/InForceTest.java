package org.hukou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InForceTest {
    private static Ran on(String division, String date, String... more) {
        String[] args = new String[5 + more.length];
        System.arraycopy(new String[] {"profiles", "--in", division, "--on", date}, 0, args, 0, 5);
        System.arraycopy(more, 0, args, 5, more.length);
        return Ran.hukou(args);
    }

    @Test
    void documents_in_force_in_a_division_on_a_date_are_listed() {
        assertThat(on("370303", "2021-12-29").out()).isEqualTo("""
                        zibo-2021
                          Zibo (Shandong): Opinions on further deepening household-registration reform and promoting \
                        urban-rural integration (淄政发〔2021〕9号)
                          in force on 2021-12-29
                        """);
        assertThat(on("370303", "2021-12-28").out())
                .isEqualTo("no built-in document is in force in 370303 on 2021-12-28\n");
        assertThat(on("370303", "2021-12-28", "--lang", "zh").out()).isEqualTo("2021-12-28在370303没有内置文件施行\n");
    }

    @Test
    void what_may_be_in_force_says_why_it_only_may() {
        assertThat(on("511622", "2015-01-01").out())
                .endsWith("  perhaps in force on 2015-01-01; no commencement is printed\n");
        assertThat(on("511622", "2015-01-01", "--lang", "zh").out()).endsWith("  于2015-01-01是否施行不明，施行日期未印出\n");
        assertThat(on("370000", "2022-03-01").out()).endsWith("  in force on 2022-03-01; only in 370300 of 370000\n");
        assertThat(on("370000", "2022-03-01", "--format", "json").out())
                .endsWith("  \"inForce\" : true,\n  \"covers\" : \"unknown\"\n} ]\n");
    }

    @Test
    void a_division_or_date_that_cannot_be_is_a_wrong_command_line() {
        assertThat(wrong(on("1", "2022-03-01")))
                .isEqualTo("Invalid value for option '--in': no division code: '1'; expected 2, 4, 6, 9 or 12 digits"
                        + " such as 370303, or here");
        assertThat(wrong(on("370300", "2022-02-30")))
                .isEqualTo("Invalid value for option '--on': expected a date such as 2021-12-29, found '2022-02-30'");
        assertThat(wrong(Ran.hukou("profiles", "--in", "370300")))
                .isEqualTo("Error: Missing required argument(s): --on=DATE");
    }

    private static String wrong(Ran ran) {
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        return ran.err().lines().findFirst().orElse("");
    }
}
