package org.hukou.cli;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.util.concurrent.Callable;
import org.hukou.model.application.Application;
import org.hukou.model.io.Source;
import org.hukou.policy.decide.AskAnswer;
import org.hukou.policy.decide.Decider;
import org.hukou.policy.decide.Decision;
import org.hukou.policy.decide.DecisionTree;
import org.hukou.policy.decide.Options;
import org.hukou.policy.decide.Result;
import org.hukou.policy.decide.SubjectAnswer;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.profile.Profiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the same life in every city. */
@Command(
        name = "compare",
        description =
                "Asks the same life in every city: a place written 'here' is each city's own; a document that is not,"
                        + " or not surely, in force on the date is judged as if it were, and marked.",
        mixinStandardHelpOptions = true,
        versionProvider = Hukou.Version.class)
final class CompareCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    Output output = new Output();

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "The application in YAML or JSON; - for standard input; left out, a bundled case.")
    String file = "";

    /** The most lines that say why, for one city and person. */
    private static final int MOST = 3;

    private record City(Profile profile, Decision decision, Report report) {}

    @Override
    public Integer call() {
        Source source = file.isEmpty() ? Input.bundled() : Input.source(file);
        Application application = Input.application(source, Vector.empty());
        Vector<City> cities = Profiles.all().map(p -> city(p, application, source));
        output.write(
                spec.commandLine().getOut(),
                () -> text(cities),
                () -> cities.map(c -> DecisionTree.of(c.decision())).toJavaList());
        return 0;
    }

    private City city(Profile profile, Application application, Source source) {
        Decider decider = Decider.of(profile, Options.DEFAULT.withAsIfInForce(true));
        Decision decision = DecideCommand.decide(decider, application, source);
        return new City(profile, decision, new Report(output, decider, application, decision));
    }

    private String text(Vector<City> cities) {
        StringBuilder text = new StringBuilder();
        if (file.isEmpty()) text.append(output.say("内置案例，人物均为虚构。\n", "The bundled case; its people are invented.\n"));
        cities.forEach(c -> text.append(c.report().head()).append(mark(c)).append('\n'));
        LinkedHashMap<String, Vector<String>> rows = LinkedHashMap.empty();
        for (City city : cities)
            for (AskAnswer answer : city.decision().answers())
                for (SubjectAnswer subject : answer.subjects())
                    rows = rows.put(
                            city.report().title(answer, subject),
                            Vector.of(row(city, answer, subject)),
                            Vector::appendAll);
        rows.forEach((key, lines) -> text.append('\n').append(key).append('\n').append(lines.mkString()));
        if (cities.exists(c -> c.decision().asIfInForce()))
            text.append(output.say(
                    "\n* 该日期未施行或是否施行不明，按已施行处理\n",
                    "\n* not, or not surely, in force on the date; judged as if it were\n"));
        return text.toString();
    }

    private static String mark(City city) {
        return city.decision().asIfInForce() ? " *" : "";
    }

    private String row(City city, AskAnswer answer, SubjectAnswer subject) {
        String head = "  " + city.report().document() + mark(city) + output.colon()
                + city.report().result(subject.result());
        if (subject.result() == Result.GRANTED)
            return head + output.say("，依据 ", ", under ")
                    + subject.grants().map(f -> f.article()).distinct().mkString(output.semicolon()) + "\n";
        Vector<String> open = city.report().open(answer, subject);
        StringBuilder row = new StringBuilder(head).append('\n');
        open.take(MOST).forEach(line -> row.append("      ").append(line).append('\n'));
        int more = open.size() - MOST;
        if (more > 0)
            row.append(output.say("      还有 " + more + " 项，见 ", "      and " + more + " more, see "))
                    .append("decide --profile ")
                    .append(city.profile().id())
                    .append('\n');
        return row.toString();
    }
}
