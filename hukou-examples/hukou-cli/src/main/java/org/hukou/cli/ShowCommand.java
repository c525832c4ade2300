package org.hukou.cli;

import java.util.concurrent.Callable;
import org.hukou.model.gloss.Glosses;
import org.hukou.model.gloss.Language;
import org.hukou.model.io.Source;
import org.hukou.model.value.Words;
import org.hukou.policy.explain.RuleText;
import org.hukou.policy.profile.Norm;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.profile.ProfileFiles;
import org.hukou.policy.profile.ReadingNote;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a profile: its norms, conditions, readings. */
@Command(
        name = "show",
        description = "Shows a profile norm by norm; with --format yaml or json, the file itself.",
        mixinStandardHelpOptions = true,
        versionProvider = Hukou.Version.class)
final class ShowCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    Output output = new Output();

    @Parameters(paramLabel = "PROFILE", description = "The id of a built-in profile, or a file.")
    String profile = "";

    @Override
    public Integer call() {
        Profile shown = Input.profile(profile);
        String text = switch (output.format) {
            case TEXT -> text(shown);
            case JSON -> ProfileFiles.write(shown, Source.Format.JSON);
            case YAML -> ProfileFiles.write(shown, Source.Format.YAML);
        };
        spec.commandLine().getOut().print(text);
        spec.commandLine().getOut().flush();
        return 0;
    }

    private String text(Profile p) {
        Language l = output.language;
        StringBuilder text = new StringBuilder();
        text.append(p.id()).append(output.colon()).append(p.title().in(l)).append('\n');
        text.append(p.place().in(l)).append(output.comma()).append(p.issuer().in(l));
        p.number().ifPresent(n -> text.append(output.comma()).append(n));
        text.append('\n');
        p.guards()
                .forEach(g -> text.append('\n')
                        .append(output.say("共同条件：", "shared condition: "))
                        .append(g.name().in(l))
                        .append(output.bracketed(g.norm()))
                        .append('\n')
                        .append(RuleText.of(p, g.when()).text(l).indent(2)));
        p.norms().forEach(n -> norm(p, n, text));
        return text.toString();
    }

    private void norm(Profile p, Norm norm, StringBuilder text) {
        Language l = output.language;
        text.append('\n').append(norm.id()).append("  ").append(norm.article()).append("  ");
        text.append(Words.of(norm.kind())).append('\n');
        text.append("  ").append(norm.statement().in(l)).append('\n');
        if (!norm.answers().isEmpty())
            text.append("  ")
                    .append(output.say("回应：", "answers: "))
                    .append(norm.answers()
                            .map(a -> Glosses.in(l).word(a.ask()))
                            .distinct()
                            .mkString(output.say("、", ", ")))
                    .append('\n');
        norm.when().ifPresent(when -> text.append(RuleText.of(p, norm).text(l).indent(2)));
        norm.readings().forEach(r -> reading(r, text));
    }

    private void reading(ReadingNote r, StringBuilder text) {
        Language l = output.language;
        text.append("  ").append(output.say("解读 ", "reading ")).append(r.id()).append(output.colon());
        text.append(r.question().in(l)).append(" → ");
        text.append(r.options().get(r.chosen()).get().in(l));
        text.append(output.bracketed(r.options().keySet().mkString(output.say("、", ", "))))
                .append('\n');
    }
}
