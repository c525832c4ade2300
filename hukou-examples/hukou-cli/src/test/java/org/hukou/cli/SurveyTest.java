package org.hukou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How answers stand towards the readings. */
class SurveyTest {
    private static final String TENANT = """
            format: 1
            application: { date: '2022-03-01', asks: [settle] }
            applicant:
              person: { voluntary: true }
              dwellings: { only: [ { division: here, tenure: rented, lawful: true } ] }
            """;

    private static String survey(String application, String... more) {
        String[] args = new String[more.length + 5];
        System.arraycopy(new String[] {"decide", "--profile", Ran.LAKESIDE, "--all-readings"}, 0, args, 0, 4);
        System.arraycopy(more, 0, args, 4, more.length);
        args[args.length - 1] = "-";
        Ran ran = Ran.hukouReading(application, args);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        return ran.out();
    }

    @Test
    void an_answer_that_a_reading_changes_names_the_reading_its_article_and_each_outcome() {
        assertThat(survey(TENANT)).endsWith("""

                readings: settlement, applicant: granted
                  depends on reading rented-homes of article 第二条: they-count: granted; owned-only: refused
                """);
        assertThat(survey(TENANT, "--lang", "zh")).endsWith("""

                各种解读：落户，applicant: 准予
                  取决于第二条的解读 rented-homes：they-count：准予；owned-only：不准予
                """);
    }

    @Test
    void an_answer_that_no_reading_changes_holds_under_every_reading() {
        String owner = TENANT.replace("rented", "owned");
        assertThat(survey(owner)).endsWith("""

                readings: settlement, applicant: granted, holds under every reading
                """);
        assertThat(survey(owner, "--lang", "zh")).endsWith("""

                各种解读：落户，applicant: 准予，在各种解读下均成立
                """);
    }

    @Test
    void what_is_open_under_each_option_is_said_to_be_so() {
        String unstated = TENANT.replace("rented, lawful: true", "owned");
        assertThat(survey(unstated)).endsWith("""

                readings: settlement, applicant: undetermined, whichever reading is taken alone
                """);
    }

    @Test
    void an_option_that_is_taken_is_not_counted_among_every_reading() {
        assertThat(survey(TENANT, "--reading", "rented-homes=owned-only")).endsWith("""

                readings: settlement, applicant: refused, holds under every reading that is not taken
                  depends on reading rented-homes of article 第二条: they-count: granted; owned-only: refused
                """);
    }

    @Test
    void json_has_the_same() {
        JsonNode read = JsonMapper.builder().build().readTree(survey(TENANT, "--format", "json"));
        assertThat(read.get("allReadings"))
                .hasToString("[{\"ask\":\"settle\",\"subject\":\"applicant\",\"result\":\"granted\","
                        + "\"holdsUnderEveryReading\":false,\"dependsOn\":[{\"reading\":\"rented-homes\","
                        + "\"norm\":\"lakeside-2020/2\",\"article\":\"第二条\","
                        + "\"outcomes\":{\"they-count\":\"granted\",\"owned-only\":\"refused\"}}]}]");
    }
}
