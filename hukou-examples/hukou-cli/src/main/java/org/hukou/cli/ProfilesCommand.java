package org.hukou.cli;

import io.vavr.collection.Vector;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hukou.policy.decide.DecisionTree;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.profile.Profiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the built-in profiles. */
@Command(
        name = "profiles",
        description = "Lists the built-in profiles.",
        mixinStandardHelpOptions = true,
        versionProvider = Hukou.Version.class)
final class ProfilesCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    Output output = new Output();

    @ArgGroup(exclusive = false)
    @Nullable
    InForce inForce;

    @Override
    public Integer call() {
        InForce there = inForce;
        if (there != null) {
            output.write(spec.commandLine().getOut(), () -> there.text(output), there::plain);
            return 0;
        }
        Vector<Profile> all = Profiles.knownIds().map(Profiles::get);
        output.write(
                spec.commandLine().getOut(),
                () -> text(all),
                () -> all.map(ProfilesCommand::plain).toJavaList());
        return 0;
    }

    private String text(Vector<Profile> all) {
        return all.map(p -> p.id() + "\n  " + p.place().in(output.language) + output.colon()
                        + p.title().in(output.language)
                        + p.number().map(output::bracketed).orElse("") + "\n  "
                        + output.say("条款 ", "norms ") + p.norms().size()
                        + output.say("，途径 ", ", pathways ")
                        + p.norms().count(n -> !n.answers().isEmpty())
                        + output.say("，解读 ", ", readings ") + p.readings().size()
                        + (isBase(p) ? output.say("，地方文件的依据", ", a base of local documents") : "") + "\n")
                .mkString();
    }

    private static boolean isBase(Profile p) {
        return Profiles.baseIds().contains(p.id());
    }

    private static Map<String, Object> plain(Profile p) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", p.id());
        map.put("place", DecisionTree.text(p.place()));
        map.put("title", DecisionTree.text(p.title()));
        p.number().ifPresent(n -> map.put("number", n));
        if (isBase(p)) map.put("base", true);
        map.put("norms", p.norms().size());
        map.put("pathways", p.norms().count(n -> !n.answers().isEmpty()));
        map.put("readings", p.readings().size());
        return map;
    }
}
