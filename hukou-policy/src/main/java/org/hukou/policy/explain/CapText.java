package org.hukou.policy.explain;

import io.vavr.collection.Vector;
import java.util.Optional;
import org.hukou.model.gloss.Text;
import org.hukou.policy.particular.Cap;

/** Says how far a local rule of settlement may go, in Chinese and English. */
final class CapText {
    private CapText() {}

    static Text of(Cap cap) {
        Vector<Text> parts = people(cap);
        if (cap.towns()) parts = parts.append(new Text("和建制镇", "designated towns too"));
        parts = parts.appendAll(Vector.ofAll(cap.pressure().stream()).map(CapText::pressure));
        if (!cap.mayAsk().isEmpty())
            parts = parts.append(new Text(
                    "可以要求" + cap.mayAsk().map(m -> may(m).zh()).mkString("、"),
                    "may ask for " + cap.mayAsk().map(m -> may(m).en()).mkString(", ")));
        parts = parts.appendAll(Vector.ofAll(cap.insuranceYearsAtMost().stream())
                .map(n -> new Text("参保最多要求" + n + "年", "at most " + n + " years of insurance")));
        return new Text(
                "地方落户条件的限度：" + parts.map(Text::zh).mkString("，"),
                "limit of local rules: " + parts.map(Text::en).mkString(", "));
    }

    private static Vector<Text> people(Cap cap) {
        Optional<Text> above = cap.populationAbove().map(n -> new Text("城区人口超过" + n, "more than " + n + " people"));
        Optional<Text> most = cap.populationAtMost().map(n -> new Text("城区人口不超过" + n, "at most " + n + " people"));
        return Vector.of(above, most).flatMap(o -> io.vavr.control.Option.ofOptional(o));
    }

    private static Text pressure(Cap.Pressure pressure) {
        return switch (pressure) {
            case LOW -> new Text("承载压力小", "under little pressure");
            case HIGH -> new Text("承载压力大", "under heavy pressure");
        };
    }

    private static Text may(Cap.May may) {
        return switch (may) {
            case WORK -> new Text("就业", "work");
            case WORK_SCOPE -> new Text("就业范围", "kinds of work");
            case WORK_YEARS -> new Text("就业年限", "years of work");
            case DWELLING -> new Text("住所", "a dwelling");
            case DWELLING_TERMS -> new Text("住所的范围、条件", "kinds and conditions of dwellings");
            case DWELLING_SIZE -> new Text("住房面积、金额", "the size of the dwelling");
            case INSURANCE -> new Text("参保年限", "years of insurance");
            case POINTS -> new Text("积分", "points");
        };
    }
}
