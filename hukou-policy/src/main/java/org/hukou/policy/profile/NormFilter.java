package org.hukou.policy.profile;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * Which norms of a profile are looked for: all, unless narrowed. Immutable and thread-safe.
 *
 * @param test what a norm must meet
 */
public record NormFilter(Predicate<Norm> test) {
    /** All norms. */
    public static NormFilter all() {
        return new NormFilter(norm -> true);
    }

    /** Those of one of some kinds. */
    public NormFilter kind(NormKind... kinds) {
        Vector<NormKind> wanted = Vector.of(kinds);
        return and(norm -> wanted.contains(norm.kind()));
    }

    /** Those of one use for a program. */
    public NormFilter computability(Computability computability) {
        return and(norm -> norm.computability() == computability);
    }

    /** Those that address somebody, by the word of the profile, such as {@code police} or {@code everyone}. */
    public NormFilter addressee(String addressee) {
        return and(norm -> norm.addressees().contains(addressee));
    }

    /** Those for which a body is responsible whose printed name contains this. */
    public NormFilter responsible(String body) {
        return and(norm -> norm.responsible().exists(r -> r.contains(body)));
    }

    /** Those whose article as printed begins with this, or whose id ends with it after the slash. */
    public NormFilter article(String article) {
        return and(norm -> norm.article().startsWith(article) || norm.id().endsWith("/" + article));
    }

    /** Those that hold on a date: not before the date that the norm itself prints, nor after the one by which it is due. */
    public NormFilter holdingOn(LocalDate date) {
        return and(norm -> norm.holdsFrom().filter(date::isBefore).isEmpty()
                && norm.dueBy().filter(date::isAfter).isEmpty());
    }

    /** Those whose statement or key terms contain this, in either language; capitals do not matter. */
    public NormFilter text(String text) {
        String wanted = text.toLowerCase(java.util.Locale.ROOT);
        return and(norm -> Vector.of(norm.statement().zh(), norm.statement().en())
                .appendAll(norm.terms().flatMap(t -> Vector.of(t.zh(), t.en())))
                .exists(s -> s.toLowerCase(java.util.Locale.ROOT).contains(wanted)));
    }

    private NormFilter and(Predicate<Norm> more) {
        return new NormFilter(test.and(more));
    }
}
