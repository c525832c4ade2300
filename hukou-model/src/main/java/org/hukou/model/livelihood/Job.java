package org.hukou.model.livelihood;

import java.util.Optional;
import org.hukou.model.Style;
import org.hukou.model.division.Place;
import org.hukou.model.shape.Shape;
import org.hukou.model.shape.Types;
import org.immutables.value.Value;

/** A job or other work as far as it bears on a request. Immutable and thread-safe. */
@Style
@Value.Immutable(singleton = true)
public interface Job {
    /** The table of its attributes. */
    Shape<Job> SHAPE = Shape.table("work", Job::builder, Builder::build)
            .embed(Place.SHAPE, Job::place, Builder::place)
            .with("form", Types.word(WorkForm.class), Job::form, Builder::form)
            .with("employer", Types.word(EmployerKind.class), Job::employer, Builder::employer)
            .flag("employerHasCollective", Job::employerHasCollective, Builder::employerHasCollective)
            .flag("lawful", Job::lawful, Builder::lawful)
            .flag("stable", Job::stable, Builder::stable)
            .flag("longTerm", Job::longTerm, Builder::longTerm)
            .flag("fixedUnit", Job::fixedUnit, Builder::fixedUnit)
            .flag("labourRecognised", Job::labourRecognised, Builder::labourRecognised)
            .with("months", Types.whole(2000), Job::months, Builder::months)
            .done();

    /** The place of work. */
    @Value.Default
    default Place place() {
        return Place.notStated();
    }

    /** The form of work. */
    Optional<WorkForm> form();

    /** The kind of employer. */
    Optional<EmployerKind> employer();

    /** Whether the employer has a collective household; bears only on placement. */
    Optional<Boolean> employerHasCollective();

    /** Whether it is lawful work. */
    Optional<Boolean> lawful();

    /** Whether it is stable work; where the text prints no term, the caller says. */
    Optional<Boolean> stable();

    /** Whether it is long-term work; where the text prints no term, the caller says. */
    Optional<Boolean> longTerm();

    /** Whether there is a fixed work unit. */
    Optional<Boolean> fixedUnit();

    /** Whether the labour authority recognises it. */
    Optional<Boolean> labourRecognised();

    /** For how many months. */
    Optional<Integer> months();

    /** That there is no work. */
    static Job none() {
        return builder().form(WorkForm.NONE).build();
    }

    /** Of which nothing is stated. */
    static Job notStated() {
        return ImmutableJob.of();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values. */
    final class Builder extends ImmutableJob.Builder {
        Builder() {}
    }
}
