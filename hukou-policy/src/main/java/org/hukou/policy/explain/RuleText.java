package org.hukou.policy.explain;

import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import org.hukou.model.gloss.Language;
import org.hukou.model.gloss.Text;
import org.hukou.policy.condition.Cases;
import org.hukou.policy.condition.Condition;
import org.hukou.policy.decide.RegisterEntry;
import org.hukou.policy.fact.FactTest;
import org.hukou.policy.profile.Address;
import org.hukou.policy.profile.EntryHousehold;
import org.hukou.policy.profile.Norm;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.profile.ReadingNote;

/** The interpreter that says a rule itself, as an outline in Chinese and English. */
public final class RuleText implements Cases<RuleText.Outline> {
    private final Profile profile;
    private final Wording wording;

    private RuleText(Profile profile) {
        this.profile = profile;
        this.wording = new Wording(profile);
    }

    /** The condition of a norm of a profile, as an outline. */
    public static Outline of(Profile profile, Norm norm) {
        return norm.condition().fold(new RuleText(profile));
    }

    /** Any condition of a profile, as an outline. */
    public static Outline of(Profile profile, Condition condition) {
        return condition.fold(new RuleText(profile));
    }

    /**
     * A sentence with what stands below it.
     *
     * @param text the sentence
     * @param below what it is made of
     */
    public record Outline(Text text, Vector<Outline> below) {
        static Outline of(String zh, String en, Vector<Outline> below) {
            return new Outline(new Text(zh, en), below);
        }

        /** The outline as indented lines. */
        public String text(Language language) {
            StringBuilder text = new StringBuilder();
            write(this, 0, language, text);
            return text.toString();
        }

        private static void write(Outline outline, int depth, Language language, StringBuilder text) {
            text.append("  ".repeat(depth))
                    .append("- ")
                    .append(outline.text.in(language))
                    .append('\n');
            outline.below.forEach(o -> write(o, depth + 1, language, text));
        }
    }

    @Override
    public Outline test(FactTest test) {
        return new Outline(wording.test(test), Vector.empty());
    }

    @Override
    public Outline all(Vector<Outline> of) {
        if (of.isEmpty()) return Outline.of("没有进一步的条件", "no further condition", of);
        return of.size() == 1 ? of.head() : Outline.of("以下全部：", "all of these:", of);
    }

    @Override
    public Outline any(Vector<Outline> of) {
        if (of.isEmpty()) return Outline.of("从不", "never", of);
        return of.size() == 1 ? of.head() : Outline.of("以下任一：", "any of these:", of);
    }

    @Override
    public Outline not(Outline operand) {
        return Outline.of("并非：", "not the case that:", Vector.of(operand));
    }

    @Override
    public Outline atLeast(Condition.Threshold threshold, Vector<Weighed<Outline>> of) {
        return new Outline(threshold(threshold, wording), of.map(w -> weighed(w)));
    }

    private static Outline weighed(Weighed<Outline> operand) {
        if (operand.weight().compareTo(java.math.BigDecimal.ONE) == 0) return operand.operand();
        String weight = operand.weight().toPlainString();
        Text text = operand.operand().text();
        return Outline.of(
                text.zh() + "（计" + weight + "）",
                text.en() + " (counts " + weight + ")",
                operand.operand().below());
    }

    static Text threshold(Condition.Threshold threshold, Wording wording) {
        if (threshold instanceof Condition.Threshold.Number number) {
            String n = number.value().toPlainString();
            return new Text("以下合计不少于" + n + "：", "these count for at least " + n + ":");
        }
        Text fact = wording.fact(((Condition.Threshold.OfFact) threshold).fact());
        return new Text("以下合计不少于“" + fact.zh() + "”：", "these count for at least '" + fact.en() + "':");
    }

    @Override
    public Outline reading(Condition.Reading reading, Map<String, Outline> options) {
        ReadingNote note = profile.readings().get(reading.id()).get();
        Vector<Outline> below = reading.options().keySet().toVector().map(option -> {
            Text text = note.options().get(option).get();
            String zh = option.equals(reading.chosen()) ? "（采用）" : "";
            String en = option.equals(reading.chosen()) ? " (chosen)" : "";
            return Outline.of(
                    text.zh() + zh + "：",
                    text.en() + en + ":",
                    Vector.of(options.get(option).get()));
        });
        return Outline.of(
                "解读：" + note.question().zh(), "reading: " + note.question().en(), below);
    }

    @Override
    public Outline reference(Condition.Reference reference) {
        String zh = switch (reference.of()) {
            case SAME_FRAME -> "符合" + reference.norm();
            case ANCHOR -> "被投靠人符合" + reference.norm();
            case ANY -> "任一情形符合" + reference.norm();
        };
        String en = switch (reference.of()) {
            case SAME_FRAME -> "meets " + reference.norm();
            case ANCHOR -> "the relative joined meets " + reference.norm();
            case ANY -> "in some frame, meets " + reference.norm();
        };
        return Outline.of(zh, en, Vector.empty());
    }

    @Override
    public Outline open(Condition.Open open) {
        Text what = open.external().map(wording::external).orElse(new Text("此点", "this"));
        return switch (open.reason()) {
            case SILENT -> Outline.of("文件未规定：" + what.zh(), "the document is silent: " + what.en(), Vector.empty());
            case LEFT_TO_OTHER_RULES ->
                Outline.of("留待其他规定：" + what.zh(), "left to other rules: " + what.en(), Vector.empty());
        };
    }

    /** What the register will say, as a sentence. */
    public static Text entry(RegisterEntry entry) {
        return Wording.both(l -> {
            String label = entry.label()
                    .map(x -> x.name().in(l) + Wording.say(l, "（" + x.norm() + "）", " (" + x.norm() + ")"))
                    .orElse(notGiven(l));
            String household = household(entry.household()).in(l)
                    + (entry.placedByCaller() ? Wording.say(l, "（调用者设定）", " (the caller's setting)") : "");
            String readings = entry.turnsOn().mkString(Wording.say(l, "、", ", "));
            String open =
                    readings.isEmpty() ? "" : Wording.say(l, "；取决于解读：" + readings, "; turns on readings: " + readings);
            return Wording.say(
                    l,
                    "户口簿：名称 " + label + "；户别 " + household + "；地址 "
                            + address(entry.address()).in(l) + open,
                    "the register: label " + label + "; household " + household + "; address "
                            + address(entry.address()).in(l) + open);
        });
    }

    private static String notGiven(Language l) {
        return Wording.say(l, "条文未给出", "not given by the text");
    }

    private static Text household(EntryHousehold household) {
        return switch (household) {
            case FAMILY -> new Text("家庭户", "family household");
            case RELATIVES -> new Text("被投靠人的户", "the relative's household");
            case COMMUNITY_COLLECTIVE -> new Text("社区集体户", "community collective household");
            case UNIT_COLLECTIVE -> new Text("单位集体户", "unit collective household");
            case SCHOOL_COLLECTIVE -> new Text("学校集体户", "school collective household");
            case VILLAGE_COLLECTIVE -> new Text("农村集体户", "rural collective household");
            case TALENT_AGENCY -> new Text("人才机构集体户", "collective household of the talent agency");
            case NOT_GIVEN -> Wording.both(RuleText::notGiven);
        };
    }

    private static Text address(Address address) {
        return switch (address) {
            case DWELLING -> new Text("房屋所在地址", "the dwelling");
            case RELATIVE -> new Text("被投靠人处", "with the relative");
            case APPLICANT -> new Text("与申请人同处", "with the applicant");
            case WORKPLACE -> new Text("就业创业地", "the place of work or business");
            case RESIDENCE -> new Text("居住地", "the place of residence");
            case CHOSEN_TOWN -> new Text("自选的城镇", "a town of the applicant's choice");
            case VILLAGE_OF_ORIGIN -> new Text("原籍村", "the village of origin");
            case UNCHANGED -> new Text("不变", "unchanged");
            case NOT_GIVEN -> Wording.both(RuleText::notGiven);
        };
    }
}
