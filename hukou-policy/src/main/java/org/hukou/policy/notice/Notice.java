package org.hukou.policy.notice;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.model.gloss.Language;
import org.hukou.model.gloss.Text;
import org.hukou.policy.decide.Decider;
import org.hukou.policy.decide.Decision;
import org.hukou.policy.decide.Result;
import org.hukou.policy.decide.SubjectAnswer;
import org.hukou.policy.explain.Explainer;
import org.hukou.policy.explain.Line;
import org.hukou.policy.explain.Status;
import org.hukou.policy.particular.Handling;
import org.hukou.policy.profile.Norm;

/**
 * A one-time notice (一次性告知单): everything that stands in the way of what was asked, told at once, each item with its
 * article. It is made from a decision and decides nothing; what is granted is not in it. Immutable and thread-safe.
 *
 * @param place the place whose document was applied
 * @param document the document's title
 * @param date the date of the request, where it is stated
 * @param basis the norms of the document that provide for such a notice; empty where it has none
 * @param sections one for each ask and person that was not granted
 */
public record Notice(
        Text place, Text document, Optional<LocalDate> date, Vector<Norm> basis, Vector<Section> sections) {
    /**
     * What stands in the way of one ask for one person.
     *
     * @param ask the ask
     * @param subject the person
     * @param result refused or undetermined
     * @param items what stands in the way
     */
    public record Section(Ask ask, String subject, Result result, Vector<Item> items) {
        /** The items of one group. */
        public Vector<Item> of(Group group) {
            return items.filter(i -> i.group() == group);
        }
    }

    /**
     * One thing that stands in the way.
     *
     * @param group what is to be done about it
     * @param text what it is
     * @param article the article that asks it, as printed
     * @param path where in the application it would be stated; empty for what is no single fact
     */
    public record Item(Group group, Text text, Optional<String> article, Optional<String> path) {}

    /** What is to be done about an item. */
    public enum Group {
        /** To be stated or proven. */
        TO_SUPPLY(new Text("需要补充的", "to be supplied")),
        /** Not met by what is stated; for a refusal, in the attempt that came closest. */
        NOT_MET(new Text("不符合的", "not met")),
        /** For others to settle: other rules, a reading of the text, or the document itself. */
        FOR_OTHERS(new Text("有待其他规定或者主管部门确定的", "for other rules or the authority to settle"));

        private final Text text;

        Group(Text text) {
            this.text = text;
        }

        /** What it is called. */
        public Text text() {
            return text;
        }

        private static Group of(Status status) {
            return switch (status) {
                case NOT_STATED -> TO_SUPPLY;
                case UNMET -> NOT_MET;
                case MET, SILENT, LEFT_TO_OTHER_RULES, READING, OPEN -> FOR_OTHERS;
            };
        }
    }

    /** The notice on an application, as decided by a decider. */
    public static Notice of(Decider decider, Application application) {
        Decision decision = decider.decide(application);
        Vector<Section> sections = decision.answers()
                .flatMap(a -> a.subjects()
                        .filter(s -> s.result() != Result.GRANTED)
                        .map(s -> section(decider, application, a.ask(), s)));
        return new Notice(decision.place(), decision.title(), application.date(), basis(decider), sections);
    }

    private static Vector<Norm> basis(Decider decider) {
        return decider.profile()
                .norms()
                .filter(n -> n.provides(Handling.class).exists(h -> h.means() == Handling.Means.NOTICE));
    }

    private static Section section(Decider decider, Application application, Ask ask, SubjectAnswer answer) {
        Vector<Item> items = Explainer.of(decider)
                .explain(application, ask, answer)
                .open()
                .map(line -> new Item(Group.of(line.status()), said(line), line.article(), line.path()))
                .distinct();
        return new Section(ask, answer.name(), answer.result(), items);
    }

    /** What is met below a line that is not is what the line negates. */
    private static Text said(Line line) {
        Vector<Text> below = line.below().map(Line::text);
        return below.isEmpty()
                ? line.text()
                : new Text(
                        line.text().zh() + below.map(Text::zh).mkString("；"),
                        line.text().en() + " " + below.map(Text::en).mkString("; "));
    }

    /** The notice as plain text in a language, each line ended by a line end. */
    public String text(Language language) {
        return new NoticeText(this, language).text();
    }

    /** The notice as one HTML page in a language, which needs nothing from elsewhere. */
    public String html(Language language) {
        return new NoticePage(this, language).html();
    }
}
