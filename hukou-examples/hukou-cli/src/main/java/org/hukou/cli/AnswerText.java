package org.hukou.cli;

import io.vavr.collection.Vector;
import org.hukou.model.gloss.Glosses;
import org.hukou.model.value.Words;
import org.hukou.policy.decide.Doubt;
import org.hukou.policy.decide.Finding;
import org.hukou.policy.decide.Result;
import org.hukou.policy.decide.SubjectAnswer;

/** The answers to typed questions as indented lines. */
final class AnswerText {
    private final Output output;
    private final StringBuilder text = new StringBuilder();

    AnswerText(Output output) {
        this.output = output;
    }

    void line(int depth, String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
    }

    String result(Result result) {
        return output.say(Report.inChinese(result), Words.of(result));
    }

    String cited(Finding finding) {
        return finding.article() + " " + finding.norm();
    }

    /** The pathways that give an answer, and why it is open. */
    void answer(SubjectAnswer answer) {
        answer.findings().filter(f -> f.result() == answer.result()).forEach(f -> line(1, cited(f)));
        doubts(1, answer.doubts());
    }

    void doubts(int depth, Vector<Doubt> doubts) {
        doubts.map(this::doubt).distinct().forEach(d -> line(depth, d));
    }

    private String doubt(Doubt doubt) {
        if (doubt instanceof Doubt.Missing m)
            return output.say("未说明：", "not stated: ")
                    + Glosses.in(output.language).fact(m.fact()) + " " + m.path();
        if (doubt instanceof Doubt.Open open)
            return word(open.reason() == org.hukou.policy.condition.Condition.Reason.SILENT)
                    + open.external().map(e -> output.colon() + "external." + e).orElse("");
        if (doubt instanceof Doubt.OfReading reading)
            return output.say("取决于解读：", "turns on a reading: ") + reading.reading();
        if (doubt instanceof Doubt.Elsewhere) return output.say("文件只涉及其他地方", "the document speaks of another place");
        return output.say("文件在该日期不适用", "the document is not in force on the date");
    }

    private String word(boolean silent) {
        return silent ? output.say("文件没有规定", "the document is silent") : output.say("留待其他规定", "left to other rules");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
