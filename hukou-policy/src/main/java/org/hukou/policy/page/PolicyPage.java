package org.hukou.policy.page;

import io.vavr.collection.Vector;
import org.hukou.model.gloss.Glosses;
import org.hukou.model.gloss.Language;
import org.hukou.model.gloss.Text;
import org.hukou.model.value.Words;
import org.hukou.policy.explain.RecordText;
import org.hukou.policy.explain.RuleText;
import org.hukou.policy.profile.Computability;
import org.hukou.policy.profile.Guard;
import org.hukou.policy.profile.Norm;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.profile.ReadingNote;
import org.hukou.policy.question.Records;

/**
 * A document as a page in Markdown, norm by norm, in Chinese and English: what it says in our words, its condition as an
 * outline, its readings, and who is responsible.
 */
public final class PolicyPage {
    private final Profile profile;
    private final Records records;
    private final StringBuilder page = new StringBuilder();

    private PolicyPage(Profile profile) {
        this.profile = profile;
        this.records = org.hukou.policy.question.Questions.of(profile).records();
    }

    /** The page of a profile, each line ended by a line end. */
    public static String of(Profile profile) {
        PolicyPage page = new PolicyPage(profile);
        page.head();
        page.guards();
        profile.norms().forEach(page::norm);
        page.inconsistencies();
        return page.page.toString();
    }

    private void line(String line) {
        page.append(line.stripTrailing()).append('\n');
    }

    private void head() {
        line("# " + profile.id());
        line("");
        line(profile.title().zh() + "  ");
        line(profile.title().en());
        line("");
        line("| | |");
        line("|---|---|");
        profile.number().ifPresent(n -> row("文号 number", n));
        row("制定 issuer", both(profile.issuer()));
        row("地方 place", both(profile.place()) + " (" + profile.jurisdiction() + ")");
        profile.published().ifPresent(d -> row("公布 published", d.toString()));
        profile.sourceSha256().ifPresent(s -> row("原文 source, SHA-256", "`" + s + "`"));
        profile.base().ifPresent(b -> row("依据 base", "[" + b.profile() + "](" + b.profile() + ".md)"));
        row("条文 norms", String.valueOf(profile.norms().size()));
        line("");
        line("The statements are our own words, not the text of the document. 以下为本项目自己的表述，不是文件原文。");
    }

    private void row(String name, String value) {
        line("| " + name + " | " + value + " |");
    }

    private static String both(Text text) {
        return text.zh() + ", " + text.en();
    }

    private void guards() {
        if (profile.guards().isEmpty()) return;
        line("");
        line("## Shared conditions 共同条件");
        for (Guard guard : profile.guards()) {
            line("");
            line("### " + both(guard.name()));
            line("");
            line(guard.norm() + ", for: " + guard.kinds().map(Words::of).mkString(", "));
            line("");
            outline(RuleText.of(profile, guard.when()));
        }
    }

    private void outline(RuleText.Outline outline) {
        page.append(outline.text(Language.ZH)).append('\n').append(outline.text(Language.EN));
    }

    private void norm(Norm norm) {
        line("");
        line("## " + norm.id());
        line("");
        line(norm.article() + " · " + Words.of(norm.kind()) + ", " + Words.of(norm.computability())
                + norm.modality().map(m -> ", " + Words.of(m)).orElse("") + "  ");
        line(norm.statement().zh() + "  ");
        line(norm.statement().en());
        if (norm.computability() == Computability.ASPIRATION && norm.answers().isEmpty()) {
            line("");
            line("仅为愿望，不决定任何事。An aspiration: it decides nothing.");
        }
        facts(norm);
        condition(norm);
        norm.readings().forEach(this::reading);
    }

    private void facts(Norm norm) {
        Vector<String> lines = Vector.empty();
        if (!norm.terms().isEmpty())
            lines = lines.append("用语 terms: "
                    + norm.terms().map(t -> t.zh() + " (" + t.en() + ")").mkString(", "));
        if (!norm.responsible().isEmpty()) lines = lines.append("责任 responsible: " + bodies(norm));
        lines = norm.holdsFrom().map(d -> "自 from: " + d).map(lines::append).orElse(lines);
        lines = norm.dueBy().map(d -> "期限 by: " + d).map(lines::append).orElse(lines);
        if (!norm.restates().isEmpty())
            lines = lines.append("重述 says again: " + norm.restates().mkString(", "));
        lines = norm.divergence()
                .map(d -> "不同之处 differs: " + both(d))
                .map(lines::append)
                .orElse(lines);
        lines = lines.appendAll(norm.provides().map(p -> both(RecordText.of(p))));
        if (lines.isEmpty()) return;
        line("");
        lines.forEach(l -> line("- " + l));
    }

    private String bodies(Norm norm) {
        return new Records.Parts(norm)
                .all()
                .map(r -> profile.bodies()
                                .find(b -> b.zh().equals(r.body()))
                                .map(PolicyPage::both)
                                .getOrElse(r.body())
                        + switch (r.part()) {
                            case LEADS -> " (牵头 leads)";
                            case SEVERALLY -> " (分别负责 severally)";
                            case TAKES_PART, ALONE, NAMED -> "";
                        })
                .mkString("; ");
    }

    private void condition(Norm norm) {
        if (norm.when().isEmpty() && norm.answers().isEmpty()) return;
        line("");
        String answers = norm.answers()
                .map(a -> Glosses.in(Language.ZH).word(a.ask()) + " " + Words.of(a.ask()))
                .distinct()
                .mkString(", ");
        line("条件 condition" + (answers.isEmpty() ? "" : ", 回应 answers: " + answers));
        line("");
        outline(RuleText.of(profile, norm));
    }

    private void reading(ReadingNote note) {
        line("");
        line("解读 reading `" + note.id() + "` (" + Words.of(note.varies()) + "): " + both(note.question()));
        line("");
        note.options()
                .forEach((id, text) -> line("- `" + id + "` " + both(text)
                        + (id.equals(note.chosen()) ? " (采用 chosen: " + both(note.why()) + ")" : "")));
    }

    private void inconsistencies() {
        Vector<Records.Checked> wrong = records.arithmetic().reject(Records.Checked::agrees);
        if (profile.inconsistencies().isEmpty() && wrong.isEmpty()) return;
        line("");
        line("## 文件自身的矛盾 Where the source contradicts itself");
        line("");
        profile.inconsistencies()
                .forEach(i -> line("- `" + i.id() + "` " + i.norms().mkString(", ") + ": " + both(i.what())));
        wrong.forEach(c -> line("- `" + c.arithmetic().is().name() + "` "
                + c.arithmetic().norm().id() + ": printed "
                + c.arithmetic().is().printed().toPlainString() + ", computed "
                + c.computed().map(n -> n.toPlainString()).getOrElse("nothing")));
    }
}
