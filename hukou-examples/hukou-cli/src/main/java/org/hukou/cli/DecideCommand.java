package org.hukou.cli;

import io.vavr.collection.Vector;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hukou.model.application.Application;
import org.hukou.model.gloss.Glosses;
import org.hukou.model.io.Source;
import org.hukou.model.tree.At;
import org.hukou.model.tree.Invalid;
import org.hukou.model.tree.Problem;
import org.hukou.policy.decide.Decider;
import org.hukou.policy.decide.Decision;
import org.hukou.policy.decide.DecisionTree;
import org.hukou.policy.decide.Options;
import org.hukou.policy.explain.Explainer;
import org.hukou.policy.explain.Explanation;
import org.hukou.policy.explain.ExplanationTree;
import org.hukou.policy.profile.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Decides one application under one profile. */
@Command(
        name = "decide",
        description = "Decides an application under a profile.",
        mixinStandardHelpOptions = true,
        versionProvider = Hukou.Version.class)
final class DecideCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    Output output = new Output();

    @Option(
            names = "--profile",
            required = true,
            paramLabel = "ID",
            description = "The id of a built-in profile, or a file.")
    String profile = "";

    @Option(names = "--explain", description = "Say why.")
    boolean explain;

    @Option(
            names = "--reading",
            paramLabel = "ID=OPTION",
            description = "Take this option of a reading; may be repeated.")
    Map<String, String> readings = new LinkedHashMap<>();

    @Option(names = "--as-if-in-force", description = "Judge as if the document were in force on every date.")
    boolean asIfInForce;

    @Parameters(paramLabel = "FILE", description = "The application in YAML or JSON; - for standard input.")
    String file = "";

    @Override
    public Integer call() {
        Profile asked = Input.profile(profile);
        Source source = Input.source(file);
        Application application = Input.application(source, Vector.of(asked));
        Decider decider = decider(asked);
        Decision decision = decide(decider, application, source);
        Vector<Explanation> explanations = explain ? Explainer.of(decider).explain(application) : Vector.empty();
        output.write(
                spec.commandLine().getOut(),
                () -> text(new Report(output, decider, application, decision), explanations),
                () -> plain(decision, explanations));
        return 0;
    }

    private Decider decider(Profile asked) {
        Options options = Options.DEFAULT.withAsIfInForce(asIfInForce);
        for (Map.Entry<String, String> reading : readings.entrySet())
            options = options.withReading(reading.getKey(), reading.getValue());
        try {
            return Decider.of(asked, options);
        } catch (IllegalArgumentException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
    }

    static Decision decide(Decider decider, Application application, Source source) {
        if (application.request().asks().isEmpty())
            throw Input.bad(
                    source,
                    Vector.of(new Problem(
                            "application.asks", At.NOWHERE, "nothing is asked; state for example asks: [settle]")));
        try {
            return decider.decide(application);
        } catch (Invalid e) {
            String jurisdiction = " (under " + decider.profile().id() + ")";
            throw Input.bad(source, e.problems().map(p -> new Problem(p.path(), p.at(), p.message() + jurisdiction)));
        }
    }

    private String text(Report report, Vector<Explanation> explanations) {
        StringBuilder text = new StringBuilder(report.text());
        explanations.forEach(e -> text.append('\n')
                .append(output.say("理由：", "why: "))
                .append(Glosses.in(output.language).word(e.ask()))
                .append(output.comma())
                .append(e.subject())
                .append(output.colon())
                .append(report.result(e.result()))
                .append('\n')
                .append(e.text(output.language)));
        return text.toString();
    }

    private static Map<String, Object> plain(Decision decision, Vector<Explanation> explanations) {
        Map<String, Object> map = DecisionTree.of(decision);
        if (!explanations.isEmpty())
            map.put("explanations", explanations.map(ExplanationTree::of).toJavaList());
        return map;
    }
}
