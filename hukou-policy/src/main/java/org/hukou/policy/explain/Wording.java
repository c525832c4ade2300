package org.hukou.policy.explain;

import io.vavr.collection.Vector;
import java.util.function.Function;
import org.hukou.model.gloss.Glosses;
import org.hukou.model.gloss.Language;
import org.hukou.model.gloss.Text;
import org.hukou.model.value.Known;
import org.hukou.policy.fact.DateFact;
import org.hukou.policy.fact.DivisionFact;
import org.hukou.policy.fact.Fact;
import org.hukou.policy.fact.FactTest;
import org.hukou.policy.fact.FlagFact;
import org.hukou.policy.fact.Frame;
import org.hukou.policy.fact.NumberFact;
import org.hukou.policy.fact.Predicate;
import org.hukou.policy.fact.SetFact;
import org.hukou.policy.fact.WordFact;
import org.hukou.policy.profile.Profile;

/** Puts tests of facts, and the values found, into words. */
final class Wording {
    private static final String EXTERNAL = "external.";
    private final Profile profile;

    Wording(Profile profile) {
        this.profile = profile;
    }

    static Text both(Function<Language, String> say) {
        return new Text(say.apply(Language.ZH), say.apply(Language.EN));
    }

    static String say(Language language, String zh, String en) {
        return new Text(zh, en).in(language);
    }

    /** What a fact is called. */
    Text fact(Fact<?> fact) {
        if (!fact.id().startsWith(EXTERNAL)) return both(l -> Glosses.in(l).fact(fact.id()));
        return external(fact.id().substring(EXTERNAL.length()));
    }

    /** What something left to other rules is called. */
    Text external(String name) {
        return profile.externals()
                .find(e -> e.name().equals(name))
                .map(e -> e.gloss())
                .getOrElse(new Text(name, name));
    }

    /** What a test asks. */
    Text test(FactTest test) {
        Text fact = fact(test.fact());
        return both(l -> test(test, fact.in(l), l));
    }

    private String test(FactTest test, String fact, Language l) {
        Predicate predicate = test.predicate();
        if (predicate instanceof Predicate.OneOf oneOf) {
            if (test.fact() instanceof FlagFact)
                return oneOf.values().contains(true) ? fact : say(l, "并非：" + fact, "not: " + fact);
            return colon(fact, words(oneOf.values(), l), l);
        }
        if (predicate instanceof Predicate.Has has)
            return colon(fact, say(l, "包括", "includes ") + word(has.element(), l), l);
        if (predicate instanceof Predicate.Within within)
            return colon(fact, say(l, "在" + within.division() + "之内", "within " + within.division()), l);
        Predicate.Bound bound = (Predicate.Bound) predicate;
        return colon(fact, order(bound, l) + operand(bound.operand(), l), l);
    }

    private static String colon(String what, String value, Language l) {
        return what + say(l, "：", ": ") + value;
    }

    private static String words(Vector<Object> values, Language l) {
        return values.map(v -> value(v, l)).mkString(say(l, "、", " or "));
    }

    private static String word(Enum<?> word, Language l) {
        return Glosses.in(l).word(word);
    }

    private static String order(Predicate.Bound bound, Language l) {
        boolean date = bound.operand() instanceof Predicate.Date;
        return switch (bound.order()) {
            case AT_LEAST -> date ? say(l, "不早于", "not before ") : say(l, "不少于", "at least ");
            case ABOVE -> say(l, "高于", "above ");
            case AT_MOST -> say(l, "不超过", "at most ");
            case BELOW -> date ? say(l, "早于", "before ") : say(l, "低于", "below ");
        };
    }

    private String operand(Predicate.Operand operand, Language l) {
        if (operand instanceof Predicate.Number number) return value(number.value(), l);
        if (operand instanceof Predicate.Date date) return date.value().toString();
        if (operand instanceof Predicate.Rank rank) return word(rank.value(), l);
        Predicate.Other other = (Predicate.Other) operand;
        return other.times().toPlainString() + " × " + fact(other.fact()).in(l);
    }

    private static String value(Object value, Language l) {
        if (value instanceof Enum<?> word) return word(word, l);
        if (value instanceof Boolean b) return b ? say(l, "是", "yes") : say(l, "否", "no");
        return value instanceof java.math.BigDecimal n ? n.toPlainString() : value.toString();
    }

    /** What was found of the fact of a test, where anything is stated. */
    Text found(FactTest test, Frame frame) {
        return both(l -> found(test.fact(), test.predicate(), frame, l));
    }

    private static <V> String found(Fact<V> fact, Predicate predicate, Frame frame, Language l) {
        Known<V> known = fact.in(frame);
        if (known.isNone()) return say(l, "没有", "there is none");
        if (!known.isStated()) return say(l, "未说明", "not stated");
        if (fact instanceof SetFact<?> && predicate instanceof Predicate.Has)
            return say(l, "不包括", "not among those stated");
        return value(known.get(), l);
    }

    /** Whether a fact is one whose value says more than its test. */
    static boolean isTelling(Fact<?> fact) {
        return fact instanceof WordFact
                || fact instanceof NumberFact
                || fact instanceof DateFact
                || fact instanceof DivisionFact;
    }
}
