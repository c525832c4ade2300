package org.hukou.policy.fact;

import io.vavr.collection.Vector;

/** Where in an application a fact of a frame is, or would be, stated. */
public final class Where {
    private static final Vector<String> OF_THE_CASE =
            Vector.of("application.", "destination.", "entitlement.", "demand.", "external.");

    private static final String COMPANIONS = "companions";

    private Where() {}

    /** The path of a fact; {@code [?]} stands for an item that is not named. */
    public static String path(Fact<?> fact, Frame frame) {
        String id = fact.id();
        if (OF_THE_CASE.exists(id::startsWith)) return id;
        if (id.startsWith("kin.") || id.startsWith("marriage.")) return tie(frame) + "." + id;
        if (!id.startsWith("anchor.")) return of(frame.subject(), id);
        String rest = id.substring("anchor.".length());
        return of(frame.anchor(), rest.contains(".") ? rest : "person." + rest);
    }

    /** The companion or sponsor who carries the tie between subject and anchor. */
    private static String tie(Frame frame) {
        String subject = frame.subject().name();
        return subject.startsWith(COMPANIONS) ? subject : frame.anchor().name();
    }

    private static String of(Party party, String id) {
        if (id.startsWith("dwelling.")) return item(party.name() + ".dwellings", party.dwelling(), id);
        if (id.startsWith("work.")) return item(party.name() + ".jobs", party.job(), id);
        return party.name() + "." + id;
    }

    private static String item(String list, Pick<?> pick, String id) {
        String index = pick.index() < 0 ? "?" : String.valueOf(pick.index());
        return list + "[" + index + "]" + id.substring(id.indexOf('.'));
    }
}
