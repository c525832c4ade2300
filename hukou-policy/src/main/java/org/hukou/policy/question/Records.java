package org.hukou.policy.question;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.hukou.policy.particular.Arithmetic;
import org.hukou.policy.particular.Figure;
import org.hukou.policy.particular.Particular;
import org.hukou.policy.particular.Staffing;
import org.hukou.policy.particular.Target;
import org.hukou.policy.profile.Inconsistency;
import org.hukou.policy.profile.Lead;
import org.hukou.policy.profile.Norm;
import org.hukou.policy.profile.Profile;

/** What a document records: who does what by when, what is aimed at, what was counted. */
public final class Records {
    private final Profile profile;

    Records(Profile profile) {
        this.profile = profile;
    }

    /**
     * Something recorded, with the norm that records it.
     *
     * @param norm the norm
     * @param is what it records
     * @param <P> its kind
     */
    public record Entry<P extends Particular>(Norm norm, P is) {}

    /** All that is recorded of a kind, in order. */
    public <P extends Particular> Vector<Entry<P>> of(Class<P> kind) {
        return profile.norms().flatMap(n -> n.provides(kind).map(p -> new Entry<>(n, p)));
    }

    /** What part a body has in a norm. */
    public enum Part {
        /** It leads, others take part. */
        LEADS,
        /** It takes part under another's lead. */
        TAKES_PART,
        /** It is responsible for its own part. */
        SEVERALLY,
        /** It is the only one. */
        ALONE,
        /** It is named with others, and the text does not say who leads. */
        NAMED
    }

    /**
     * A body's part in a norm.
     *
     * @param norm the norm
     * @param body the body as printed
     * @param part its part
     */
    public record Responsibility(Norm norm, String body, Part part) {}

    /**
     * The parts of the bodies that a norm names.
     *
     * @param norm the norm
     */
    public record Parts(Norm norm) {
        /** Each body with its part, in printed order. */
        public Vector<Responsibility> all() {
            return norm.responsible().zipWithIndex((body, i) -> new Responsibility(norm, body, part(i)));
        }

        private Part part(int index) {
            if (norm.responsible().size() == 1) return Part.ALONE;
            if (norm.lead().isEmpty()) return Part.NAMED;
            if (norm.lead().get() == Lead.SEVERAL) return Part.SEVERALLY;
            return index == 0 ? Part.LEADS : Part.TAKES_PART;
        }
    }

    /** Who is responsible for what: each body of each norm, in printed order. */
    public Vector<Responsibility> responsibilities() {
        return profile.norms().flatMap(n -> new Parts(n).all());
    }

    /** The norms that are due from one date to another, both included, the earliest first. */
    public Vector<Norm> due(LocalDate from, LocalDate to) {
        return profile.norms()
                .filter(n -> n.dueBy()
                        .filter(d -> !d.isBefore(from) && !d.isAfter(to))
                        .isPresent())
                .sortBy(n -> n.dueBy().orElseThrow());
    }

    /**
     * How an observed figure stands to a target on a date.
     *
     * @param target the target
     * @param date the date
     * @param observed the figure
     * @param reached whether it reaches the target; empty where the text prints no figure
     * @param due whether the date by which it is to be reached has come; false where the text prints none
     */
    public record Progress(
            Entry<Target> target, LocalDate date, BigDecimal observed, Optional<Boolean> reached, boolean due) {}

    /** How an observed figure stands to a target, by its name. */
    public Optional<Progress> progress(String target, LocalDate date, BigDecimal observed) {
        return of(Target.class)
                .find(e -> e.is().name().equals(target))
                .map(e -> new Progress(
                        e,
                        date,
                        observed,
                        e.is().reachedBy(observed),
                        e.norm().dueBy().filter(by -> !date.isBefore(by)).isPresent()))
                .toJavaOptional();
    }

    /** How many staff each ratio asks for, for a number served. */
    public Vector<io.vavr.Tuple2<Entry<Staffing>, Long>> staff(long served) {
        return of(Staffing.class).map(e -> io.vavr.Tuple.of(e, e.is().needed(served)));
    }

    /**
     * A computation that the document prints, done again.
     *
     * @param arithmetic the computation
     * @param computed what follows from the figures; empty where one is missing
     * @param agrees whether the document prints that
     */
    public record Checked(Entry<Arithmetic> arithmetic, Option<BigDecimal> computed, boolean agrees) {}

    /** The document's arithmetic, done again. */
    public Vector<Checked> arithmetic() {
        Map<String, BigDecimal> figures =
                of(Figure.class).foldLeft(HashMap.empty(), (all, e) -> all.put(e.is().name(), e.is().value()));
        return of(Arithmetic.class)
                .map(e -> new Checked(
                        e,
                        e.is().computed(figures::get),
                        e.is().agrees(figures::get).getOrElse(false)));
    }

    /** Where the source contradicts itself. */
    public Vector<Inconsistency> inconsistencies() {
        return profile.inconsistencies();
    }
}
