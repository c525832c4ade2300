package org.hukou.policy.decide;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import org.hukou.model.application.Application;
import org.hukou.model.application.Relative;
import org.hukou.model.value.Known;
import org.hukou.policy.fact.Frame;
import org.hukou.policy.fact.Party;
import org.hukou.policy.fact.Pick;
import org.hukou.policy.fact.Setting;
import org.hukou.policy.profile.Answer;

/** The frames of an application: who is looked at, leaning on whom, with which dwelling and which job. */
final class Frames {
    static final String APPLICANT = "applicant";
    static final String COMPANIONS = "companions";
    static final String SPONSORS = "sponsors";
    private static final String[] FIRST_SPONSORS = {"sponsors[0]", "sponsors[1]", "sponsors[2]", "sponsors[3]"};

    private final Application application;
    private final Setting setting;

    Frames(Application application, Setting setting) {
        this.application = application;
        this.setting = setting;
    }

    /** The frames without any pick, one for each person whose question an answer is. */
    Vector<Frame> subjects(Answer.Subject subject) {
        return switch (subject) {
            case APPLICANT -> Vector.of(applicant());
            case COMPANION -> companions();
        };
    }

    Frame applicant() {
        return Frame.alone(application, setting, Party.of(APPLICANT, application.applicant()));
    }

    /** The companions named. */
    Vector<Frame> named() {
        return application
                .companions()
                .items()
                .zipWithIndex((c, i) -> Frame.alone(application, setting, party(COMPANIONS, i, c)));
    }

    private Vector<Frame> companions() {
        Vector<Frame> named = named();
        boolean askedOfNobody = named.isEmpty() && !application.companions().complete();
        return askedOfNobody ? Vector.of(Frame.alone(application, setting, Party.unstated(COMPANIONS + "[?]"))) : named;
    }

    /** All frames in which the subject of a frame is looked at. */
    Frame[] of(Party subject, Answer.Anchor anchor, Picks picks) {
        return switch (anchor) {
            case NONE -> alone(picks.subjects(subject));
            case SPONSOR -> cut(picks, onSponsors(subject));
            case APPLICANT -> cut(picks, onApplicant(subject));
        };
    }

    private Frame[] alone(Party[] subjects) {
        Frame[] frames = new Frame[subjects.length];
        for (int i = 0; i < frames.length; i++) frames[i] = Frame.alone(application, setting, subjects[i]);
        return frames;
    }

    private Frame[] cut(Picks picks, Frame... frames) {
        if (picks.noList()) return frames;
        List<Frame> cut = new ArrayList<>();
        for (Frame frame : frames)
            for (Party subject : picks.subjects(frame.subject()))
                for (Party anchor : picks.anchors(frame.anchor()))
                    cut.add(new Frame(application, setting, subject, anchor, frame.kin(), frame.marriage()));
        return cut.toArray(Frame[]::new);
    }

    private Frame[] onSponsors(Party subject) {
        Frame[] frames = new Frame[Pick.count(application.sponsors())];
        for (int i = 0; i < frames.length; i++) frames[i] = onSponsor(subject, Pick.at(application.sponsors(), i));
        return frames;
    }

    private Frame onSponsor(Party subject, Pick<Relative> pick) {
        Known<Relative> sponsor = pick.item();
        if (sponsor.isNone()) return Frame.alone(application, setting, subject);
        Party party =
                sponsor.isPresent() ? party(SPONSORS, pick.index(), sponsor.get()) : Party.unstated(SPONSORS + "[?]");
        return leaning(subject, party, sponsor);
    }

    private Frame onApplicant(Party companion) {
        int index = index(companion);
        Known<Relative> tie = index < 0
                ? Known.notStated()
                : Known.of(application.companions().items().get(index));
        return leaning(companion, Party.of(APPLICANT, application.applicant()), tie);
    }

    private Frame leaning(Party subject, Party anchor, Known<Relative> tie) {
        return new Frame(application, setting, subject, anchor, tie.map(Relative::kin), tie.map(Relative::marriage));
    }

    private static int index(Party companion) {
        String name = companion.name();
        boolean named = name.startsWith(COMPANIONS) && !name.endsWith("[?]");
        return named ? Integer.parseInt(name.substring(COMPANIONS.length() + 1, name.length() - 1)) : -1;
    }

    private static Party party(String list, int index, Relative relative) {
        boolean named = list.equals(SPONSORS) && index < FIRST_SPONSORS.length;
        return Party.of(named ? FIRST_SPONSORS[index] : list + "[" + index + "]", relative.resident());
    }

    /** All frames in which the anchor of a frame is the subject: the applicant leans on sponsors, others on nobody known. */
    Vector<Frame> ofAnchor(Frame frame, Picks picks, boolean leans) {
        Party anchor = frame.anchor();
        if (!anchor.resident().isPresent()) {
            Known<Relative> unknown = anchor.resident().isNone() ? Known.none() : Known.notStated();
            return Vector.of(leaning(anchor, anchor, unknown));
        }
        Party plain = Party.of(anchor.name(), anchor.resident().get());
        if (!leans) return Vector.of(of(plain, Answer.Anchor.NONE, picks));
        if (plain.name().equals(APPLICANT)) return Vector.of(of(plain, Answer.Anchor.SPONSOR, picks));
        return Vector.of(picks.subjects(plain))
                .map(s -> leaning(s, Party.unstated("anchor of " + plain.name()), Known.notStated()));
    }
}
