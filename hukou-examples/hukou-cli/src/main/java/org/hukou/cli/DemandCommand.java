package org.hukou.cli;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hukou.model.application.Application;
import org.hukou.model.application.DemandKind;
import org.hukou.model.gloss.Glosses;
import org.hukou.model.value.NearMiss;
import org.hukou.model.value.Words;
import org.hukou.policy.decide.Decider;
import org.hukou.policy.question.DemandAnswer;
import org.hukou.policy.question.Protections;
import org.hukou.policy.question.QuestionTree;
import org.hukou.policy.question.Questions;
import org.hukou.policy.question.Standing;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Says whether a document forbids the demands made of an applicant. */
@Command(
        name = "demand",
        description = "Says whether a document forbids the demands made of an applicant.",
        mixinStandardHelpOptions = true,
        versionProvider = Hukou.Version.class)
final class DemandCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    Output output = new Output();

    @Mixin
    Asking asking = new Asking();

    @Parameters(paramLabel = "FILE", description = "The application in YAML or JSON; - for standard input.")
    String file = "";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = OfKind.class,
            description = "A demand, such as give-up-homestead, instead of those of the application; may be repeated.")
    List<DemandKind> kinds = new ArrayList<>();

    private static String hint(String value) {
        String near = NearMiss.hint(value, Words.of(DemandKind.class));
        return near.isEmpty() ? "; known here: " + Words.of(DemandKind.class).mkString(", ") : near;
    }

    static final class OfKind implements ITypeConverter<DemandKind> {
        @Override
        public DemandKind convert(String value) {
            return Vector.of(DemandKind.values())
                    .find(kind -> Words.of(kind).equals(value))
                    .getOrElseThrow(() -> new TypeConversionException("unknown demand '" + value + "'" + hint(value)));
        }
    }

    @Override
    public Integer call() {
        Decider decider = asking.decider(asking.profile());
        Application application = asking.application(file, decider);
        Protections protections = Questions.of(decider).protections();
        Vector<DemandAnswer> answers = kinds.isEmpty()
                ? protections.of(application)
                : Vector.ofAll(kinds).map(kind -> protections.of(application, kind));
        output.write(
                spec.commandLine().getOut(),
                () -> text(answers),
                () -> answers.map(QuestionTree::of).toJavaList());
        return 0;
    }

    private String text(Vector<DemandAnswer> answers) {
        AnswerText text = new AnswerText(output);
        if (answers.isEmpty())
            text.line(0, output.say("没有说明任何要求", "no demand is stated; state demand.kinds, or give --kind"));
        for (DemandAnswer answer : answers) {
            text.line(0, Glosses.in(output.language).word(answer.demand()) + output.colon() + word(answer.standing()));
            answer.by().forEach(f -> text.line(1, text.cited(f)));
            text.doubts(1, answer.doubts());
        }
        return text.toString();
    }

    private String word(Standing standing) {
        return switch (standing) {
            case FORBIDDEN -> output.say("禁止", "forbidden");
            case UNDETERMINED -> output.say("尚不能确定", "not settled");
            case SILENT -> output.say("文件没有规定", "the document is silent");
        };
    }
}
