package org.hukou.cli;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.util.concurrent.Callable;
import org.hukou.model.application.Application;
import org.hukou.model.gloss.Glosses;
import org.hukou.model.io.Source;
import org.hukou.policy.decide.AskAnswer;
import org.hukou.policy.decide.Decider;
import org.hukou.policy.decide.Decision;
import org.hukou.policy.decide.DecisionTree;
import org.hukou.policy.decide.Options;
import org.hukou.policy.decide.Result;
import org.hukou.policy.decide.SubjectAnswer;
import org.hukou.policy.explain.Explainer;
import org.hukou.policy.explain.Explanation;
import org.hukou.policy.explain.Line;
import org.hukou.policy.explain.Status;
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
                "Asks the same life in every city: a place written 'here' is each city's own; a document that is not"
                        + " in force on the date is judged as if it were, and marked.",
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

    private record City(Profile profile, Decider decider, Decision decision) {}

    @Override
    public Integer call() {
        Source source = file.isEmpty() ? Input.bundled() : Input.source(file);
        Application application = Input.application(source, Vector.empty());
        Vector<City> cities = Profiles.all().map(p -> city(p, application, source));
        output.write(
                spec.commandLine().getOut(),
                () -> text(cities, application),
                () -> cities.map(c -> DecisionTree.of(c.decision())).toJavaList());
        return 0;
    }

    private static City city(Profile profile, Application application, Source source) {
        Decider decider = Decider.of(profile, Options.DEFAULT.withAsIfInForce(true));
        return new City(profile, decider, DecideCommand.decide(decider, application, source));
    }

    private String text(Vector<City> cities, Application application) {
        StringBuilder text = new StringBuilder();
        if (file.isEmpty()) text.append(output.say("内置案例，人物均为虚构。\n", "The bundled case; its people are invented.\n"));
        cities.forEach(c -> text.append(new Report(output).head(c.decision())).append('\n'));
        LinkedHashMap<String, Vector<String>> rows = LinkedHashMap.empty();
        for (City city : cities)
            for (AskAnswer answer : city.decision().answers())
                for (SubjectAnswer subject : answer.subjects()) {
                    String key = Glosses.in(output.language).word(answer.ask()) + ", " + subject.name();
                    rows = rows.put(key, Vector.of(row(city, answer, subject, application)), Vector::appendAll);
                }
        rows.forEach((key, lines) -> text.append('\n').append(key).append('\n').append(lines.mkString()));
        return text.toString();
    }

    private String row(City city, AskAnswer answer, SubjectAnswer subject, Application application) {
        String mark = city.decision().asIfInForce() ? "*" : "";
        String head = "  " + city.profile().id() + mark + ": " + new Report(output).result(subject.result());
        return head + because(city, answer, subject, application) + "\n";
    }

    private String because(City city, AskAnswer answer, SubjectAnswer subject, Application application) {
        if (subject.result() == Result.GRANTED)
            return ", " + subject.grants().map(f -> f.article()).distinct().mkString("; ");
        Explanation why = Explainer.of(city.decider()).explain(application, answer.ask(), subject);
        Vector<String> leaves = why.lines()
                .flatMap(Line::all)
                .filter(l -> l.below().isEmpty() && l.status() != Status.MET)
                .map(this::leaf)
                .distinct();
        return leaves.isEmpty() ? "" : "\n" + leaves.map(l -> "      " + l).mkString("\n");
    }

    private String leaf(Line line) {
        return line.status().text().in(output.language) + ": " + line.text().in(output.language)
                + line.article().map(a -> " [" + a + "]").orElse("");
    }
}
