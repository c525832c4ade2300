package org.hukou.model.livelihood;

import java.math.BigDecimal;
import java.util.Optional;
import org.hukou.model.Style;
import org.hukou.model.shape.Shape;
import org.hukou.model.shape.Types;
import org.immutables.value.Value;

/** Income; amounts are yuan (CNY). Immutable and thread-safe. */
@Style
@Value.Immutable(singleton = true)
public interface Income {
    /** The table of its attributes. */
    Shape<Income> SHAPE = Shape.table("income", Income::builder, Builder::build)
            .flag("source", Income::source, Builder::source)
            .flag("stableSource", Income::stableSource, Builder::stableSource)
            .with("perCapitaAnnual", Types.decimal(), Income::perCapitaAnnual, Builder::perCapitaAnnual)
            .with(
                    "familyPerCapitaAnnual",
                    Types.decimal(),
                    Income::familyPerCapitaAnnual,
                    Builder::familyPerCapitaAnnual)
            .with("perCapitaLastYear", Types.decimal(), Income::perCapitaLastYear, Builder::perCapitaLastYear)
            .done();

    /** Whether there is a source of income. */
    Optional<Boolean> source();

    /** Whether there is a stable source of income. */
    Optional<Boolean> stableSource();

    /** Yuan a person a year, of those who move, in the last calendar year. */
    Optional<BigDecimal> perCapitaAnnual();

    /** Yuan a person a year, of the whole family; asked only by a reading that is not chosen. */
    Optional<BigDecimal> familyPerCapitaAnnual();

    /** Yuan a person over the last twelve months; asked only by a reading that is not chosen. */
    Optional<BigDecimal> perCapitaLastYear();

    /** Of which nothing is stated. */
    static Income notStated() {
        return ImmutableIncome.of();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values. */
    final class Builder extends ImmutableIncome.Builder {
        Builder() {}
    }
}
