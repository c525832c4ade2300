package org.hukou.policy.question;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.hukou.model.gloss.Text;
import org.hukou.policy.condition.Leaves;
import org.hukou.policy.profile.Computability;
import org.hukou.policy.profile.Norm;
import org.hukou.policy.profile.Profile;

/**
 * How a norm can be reached beside reading it: by the questions it answers or has a part in, or not at all, and why.
 *
 * @param norm the norm
 * @param ways the ways to it, such as {@code answers} and {@code records}; empty where there is none
 * @param why why there is none; empty where there is one
 */
public record Reach(Norm norm, Set<Way> ways, Optional<Text> why) {
    /** A way to a norm. */
    public enum Way {
        /** It answers a question about an application. */
        ANSWERS,
        /** A condition that others share, that another norm refers to, or the date of force is its own. */
        PART_OF_ANSWERS,
        /** It records something that can be looked up or computed. */
        RECORDS,
        /** It names who is responsible, or a date. */
        RESPONSIBILITY,
        /** It says again what another norm says. */
        RESTATES,
        /** It can be read in several ways, one of which is taken. */
        READINGS
    }

    /** How each norm of a profile can be reached, in order. */
    public static Vector<Reach> of(Profile profile) {
        Set<String> parts = profile.guards()
                .map(g -> g.norm())
                .appendAll(profile.norms()
                        .flatMap(n -> Leaves.references(n.condition()).map(r -> r.norm())))
                .appendAll(profile.norms()
                        .flatMap(n -> io.vavr.control.Option.ofOptional(
                                n.outcome().label().map(l -> l.norm()))))
                .appendAll(io.vavr.control.Option.ofOptional(
                                profile.force().from().reading().flatMap(profile::normOfReading))
                        .map(Norm::id))
                .toSet();
        return profile.norms().map(n -> of(n, parts.contains(n.id())));
    }

    private static Reach of(Norm norm, boolean part) {
        Set<Way> ways = LinkedHashSet.empty();
        if (!norm.answers().isEmpty()) ways = ways.add(Way.ANSWERS);
        if (part) ways = ways.add(Way.PART_OF_ANSWERS);
        if (!norm.provides().isEmpty()) ways = ways.add(Way.RECORDS);
        if (!norm.responsible().isEmpty()
                || norm.dueBy().isPresent()
                || norm.holdsFrom().isPresent()) ways = ways.add(Way.RESPONSIBILITY);
        if (!norm.restates().isEmpty()) ways = ways.add(Way.RESTATES);
        if (!norm.readings().isEmpty()) ways = ways.add(Way.READINGS);
        return new Reach(norm, ways, ways.isEmpty() ? Optional.of(why(norm)) : Optional.empty());
    }

    private static Text why(Norm norm) {
        return norm.computability() == Computability.ASPIRATION
                ? new Text("仅为愿望，不决定任何事", "an aspiration: it decides nothing")
                : new Text("只有文字，没有可以计算的内容", "text alone: nothing in it can be computed");
    }
}
