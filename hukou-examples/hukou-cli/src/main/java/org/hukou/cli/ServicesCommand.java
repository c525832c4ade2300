package org.hukou.cli;

import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import java.util.concurrent.Callable;
import org.hukou.model.application.Application;
import org.hukou.model.gloss.Glosses;
import org.hukou.policy.decide.Decider;
import org.hukou.policy.particular.Obligation;
import org.hukou.policy.profile.Norm;
import org.hukou.policy.question.Availability;
import org.hukou.policy.question.Need;
import org.hukou.policy.question.QuestionTree;
import org.hukou.policy.question.Questions;
import org.hukou.policy.question.ServiceAnswer;
import org.hukou.policy.question.Services;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says of each service whether it is to be had now, later, or rests on what others set. */
@Command(
        name = "services",
        description = "Says of each service whether it is to be had now, later, or rests on what others set.",
        mixinStandardHelpOptions = true,
        versionProvider = Hukou.Version.class)
final class ServicesCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    Output output = new Output();

    @Mixin
    Asking asking = new Asking();

    @Parameters(paramLabel = "FILE", description = "The application in YAML or JSON; - for standard input.")
    String file = "";

    @Option(names = "--all", description = "Also the services of which the document does not speak.")
    boolean all;

    @Override
    public Integer call() {
        Decider decider = asking.decider(asking.profile());
        Application application = asking.application(file, decider);
        Services services = Questions.of(decider).services();
        Vector<ServiceAnswer> answers =
                services.of(application).filter(a -> all || a.availability() != Availability.SILENT);
        output.write(
                spec.commandLine().getOut(),
                () -> text(answers, services.obligations(application)),
                () -> answers.map(QuestionTree::of).toJavaList());
        return 0;
    }

    private String text(Vector<ServiceAnswer> answers, Vector<Tuple2<Norm, Obligation>> duties) {
        AnswerText text = new AnswerText(output);
        for (Availability availability : Availability.values()) {
            Vector<ServiceAnswer> some = answers.filter(a -> a.availability() == availability);
            if (some.isEmpty()) continue;
            text.line(0, word(availability) + output.colon().strip());
            some.forEach(a -> service(a, text));
        }
        if (answers.isEmpty()) text.line(0, output.say("文件没有涉及任何服务", "the document speaks of no service"));
        if (!duties.isEmpty()) {
            text.line(0, output.say("随之的义务：", "duties that come with it:"));
            duties.forEach(d -> text.line(1, d._2().what().in(output.language) + " [" + d._1().article() + "]"));
        }
        return text.toString();
    }

    private void service(ServiceAnswer answer, AnswerText text) {
        text.line(
                1,
                Glosses.in(output.language).word(answer.item())
                        + (answer.subject().equals("applicant") ? "" : output.comma() + answer.name())
                        + answer.by().map(f -> f.article()).distinct().mkString(" [", ", ", "]"));
        answer.needs().forEach(n -> text.line(2, need(n)));
        answer.endorsedFrom()
                .ifPresent(d ->
                        text.line(2, output.say("居住证自" + d + "起仍须签注有效", "with the permit endorsed from " + d + " on")));
        text.doubts(2, answer.doubts());
    }

    private String need(Need need) {
        return Glosses.in(output.language).fact(need.test().fact().id())
                + output.say("：不少于", ": at least ")
                + need.threshold().toPlainString()
                + output.say("，现为", ", now ")
                + need.now().toPlainString()
                + need.from()
                        .map(d -> output.say("，自" + d + "起满足", ", from " + d))
                        .orElse("");
    }

    private String word(Availability availability) {
        return switch (availability) {
            case NOW -> output.say("现在可以享受", "now");
            case LATER -> output.say("以后可以享受", "later");
            case OPEN -> output.say("尚不能确定", "not settled");
            case REFUSED -> output.say("不能享受", "not given");
            case SILENT -> output.say("文件没有涉及", "the document is silent");
        };
    }
}
