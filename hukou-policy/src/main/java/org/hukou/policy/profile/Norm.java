package org.hukou.policy.profile;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import org.hukou.model.gloss.Text;
import org.hukou.policy.Style;
import org.hukou.policy.condition.Condition;
import org.hukou.policy.particular.Particular;
import org.immutables.value.Value;

/**
 * One provision of a document: where it stands, what it says in our own words, and, where it decides something, its
 * condition and effect. A norm that answers an ask is a pathway. Immutable and thread-safe.
 */
@Style
@Value.Immutable
public interface Norm {
    /** Its id: the profile's, a slash, and its number there. */
    String id();

    /** The article as printed. */
    String article();

    /** What kind of provision it is. */
    NormKind kind();

    /** What it is for a program. */
    Computability computability();

    /** What it does to those it addresses, where the text says so. */
    Optional<Modality> modality();

    /** Whom it addresses. */
    @Value.Default
    default Vector<String> addressees() {
        return Vector.empty();
    }

    /** The bodies responsible, in printed order. */
    @Value.Default
    default Vector<String> responsible() {
        return Vector.empty();
    }

    /** How the responsible bodies share the work, where the text says so. */
    Optional<Lead> lead();

    /** From when it holds, where the text prints a date for it. */
    Optional<LocalDate> holdsFrom();

    /** By when it is to be done, that day included, where the text prints a date for it. */
    Optional<LocalDate> dueBy();

    /** The norms of this document that it says again. */
    @Value.Default
    default Vector<String> restates() {
        return Vector.empty();
    }

    /** How it differs from those that it says again. */
    Optional<Text> divergence();

    /** What it says, in our own words. */
    Text statement();

    /** Short key terms that stand in the source. */
    @Value.Default
    default Vector<Term> terms() {
        return Vector.empty();
    }

    /** Where it can be read in several ways. */
    @Value.Default
    default Vector<ReadingNote> readings() {
        return Vector.empty();
    }

    /** Under what condition it holds. */
    Optional<Condition> when();

    /** Which asks it answers; empty where it is no pathway. */
    @Value.Default
    default Vector<Answer> answers() {
        return Vector.empty();
    }

    /** What the register will say where it is granted. */
    @Value.Default
    default Outcome outcome() {
        return Outcome.NOT_GIVEN;
    }

    /** What it lays down or reports beside its condition. */
    @Value.Default
    default Vector<Particular> provides() {
        return Vector.empty();
    }

    /** What it provides of one kind. */
    default <P extends Particular> Vector<P> provides(Class<P> kind) {
        return provides().filter(kind::isInstance).map(kind::cast);
    }

    /** The condition; one that always holds where none is stated. */
    default Condition condition() {
        return when().orElseGet(() -> new Condition.All(Vector.empty()));
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds norms. */
    final class Builder extends ImmutableNorm.Builder {
        Builder() {}

        /** Sets the asks it answers. */
        public Builder answers(Answer... answers) {
            return answers(Vector.of(answers));
        }

        /** Sets what it provides. */
        public Builder provides(Particular... particulars) {
            return provides(Vector.of(particulars));
        }
    }
}
