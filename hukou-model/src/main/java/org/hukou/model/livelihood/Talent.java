package org.hukou.model.livelihood;

import java.util.Optional;
import org.hukou.model.Style;
import org.hukou.model.division.Division;
import org.hukou.model.shape.Shape;
import org.hukou.model.shape.Types;
import org.hukou.model.value.Flags;
import org.immutables.value.Value;

/** What makes somebody talent in the sense of some document. Immutable and thread-safe. */
@Style
@Value.Immutable(singleton = true)
public interface Talent {
    /** The table of its attributes. */
    Shape<Talent> SHAPE = Shape.table("talent", Talent::builder, Builder::build)
            .set("categories", TalentCategory.class, Talent::categories, Builder::categories)
            .flag("neededByEmployer", Talent::neededByEmployer, Builder::neededByEmployer)
            .flag("intendsToWorkHere", Talent::intendsToWorkHere, Builder::intendsToWorkHere)
            .flag("hasOffer", Talent::hasOffer, Builder::hasOffer)
            .with("title", Types.word(Title.class), Talent::title, Builder::title)
            .with("honour", Types.word(Honour.class), Talent::honour, Builder::honour)
            .flag("honourComprehensive", Talent::honourComprehensive, Builder::honourComprehensive)
            .with("honourDivision", Division.TYPE, Talent::honourDivision, Builder::honourDivision)
            .done();

    /** Categories of talent. */
    @Value.Default
    default Flags<TalentCategory> categories() {
        return Flags.notStated();
    }

    /** Whether an enterprise or public institution needs the person. */
    Optional<Boolean> neededByEmployer();

    /** Whether the person declares the wish to work or start a business there. */
    Optional<Boolean> intendsToWorkHere();

    /** Whether there is an offer of work; asked only by a reading that is not chosen. */
    Optional<Boolean> hasOffer();

    /** The highest title. */
    Optional<Title> title();

    /** The highest public honour. */
    Optional<Honour> honour();

    /** Whether it is a comprehensive honour. */
    Optional<Boolean> honourComprehensive();

    /** Which division gave it; asked only by a reading that is not chosen. */
    Optional<Division> honourDivision();

    /** Of which nothing is stated. */
    static Talent notStated() {
        return ImmutableTalent.of();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values. */
    final class Builder extends ImmutableTalent.Builder {
        Builder() {}

        /** Sets exactly these; all others are known not to apply. */
        public Builder categories(TalentCategory... all) {
            return categories(Flags.only(TalentCategory.class, all));
        }
    }
}
