package org.hukou.policy.notice;

import io.vavr.collection.Vector;
import org.hukou.model.gloss.Glosses;
import org.hukou.model.gloss.Language;
import org.hukou.model.gloss.Text;
import org.hukou.policy.decide.Result;

/** The words that both forms of a notice use. */
final class NoticeWords {
    private final Notice notice;
    private final Language language;

    NoticeWords(Notice notice, Language language) {
        this.notice = notice;
        this.language = language;
    }

    String say(String zh, String en) {
        return new Text(zh, en).in(language);
    }

    String title() {
        return say("一次性告知单", "One-time notice of what is missing");
    }

    /** Place, document, date, and what the notice itself rests on. */
    Vector<String> head() {
        Vector<String> head =
                Vector.of(notice.place().in(language), notice.document().in(language));
        Vector<String> dated = notice.date()
                .map(d -> head.append(say("申请日期：", "date of the request: ") + d))
                .orElse(head);
        if (notice.basis().isEmpty()) return dated;
        return dated.append(say("告知依据：", "notice provided for by: ")
                + notice.basis().map(n -> n.article()).mkString(say("、", ", ")));
    }

    String nothing() {
        return say("没有需要告知的事项。", "There is nothing to notify.");
    }

    String section(Notice.Section section) {
        return Glosses.in(language).word(section.ask())
                + say("，", ", ")
                + section.subject()
                + say("：", ": ")
                + result(section.result());
    }

    private String result(Result result) {
        return switch (result) {
            case GRANTED -> say("可以", "granted");
            case REFUSED -> say("不予办理", "refused");
            case UNDETERMINED -> say("尚不能确定", "not yet determined");
        };
    }

    String group(Notice.Group group) {
        return group.text().in(language);
    }

    String item(Notice.Item item) {
        return item.text().in(language)
                + item.article().map(a -> say("（", " [") + a + say("）", "]")).orElse("");
    }
}
