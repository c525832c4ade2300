package org.hukou.cli;

import io.vavr.collection.Vector;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hukou.model.gloss.Glosses;
import org.hukou.model.value.Words;
import org.hukou.policy.decide.ReadingSurvey;
import org.hukou.policy.decide.Result;

/** How the answers of a decision stand towards the readings, as text and for JSON and YAML. */
final class Survey {
    private final Output output;
    private final Report report;
    private final boolean taken;

    /**
     * How a survey is written.
     *
     * @param taken whether the caller took options of readings, which then count as taken
     */
    Survey(Output output, Report report, boolean taken) {
        this.output = output;
        this.report = report;
        this.taken = taken;
    }

    String text(Vector<ReadingSurvey.Surveyed> survey) {
        return survey.map(s -> output.say("各种解读：", "readings: ")
                        + Glosses.in(output.language).word(s.ask())
                        + output.say("，", ", ")
                        + s.subject()
                        + ": "
                        + standing(s)
                        + "\n"
                        + s.dependsOn().map(this::dependence).mkString())
                .mkString();
    }

    private String standing(ReadingSurvey.Surveyed s) {
        String result = report.result(s.chosen());
        if (s.holdsUnderEveryReading())
            return result
                    + (taken
                            ? output.say("，在其余各种解读下均成立", ", holds under every reading that is not taken")
                            : output.say("，在各种解读下均成立", ", holds under every reading"));
        if (!s.dependsOn().isEmpty()) return result;
        return s.chosen() == Result.UNDETERMINED
                ? result + output.say("，换用任一解读仍未定", ", whichever reading is taken alone")
                : result + output.say("，换用任一解读均不变，几项并用则可能不同", ", no reading alone changes it; several together may");
    }

    private String dependence(ReadingSurvey.Dependence d) {
        String outcomes = d.outcomes()
                .map(o -> o._1() + output.say("：", ": ") + report.result(o._2()))
                .mkString(output.say("；", "; "));
        return output.say("  取决于", "  depends on reading ")
                + output.say(d.article() + "的解读 " + d.reading(), d.reading() + " of article " + d.article())
                + output.say("：", ": ") + outcomes + "\n";
    }

    static List<Map<String, Object>> plain(Vector<ReadingSurvey.Surveyed> survey) {
        return survey.map(s -> {
                    Map<String, Object> map = new LinkedHashMap<>();
                    map.put("ask", Words.of(s.ask()));
                    map.put("subject", s.subject());
                    map.put("result", Words.of(s.chosen()));
                    map.put("holdsUnderEveryReading", s.holdsUnderEveryReading());
                    map.put("dependsOn", s.dependsOn().map(Survey::plain).toJavaList());
                    return map;
                })
                .toJavaList();
    }

    private static Map<String, Object> plain(ReadingSurvey.Dependence d) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("reading", d.reading());
        map.put("norm", d.norm());
        map.put("article", d.article());
        map.put("outcomes", d.outcomes().mapValues(Words::of).toJavaMap());
        return map;
    }
}
