package org.hukou.cli;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hukou.model.io.Source;
import org.hukou.model.tree.At;
import org.hukou.policy.check.CaseFile;
import org.hukou.policy.check.CaseFiles;
import org.hukou.policy.check.Checker;
import org.hukou.policy.profile.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks case files against profiles. */
@Command(
        name = "check",
        description = "Checks case files; prints what differs and exits with 1 if anything does.",
        mixinStandardHelpOptions = true,
        versionProvider = Hukou.Version.class)
final class CheckCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    Output output = new Output();

    @Option(
            names = "--profile",
            paramLabel = "ID",
            description = "Check against this profile or file instead of the one that a case file names.")
    String profile = "";

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Case files; - for standard input.")
    List<String> files = new ArrayList<>();

    private record Difference(String file, At at, String id, String what) {
        @Override
        public String toString() {
            return file + ":" + at + ": " + id + ": " + what + "\n";
        }
    }

    @Override
    public Integer call() {
        Vector<CaseFile> read = Vector.ofAll(files).map(name -> {
            Source source = Input.source(name);
            return Input.read(source, CaseFiles.read(source));
        });
        Vector<Difference> differences = read.flatMap(this::differences);
        int cases = read.map(f -> f.cases().size()).sum().intValue();
        long differing =
                differences.map(d -> d.file() + " " + d.id()).distinct().size();
        output.write(
                spec.commandLine().getOut(),
                () -> differences.mkString()
                        + output.say(
                                "案例：" + cases + "，不符：" + differing, "cases: " + cases + ", differing: " + differing)
                        + "\n",
                () -> plain(cases, differences));
        return differences.isEmpty() ? 0 : 1;
    }

    private Vector<Difference> differences(CaseFile file) {
        Profile checked = profile.isEmpty() ? Input.profile(file) : Input.profile(profile);
        Checker checker = new Checker(checked);
        return file.cases()
                .flatMap(c -> checker.differences(c).map(d -> new Difference(file.name(), c.at(), c.id(), d)));
    }

    private static Map<String, Object> plain(int cases, Vector<Difference> differences) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("cases", cases);
        map.put("differences", differences.map(CheckCommand::plain).toJavaList());
        return map;
    }

    private static Object plain(Difference d) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("file", d.file());
        map.put("line", d.at().line());
        map.put("column", d.at().column());
        map.put("case", d.id());
        map.put("difference", d.what());
        return map;
    }
}
