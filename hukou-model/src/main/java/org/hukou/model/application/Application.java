package org.hukou.model.application;

import java.time.LocalDate;
import java.util.Optional;
import org.hukou.model.Style;
import org.hukou.model.household.Resident;
import org.hukou.model.shape.Shape;
import org.hukou.model.value.Listing;
import org.immutables.value.Value;

/**
 * All that is stated about one case: what is asked and when, for which place, by whom, with which companions, leaning on
 * which relatives. It holds no verdict, and what is not in it is not stated, never "no". Statements that contradict each
 * other are refused when it is built. Immutable and thread-safe.
 */
@Style
@Value.Immutable
public interface Application {
    /** The table of its attributes. */
    Shape<Application> SHAPE = Shape.table("application", Application::builder, Builder::build)
            .block("application", Request.SHAPE, Application::request, Builder::request)
            .block("destination", Destination.SHAPE, Application::destination, Builder::destination)
            .block("applicant", Resident.SHAPE, Application::applicant, Builder::applicant)
            .listing("companions", Relative.SHAPE, Application::companions, Builder::companions)
            .listing("sponsors", Relative.SHAPE, Application::sponsors, Builder::sponsors)
            .block("entitlement", Entitlement.SHAPE, Application::entitlement, Builder::entitlement)
            .block("demand", Demand.SHAPE, Application::demand, Builder::demand)
            .with(
                    "external",
                    External.TYPE,
                    a -> Optional.of(a.external().answers()).filter(m -> !m.isEmpty()),
                    (b, m) -> m.ifPresent(answers -> b.external(new External(answers))))
            .done();

    /** What is asked, and when. */
    @Value.Default
    default Request request() {
        return Request.notStated();
    }

    /** The place and the entry asked for. */
    @Value.Default
    default Destination destination() {
        return Destination.notStated();
    }

    /** Who asks. */
    @Value.Default
    default Resident applicant() {
        return Resident.notStated();
    }

    /** The family who want to move along; each says what it is to the applicant. */
    @Value.Default
    default Listing<Relative> companions() {
        return Listing.notStated();
    }

    /** Relatives who could be joined; each says what the applicant is to the relative. */
    @Value.Default
    default Listing<Relative> sponsors() {
        return Listing.notStated();
    }

    /** The service asked for. */
    @Value.Default
    default Entitlement entitlement() {
        return Entitlement.notStated();
    }

    /** A demand made of the applicant. */
    @Value.Default
    default Demand demand() {
        return Demand.notStated();
    }

    /** What the caller answers of what documents leave to other rules. */
    @Value.Default
    default External external() {
        return External.NOT_STATED;
    }

    /** The date of the request. */
    default Optional<LocalDate> date() {
        return request().date();
    }

    /**
     * Refuses statements that contradict each other.
     *
     * @throws org.hukou.model.tree.Invalid with every contradiction found
     */
    @Value.Check
    default void check() {
        Contradictions.refuse(this);
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values. */
    final class Builder extends ImmutableApplication.Builder {
        Builder() {}

        /** Sets the companions known; there may be others. */
        public Builder companions(Relative... some) {
            return companions(Listing.of(some));
        }

        /** Sets the sponsors known; there may be others. */
        public Builder sponsors(Relative... some) {
            return sponsors(Listing.of(some));
        }
    }
}
