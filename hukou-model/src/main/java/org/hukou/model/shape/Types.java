package org.hukou.model.shape;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hukou.model.tree.Fields;
import org.hukou.model.tree.Located;
import org.hukou.model.tree.Problems;
import org.hukou.model.value.Flags;
import org.hukou.model.value.Known;
import org.hukou.model.value.Listing;
import org.hukou.model.value.NearMiss;
import org.hukou.model.value.Words;

/** The types that attributes have. */
public final class Types {
    private static final BigDecimal LARGEST = new BigDecimal("1000000000000");
    private static final int MOST_DECIMALS = 6;
    private static final LocalDate EARLIEST = LocalDate.of(1850, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);
    private static final String DATE_LOOK = "a date such as 2021-12-29";

    private Types() {}

    /** True or false. */
    public static Type<Boolean> flag() {
        return Type.of(
                Type.Kind.FLAG,
                "true or false",
                (value, problems) -> value instanceof Located.Bool b
                        ? Option.some(b.value())
                        : expected("true or false", value, problems),
                b -> b);
    }

    /** A whole number not below zero, at most {@code most}. */
    public static Type<Integer> whole(int most) {
        String look = "a whole number from 0 to " + most;
        return Type.of(
                Type.Kind.WHOLE,
                look,
                (value, problems) -> {
                    if (value instanceof Located.Num n && isWhole(n.value(), most))
                        return Option.some(n.value().intValueExact());
                    return expected(look, value, problems);
                },
                n -> n);
    }

    private static boolean isWhole(BigDecimal n, int most) {
        return n.signum() >= 0
                && n.compareTo(BigDecimal.valueOf(most)) <= 0
                && n.remainder(BigDecimal.ONE).signum() == 0;
    }

    /** A decimal number not below zero, with at most six decimals and below one million million. */
    public static Type<BigDecimal> decimal() {
        String look = "a number from 0, with at most " + MOST_DECIMALS + " decimals";
        return Type.of(
                Type.Kind.DECIMAL,
                look,
                (value, problems) -> {
                    if (value instanceof Located.Num n && isDecimal(n.value())) return Option.some(plain(n.value()));
                    return expected(look, value, problems);
                },
                n -> n);
    }

    /** A decimal number of either sign, with at most six decimals. */
    public static Type<BigDecimal> number() {
        String look = "a number with at most " + MOST_DECIMALS + " decimals";
        return Type.of(
                Type.Kind.DECIMAL,
                look,
                (value, problems) ->
                        value instanceof Located.Num n && isDecimal(n.value().abs())
                                ? Option.some(plain(n.value()))
                                : expected(look, value, problems),
                n -> n);
    }

    private static boolean isDecimal(BigDecimal n) {
        return n.signum() >= 0
                && n.compareTo(LARGEST) < 0
                && n.stripTrailingZeros().scale() <= MOST_DECIMALS;
    }

    /** The same number in the one notation in which equal numbers are equal values. */
    public static BigDecimal plain(BigDecimal n) {
        BigDecimal stripped = n.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** A calendar date of the years 1850 to 2199. */
    public static Type<LocalDate> date() {
        return Type.of(Type.Kind.DATE, DATE_LOOK, Types::readDate, LocalDate::toString);
    }

    private static Option<LocalDate> readDate(Located value, Problems problems) {
        if (value instanceof Located.Str text) {
            try {
                LocalDate date = parsed(text.value());
                if (!date.isBefore(EARLIEST) && date.isBefore(LATEST)) return Option.some(date);
                return expected(DATE_LOOK + " of the years 1850 to 2199", value, problems);
            } catch (DateTimeException e) {
                return expected(DATE_LOOK, value, problems);
            }
        }
        return expected(DATE_LOOK, value, problems);
    }

    /** As {@code LocalDate.parse}, which takes several times as long for the one form that nearly every date has. */
    private static LocalDate parsed(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') return LocalDate.parse(text);
        return LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
    }

    private static int digits(String text, int from, int until) {
        int number = 0;
        for (int i = from; i < until; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) throw new DateTimeException("no digit");
            number = number * 10 + digit;
        }
        return number;
    }

    /** A date, or the word {@code none} where it is known that there is none. */
    public static Type<Known<LocalDate>> dateOrNone() {
        String look = DATE_LOOK + ", or none";
        return Type.of(
                Type.Kind.DATE,
                look,
                (value, problems) ->
                        value instanceof Located.Str text && text.value().equals("none")
                                ? Option.some(Known.none())
                                : readDate(value, problems).map(Known::of),
                known -> known.isNone() ? "none" : known.get().toString());
    }

    /** A text of at most two hundred characters that is not blank. */
    public static Type<String> text() {
        String look = "a text of 1 to 200 characters";
        return Type.of(
                Type.Kind.TEXT,
                look,
                (value, problems) -> {
                    if (value instanceof Located.Str text
                            && !text.value().isBlank()
                            && text.value().length() <= 200) return Option.some(text.value());
                    return expected(look, value, problems);
                },
                text -> text);
    }

    /** A text of its own notation: {@code parse} gives the value, or says in the exception's message what is wrong. */
    public static <V> Type<V> parsed(Type.Kind kind, String look, Function<String, V> parse) {
        return Type.of(
                kind,
                look,
                (value, problems) -> {
                    if (!(value instanceof Located.Str text)) return expected(look, value, problems);
                    try {
                        return Option.some(parse.apply(text.value()));
                    } catch (IllegalArgumentException e) {
                        problems.add(value, String.valueOf(e.getMessage()));
                        return Option.none();
                    }
                },
                Object::toString);
    }

    /** One word of an enum. */
    public static <E extends Enum<E>> Type<E> word(Class<E> constants) {
        return coded(constants, e -> Optional.empty());
    }

    /** One word of an enum; the constant's national code is read too. */
    public static <E extends Enum<E>> Type<E> coded(Class<E> constants, Function<E, Optional<String>> code) {
        return new Type<>(
                Type.Kind.WORD,
                "one of " + Words.of(constants).mkString(", "),
                Optional.of(constants),
                Optional.empty(),
                Optional.empty(),
                (value, problems) -> readWord(constants, code, value, problems),
                Words::of);
    }

    private static <E extends Enum<E>> Option<E> readWord(
            Class<E> constants, Function<E, Optional<String>> code, Located value, Problems problems) {
        if (!(value instanceof Located.Str text))
            return expected("one of " + Words.of(constants).mkString(", "), value, problems);
        for (E constant : constants.getEnumConstants()) {
            if (Words.of(constant).equals(text.value())
                    || code.apply(constant).filter(text.value()::equals).isPresent()) return Option.some(constant);
        }
        Vector<String> words = Words.of(constants);
        String near = NearMiss.hint(text.value(), words);
        problems.add(
                value,
                "unknown word '" + Located.shortened(text.value()) + "'"
                        + (near.isEmpty() ? "; known here: " + words.mkString(", ") : near));
        return Option.none();
    }

    /** A sequence of words, in order. */
    public static <E extends Enum<E>> Type<Vector<E>> words(Class<E> constants) {
        return new Type<>(
                Type.Kind.SEQUENCE,
                "a list of words: " + Words.of(constants).mkString(", "),
                Optional.of(constants),
                Optional.empty(),
                Optional.empty(),
                (value, problems) -> value instanceof Located.Arr list
                        ? all(list, i -> readWord(constants, e -> Optional.empty(), i, problems))
                        : expected("a list of words", value, problems),
                words -> words.map(Words::of).toJavaList());
    }

    /** A set: a list names exactly its elements, a map states single ones. */
    public static <E extends Enum<E>> Type<Flags<E>> set(Class<E> constants) {
        return new Type<>(
                Type.Kind.SET,
                "a list of all that apply, or a map of single ones to true or false: "
                        + Words.of(constants).mkString(", "),
                Optional.of(constants),
                Optional.empty(),
                Optional.empty(),
                (value, problems) -> readSet(constants, value, problems),
                flags -> writeSet(constants, flags));
    }

    private static <E extends Enum<E>> Option<Flags<E>> readSet(Class<E> constants, Located value, Problems problems) {
        if (value instanceof Located.Arr list) {
            Flags<E> flags = Flags.none(constants);
            for (Located item : list.items())
                for (E element : readWord(constants, e -> Optional.empty(), item, problems))
                    flags = flags.with(element, true);
            return Option.some(flags);
        }
        if (value instanceof Located.Obj map) {
            Flags<E> flags = Flags.notStated();
            for (var entry : map.fields()) {
                Located.Str name =
                        new Located.Str(entry._2().value().path(), entry._2().nameAt(), entry._1());
                Option<E> element = readWord(constants, e -> Optional.empty(), name, problems);
                Option<Boolean> stated = flag().read(entry._2().value(), problems);
                if (element.isDefined() && stated.isDefined()) flags = flags.with(element.get(), stated.get());
            }
            return Option.some(flags);
        }
        return expected("a list of words, or a map of words to true or false", value, problems);
    }

    private static <E extends Enum<E>> Object writeSet(Class<E> constants, Flags<E> flags) {
        var stated = flags.stated(constants);
        if (flags.isComplete(constants))
            return stated.filterValues(in -> in).keySet().map(Words::of).toJavaList();
        Map<String, Object> map = new java.util.LinkedHashMap<>();
        stated.forEach((element, in) -> map.put(Words.of(element), in));
        return map;
    }

    /** A value with attributes of its own. */
    public static <E> Type<E> block(Shape<E> shape) {
        return new Type<>(
                Type.Kind.BLOCK,
                "an object with " + shape.attributes().map(Attribute::name).mkString(", "),
                Optional.empty(),
                Optional.of(shape),
                Optional.empty(),
                shape::read,
                shape::write);
    }

    /**
     * A list of such values: a list names some, {@code only:} with a list names all, the word {@code none} says that
     * there are none.
     */
    public static <E> Type<Listing<E>> listing(Shape<E> shape) {
        String look = "a list (perhaps not all), 'only:' with a list (all), or none";
        return new Type<>(
                Type.Kind.LISTING,
                look,
                Optional.empty(),
                Optional.of(shape),
                Optional.empty(),
                (value, problems) -> {
                    if (value instanceof Located.Str text && text.value().equals("none"))
                        return Option.some(Listing.none());
                    if (value instanceof Located.Arr list)
                        return all(list, i -> shape.read(i, problems)).map(items -> new Listing<>(items, false));
                    if (!(value instanceof Located.Obj)) return expected(look, value, problems);
                    Fields fields = Fields.of(value, problems).get();
                    Option<Located> only = fields.require("only");
                    fields.refuseOthers();
                    return only.flatMap(items -> items instanceof Located.Arr list
                                    ? all(list, i -> shape.read(i, problems))
                                    : expected("a list", items, problems))
                            .map(items -> new Listing<>(items, true));
                },
                listing -> {
                    if (listing.complete() && listing.items().isEmpty()) return "none";
                    var items = listing.items().map(shape::write).toJavaList();
                    return listing.complete() ? Map.of("only", items) : items;
                });
    }

    /** A list of values of one type, in order. */
    public static <V> Type<Vector<V>> list(Type<V> items) {
        return new Type<>(
                Type.Kind.LIST,
                "a list, each " + items.description(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(items),
                (value, problems) -> value instanceof Located.Arr list
                        ? all(list, i -> items.read(i, problems))
                        : expected("a list", value, problems),
                list -> list.map(items::write).toJavaList());
    }

    /** All items read, or none where one of them cannot be: the rest would stand at other places than in the text. */
    private static <V> Option<Vector<V>> all(Located.Arr list, Function<Located, Option<V>> read) {
        Vector<V> items = list.items().flatMap(read);
        return Option.when(items.size() == list.items().size(), items);
    }

    /** Truths and numbers by name; a name may hold numbers by a second name. */
    public static Type<LinkedHashMap<String, Object>> named() {
        String look = "an object of names with true, false, a number, or numbers by name";
        return Type.of(
                Type.Kind.MAP,
                look,
                (value, problems) -> {
                    if (!(value instanceof Located.Obj map)) return expected(look, value, problems);
                    LinkedHashMap<String, Object> named = LinkedHashMap.empty();
                    for (var entry : map.fields())
                        named = readNamed(named, entry._1(), entry._2().value(), problems);
                    return Option.some(named);
                },
                Types::writeNamed);
    }

    private static LinkedHashMap<String, Object> readNamed(
            LinkedHashMap<String, Object> named, String name, Located value, Problems problems) {
        if (value instanceof Located.Bool b) return putNamed(named, name, b.value(), value, problems);
        if (value instanceof Located.Num)
            return decimal()
                    .read(value, problems)
                    .map(n -> putNamed(named, name, n, value, problems))
                    .getOrElse(named);
        if (value instanceof Located.Obj inner && !name.contains(".")) {
            LinkedHashMap<String, Object> all = named;
            for (var entry : inner.fields())
                all = readNamed(all, name + "." + entry._1(), entry._2().value(), problems);
            return all;
        }
        expected("true, false, a number, or numbers by name", value, problems);
        return named;
    }

    private static LinkedHashMap<String, Object> putNamed(
            LinkedHashMap<String, Object> named, String name, Object stated, Located where, Problems problems) {
        Option<String> clash = clash(named.put(name, stated));
        if (named.containsKey(name)) problems.add(where, "'" + name + "' is stated twice; leave one out");
        else if (clash.isDefined())
            problems.add(
                    where, "'" + clash.get() + "' is stated both as one value and as values by name; leave one out");
        else return named.put(name, stated);
        return named;
    }

    /** A name that has a value of its own and also holds values by a second name: a file has no place for both. */
    public static Option<String> clash(LinkedHashMap<String, Object> named) {
        return named.keySet()
                .filter(name -> name.indexOf('.') >= 0)
                .map(name -> name.substring(0, name.indexOf('.')))
                .find(named::containsKey);
    }

    private static Object writeNamed(LinkedHashMap<String, Object> named) {
        Map<String, Object> map = new java.util.LinkedHashMap<>();
        named.forEach((name, value) -> {
            int dot = name.indexOf('.');
            if (dot < 0) map.put(name, value);
            else {
                @SuppressWarnings("unchecked")
                Map<String, Object> inner = (Map<String, Object>)
                        map.computeIfAbsent(name.substring(0, dot), n -> new java.util.LinkedHashMap<String, Object>());
                inner.put(name.substring(dot + 1), value);
            }
        });
        return map;
    }

    private static <V> Option<V> expected(String look, Located value, Problems problems) {
        problems.add(value, "expected " + look + ", found " + value.kind());
        return Option.none();
    }
}
