package org.hukou.model.livelihood;

import java.time.LocalDate;
import java.util.Optional;
import org.hukou.model.Style;
import org.hukou.model.division.Place;
import org.hukou.model.shape.Shape;
import org.hukou.model.shape.Types;
import org.hukou.model.value.Flags;
import org.immutables.value.Value;

/** Study and graduation. Immutable and thread-safe. */
@Style
@Value.Immutable(singleton = true)
public interface Study {
    /** The table of its attributes. */
    Shape<Study> SHAPE = Shape.table("study", Study::builder, Builder::build)
            .flag("enrolling", Study::enrolling, Builder::enrolling)
            .with("enrolledAt", Types.word(Education.class), Study::enrolledAt, Builder::enrolledAt)
            .set("graduatedFrom", Education.class, Study::graduatedFrom, Builder::graduatedFrom)
            .with("graduatedOn", Types.date(), Study::graduatedOn, Builder::graduatedOn)
            .block("school", Place.SHAPE, Study::school, Builder::school)
            .block("before", Place.SHAPE, Study::before, Builder::before)
            .done();

    /** Whether about to enrol. */
    Optional<Boolean> enrolling();

    /** At what kind of school enrolled. */
    Optional<Education> enrolledAt();

    /** From what kinds of school graduated. */
    @Value.Default
    default Flags<Education> graduatedFrom() {
        return Flags.notStated();
    }

    /** When graduated. */
    Optional<LocalDate> graduatedOn();

    /** Where the school is. */
    @Value.Default
    default Place school() {
        return Place.notStated();
    }

    /** Where the registration was before study. */
    @Value.Default
    default Place before() {
        return Place.notStated();
    }

    /** Of which nothing is stated. */
    static Study notStated() {
        return ImmutableStudy.of();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values. */
    final class Builder extends ImmutableStudy.Builder {
        Builder() {}

        /** Sets exactly these; all others are known not to apply. */
        public Builder graduatedFrom(Education... all) {
            return graduatedFrom(Flags.only(Education.class, all));
        }
    }
}
