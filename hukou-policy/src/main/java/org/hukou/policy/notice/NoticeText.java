package org.hukou.policy.notice;

import org.hukou.model.gloss.Language;

/** A notice as plain text. */
final class NoticeText {
    private final Notice notice;
    private final NoticeWords words;

    NoticeText(Notice notice, Language language) {
        this.notice = notice;
        this.words = new NoticeWords(notice, language);
    }

    String text() {
        StringBuilder text = new StringBuilder(words.title()).append('\n');
        words.head().forEach(line -> text.append(line).append('\n'));
        if (notice.sections().isEmpty())
            text.append('\n').append(words.nothing()).append('\n');
        notice.sections().forEach(section -> section(section, text));
        return text.toString();
    }

    private void section(Notice.Section section, StringBuilder text) {
        text.append('\n').append(words.section(section)).append('\n');
        for (Notice.Group group : Notice.Group.values()) {
            if (section.of(group).isEmpty()) continue;
            text.append("  ").append(words.group(group)).append('\n');
            section.of(group)
                    .forEachWithIndex((item, i) -> text.append("    ")
                            .append(i + 1)
                            .append(". ")
                            .append(words.item(item))
                            .append(item.path()
                                    .filter(p -> group == Notice.Group.TO_SUPPLY)
                                    .map(p -> "  " + p)
                                    .orElse(""))
                            .append('\n'));
        }
    }
}
