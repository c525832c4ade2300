package org.hukou.policy.decide;

import io.vavr.collection.Vector;
import java.util.Optional;
import org.hukou.policy.condition.Condition;

/** One reason why an answer is undetermined, with the norm in which it lies. */
public sealed interface Doubt {
    /** The kind of reason. */
    Kind kind();

    /** The norm in which it lies; empty where it concerns the document as a whole. */
    Optional<String> norm();

    /** The kinds of reason. */
    enum Kind {
        /** Facts are not stated. */
        FACTS_MISSING,
        /** The document is silent. */
        SILENT,
        /** The document leaves it to other rules or a threshold that it does not print. */
        LEFT_TO_OTHER_RULES,
        /** It turns on a reading. */
        READING,
        /** The document is not, or not surely, in force on the date. */
        NOT_IN_FORCE
    }

    /**
     * A fact that is not stated and that a pathway still tests.
     *
     * @param path where in the application it would be stated, such as {@code applicant.dwellings[0].ownerConsents};
     *     {@code [?]} stands for an item that is not named
     * @param fact the fact's id
     * @param sources the facts it could be derived from instead
     */
    record Missing(String path, String fact, Vector<String> sources, Optional<String> norm) implements Doubt {
        @Override
        public Kind kind() {
            return Kind.FACTS_MISSING;
        }
    }

    /**
     * A spot that the document leaves open.
     *
     * @param reason why
     * @param external the external that would close it
     */
    record Open(Condition.Reason reason, Optional<String> external, Optional<String> norm) implements Doubt {
        @Override
        public Kind kind() {
            return switch (reason) {
                case SILENT -> Kind.SILENT;
                case LEFT_TO_OTHER_RULES -> Kind.LEFT_TO_OTHER_RULES;
            };
        }
    }

    /**
     * A reading whose options disagree.
     *
     * @param reading the reading's id
     */
    record OfReading(String reading, Optional<String> norm) implements Doubt {
        @Override
        public Kind kind() {
            return Kind.READING;
        }
    }

    /** That a place is asked for of which the document does not speak. */
    record Elsewhere() implements Doubt {
        @Override
        public Kind kind() {
            return Kind.SILENT;
        }

        @Override
        public Optional<String> norm() {
            return Optional.empty();
        }
    }

    /** That the document is not in force on the date, or that it is not known whether it is. */
    record NotInForce(boolean certain) implements Doubt {
        @Override
        public Kind kind() {
            return Kind.NOT_IN_FORCE;
        }

        @Override
        public Optional<String> norm() {
            return Optional.empty();
        }
    }
}
