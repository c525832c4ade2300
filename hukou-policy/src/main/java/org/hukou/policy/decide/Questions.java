package org.hukou.policy.decide;

import io.vavr.collection.Vector;
import org.hukou.model.value.Truth;
import org.hukou.policy.fact.Question;

/**
 * Joins questions; each leaves off as soon as the truth is settled. They are joined by twos and threes and not in lists,
 * since what a lambda holds is known to the compiler not to change, and what a list holds is not.
 */
final class Questions {
    private Questions() {}

    static <C> Question<C> all(Vector<Question<C>> of) {
        return switch (of.size()) {
            case 0 -> about -> Truth.TRUE;
            case 1 -> of.head();
            case 2 -> all(of.get(0), of.get(1));
            case 3 -> all(of.get(0), of.get(1), of.get(2));
            default -> all(of.get(0), of.get(1), all(of.drop(2)));
        };
    }

    private static <C> Question<C> all(Question<C> first, Question<C> second) {
        return about -> {
            Truth truth = first.in(about);
            return truth == Truth.FALSE ? truth : truth.and(second.in(about));
        };
    }

    private static <C> Question<C> all(Question<C> first, Question<C> second, Question<C> third) {
        return about -> {
            Truth truth = first.in(about);
            if (truth == Truth.FALSE) return truth;
            truth = truth.and(second.in(about));
            return truth == Truth.FALSE ? truth : truth.and(third.in(about));
        };
    }

    static <C> Question<C> any(Vector<Question<C>> of) {
        return switch (of.size()) {
            case 0 -> about -> Truth.FALSE;
            case 1 -> of.head();
            case 2 -> any(of.get(0), of.get(1));
            case 3 -> any(of.get(0), of.get(1), of.get(2));
            default -> any(of.get(0), of.get(1), any(of.drop(2)));
        };
    }

    private static <C> Question<C> any(Question<C> first, Question<C> second) {
        return about -> {
            Truth truth = first.in(about);
            return truth == Truth.TRUE ? truth : truth.or(second.in(about));
        };
    }

    private static <C> Question<C> any(Question<C> first, Question<C> second, Question<C> third) {
        return about -> {
            Truth truth = first.in(about);
            if (truth == Truth.TRUE) return truth;
            truth = truth.or(second.in(about));
            return truth == Truth.TRUE ? truth : truth.or(third.in(about));
        };
    }

    @SuppressWarnings("unchecked")
    static <C> Question<C>[] array(Vector<Question<C>> of) {
        return of.toJavaArray(Question[]::new);
    }

    /** Whether it is so of any of some. */
    static <C> Truth ofAny(Question<C> question, C[] some) {
        Truth truth = Truth.FALSE;
        for (C one : some) {
            truth = truth.or(question.in(one));
            if (truth == Truth.TRUE) return truth;
        }
        return truth;
    }
}
