package org.hukou.model.livelihood;

import java.util.Optional;
import org.hukou.model.Style;
import org.hukou.model.division.Place;
import org.hukou.model.shape.Shape;
import org.hukou.model.shape.Types;
import org.immutables.value.Value;

/** A post in the countryside, now or before. Immutable and thread-safe. */
@Style
@Value.Immutable(singleton = true)
public interface RuralService {
    /** The table of its attributes. */
    Shape<RuralService> SHAPE = Shape.table("service", RuralService::builder, Builder::build)
            .embed(Place.SHAPE, RuralService::place, Builder::place)
            .flag("programme", RuralService::programme, Builder::programme)
            .flag("ongoing", RuralService::ongoing, Builder::ongoing)
            .with("host", Types.word(ServiceHost.class), RuralService::host, Builder::host)
            .with("role", Types.word(ServiceRole.class), RuralService::role, Builder::role)
            .flag("sentByOrganisation", RuralService::sentByOrganisation, Builder::sentByOrganisation)
            .flag("neededByWork", RuralService::neededByWork, Builder::neededByWork)
            .done();

    /** Where the post is. */
    @Value.Default
    default Place place() {
        return Place.notStated();
    }

    /** Whether under one of the programmes that a document names. */
    Optional<Boolean> programme();

    /** Whether it goes on. */
    Optional<Boolean> ongoing();

    /** Where it is held. */
    Optional<ServiceHost> host();

    /** As what it is held. */
    Optional<ServiceRole> role();

    /** Whether sent by an organisation. */
    Optional<Boolean> sentByOrganisation();

    /** Whether the work needs the person to settle. */
    Optional<Boolean> neededByWork();

    /** Of which nothing is stated. */
    static RuralService notStated() {
        return ImmutableRuralService.of();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values. */
    final class Builder extends ImmutableRuralService.Builder {
        Builder() {}
    }
}
