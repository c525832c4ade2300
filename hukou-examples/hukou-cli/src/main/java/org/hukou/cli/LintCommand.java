package org.hukou.cli;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hukou.model.io.Source;
import org.hukou.model.tree.Problem;
import org.hukou.policy.lint.Lint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks for what is wrong or doubtful in profiles. */
@Command(
        name = "lint",
        description = "Looks for what is wrong or doubtful in profiles; exits with 1 if anything is.",
        mixinStandardHelpOptions = true,
        versionProvider = Hukou.Version.class)
final class LintCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    Output output = new Output();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Profiles; - for standard input.")
    List<String> files = new ArrayList<>();

    private record Found(Source source, Lint.Finding finding) {}

    @Override
    public Integer call() {
        Vector<Source> sources = Vector.ofAll(files).map(Input::source);
        Vector<Found> found =
                sources.flatMap(source -> Lint.findings(source).map(finding -> new Found(source, finding)));
        output.write(spec.commandLine().getOut(), () -> text(found), () -> plain(found));
        return found.isEmpty() ? 0 : 1;
    }

    private String text(Vector<Found> found) {
        int errors = count(found, Lint.Severity.ERROR);
        int warnings = count(found, Lint.Severity.WARNING);
        return found.map(f -> f.finding().render(f.source().name(), f.source().text()) + "\n")
                        .mkString()
                + output.say("错误：" + errors + "，警告：" + warnings, "errors: " + errors + ", warnings: " + warnings)
                + "\n";
    }

    private static int count(Vector<Found> found, Lint.Severity severity) {
        return found.count(f -> f.finding().code().severity() == severity);
    }

    private static Map<String, Object> plain(Vector<Found> found) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("errors", count(found, Lint.Severity.ERROR));
        map.put("warnings", count(found, Lint.Severity.WARNING));
        map.put("findings", found.map(LintCommand::plain).toJavaList());
        return map;
    }

    private static Object plain(Found found) {
        Lint.Code code = found.finding().code();
        Problem problem = found.finding().problem();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("file", found.source().name());
        map.put("line", problem.at().line());
        map.put("column", problem.at().column());
        map.put("severity", code.severity().name().toLowerCase(Locale.ROOT));
        map.put("code", code.toString());
        map.put("path", problem.path());
        map.put("message", problem.message());
        return map;
    }
}
