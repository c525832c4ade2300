package org.hukou.cli;

import io.vavr.collection.Vector;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
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
import org.hukou.policy.decide.ReadingSurvey;
import org.hukou.policy.explain.Explainer;
import org.hukou.policy.explain.Explanation;
import org.hukou.policy.explain.ExplanationTree;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.receipt.Receipts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    @Mixin
    Asking asking = new Asking();

    @Option(names = "--explain", description = "Say why.")
    boolean explain;

    @Option(names = "--all-readings", description = "Say whether each answer holds under every reading.")
    boolean allReadings;

    @Option(
            names = "--receipt",
            paramLabel = "FILE",
            description = "Write a receipt to this file, which must not be there yet.")
    String receipt = "";

    @Option(
            names = "--lines",
            paramLabel = "FILE",
            description = "Instead of one application: one in JSON per line; - for standard input. Writes one decision"
                    + " in JSON per line.")
    String lines = "";

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "The application in YAML or JSON; - for standard input.")
    String file = "";

    @Override
    public Integer call() {
        refuseWhatDoesNotGoTogether();
        Profile asked = asking.profile();
        Decider decider = asking.decider(asked);
        Optional<ReadingSurvey> surveys =
                allReadings ? Optional.of(ReadingSurvey.of(asked, decider.options())) : Optional.empty();
        PrintWriter out = spec.commandLine().getOut();
        if (!lines.isEmpty())
            return Lines.of(lines, asked, out, spec.commandLine().getErr(), (application, source) -> {
                Decision decision = decide(decider, application, source);
                return plain(decision, explanations(decider, application), survey(surveys, application));
            });
        Source source = Input.source(file);
        Application application = Input.application(source, Vector.of(asked));
        Decision decision = decide(decider, application, source);
        if (!receipt.isEmpty()) ReceiptFile.write(receipt, Receipts.of(decider, application));
        Vector<Explanation> explanations = explanations(decider, application);
        Vector<ReadingSurvey.Surveyed> survey = survey(surveys, application);
        Report report = new Report(output, decider, application, decision);
        output.write(
                out,
                () -> text(report, explanations) + surveyed(report, survey),
                () -> plain(decision, explanations, survey));
        return 0;
    }

    private void refuseWhatDoesNotGoTogether() {
        if (file.isEmpty() && lines.isEmpty()) throw wrong("Missing required parameter: 'FILE'");
        if (lines.isEmpty()) return;
        if (!file.isEmpty()) throw wrong("--lines takes the place of FILE; leave out '" + file + "'");
        if (!receipt.isEmpty()) throw wrong("--receipt is for one application; leave it out with --lines");
        if (output.format == Output.Format.YAML) throw wrong("--lines writes JSON; leave out --format yaml");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private Vector<Explanation> explanations(Decider decider, Application application) {
        return explain ? Explainer.of(decider).explain(application) : Vector.empty();
    }

    private static Vector<ReadingSurvey.Surveyed> survey(Optional<ReadingSurvey> surveys, Application application) {
        return surveys.map(r -> r.survey(application)).orElse(Vector.empty());
    }

    private String surveyed(Report report, Vector<ReadingSurvey.Surveyed> survey) {
        return survey.isEmpty() ? "" : "\n" + new Survey(output, report, !asking.readings.isEmpty()).text(survey);
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
            throw Input.contradictory(source, e.problems(), decider.profile());
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

    private static Map<String, Object> plain(
            Decision decision, Vector<Explanation> explanations, Vector<ReadingSurvey.Surveyed> survey) {
        Map<String, Object> map = DecisionTree.of(decision);
        if (!explanations.isEmpty())
            map.put("explanations", explanations.map(ExplanationTree::of).toJavaList());
        if (!survey.isEmpty()) map.put("allReadings", Survey.plain(survey));
        return map;
    }
}
