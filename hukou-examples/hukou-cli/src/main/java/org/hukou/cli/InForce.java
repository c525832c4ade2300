package org.hukou.cli;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hukou.model.division.Division;
import org.hukou.model.value.Truth;
import org.hukou.policy.decide.DecisionTree;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.profile.Timeline;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The documents that are, or may be, in force in a place on a date. */
final class InForce {
    @Option(
            names = "--in",
            required = true,
            paramLabel = "DIVISION",
            converter = OfDivision.class,
            description = "Lists the documents that are, or may be, in force in this division; with --on.")
    Division division = Division.HERE;

    @Option(
            names = "--on",
            required = true,
            paramLabel = "DATE",
            converter = OfDate.class,
            description = "The date, such as 2021-12-29; with --in.")
    LocalDate date = LocalDate.EPOCH;

    static final class OfDivision implements ITypeConverter<Division> {
        @Override
        public Division convert(String value) {
            try {
                return Division.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }

    static final class OfDate implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("expected a date such as 2021-12-29, found '" + value + "'");
            }
        }
    }

    Vector<Timeline.Entry> entries() {
        return Timeline.builtIn().on(division, date);
    }

    String text(Output output) {
        Vector<Timeline.Entry> entries = entries();
        if (entries.isEmpty())
            return output.say(
                    date + "在" + division + "没有内置文件施行\n",
                    "no built-in document is in force in " + division + " on " + date + "\n");
        return entries.map(e -> text(e, output)).mkString();
    }

    private String text(Timeline.Entry entry, Output output) {
        Profile p = entry.profile();
        String force = entry.inForce().isTrue()
                ? output.say("于" + date + "已施行", "in force on " + date)
                : output.say(
                        "于" + date + "是否施行不明，施行日期未印出", "perhaps in force on " + date + "; no commencement is printed");
        String part = covers(p).isTrue()
                ? ""
                : output.say(
                        "；仅及" + division + "中的" + p.jurisdiction(),
                        "; only in " + p.jurisdiction() + " of " + division);
        return p.id() + "\n  " + p.place().in(output.language) + ": "
                + p.title().in(output.language)
                + p.number().map(n -> " (" + n + ")").orElse("") + "\n  " + force + part + "\n";
    }

    /** Whether the jurisdiction takes in all of the division; unknown where it is only a part. */
    private Truth covers(Profile p) {
        return division.resolve(p.jurisdiction()).in(p.jurisdiction());
    }

    List<Object> plain() {
        return entries().map(this::plain).toJavaList();
    }

    private Object plain(Timeline.Entry entry) {
        Profile p = entry.profile();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", p.id());
        map.put("place", DecisionTree.text(p.place()));
        map.put("title", DecisionTree.text(p.title()));
        p.number().ifPresent(n -> map.put("number", n));
        map.put("inForce", entry.inForce().isTrue() ? true : "unknown");
        map.put("covers", covers(p).isTrue() ? true : "unknown");
        return map;
    }
}
