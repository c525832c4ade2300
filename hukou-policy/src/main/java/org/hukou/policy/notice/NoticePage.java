package org.hukou.policy.notice;

import org.hukou.model.gloss.Language;

/** A notice as an HTML page. */
final class NoticePage {
    private static final String STYLE =
            "body{font-family:serif;max-width:42em;margin:2em auto;padding:0 1em;line-height:1.5}"
                    + "h1{font-size:1.4em;text-align:center}h2{font-size:1.1em;border-top:1px solid;padding-top:.7em}"
                    + "h3{font-size:1em;margin-bottom:.2em}code{font-size:.85em}";

    private final Notice notice;
    private final Language language;
    private final NoticeWords words;

    NoticePage(Notice notice, Language language) {
        this.notice = notice;
        this.language = language;
        this.words = new NoticeWords(notice, language);
    }

    String html() {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");
        page.append("<html lang=\"")
                .append(language == Language.ZH ? "zh-CN" : "en")
                .append("\">\n");
        page.append("<head>\n<meta charset=\"utf-8\">\n");
        page.append("<title>").append(escaped(words.title())).append("</title>\n");
        page.append("<style>").append(STYLE).append("</style>\n</head>\n<body>\n");
        element("h1", words.title(), page);
        words.head().forEach(line -> element("p", line, page));
        if (notice.sections().isEmpty()) element("p", words.nothing(), page);
        notice.sections().forEach(section -> section(section, page));
        return page.append("</body>\n</html>\n").toString();
    }

    private void section(Notice.Section section, StringBuilder page) {
        element("h2", words.section(section), page);
        for (Notice.Group group : Notice.Group.values()) {
            if (section.of(group).isEmpty()) continue;
            element("h3", words.group(group), page);
            page.append("<ol>\n");
            section.of(group).forEach(item -> item(item, group, page));
            page.append("</ol>\n");
        }
    }

    private void item(Notice.Item item, Notice.Group group, StringBuilder page) {
        page.append("<li>").append(escaped(words.item(item)));
        item.path()
                .filter(path -> group == Notice.Group.TO_SUPPLY)
                .ifPresent(path -> page.append(" <code>").append(escaped(path)).append("</code>"));
        page.append("</li>\n");
    }

    private static void element(String name, String text, StringBuilder page) {
        page.append('<').append(name).append('>').append(escaped(text));
        page.append("</").append(name).append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
