package org.hukou.policy.explain;

import io.vavr.collection.Vector;
import java.util.Optional;
import org.hukou.model.gloss.Glosses;
import org.hukou.model.gloss.Text;
import org.hukou.policy.particular.Arithmetic;
import org.hukou.policy.particular.Body;
import org.hukou.policy.particular.Cap;
import org.hukou.policy.particular.Endorsement;
import org.hukou.policy.particular.Fee;
import org.hukou.policy.particular.Figure;
import org.hukou.policy.particular.Funding;
import org.hukou.policy.particular.Handling;
import org.hukou.policy.particular.Limit;
import org.hukou.policy.particular.Obligation;
import org.hukou.policy.particular.Particular;
import org.hukou.policy.particular.Rank;
import org.hukou.policy.particular.Report;
import org.hukou.policy.particular.Staffing;
import org.hukou.policy.particular.Stage;
import org.hukou.policy.particular.Target;
import org.hukou.policy.particular.Task;
import org.hukou.policy.particular.Unit;

/** Says what a norm records, in Chinese and English. */
public final class RecordText {
    private static final Text NONE = new Text("", "");

    private RecordText() {}

    /** A sentence for a particular. */
    public static Text of(Particular particular) {
        if (particular instanceof Arithmetic a) return arithmetic(a);
        if (particular instanceof Body b) return body(b);
        if (particular instanceof Cap c) return CapText.of(c);
        if (particular instanceof Endorsement e)
            return text(
                    "签注：每{0}年一次，在满年之前{1}个月内",
                    "endorsement: every {0} years of residence, within {1} months before the year is full",
                    plain(e.everyYears()),
                    plain(e.windowMonths()));
        if (particular instanceof Fee f) return fee(f);
        if (particular instanceof Figure f) return figure(f);
        if (particular instanceof Funding f)
            return text("经费：{0}承担{1}", "money: {0} pays for {1}", f.payer(), f.purpose());
        if (particular instanceof Handling h) return text("{0}：{1}", "{0}: {1}", means(h.means()), h.name());
        if (particular instanceof Limit l) return limit(l);
        if (particular instanceof Obligation o) return text("义务：{0}", "duty: {0}", o.what());
        if (particular instanceof Rank r)
            return text("优先次序第{1}：{0}", "in the order of handling number {1}: {0}", r.group(), plain(r.place()));
        if (particular instanceof Report r)
            return text("{1}向{0}报告{2}", "reports to {0} {1}: {2}", r.to(), every(r.every()), r.of());
        if (particular instanceof Staffing s)
            return text(
                    "每{1}名{2}配{3}名{0}，不足的进一",
                    "{3} {0} for each {1} of {2}, rounded up", s.role(), plain(s.per()), s.of(), plain(s.one()));
        if (particular instanceof Stage s)
            return s.step().isEmpty()
                    ? text("第{1}阶段：{0}", "stage {1}: {0}", s.name(), plain(s.stage()))
                    : text(
                            "第{1}阶段第{2}步：{0}",
                            "stage {1}, step {2}: {0}",
                            s.name(),
                            plain(s.stage()),
                            plain(s.step().get()));
        if (particular instanceof Target t) return target(t);
        return text("任务：{0}", "task: {0}", ((Task) particular).name());
    }

    private static Text text(String zh, String en, Text... parts) {
        for (int i = 0; i < parts.length; i++) {
            zh = zh.replace("{" + i + "}", parts[i].zh());
            en = en.replace("{" + i + "}", parts[i].en());
        }
        return new Text(zh, en);
    }

    private static Text plain(Object number) {
        return new Text(number.toString(), number.toString());
    }

    private static Text arithmetic(Arithmetic a) {
        String of = a.of().mkString(", ");
        return text(
                "印出的算术 {0}：{1}（{2}）= {3}",
                "arithmetic as printed, {0}: {1} of {2} = {3}",
                plain(a.name()),
                computes(a.computes()),
                plain(of),
                plain(a.printed().toPlainString()));
    }

    private static Text computes(Arithmetic.Computes computes) {
        return switch (computes) {
            case SHARE -> new Text("占比（%）", "share (%)");
            case GROWTH -> new Text("增长（%）", "growth (%)");
            case DIFFERENCE -> new Text("差", "difference");
            case SUM -> new Text("和", "sum");
            case RATIO -> new Text("比", "ratio");
            case YEARS -> new Text("年数", "years");
        };
    }

    private static Text body(Body b) {
        Vector<Text> parts = Vector.of(text("{0}", "{0}", b.name()));
        parts = with(parts, b.head(), "，负责人：{0}", ", headed by {0}");
        parts = with(parts, b.deputies(), "，副职：{0}", ", deputies: {0}");
        parts = with(parts, b.host(), "，设在{0}", ", seated at {0}");
        parts = with(parts, b.members().map(RecordText::plain), "，成员{0}", ", members: {0}");
        return new Text(
                "机构：" + parts.map(Text::zh).mkString(),
                "body: " + parts.map(Text::en).mkString());
    }

    private static Vector<Text> with(Vector<Text> parts, Optional<Text> part, String zh, String en) {
        return part.map(p -> parts.append(text(zh, en, p))).orElse(parts);
    }

    private static Text fee(Fee f) {
        Text purpose = Wording.both(l -> Glosses.in(l).word(f.purpose()));
        return f.amount().signum() == 0
                ? text("不收费：{0}", "no fee: {0}", purpose)
                : text(
                        "收费{1}元：{0}",
                        "fee of {1} yuan: {0}", purpose, plain(f.amount().toPlainString()));
    }

    private static Text figure(Figure f) {
        return text(
                "数字 {3}：{0}{1}{2}{4}",
                "figure {3}: {0}{1}{4} {2}",
                f.of(),
                f.at().map(a -> new Text("（" + a + "）", " (" + a + ")")).orElse(NONE),
                unit(f.unit()),
                plain(f.name()),
                f.atLeast()
                        ? new Text(
                                "，" + f.value().toPlainString() + "以上",
                                ", more than " + f.value().toPlainString())
                        : new Text(
                                "，" + f.value().toPlainString(),
                                ", " + f.value().toPlainString()));
    }

    private static Text unit(Unit unit) {
        return switch (unit) {
            case PEOPLE -> new Text("（人）", "people");
            case HOUSEHOLDS -> new Text("（户）", "households");
            case PERSON_TIMES -> new Text("（人次）", "person-times");
            case PERCENT -> new Text("（%）", "%");
            case YUAN -> new Text("（元）", "yuan");
            case FILES -> new Text("（份）", "files");
            case ROOMS -> new Text("（个窗口、室）", "rooms");
            case UNITS -> new Text("（个单位）", "units");
            case DEVICES -> new Text("（台）", "devices");
            case ITEMS -> new Text("（项）", "items");
            case TRANSACTIONS -> new Text("（笔）", "transactions");
            case SCANS -> new Text("（件）", "scans");
            case YEARS -> new Text("（年）", "years");
            case MONTHS -> new Text("（月）", "months");
            case COMMENTS -> new Text("（条意见）", "comments");
            case BODIES -> new Text("（个机构）", "bodies");
        };
    }

    private static Text limit(Limit l) {
        Text days = l.workingDays()
                .map(n -> new Text(n + "个工作日", n + " working days"))
                .or(() -> l.days().map(n -> new Text(n + "日", n + " days")))
                .orElseGet(() -> new Text(
                        "由external." + l.external().orElseThrow() + "规定的工作日",
                        "working days that external." + l.external().orElseThrow() + " says"));
        return text(
                "期限：{0}，自{1}起{2}{3}{4}",
                "time limit: {0} from {1}{2}{3}{4}",
                days,
                from(l.from()),
                l.purpose().map(p -> text("，用于{0}", ", for {0}", p)).orElse(NONE),
                l.was().map(n -> new Text("（原为" + n + "）", " (was " + n + ")")).orElse(NONE),
                l.longest().map(n -> new Text("，最长" + n, ", at most " + n)).orElse(NONE));
    }

    private static Text from(Limit.From from) {
        return switch (from) {
            case ACCEPTANCE -> new Text("受理", "acceptance");
            case REQUEST -> new Text("申请", "the request");
            case REVIEW -> new Text("审核", "the review");
        };
    }

    private static Text target(Target t) {
        return text(
                "目标 {3}：{0}{2}{1}",
                "target {3}: {0}{2}{1}",
                t.of(),
                t.value()
                        .map(v -> new Text(
                                "，" + (t.about() ? "约" : "") + v.toPlainString()
                                        + t.unit().map(u -> unit(u).zh()).orElse(""),
                                ", " + (t.about() ? "about " : "") + v.toPlainString() + " "
                                        + t.unit().map(u -> unit(u).en()).orElse("")))
                        .orElse(NONE),
                t.over().map(o -> text("（以{0}计）", " (of {0})", o)).orElse(NONE),
                plain(t.name()));
    }

    private static Text means(Handling.Means means) {
        return switch (means) {
            case ON_THE_SPOT -> new Text("当场办理", "at once");
            case ONLINE -> new Text("网上办理", "online");
            case PAPERLESS -> new Text("无纸化", "paperless");
            case ONE_STOP -> new Text("一站式", "at one place");
            case FORM -> new Text("表格", "form");
            case SYSTEM -> new Text("信息系统", "system");
            case CHANNEL -> new Text("通道", "channel");
            case NOTICE -> new Text("告知单", "notice");
            case SERVICE_POINT -> new Text("服务点", "service point");
            case CERTIFICATE_ABOLISHED -> new Text("不再使用的证件", "certificate no longer used");
            case PHOTOCOPY_ABOLISHED -> new Text("不再收取复印件", "photocopies no longer asked for");
            case REPORT_IN -> new Text("报到", "reporting in");
            case MEASURES -> new Text("另行制定的办法", "rules to be made");
        };
    }

    private static Text every(Report.Every every) {
        return switch (every) {
            case MONTH -> new Text("每月", "each month");
            case QUARTER -> new Text("每季度", "each quarter");
            case HALF_YEAR -> new Text("每半年", "each half-year");
            case YEAR -> new Text("每年", "each year");
            case PROMPTLY -> new Text("及时", "promptly");
            case PERIODICALLY -> new Text("定期", "periodically");
            case ONCE -> new Text("一次", "once");
        };
    }
}
