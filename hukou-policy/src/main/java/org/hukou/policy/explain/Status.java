package org.hukou.policy.explain;

import org.hukou.model.gloss.Text;
import org.hukou.model.value.Truth;

/** How a line of an explanation stands. */
public enum Status {
    /** It is so. */
    MET("符合", "met"),
    /** It is stated, and it is not so. */
    UNMET("不符合", "unmet"),
    /** It is not stated. */
    NOT_STATED("未说明", "not stated"),
    /** The document does not speak of it. */
    SILENT("文件未规定", "silent"),
    /** The document leaves it to other rules. */
    LEFT_TO_OTHER_RULES("留待其他规定", "left to other rules"),
    /** It turns on a reading. */
    READING("取决于解读", "turns on a reading"),
    /** What stands below it does not settle it. */
    OPEN("未定", "open");

    private final Text name;

    Status(String zh, String en) {
        name = new Text(zh, en);
    }

    /** The status in words. */
    public Text text() {
        return name;
    }

    static Status of(Truth truth) {
        return switch (truth) {
            case TRUE -> MET;
            case FALSE -> UNMET;
            case UNKNOWN -> OPEN;
        };
    }
}
