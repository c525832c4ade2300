package org.hukou.policy.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hukou.model.application.Application;
import org.hukou.model.gloss.Language;
import org.hukou.model.io.Documents;
import org.hukou.model.io.Source;
import org.hukou.policy.decide.Decider;
import org.hukou.policy.decide.Options;
import org.hukou.policy.profile.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Notices about an invented couple; the label of the wife is chosen to be awkward in a page. */
class NoticeTest {
    private static final Application COUPLE = read("""
            format: 1
            application: { date: '2022-03-01', asks: [settle, bring-family] }
            destination: { areaKind: county-seat }
            applicant:
              person: { birthDate: '1980-05-04', voluntary: true, citizen: true }
              dwellings:
                only: [ { division: here, areaKind: county-seat, lawful: true, stable: true } ]
            companions:
              only:
                - label: wife <b>&
                  kin: { relation: wife }
                  person: { birthDate: '1982-01-30', voluntary: true }
                - label: daughter
                  kin: { relation: daughter, livesTogether: true }
                  person: { birthDate: '2002-09-09', voluntary: true }
            """);
    private static final Notice NOTICE = Notice.of(Decider.of(Profiles.get("wusheng-2015")), COUPLE);

    @Test
    void all_that_stands_in_the_way_is_told_at_once_with_its_article() {
        assertThat(NOTICE.text(Language.EN)).isEqualTo("""
                One-time notice of what is missing
                Wusheng county (Guang'an, Sichuan)
                Government work plan for advancing household-registration reform
                date of the request: 2022-03-01

                bringing the family, wife <b>&: not yet determined
                  to be supplied
                    1. lives together with the relative joined [四、(一)1]  companions[0].kin.livesTogether

                bringing the family, daughter: refused
                  not met
                    1. age in completed years: below 18; stated: 19 [四、(一)1]
                """);
    }

    @Test
    void the_text_in_chinese_has_the_same_items() {
        assertThat(NOTICE.text(Language.ZH))
                .contains(
                        "一次性告知单", "家属随迁，wife <b>&：尚不能确定", "    1. 与被投靠人共同居住（四、(一)1）  companions[0].kin.livesTogether");
    }

    @ParameterizedTest
    @EnumSource
    void the_page_is_well_formed_has_its_language_and_needs_nothing_from_elsewhere(Language language) {
        String page = NOTICE.html(language);
        assertThat(page).contains(language == Language.ZH ? "lang=\"zh-CN\"" : "lang=\"en\"", "wife &lt;b&gt;&amp;");
        assertThat(page).doesNotContain("http", "src=", "<b>");
        assertThat(unclosed(page)).isEmpty();
        assertThat(page.split("<h2>", -1)).hasSize(3);
        assertThat(page.split("<li>", -1)).hasSize(3);
        assertThat(page).contains("<code>companions[0].kin.livesTogether</code>");
    }

    @Test
    void what_others_settle_is_a_group_of_its_own() {
        Application owner = read("""
                format: 1
                application: { date: '2004-03-01', asks: [settle] }
                destination: { areaKind: urban-district }
                applicant:
                  person: { citizen: true, voluntary: true }
                  dwellings:
                    only: [ { division: here, areaKind: urban-district, fixed: true, lawful: true } ]
                """);
        Decider haining = Decider.of(Profiles.get("haining-2003"), Options.DEFAULT.withAsIfInForce(true));
        assertThat(Notice.of(haining, owner)
                        .sections()
                        .head()
                        .of(Notice.Group.FOR_OTHERS)
                        .map(i -> i.text().en()))
                .contains("the dwelling has the area that is set elsewhere");
    }

    @Test
    void a_document_that_provides_for_notices_is_cited() {
        Notice notice = Notice.of(Decider.of(Profiles.get("haining-2003")), COUPLE);
        assertThat(notice.basis().map(n -> n.id())).containsExactly("haining-2003/3.2.a");
        assertThat(notice.text(Language.EN)).contains("notice provided for by: ");
    }

    @Test
    void where_everything_is_granted_there_is_nothing_to_notify() {
        Application alone = Application.builder()
                .from(COUPLE)
                .request(org.hukou.model.application.Request.builder()
                        .from(COUPLE.request())
                        .asks(org.hukou.model.application.Ask.SETTLE)
                        .build())
                .build();
        Notice notice = Notice.of(Decider.of(Profiles.get("wusheng-2015")), alone);
        assertThat(notice.sections()).isEmpty();
        assertThat(notice.text(Language.EN)).endsWith("\nThere is nothing to notify.\n");
        assertThat(notice.html(Language.ZH)).contains("<p>没有需要告知的事项。</p>");
    }

    /** The elements left open at the end, or closed in another order than opened. */
    private static Vector<String> unclosed(String page) {
        Vector<String> open = Vector.empty();
        Matcher tags =
                Pattern.compile("<(/?)([a-z][a-z0-9]*)[^>]*>").matcher(page.replace("<meta charset=\"utf-8\">", ""));
        while (tags.find()) {
            boolean closes = tags.group(1).equals("/") && open.lastOption().contains(tags.group(2));
            open = closes ? open.dropRight(1) : open.append(tags.group(1) + tags.group(2));
        }
        return open;
    }

    private static Application read(String text) {
        return Documents.application(Source.yaml(text)).getOrElseThrow(p -> new AssertionError(p.mkString("\n")));
    }
}
