package org.hukou.policy.fact;

import io.vavr.collection.LinkedHashMap;
import java.time.LocalDate;
import java.util.function.Function;
import org.hukou.model.application.Application;
import org.hukou.model.application.Request;
import org.hukou.model.division.AreaKind;
import org.hukou.model.division.Division;
import org.hukou.model.household.Resident;
import org.hukou.model.kinship.Kin;
import org.hukou.model.kinship.Marriage;
import org.hukou.model.value.Known;

/** Frames for tests: an application as seen by the document of a prefecture. */
final class Seen {
    static final Division PREFECTURE = Division.of("370300");
    static final LocalDate REQUESTED = LocalDate.parse("2022-03-01");

    private Seen() {}

    /** The applicant alone. */
    static Frame of(Application application) {
        return in(Setting.of(PREFECTURE), application);
    }

    /** The applicant alone, as another document sees it. */
    static Frame in(Setting setting, Application application) {
        return Frame.alone(application, setting, party("applicant", application.applicant()));
    }

    /** An applicant who asks on {@link #REQUESTED}. */
    static Frame of(Resident applicant) {
        return of(applicant, REQUESTED);
    }

    /** An applicant who asks on a date. */
    static Frame of(Resident applicant, LocalDate date) {
        return of(Application.builder()
                .request(Request.builder().date(date).build())
                .applicant(applicant)
                .build());
    }

    /** An applicant of whom one thing is stated. */
    static Frame of(Function<Resident.Builder, Resident.Builder> state) {
        return of(state.apply(Resident.builder()).build());
    }

    /** A subject who leans on an anchor. */
    static Frame tie(Resident subject, Kin kin, Resident anchor) {
        return tie(subject, kin, Marriage.notStated(), anchor);
    }

    /** A subject who leans on an anchor, with their marriage. */
    static Frame tie(Resident subject, Kin kin, Marriage marriage, Resident anchor) {
        return new Frame(
                Application.builder()
                        .request(Request.builder().date(REQUESTED).build())
                        .build(),
                Setting.of(PREFECTURE),
                party("applicant", subject),
                party("sponsors[0]", anchor),
                Known.of(kin),
                Known.of(marriage));
    }

    /** Two people of whom nothing is stated but their kinship. */
    static Frame tie(Kin kin) {
        return tie(Resident.notStated(), kin, Resident.notStated());
    }

    /** A document that counts an area kind as town, or does not. */
    static Setting counting(AreaKind kind, boolean town) {
        return new Setting(PREFECTURE, LinkedHashMap.of(kind, town));
    }

    /** Somebody with the first dwelling and job that may be picked. */
    static Party party(String name, Resident resident) {
        return Party.of(name, resident)
                .withDwelling(Pick.all(resident.dwellings()).head())
                .withJob(Pick.all(resident.jobs()).head());
    }
}
