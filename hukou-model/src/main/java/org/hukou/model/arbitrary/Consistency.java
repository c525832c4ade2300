package org.hukou.model.arbitrary;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.util.Map;
import java.util.Optional;
import org.hukou.model.land.LandRights;
import org.hukou.model.land.Means;
import org.hukou.model.land.Origin;
import org.hukou.model.shape.Attribute;
import org.hukou.model.shape.Shape;
import org.hukou.model.value.Flags;

/** Leaves out of drawn attributes what would contradict the others. */
final class Consistency {
    /** What follows from other attributes of the same table, by name; it is left out where one of those is stated. */
    private static final LinkedHashMap<String, Vector<String>> DERIVED = LinkedHashMap.<String, Vector<String>>empty()
            .put("town", Vector.of("areaKind"))
            .put("insideJurisdiction", Vector.of("division"))
            .put("inDestinationCounty", Vector.of("division"))
            .put("atDestination", Vector.of("division"))
            .put("birthDate", Vector.of("citizenNumber"))
            .put("age", Vector.of("citizenNumber", "birthDate"))
            .put("movedIn", Vector.of("previousDivision"))
            .put("days", Vector.of("since"))
            .put("months", Vector.of("since", "days"))
            .put("boundaryCrossed", Vector.of("division"))
            .put("state", Vector.of("issuedOn", "endorsedUntil", "restoredOn", "cancelledOn"))
            .put("held", Vector.of("state", "issuedOn", "endorsedUntil", "restoredOn", "cancelledOn"))
            .put("countedSince", Vector.of("issuedOn", "restoredOn"))
            .put("years", Vector.of("since", "days", "months", "issuedOn", "restoredOn", "countedSince"))
            .put("rural", Vector.of("areaKind"))
            .put("settledInTown", Vector.of("rural", "areaKind", "town"));

    private Consistency() {}

    /** A value of the attributes drawn, less those that would contradict the rest of the table. */
    static <E> E fill(Shape<E> shape, Map<String, Object> drawn) {
        DERIVED.forEach((derived, sources) -> {
            if (sources.exists(drawn::containsKey)) drawn.remove(derived);
        });
        if (drawn.containsKey("division")) drawn.remove("count", 0);
        if (drawn.get("origin") instanceof Origin origin && drawn.get("land") instanceof LandRights land)
            drawn.put("origin", lessRights(origin, land));
        return shape.fill(new Shape.Filler() {
            @Override
            @SuppressWarnings("unchecked")
            public <V> Optional<V> value(Attribute<?, V> attribute) {
                return Optional.ofNullable((V) drawn.get(attribute.name()));
            }
        });
    }

    /** The origin without means that the land rights already tell. */
    private static Origin lessRights(Origin origin, LandRights land) {
        Flags<Means> means = Flags.notStated();
        for (var stated : origin.ownMeans().stated(Means.class)) {
            boolean told = switch (stated._1()) {
                case CONTRACT_LAND -> land.contract().isPresent();
                case HOMESTEAD -> land.homestead().isPresent();
                case DWELLING, OTHER -> false;
            };
            if (!told) means = means.with(stated._1(), stated._2());
        }
        return Origin.builder().from(origin).ownMeans(means).build();
    }
}
