package org.hukou.model.arbitrary;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.hukou.model.division.Division;
import org.hukou.model.person.CitizenNumber;
import org.hukou.model.shape.Attribute;
import org.hukou.model.shape.Type;
import org.hukou.model.tree.At;
import org.hukou.model.tree.Located;
import org.hukou.model.tree.Problems;
import org.hukou.model.value.Flags;

/** Values of attributes without attributes of their own: few, and near the thresholds that documents print. */
final class Pools {
    private static final List<Division> DIVISIONS = Vector.of(
                    "370303",
                    "370306",
                    "3703",
                    "37",
                    "370303001",
                    "370306002",
                    "370303001201",
                    "511622",
                    "511602",
                    "110101",
                    "here")
            .map(Division::of)
            .toJavaList();
    private static final Vector<Integer> WHOLE = Vector.of(
            0, 1, 2, 3, 4, 5, 6, 7, 11, 12, 13, 16, 17, 18, 19, 23, 24, 25, 35, 36, 37, 54, 55, 59, 60, 61, 179, 180,
            181, 183, 365);
    private static final Vector<String> DECIMAL = Vector.of(
            "0", "0.5", "1", "2", "2.5", "3", "4", "5", "16", "60", "90", "600", "7199.99", "7200", "7200.01", "8400");
    private static final Vector<String> LABELS = Vector.of("wife", "son", "first sponsor", "岳母", "no", "1.0", "a: b");
    private static final Vector<String> EXTERNAL = Vector.of(
            "stepchild",
            "otherTalent",
            "pointsThreshold",
            "residenceYears.housing-security",
            "residenceYears.training",
            "schoolYears.university-exam");

    private final LocalDate about;

    Pools(LocalDate about) {
        this.about = about;
    }

    static Arbitrary<Division> divisions() {
        return Arbitraries.of(DIVISIONS);
    }

    private Arbitrary<LocalDate> days(int from, int to) {
        return Arbitraries.integers()
                .between(from, to)
                .withDistribution(RandomDistribution.uniform())
                .map(about::plusDays)
                .withoutEdgeCases();
    }

    /** The dates of requests: ten days from the date about which all turns. */
    Arbitrary<LocalDate> requests() {
        return days(0, 9);
    }

    /** Dates not after any request, so many whole months or years before one that thresholds are met, just or just not. */
    Arbitrary<LocalDate> earlier() {
        Arbitrary<Integer> months = Arbitraries.of(1, 3, 6, 12, 24, 36, 60, 18 * 12, 35 * 12, 60 * 12);
        return Combinators.combine(requests(), months)
                .as(LocalDate::minusMonths)
                .map(date -> date.isAfter(about) ? about : date)
                .withoutEdgeCases();
    }

    /** The dates of an attribute: no request is accepted before it is made, or handled before it is accepted. */
    private Arbitrary<LocalDate> dates(String attribute) {
        return switch (attribute) {
            case "date" -> requests();
            case "acceptedOn" -> days(9, 12);
            case "handledOn" -> days(12, 20);
            case "endorsedUntil", "cancelledOn" -> days(-20, 30);
            default -> earlier();
        };
    }

    Arbitrary<CitizenNumber> citizenNumbers() {
        return Combinators.combine(earlier(), Arbitraries.integers().between(0, 999))
                .as(Pools::number)
                .withoutEdgeCases();
    }

    /** A number of the division 990000, which is not assigned: whoever holds it does not exist. */
    private static CitizenNumber number(LocalDate born, int order) {
        String digits = "990000" + born.toString().replace("-", "") + String.format("%03d", order);
        for (char check : "0123456789X".toCharArray()) {
            Optional<CitizenNumber> number = parsed(digits + check);
            if (number.isPresent()) return number.get();
        }
        throw new IllegalStateException("no check character fits");
    }

    private static Optional<CitizenNumber> parsed(String value) {
        try {
            return Optional.of(CitizenNumber.of(value));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Values of an attribute of no table of its own, by the kind of its type. */
    Arbitrary<?> of(Attribute<?, ?> attribute) {
        Type<?> type = attribute.type();
        return switch (type.kind()) {
            case FLAG -> Arbitraries.of(true, false);
            case WHOLE -> read(type, WHOLE.map(n -> number(BigDecimal.valueOf(n))));
            case DECIMAL -> read(type, DECIMAL.map(n -> number(new BigDecimal(n))));
            case DATE -> dated(type, dates(attribute.name()));
            case WORD -> read(type, type.words().map(Pools::text));
            case SET -> flags(type.constants().orElseThrow());
            case SEQUENCE -> words(type.constants().orElseThrow());
            case DIVISION -> divisions();
            case TEXT -> type == CitizenNumber.TYPE ? citizenNumbers() : Arbitraries.of(LABELS.toJavaList());
            case MAP -> named();
            case BLOCK, LISTING, LIST ->
                throw new IllegalArgumentException(attribute.name() + " has a table of its own");
        };
    }

    /** The dates as the type reads them; where it reads the word {@code none}, that too. */
    private static <V> Arbitrary<V> dated(Type<V> type, Arbitrary<LocalDate> dates) {
        Arbitrary<V> read =
                dates.map(date -> readOne(type, text(date.toString())).get());
        Option<V> none = readOne(type, text("none"));
        return none.isEmpty()
                ? read
                : Arbitraries.frequencyOf(Tuple.of(3, read), Tuple.of(1, Arbitraries.just(none.get())))
                        .withoutEdgeCases();
    }

    /** Those of the written values that the type reads, so that its bounds need not be known here. */
    private static <V> Arbitrary<V> read(Type<V> type, Vector<Located> written) {
        return Arbitraries.of(written.flatMap(value -> readOne(type, value)).toJavaList());
    }

    private static <V> Option<V> readOne(Type<V> type, Located value) {
        return type.read(value, new Problems());
    }

    private static Located text(String value) {
        return new Located.Str("", At.NOWHERE, value);
    }

    private static Located number(BigDecimal value) {
        return new Located.Num("", At.NOWHERE, value);
    }

    /** Flags of which each may be in, out or not stated; at times all are stated. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Arbitrary<?> flags(Class<? extends Enum<?>> type) {
        Enum[] constants = (Enum[]) type.getEnumConstants();
        Arbitrary<Flags> none = Arbitraries.of(Flags.none((Class) type), Flags.notStated());
        Arbitrary<List<Boolean>> in = Arbitraries.of(true, false).list().ofSize(3);
        Arbitrary<List<Enum>> which = Arbitraries.of(constants).list().ofSize(3);
        return Combinators.combine(none, which, in)
                .as((start, elements, truths) -> {
                    Flags flags = start;
                    for (int i = 0; i < 3; i++) flags = flags.with(elements.get(i), truths.get(i));
                    return flags;
                })
                .withoutEdgeCases();
    }

    private static Arbitrary<?> words(Class<? extends Enum<?>> type) {
        return Arbitraries.of(List.of(type.getEnumConstants()))
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(Vector::ofAll)
                .withoutEdgeCases();
    }

    private static Arbitrary<?> named() {
        Arbitrary<Object> answers = Arbitraries.of(true, false, BigDecimal.ONE, new BigDecimal("2.5"));
        return Arbitraries.maps(Arbitraries.of(EXTERNAL.toJavaList()), answers)
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(LinkedHashMap::ofAll)
                .withoutEdgeCases();
    }
}
