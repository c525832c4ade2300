package org.hukou.policy.fact;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.hukou.model.application.Application;
import org.hukou.model.application.Relative;
import org.hukou.model.household.Resident;
import org.hukou.model.tree.At;
import org.hukou.model.tree.Problem;
import org.hukou.model.value.Known;
import org.hukou.model.value.Listing;
import org.hukou.model.value.Words;

/** Holds each derived fact that is stated against what follows from the other statements. */
final class Contradictions {
    private final Application application;
    private final Setting setting;
    private final Vector<Twice> facts;

    Contradictions(Application application, Setting setting, Vector<Twice> facts) {
        this.application = application;
        this.setting = setting;
        this.facts = facts;
    }

    /**
     * A fact that may be stated and may follow.
     *
     * @param stated the fact as it is stated
     * @param derived the fact as it follows
     */
    record Twice(Fact<?> stated, Fact<?> derived) {
        /** Those of the subject; everybody is looked at as a subject once. */
        static Vector<Twice> of(LinkedHashMap<String, Fact<?>> stated, LinkedHashMap<String, Fact<?>> derived) {
            return stated.values()
                    .toVector()
                    .filter(fact -> !fact.id().startsWith("anchor."))
                    .map(fact -> new Twice(fact, derived.get(fact.id()).get()));
        }
    }

    Vector<Problem> all() {
        Vector<Frame> frames = of("applicant", application.applicant())
                .appendAll(relatives("companions", application.companions()))
                .appendAll(relatives("sponsors", application.sponsors()));
        return frames.flatMap(this::in).distinct();
    }

    private Vector<Frame> relatives(String list, Listing<Relative> relatives) {
        return relatives
                .items()
                .zipWithIndex((r, i) -> of(list + "[" + i + "]", r.resident()).append(tie(list, i, r)))
                .flatMap(frames -> frames);
    }

    /** The frames in which every dwelling and every job of a resident is picked once. */
    private Vector<Frame> of(String name, Resident resident) {
        Party party = Party.of(name, resident);
        Vector<Party> dwellings = Pick.all(resident.dwellings()).map(party::withDwelling);
        Vector<Party> jobs = Pick.all(resident.jobs()).map(party::withJob);
        return dwellings.appendAll(jobs).map(p -> Frame.alone(application, setting, p));
    }

    private Frame tie(String list, int index, Relative relative) {
        Party other = Party.of(list + "[" + index + "]", relative.resident());
        Party applicant = Party.of("applicant", application.applicant());
        boolean companion = list.equals("companions");
        return new Frame(
                application,
                setting,
                companion ? other : applicant,
                companion ? applicant : other,
                Known.of(relative.kin()),
                Known.of(relative.marriage()));
    }

    private Vector<Problem> in(Frame frame) {
        return facts.filter(twice -> contradicts(twice, frame)).map(twice -> problem(twice, frame));
    }

    private static boolean contradicts(Twice twice, Frame frame) {
        Known<?> said = twice.stated().in(frame);
        if (!said.isPresent() || twice.stated() instanceof SetFact<?>) return false;
        Known<?> computed = twice.derived().in(frame);
        return computed.isPresent() && !computed.equals(said);
    }

    private Problem problem(Twice twice, Frame frame) {
        String message = "stated " + value(twice.stated().in(frame).get()) + ", but " + sources(twice.derived(), frame)
                + " makes it " + value(twice.derived().in(frame).get())
                + measure(twice.stated().id()) + "; leave it out";
        return new Problem(Where.path(twice.stated(), frame), At.NOWHERE, message);
    }

    /** The statements it follows from, with their values. */
    private String sources(Fact<?> fact, Frame frame) {
        return fact.sources()
                .flatMap(id -> Option.ofOptional(Facts.find(id)))
                .filter(source -> source.in(frame).isPresent())
                .map(source -> source.id().substring(source.id().lastIndexOf('.') + 1) + " "
                        + value(source.in(frame).get()))
                .mkString(", ");
    }

    /** What a place was measured by. */
    private String measure(String id) {
        String destination =
                "destination " + application.destination().division().resolve(setting.jurisdiction());
        if (id.endsWith(".insideJurisdiction")) return " for jurisdiction " + setting.jurisdiction();
        if (id.endsWith(".inDestinationCounty")) return " for the county of " + destination;
        return id.endsWith(".atDestination") ? " for " + destination : "";
    }

    private static String value(Object value) {
        return value instanceof Enum<?> word ? Words.of(word) : value.toString();
    }
}
