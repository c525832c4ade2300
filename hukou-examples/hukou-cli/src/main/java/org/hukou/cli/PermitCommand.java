package org.hukou.cli;

import java.util.concurrent.Callable;
import org.hukou.model.application.Application;
import org.hukou.model.gloss.Glosses;
import org.hukou.policy.decide.Decider;
import org.hukou.policy.particular.Fee;
import org.hukou.policy.profile.Modality;
import org.hukou.policy.question.PermitAnswer;
import org.hukou.policy.question.QuestionTree;
import org.hukou.policy.question.Questions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a document says of the residence permit of an applicant. */
@Command(
        name = "permit",
        description = "Says what a document says of the residence permit of an applicant.",
        mixinStandardHelpOptions = true,
        versionProvider = Hukou.Version.class)
final class PermitCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    Output output = new Output();

    @Mixin
    Asking asking = new Asking();

    @Parameters(paramLabel = "FILE", description = "The application in YAML or JSON; - for standard input.")
    String file = "";

    @Override
    public Integer call() {
        Decider decider = asking.decider(asking.profile());
        Application application = asking.application(file, decider);
        PermitAnswer answer = Questions.of(decider).permits().of(application);
        output.write(spec.commandLine().getOut(), () -> text(answer), () -> QuestionTree.of(answer));
        return 0;
    }

    private String text(PermitAnswer answer) {
        AnswerText text = new AnswerText(output);
        text.line(0, output.say("居住证：", "residence permit: ") + text.result(answer.result()) + modality(answer));
        text.answer(answer.answer());
        answer.state()
                .ifPresent(s -> text.line(
                        1,
                        output.say("现持居住证：", "permit held: ")
                                + Glosses.in(output.language).word(s)));
        answer.fees().forEach(f -> text.line(1, fee(f)));
        if (!answer.waysToSettle().isEmpty()) {
            text.line(0, output.say("由居住证到落户：", "from permit to settlement:"));
            answer.waysToSettle().forEach(f -> {
                text.line(1, text.cited(f) + output.colon() + text.result(f.result()));
                text.doubts(2, f.doubts());
            });
        }
        return text.toString();
    }

    private String modality(PermitAnswer answer) {
        return answer.modality()
                .map(m -> output.bracketed(
                        m == Modality.MUST ? output.say("应当申领", "must apply") : output.say("可以申领", "may apply")))
                .orElse("");
    }

    private String fee(Fee fee) {
        return output.say("收费，", "fee, ")
                + Glosses.in(output.language).word(fee.purpose())
                + output.colon()
                + fee.amount().toPlainString()
                + output.say("元", " yuan");
    }
}
