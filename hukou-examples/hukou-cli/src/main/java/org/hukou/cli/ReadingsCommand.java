package org.hukou.cli;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hukou.model.io.Source;
import org.hukou.model.value.Words;
import org.hukou.policy.check.CaseFile;
import org.hukou.policy.check.CaseFiles;
import org.hukou.policy.check.Telling;
import org.hukou.policy.decide.DecisionTree;
import org.hukou.policy.profile.Norm;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.profile.ReadingNote;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the readings of a profile, and the cases that tell their options apart. */
@Command(
        name = "readings",
        description =
                "Lists the readings of a profile; with case files, also the cases whose answer differs between options.",
        mixinStandardHelpOptions = true,
        versionProvider = Hukou.Version.class)
final class ReadingsCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    Output output = new Output();

    @Parameters(index = "0", paramLabel = "PROFILE", description = "The id of a built-in profile, or a file.")
    String profile = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "CASEFILE",
            description = "Case files; - for standard input.")
    List<String> files = new ArrayList<>();

    private record Listed(Norm norm, ReadingNote note, Optional<Telling> telling) {}

    @Override
    public Integer call() {
        Profile asked = Input.profile(profile);
        Vector<CaseFile> cases = Vector.ofAll(files).map(name -> {
            Source source = Input.source(name);
            return Input.read(source, CaseFiles.read(source));
        });
        Vector<Telling> tellings = cases.isEmpty() ? Vector.empty() : tellings(asked, cases);
        Vector<Listed> all = asked.norms()
                .flatMap(norm -> norm.readings()
                        .map(note -> new Listed(
                                norm,
                                note,
                                tellings.find(t -> t.reading().equals(note)).toJavaOptional())));
        output.write(
                spec.commandLine().getOut(),
                () -> text(asked, all),
                () -> all.map(ReadingsCommand::plain).toJavaList());
        return 0;
    }

    private static Vector<Telling> tellings(Profile asked, Vector<CaseFile> cases) {
        try {
            return Telling.of(asked, cases);
        } catch (IllegalArgumentException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
    }

    private String text(Profile asked, Vector<Listed> all) {
        if (all.isEmpty()) return asked.id() + output.say(" 没有解读\n", " has no readings\n");
        return all.map(this::text).mkString("\n");
    }

    private String text(Listed listed) {
        ReadingNote note = listed.note();
        StringBuilder text = new StringBuilder(note.id());
        text.append("  ")
                .append(listed.norm().article())
                .append("  ")
                .append(listed.norm().id());
        text.append(output.say("，影响：", ", varies: "))
                .append(varies(note.varies()))
                .append('\n');
        text.append("  ").append(note.question().in(output.language)).append('\n');
        note.options()
                .forEach((id, option) -> text.append(id.equals(note.chosen()) ? "  * " : "    ")
                        .append(id)
                        .append(output.say("：", ": "))
                        .append(option.in(output.language))
                        .append('\n'));
        listed.telling().ifPresent(telling -> told(telling, text));
        return text.toString();
    }

    private String varies(ReadingNote.Varies varies) {
        return switch (varies) {
            case CONDITION -> output.say("条件", "a condition");
            case OUTCOME -> output.say("登记内容", "what the register will say");
            case DATE -> output.say("施行日期", "the commencement");
            case TEXT -> output.say("仅文字", "the text only");
        };
    }

    private void told(Telling telling, StringBuilder text) {
        if (telling.cases().isEmpty()) {
            text.append(output.say("  没有案例能区分各选项\n", "  no case tells the options apart\n"));
            return;
        }
        telling.cases()
                .groupBy(Telling.Told::file)
                .forEach((file, cases) -> text.append(output.say("  区分选项的案例，", "  told apart by "))
                        .append(file)
                        .append(output.say("：", ": "))
                        .append(cases.map(Telling.Told::id).mkString(output.say("、", ", ")))
                        .append('\n'));
        telling.untold()
                .forEach(pair -> text.append(output.say("  没有案例能区分 ", "  no case tells "))
                        .append(pair.get(0))
                        .append(output.say(" 与 ", " from "))
                        .append(pair.get(1))
                        .append('\n'));
    }

    private static Map<String, Object> plain(Listed listed) {
        ReadingNote note = listed.note();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("reading", note.id());
        map.put("norm", listed.norm().id());
        map.put("article", listed.norm().article());
        map.put("varies", Words.of(note.varies()));
        map.put("question", DecisionTree.text(note.question()));
        map.put("options", note.options().mapValues(DecisionTree::text).toJavaMap());
        map.put("chosen", note.chosen());
        map.put("why", DecisionTree.text(note.why()));
        listed.telling().ifPresent(telling -> {
            map.put("cases", telling.cases().map(ReadingsCommand::plain).toJavaList());
            map.put("untold", telling.untold().map(Vector::toJavaList).toJavaList());
        });
        return map;
    }

    private static Map<String, Object> plain(Telling.Told told) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("file", told.file());
        map.put("case", told.id());
        map.put("alike", told.alike().map(Vector::toJavaList).toJavaList());
        return map;
    }
}
