package org.hukou.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hukou.model.division.Division;
import org.hukou.model.register.Figures;
import org.hukou.model.register.Population;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Counts the population of a jurisdiction on a day. */
@Command(
        name = "figures",
        description = "Counts those registered in a jurisdiction and those living there, and how many of each in town,"
                + " at the end of a day.",
        mixinStandardHelpOptions = true,
        versionProvider = Hukou.Version.class)
final class RegisterFiguresCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    Output output = new Output();

    @Mixin
    RegisterJournal journal = new RegisterJournal();

    @Option(names = "--in", required = true, paramLabel = "DIVISION", description = "The jurisdiction, by code.")
    String in = "";

    @Option(names = "--on", required = true, paramLabel = "DATE", description = "The day.")
    LocalDate on = LocalDate.EPOCH;

    @Override
    public Integer call() {
        Figures figures = Figures.of(journal.register(spec.commandLine().getErr()), division(), on);
        output.write(spec.commandLine().getOut(), () -> text(figures), () -> plain(figures));
        return 0;
    }

    private Division division() {
        try {
            return Division.of(in);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    private String text(Figures figures) {
        return output.say("区划", "division ") + figures.division() + output.comma() + figures.date() + "\n"
                + "  " + line(output.say("户籍人口", "registered"), figures.registered())
                + "  " + line(output.say("常住人口", "resident"), figures.resident())
                + "  " + output.say("居住地未载明", "registered, residence not stated") + output.colon()
                + figures.residenceNotStated() + "\n";
    }

    private String line(String what, Population people) {
        String rate = people.rate()
                .map(RegisterFiguresCommand::percent)
                .or(() -> people.atLeast()
                        .map(least ->
                                percent(least) + "–" + percent(people.atMost().orElseThrow())))
                .map(r -> output.semicolon() + output.say("城镇化率", "urbanisation ") + r)
                .orElse("");
        return what + output.colon() + people.total() + output.comma() + output.say("城镇", "in town ") + people.town()
                + (people.notStated() == 0
                        ? ""
                        : output.comma() + output.say("未载明", "not stated ") + people.notStated())
                + rate + "\n";
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", share * 100);
    }

    private static Map<String, Object> plain(Figures figures) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("division", figures.division().toString());
        map.put("date", figures.date().toString());
        map.put("registered", plain(figures.registered()));
        map.put("resident", plain(figures.resident()));
        map.put("residenceNotStated", figures.residenceNotStated());
        return map;
    }

    private static Map<String, Object> plain(Population people) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("total", people.total());
        map.put("town", people.town());
        map.put("village", people.village());
        map.put("notStated", people.notStated());
        Optional<Double> rate = people.rate();
        rate.ifPresent(r -> map.put("urbanisation", r));
        return map;
    }
}
