package org.hukou.policy.question;

import io.vavr.collection.Vector;
import java.util.Comparator;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.model.gloss.Text;
import org.hukou.policy.decide.Decider;
import org.hukou.policy.decide.Finding;
import org.hukou.policy.decide.Result;
import org.hukou.policy.decide.SubjectAnswer;
import org.hukou.policy.particular.Rank;
import org.hukou.policy.profile.Norm;

/**
 * Questions about the order in which requests are handled. An order says nothing about what is granted, and equal places
 * stay equal.
 */
public final class Priorities implements Comparator<Application> {
    private static final int LAST = Integer.MAX_VALUE;

    private final Decider decider;

    Priorities(Decider decider) {
        this.decider = decider;
    }

    /** The place of an application. */
    public PriorityAnswer of(Application application) {
        SubjectAnswer answer =
                Questions.decide(decider, application, Ask.PRIORITY).head();
        Vector<Finding> by = answer.grants();
        Vector<Rank> ranks = by.flatMap(f -> norm(f).provides(Rank.class));
        return new PriorityAnswer(
                ranks.map(Rank::place).min().toJavaOptional(),
                ranks,
                by,
                answer.findings().filter(f -> f.result() == Result.UNDETERMINED));
    }

    private Norm norm(Finding finding) {
        return decider.profile().norm(finding.norm()).orElseThrow();
    }

    /** By place; applications without one come last, equal places are equal. */
    @Override
    public int compare(Application a, Application b) {
        return Integer.compare(of(a).place().orElse(LAST), of(b).place().orElse(LAST));
    }

    /** Why one application comes before another, or why neither does. */
    public Text explain(Application a, Application b) {
        PriorityAnswer first = of(a);
        PriorityAnswer second = of(b);
        int order = compare(a, b);
        if (order == 0) {
            Text one = said(first);
            Text other = said(second);
            if (one.equals(other)) return new Text("顺序相同：" + one.zh(), "neither comes first; both: " + one.en());
            return new Text(
                    "顺序相同：第1件：" + one.zh() + "；第2件：" + other.zh(),
                    "neither comes first; number 1: " + one.en() + "; number 2: " + other.en());
        }
        PriorityAnswer before = order < 0 ? first : second;
        PriorityAnswer after = order < 0 ? second : first;
        String who = order < 0 ? "1" : "2";
        return new Text(
                "第" + who + "件在先：" + said(before).zh() + "；另一件：" + said(after).zh(),
                "number " + who + " comes first: " + said(before).en() + "; the other: "
                        + said(after).en());
    }

    private Text said(PriorityAnswer answer) {
        if (answer.place().isEmpty())
            return answer.open().isEmpty()
                    ? new Text("没有列入优先", "in no group that comes first")
                    : new Text(
                            "是否列入优先不能确定"
                                    + answer.open()
                                            .map(Finding::article)
                                            .distinct()
                                            .mkString("（", "、", "）"),
                            "whether it is in a group that comes first is not settled"
                                    + answer.open()
                                            .map(Finding::article)
                                            .distinct()
                                            .mkString(" (", ", ", ")"));
        return new Text(
                answer.ranks().map(r -> r.place() + " " + r.group().zh()).mkString("、")
                        + answer.by().map(Finding::article).distinct().mkString("（", "、", "）"),
                answer.ranks().map(r -> r.place() + " " + r.group().en()).mkString(", ")
                        + answer.by().map(Finding::article).distinct().mkString(" (", ", ", ")"));
    }
}
