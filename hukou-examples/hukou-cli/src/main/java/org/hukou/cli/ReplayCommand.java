package org.hukou.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hukou.model.application.Ask;
import org.hukou.model.gloss.Glosses;
import org.hukou.model.gloss.Language;
import org.hukou.model.io.Source;
import org.hukou.model.value.Words;
import org.hukou.policy.decide.Result;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.profile.Profiles;
import org.hukou.policy.receipt.Receipt;
import org.hukou.policy.receipt.Receipts;
import org.hukou.policy.receipt.Replay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Decides the application of a receipt again and compares. */
@Command(
        name = "replay",
        description = "Decides the application of a receipt again; exits with 1 if the decision differs.",
        mixinStandardHelpOptions = true,
        versionProvider = Hukou.Version.class)
final class ReplayCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    Output output = new Output();

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "The profile's file, where it is not built in or another version of it is asked.")
    String profile = "";

    @Parameters(paramLabel = "FILE", description = "The receipt in YAML or JSON; - for standard input.")
    String file = "";

    @Override
    public Integer call() {
        Source source = Input.source(file);
        Receipt receipt = Input.read(source, Receipts.read(source));
        Replay replay = replay(source, receipt);
        output.write(
                spec.commandLine().getOut(),
                () -> summary(replay, output.language) + "\n",
                () -> plain(receipt, replay));
        return replay.sameDecision() ? 0 : 1;
    }

    private Replay replay(Source source, Receipt receipt) {
        if (profile.isEmpty() && !Profiles.knownIds().contains(receipt.profile()))
            throw new BadInput(source.name() + ": profile: '" + receipt.profile()
                    + "' is not built in; name its file with --profile");
        Profile asked = Input.profile(profile.isEmpty() ? receipt.profile() : profile);
        try {
            return Receipts.replay(receipt, asked);
        } catch (IllegalArgumentException e) {
            throw new BadInput(source.name() + ": " + e.getMessage());
        }
    }

    private static String summary(Replay replay, Language language) {
        if (language == Language.EN) return replay.summary();
        if (replay.sameDecision()) return replay.sameProfile() ? "文件相同，决定相同" : "文件版本不同，决定相同";
        String differences = replay.differences().isEmpty()
                ? "结果相同，依据或者理由不同"
                : replay.differences().map(ReplayCommand::inChinese).mkString("；");
        return (replay.sameProfile() ? "文件相同，决定不同：" : "按新版文件，决定不同：") + differences;
    }

    private static String inChinese(Replay.Difference d) {
        String ask = Words.parse(Ask.class, d.ask())
                .map(a -> Glosses.in(Language.ZH).word(a))
                .orElse(d.ask());
        return ask + "，" + d.subject() + "：原为" + result(d.was().orElse("")) + "，现为" + result(d.is().orElse(""));
    }

    private static String result(String word) {
        return Words.parse(Result.class, word).map(Report::inChinese).orElse("未答");
    }

    private static Map<String, Object> plain(Receipt receipt, Replay replay) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("profile", receipt.profile());
        map.put("sameProfile", replay.sameProfile());
        map.put("sameDecision", replay.sameDecision());
        map.put("differences", replay.differences().map(ReplayCommand::plain).toJavaList());
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("zh", summary(replay, Language.ZH));
        summary.put("en", summary(replay, Language.EN));
        map.put("summary", summary);
        return map;
    }

    private static Map<String, Object> plain(Replay.Difference d) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("ask", d.ask());
        map.put("subject", d.subject());
        d.was().ifPresent(was -> map.put("was", was));
        d.is().ifPresent(is -> map.put("is", is));
        return map;
    }
}
