package org.hukou.model.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hukou.model.Style;
import org.hukou.model.division.Place;
import org.hukou.model.shape.Shape;
import org.hukou.model.shape.Types;
import org.immutables.value.Value;

/**
 * That a decision let one person go to one destination. It is no decision itself and holds none of its facts: it names the
 * profile and the norm that granted, and the hash of the receipt by which the decision can be replayed. The policy module
 * makes it from a granted decision; the register asks for it before it moves anybody. Immutable and thread-safe.
 */
@Style
@Value.Immutable
public interface Approval {
    /** The table of its attributes. */
    Shape<Approval> SHAPE = Shape.table("approval", Approval::builder, Builder::build)
            .with("person", PersonId.TYPE, a -> Optional.of(a.person()), (b, v) -> v.ifPresent(b::person))
            .with("profile", Types.text(), a -> Optional.of(a.profile()), (b, v) -> v.ifPresent(b::profile))
            .with("norm", Types.text(), a -> Optional.of(a.norm()), (b, v) -> v.ifPresent(b::norm))
            .with("date", Types.date(), a -> Optional.of(a.date()), (b, v) -> v.ifPresent(b::date))
            .with("receipt", Types.text(), a -> Optional.of(a.receipt()), (b, v) -> v.ifPresent(b::receipt))
            .block("destination", Place.SHAPE, Approval::destination, Builder::destination)
            .done();

    /** For whom. */
    PersonId person();

    /** The id of the profile that was asked, such as {@code wusheng-2015}. */
    String profile();

    /** The id of the norm that granted, such as {@code wusheng-2015/4.1.1.a}. */
    String norm();

    /** The date of the request decided. */
    LocalDate date();

    /** The SHA-256 of the receipt in JSON, in lower-case hexadecimal. */
    String receipt();

    /** Where to; its division is stated. */
    Place destination();

    /** Refuses what is no hash, and a destination without a division of its own. */
    @Value.Check
    default void check() {
        if (!Hash.FORM.matcher(receipt()).matches())
            throw new IllegalArgumentException(
                    "a receipt is named by its SHA-256: 64 hexadecimal digits in lower case");
        if (destination().division().filter(d -> !d.isHere()).isEmpty())
            throw new IllegalArgumentException("an approval names the division of its destination by code");
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values. */
    final class Builder extends ImmutableApproval.Builder {
        Builder() {}
    }

    /** The form of a hash. */
    final class Hash {
        private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

        private Hash() {}
    }
}
