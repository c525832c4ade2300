package org.hukou.policy.check;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import org.hukou.model.value.Words;
import org.hukou.policy.particular.Arithmetic;
import org.hukou.policy.particular.Fee;
import org.hukou.policy.particular.Figure;
import org.hukou.policy.particular.Limit;
import org.hukou.policy.particular.Particular;
import org.hukou.policy.particular.Rank;
import org.hukou.policy.particular.Report;
import org.hukou.policy.particular.Staffing;
import org.hukou.policy.particular.Target;
import org.hukou.policy.particular.WorkingCalendar;
import org.hukou.policy.profile.Norm;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.question.Records;

/** What a document records, as the words, numbers and dates that case files expect. */
final class Recorded {
    private static final String NOTHING = "nothing";

    private final Profile profile;
    private final Records records;
    private final LinkedHashMap<String, Function<Saying, String>> known =
            LinkedHashMap.<String, Function<Saying, String>>empty()
                    .put("by", this::by)
                    .put("from", this::from)
                    .put("lead", this::lead)
                    .put("staffing", this::staffing)
                    .put("target", this::target)
                    .put(
                            "figure",
                            s -> of(s, Figure.class).map(f -> plain(f.value())).getOrElse(NOTHING))
                    .put("arithmetic", this::arithmetic)
                    .put("limit", this::limit)
                    .put(
                            "rank",
                            s -> of(s, Rank.class)
                                    .map(r -> String.valueOf(r.place()))
                                    .getOrElse(NOTHING))
                    .put(
                            "fee",
                            s -> of(s, Fee.class).map(f -> plain(f.amount())).getOrElse(NOTHING))
                    .put("reports", this::reports);

    Recorded(Profile profile, Records records) {
        this.profile = profile;
        this.records = records;
    }

    Vector<String> known() {
        return known.keySet().toVector();
    }

    Option<Function<Saying, String>> how(String what) {
        return known.get(what);
    }

    private Option<Norm> norm(Saying saying) {
        return profile.norms().find(n -> saying.norm().contains(n.id()));
    }

    private <P extends Particular> Option<P> of(Saying saying, Class<P> kind) {
        return norm(saying)
                .flatMap(n -> n.provides(kind).find(p -> saying.name().forAll(name -> name(p).contains(name))));
    }

    private static Option<String> name(Particular particular) {
        if (particular instanceof Figure f) return Option.some(f.name());
        if (particular instanceof Target t) return Option.some(t.name());
        if (particular instanceof Fee f) return Option.some(Words.of(f.purpose()));
        return particular instanceof Arithmetic a ? Option.some(a.name()) : Option.none();
    }

    private static String plain(BigDecimal n) {
        return n.stripTrailingZeros().toPlainString();
    }

    private static Option<LocalDate> date(Saying saying) {
        return saying.given().map(LocalDate::parse);
    }

    private String by(Saying saying) {
        return norm(saying)
                .flatMap(n -> Option.ofOptional(n.dueBy()))
                .flatMap(by -> date(saying).map(d -> d.isAfter(by) ? "late" : "in-time"))
                .getOrElse(NOTHING);
    }

    private String from(Saying saying) {
        return norm(saying)
                .flatMap(n -> Option.ofOptional(n.holdsFrom()))
                .flatMap(from -> date(saying).map(d -> d.isBefore(from) ? "not-yet" : "holds"))
                .getOrElse(NOTHING);
    }

    private String reports(Saying saying) {
        return norm(saying)
                .toVector()
                .flatMap(n -> n.provides(Report.class))
                .map(r -> Words.of(r.every()))
                .mkString(", ");
    }

    private String lead(Saying saying) {
        return records.responsibilities()
                .filter(r -> saying.norm().contains(r.norm().id()))
                .filter(r -> r.part() != Records.Part.TAKES_PART)
                .map(r -> r.body())
                .mkString(", ");
    }

    private String staffing(Saying saying) {
        return of(saying, Staffing.class)
                .flatMap(s -> saying.given().map(n -> String.valueOf(s.needed(Long.parseLong(n)))))
                .getOrElse(NOTHING);
    }

    private String target(Saying saying) {
        return of(saying, Target.class)
                .flatMap(t -> saying.given().flatMap(n -> Option.ofOptional(t.reachedBy(new BigDecimal(n)))))
                .map(reached -> reached ? "reached" : "missed")
                .getOrElse(NOTHING);
    }

    private String arithmetic(Saying saying) {
        return of(saying, Arithmetic.class)
                .flatMap(a -> records.arithmetic().find(c -> c.arithmetic().is().equals(a)))
                .map(c -> c.agrees()
                        ? "agrees"
                        : c.computed().map(Recorded::plain).getOrElse(NOTHING))
                .getOrElse(NOTHING);
    }

    /** The last day of a limit, by a calendar of Monday to Friday, that runs from the day given. */
    private String limit(Saying saying) {
        return of(saying, Limit.class)
                .flatMap(l -> date(saying)
                        .map(d -> l.days()
                                .map(d::plusDays)
                                .or(() -> l.workingDays()
                                        .map(n ->
                                                WorkingCalendar.mondayToFriday().after(d, n)))))
                .flatMap(Option::ofOptional)
                .map(LocalDate::toString)
                .getOrElse(NOTHING);
    }
}
