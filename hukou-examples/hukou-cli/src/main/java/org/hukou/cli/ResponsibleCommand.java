package org.hukou.cli;

import io.vavr.collection.Vector;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hukou.policy.profile.NormFilter;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.question.QuestionTree;
import org.hukou.policy.question.Questions;
import org.hukou.policy.question.Records;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which body is responsible for what. */
@Command(
        name = "responsible",
        description = "Says which body is responsible for what, who leads, and by when.",
        mixinStandardHelpOptions = true,
        versionProvider = Hukou.Version.class)
final class ResponsibleCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    Output output = new Output();

    @Parameters(index = "0", paramLabel = "PROFILE", description = "The id of a built-in profile, or a file.")
    String profile = "";

    @Option(
            names = "--body",
            paramLabel = "BODY",
            description = "Only bodies whose name, in either language, contains this.")
    String body = "";

    @Option(names = "--text", paramLabel = "TEXT", description = "Only norms that say this.")
    String about = "";

    @Override
    public Integer call() {
        Profile asked = Input.profile(profile);
        NormFilter filter =
                about.isEmpty() ? NormFilter.all() : NormFilter.all().text(about);
        Vector<Records.Responsibility> found = Questions.of(asked)
                .records()
                .responsibilities()
                .filter(r -> filter.test().test(r.norm()))
                .filter(r -> names(r.body(), asked));
        output.write(
                spec.commandLine().getOut(),
                () -> text(asked, found),
                () -> found.map(QuestionTree::of).toJavaList());
        return 0;
    }

    private boolean names(String printed, Profile asked) {
        String wanted = body.toLowerCase(Locale.ROOT);
        return printed.contains(wanted)
                || asked.bodies()
                        .exists(b -> b.zh().equals(printed)
                                && b.en().toLowerCase(Locale.ROOT).contains(wanted));
    }

    private String text(Profile asked, Vector<Records.Responsibility> found) {
        if (found.isEmpty()) return output.say("没有找到\n", "nothing found\n");
        StringBuilder text = new StringBuilder();
        found.groupBy(r -> r.body()).forEach((printed, all) -> {
            text.append(NormText.body(printed, asked, output)).append('\n');
            all.forEach(r -> text.append("  ")
                    .append(r.norm().id())
                    .append("  ")
                    .append(r.norm().article())
                    .append(NormText.part(r.part(), output))
                    .append(r.norm()
                            .dueBy()
                            .map(d -> output.say("，" + d + "前", ", by " + d))
                            .orElse(""))
                    .append("\n    ")
                    .append(r.norm().statement().in(output.language))
                    .append('\n'));
        });
        return text.toString();
    }
}
