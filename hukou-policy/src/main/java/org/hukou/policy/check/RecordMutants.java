package org.hukou.policy.check;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import org.hukou.policy.particular.Arithmetic;
import org.hukou.policy.particular.Fee;
import org.hukou.policy.particular.Figure;
import org.hukou.policy.particular.Limit;
import org.hukou.policy.particular.Particular;
import org.hukou.policy.particular.Rank;
import org.hukou.policy.particular.Report;
import org.hukou.policy.particular.Staffing;
import org.hukou.policy.particular.Target;
import org.hukou.policy.profile.Computability;
import org.hukou.policy.profile.Norm;

/** The mutants of what a norm records: each number and each date moved by one, one at a time. */
final class RecordMutants {
    private RecordMutants() {}

    /** A norm with one number or date changed. */
    record Changed(String id, Norm norm) {}

    /** Of norms that a program computes with; what is only recorded can be looked up as it is. */
    static Vector<Changed> of(Norm norm) {
        boolean computes =
                norm.computability() != Computability.RECORD && norm.computability() != Computability.ASPIRATION;
        return computes ? dates(norm).appendAll(particulars(norm)) : Vector.empty();
    }

    private static Vector<Changed> dates(Norm norm) {
        Vector<Changed> by = Option.ofOptional(norm.dueBy())
                .toVector()
                .flatMap(d -> Vector.of(1, -1)
                        .map(n -> new Changed(
                                "by " + d.plusDays(n),
                                Norm.builder().from(norm).dueBy(d.plusDays(n)).build())));
        Vector<Changed> from = Option.ofOptional(norm.holdsFrom())
                .toVector()
                .flatMap(d -> Vector.of(1, -1)
                        .map(n -> new Changed(
                                "from " + d.plusDays(n),
                                Norm.builder()
                                        .from(norm)
                                        .holdsFrom(d.plusDays(n))
                                        .build())));
        return by.appendAll(from);
    }

    private static Vector<Changed> particulars(Norm norm) {
        return norm.provides()
                .zipWithIndex()
                .flatMap(p -> moved(p._1())
                        .map(m -> new Changed(
                                p._1().kind() + " " + p._2() + " moved",
                                Norm.builder()
                                        .from(norm)
                                        .provides(norm.provides().update(p._2(), m))
                                        .build())));
    }

    /** The same with its number one more; empty where it has none. */
    private static Option<Particular> moved(Particular particular) {
        if (particular instanceof Staffing s) return Option.some(new Staffing(s.role(), s.one(), s.per() + 1, s.of()));
        if (particular instanceof Rank r) return Option.some(new Rank(r.place() + 1, r.group()));
        if (particular instanceof Fee f)
            return Option.some(new Fee(f.purpose(), f.amount().add(BigDecimal.ONE)));
        if (particular instanceof Limit l)
            return Option.when(
                    l.external().isEmpty(),
                    () -> new Limit(
                            l.workingDays().map(n -> n + 1),
                            l.days().map(n -> n + 1),
                            l.external(),
                            l.from(),
                            l.purpose(),
                            l.was(),
                            l.longest()));
        if (particular instanceof Target t)
            return Option.when(
                    t.value().isPresent(),
                    () -> new Target(
                            t.name(),
                            t.of(),
                            t.value().map(v -> v.add(BigDecimal.ONE)),
                            t.unit(),
                            t.about(),
                            t.over()));
        if (particular instanceof Figure f)
            return Option.some(
                    new Figure(f.name(), f.of(), f.value().add(BigDecimal.ONE), f.unit(), f.at(), f.atLeast()));
        if (particular instanceof Arithmetic a)
            return Option.some(
                    new Arithmetic(a.name(), a.computes(), a.of(), a.printed().add(BigDecimal.ONE), a.decimals()));
        if (particular instanceof Report r)
            return Option.some(new Report(
                    r.to(), r.of(), r.every() == Report.Every.MONTH ? Report.Every.QUARTER : Report.Every.MONTH));
        return Option.none();
    }
}
