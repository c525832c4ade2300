package org.hukou.policy.profile;

import java.time.LocalDate;
import java.util.Optional;
import org.hukou.model.value.Truth;

/** From when a document is in force, as far as is known. */
public sealed interface Commencement {
    /** Whether it has begun on a date. */
    Truth begunOn(LocalDate date);

    /** From a date on. */
    record On(LocalDate date) implements Commencement {
        @Override
        public Truth begunOn(LocalDate on) {
            return Truth.of(!on.isBefore(date));
        }
    }

    /**
     * From some date that is not printed.
     *
     * @param notBefore the earliest it can be
     * @param notAfter the latest it can be; empty where nothing bounds it
     */
    record Unprinted(LocalDate notBefore, Optional<LocalDate> notAfter) implements Commencement {
        @Override
        public Truth begunOn(LocalDate on) {
            if (on.isBefore(notBefore)) return Truth.FALSE;
            return notAfter.filter(latest -> !on.isBefore(latest)).isPresent() ? Truth.TRUE : Truth.UNKNOWN;
        }
    }

    /** Never: it was published as a draft. */
    enum Draft implements Commencement {
        /** The only one. */
        DRAFT;

        @Override
        public Truth begunOn(LocalDate on) {
            return Truth.FALSE;
        }
    }
}
