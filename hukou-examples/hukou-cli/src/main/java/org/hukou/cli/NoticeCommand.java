package org.hukou.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hukou.model.application.Application;
import org.hukou.model.value.Words;
import org.hukou.policy.decide.Decider;
import org.hukou.policy.decide.DecisionTree;
import org.hukou.policy.notice.Notice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the one-time notice of what stands in the way of a request, as text or as a page. */
@Command(
        name = "notice",
        description = "Writes the one-time notice of what stands in the way of a request, as text or as a page.",
        mixinStandardHelpOptions = true,
        versionProvider = Hukou.Version.class)
final class NoticeCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    Output output = new Output();

    @Mixin
    Asking asking = new Asking();

    @Parameters(paramLabel = "FILE", description = "The application in YAML or JSON; - for standard input.")
    String file = "";

    @Option(names = "--html", description = "Write an HTML page.")
    boolean html;

    @Override
    public Integer call() {
        if (html && output.format != Output.Format.TEXT)
            throw new ParameterException(
                    spec.commandLine(), "--html writes a page; leave out --format " + Words.of(output.format));
        Decider decider = asking.decider(asking.profile());
        Application application = asking.application(file, decider);
        if (application.request().asks().isEmpty())
            throw new BadInput(file + ": application.asks: nothing is asked; state for example asks: [settle]");
        Notice notice = Notice.of(decider, application);
        output.write(
                spec.commandLine().getOut(),
                () -> html ? notice.html(output.language) : notice.text(output.language),
                () -> plain(notice));
        return 0;
    }

    private static Map<String, Object> plain(Notice notice) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("place", DecisionTree.text(notice.place()));
        map.put("document", DecisionTree.text(notice.document()));
        notice.date().ifPresent(d -> map.put("date", d.toString()));
        map.put("basis", notice.basis().map(n -> n.id()).toJavaList());
        map.put("sections", notice.sections().map(NoticeCommand::plain).toJavaList());
        return map;
    }

    private static Map<String, Object> plain(Notice.Section section) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("ask", Words.of(section.ask()));
        map.put("subject", section.subject());
        map.put("result", Words.of(section.result()));
        map.put("items", section.items().map(NoticeCommand::plain).toJavaList());
        return map;
    }

    private static Map<String, Object> plain(Notice.Item item) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("group", Words.of(item.group()));
        map.put("text", DecisionTree.text(item.text()));
        item.article().ifPresent(a -> map.put("article", a));
        item.path().ifPresent(p -> map.put("path", p));
        return map;
    }
}
