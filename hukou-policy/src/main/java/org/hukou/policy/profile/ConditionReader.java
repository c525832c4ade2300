package org.hukou.policy.profile;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.hukou.model.division.Division;
import org.hukou.model.shape.Types;
import org.hukou.model.tree.Fields;
import org.hukou.model.tree.Located;
import org.hukou.model.tree.Problems;
import org.hukou.model.value.NearMiss;
import org.hukou.policy.condition.Condition;
import org.hukou.policy.fact.DateFact;
import org.hukou.policy.fact.DivisionFact;
import org.hukou.policy.fact.Fact;
import org.hukou.policy.fact.FactTest;
import org.hukou.policy.fact.Facts;
import org.hukou.policy.fact.FlagFact;
import org.hukou.policy.fact.NumberFact;
import org.hukou.policy.fact.Predicate;
import org.hukou.policy.fact.SetFact;
import org.hukou.policy.fact.WordFact;

/** Reads conditions from a located tree. */
final class ConditionReader {
    private static final Vector<String> CASES = Vector.of("all", "any", "not", "atLeast", "reading", "norm", "open");
    private static final LinkedHashMap<String, Predicate.Order> ORDERS = LinkedHashMap.of(
            "atLeast", Predicate.Order.AT_LEAST,
            "above", Predicate.Order.ABOVE,
            "atMost", Predicate.Order.AT_MOST,
            "below", Predicate.Order.BELOW);
    private static final LinkedHashMap<String, Predicate.Order> DATES =
            LinkedHashMap.of("notBefore", Predicate.Order.AT_LEAST, "before", Predicate.Order.BELOW);

    private final Problems problems;
    private final Map<String, String> chosen;
    private final Map<String, Boolean> numbers;

    /**
     * A reader.
     *
     * @param chosen the option chosen for each reading that is described
     * @param numbers whether each external is a number
     */
    ConditionReader(Problems problems, Map<String, String> chosen, Map<String, Boolean> numbers) {
        this.problems = problems;
        this.chosen = chosen;
        this.numbers = numbers;
    }

    Option<Condition> read(Located value) {
        if (!(value instanceof Located.Obj object) || object.fields().isEmpty())
            return expected(value, "a condition: " + CASES.mkString(", ") + ", or a fact with what is asked of it");
        Fields fields = Fields.of(value, problems).get();
        Set<String> names = object.fields().keySet();
        String name = CASES.find(names::contains).getOrElse(names.head());
        Option<Condition> read = switch (name) {
            case "all" -> operands(fields, "all").map(Condition.All::new);
            case "any" -> operands(fields, "any").map(Condition.Any::new);
            case "not" -> fields.require("not").flatMap(this::read).map(Condition.Not::new);
            case "atLeast" -> atLeast(fields);
            case "reading" -> reading(fields);
            case "norm" -> reference(fields);
            case "open" -> fields.require("open").flatMap(this::open);
            default -> test(name, object.fields().get(name).get(), fields);
        };
        if (CASES.contains(name) || object.fields().size() == 1) fields.refuseOthers();
        else problems.add(value, "one fact at a time: put several tests under 'all' or 'any'");
        return read;
    }

    private Option<Vector<Condition>> operands(Fields fields, String name) {
        return fields.require(name).map(list -> Fields.list(list, problems, this::read));
    }

    private Option<Condition> atLeast(Fields fields) {
        Option<Condition.Threshold> threshold = fields.require("atLeast").flatMap(this::threshold);
        Option<Vector<Condition.Weighted>> of =
                fields.require("of").map(list -> Fields.list(list, problems, this::weighted));
        return threshold.flatMap(t -> of.map(o -> (Condition) new Condition.AtLeast(t, o)));
    }

    private Option<Condition.Threshold> threshold(Located value) {
        if (value instanceof Located.Num n) return Option.some(new Condition.Threshold.Number(Types.plain(n.value())));
        if (!(value instanceof Located.Obj)) return expected(value, "a number or {fact: …}");
        return Fields.of(value, problems).flatMap(fields -> {
            Option<NumberFact> fact = fields.requireText("fact").flatMap(id -> number(id, value));
            fields.refuseOthers();
            return fact.map(Condition.Threshold.OfFact::new);
        });
    }

    private Option<Condition.Weighted> weighted(Located value) {
        if (value instanceof Located.Obj object && object.has("weight")) {
            Fields fields = Fields.of(value, problems).get();
            Option<BigDecimal> weight = fields.require("weight").flatMap(this::weight);
            Option<Condition> condition = fields.require("condition").flatMap(this::read);
            fields.refuseOthers();
            return weight.flatMap(w -> condition.map(c -> new Condition.Weighted(w, c)));
        }
        return read(value).map(c -> new Condition.Weighted(BigDecimal.ONE, c));
    }

    private Option<BigDecimal> weight(Located value) {
        if (value instanceof Located.Num n && n.value().signum() > 0) return Option.some(Types.plain(n.value()));
        return expected(value, "a number above zero");
    }

    private Option<Condition> reading(Fields fields) {
        Option<String> id = fields.requireText("reading");
        Option<String> here = fields.text("chosen");
        Option<Fields> stated = fields.require("options").flatMap(o -> Fields.of(o, problems));
        LinkedHashMap<String, Condition> options = stated.map(this::options).getOrElse(LinkedHashMap.empty());
        if (id.isEmpty() || stated.isEmpty()) return Option.none();
        Option<String> taken = here.orElse(() -> chosen.get(id.get()));
        if (taken.isEmpty()) {
            problems.add(
                    fields.here(),
                    "reading '" + id.get() + "' is not described under 'readings' of any norm"
                            + NearMiss.hint(id.get(), chosen.keySet()));
            return Option.none();
        }
        Set<String> names = stated.get().names();
        if (names.size() < 2) {
            problems.add(fields.here(), "reading '" + id.get() + "' needs two options or more");
            return Option.none();
        }
        if (!names.contains(taken.get())) {
            problems.add(
                    fields.here(),
                    "reading '" + id.get() + "' is chosen as '" + taken.get()
                            + "', which is no option here; the options: "
                            + names.mkString(", "));
            return Option.none();
        }
        return options.size() < names.size()
                ? Option.none()
                : Option.some(new Condition.Reading(id.get(), taken.get(), options));
    }

    private LinkedHashMap<String, Condition> options(Fields fields) {
        LinkedHashMap<String, Condition> options = LinkedHashMap.empty();
        for (String name : fields.names())
            for (Condition condition : fields.get(name).flatMap(this::read)) options = options.put(name, condition);
        return options;
    }

    private Option<Condition> reference(Fields fields) {
        Option<String> norm = fields.requireText("norm");
        Option<Located> of = fields.get("of");
        Option<Located> over = fields.get("over");
        if (of.isDefined() && over.isDefined()) {
            problems.add(
                    fields.here(), "a norm is asked of the anchor or over any frame: state 'of' or 'over', not both");
            return Option.none();
        }
        if (of.exists(o -> !is(o, "anchor"))) return expected(of.get(), "anchor");
        if (over.exists(o -> !is(o, "any"))) return expected(over.get(), "any");
        Condition.Of whom =
                of.isDefined() ? Condition.Of.ANCHOR : over.isDefined() ? Condition.Of.ANY : Condition.Of.SAME_FRAME;
        return norm.map(n -> new Condition.Reference(n, whom));
    }

    private static boolean is(Located value, String word) {
        return value instanceof Located.Str text && text.value().equals(word);
    }

    private Option<Condition> open(Located value) {
        return Fields.of(value, problems).flatMap(fields -> {
            Option<Condition.Reason> reason = fields.require("reason")
                    .flatMap(r -> Types.word(Condition.Reason.class).read(r, problems));
            Option<String> external = fields.text("fact");
            fields.refuseOthers();
            if (external.exists(e -> !e.startsWith("external.")))
                return expected(value, "a fact that begins with 'external.'");
            return reason.map(r -> new Condition.Open(
                    r, external.map(e -> e.substring("external.".length())).toJavaOptional()));
        });
    }

    private Option<Condition> test(String id, Located.Field field, Fields fields) {
        Option<Located> value = fields.get(id);
        Option<Fact<?>> fact = fact(id, field);
        return fact.flatMap(f -> value.flatMap(v -> tests(f, v)));
    }

    private Option<Fact<?>> fact(String id, Located.Field field) {
        if (id.startsWith("external.")) return Option.some(external(id.substring("external.".length())));
        Optional<Fact<?>> fact = Facts.find(id);
        if (fact.isEmpty()) {
            String near = NearMiss.hint(id, CASES);
            problems.add(
                    field.value().path(),
                    field.nameAt(),
                    id.contains(".") || near.isEmpty() ? Facts.unknown(id) : "unknown case '" + id + "'" + near);
        }
        return Option.ofOptional(fact);
    }

    private Fact<?> external(String name) {
        return numbers.get(name).getOrElse(false) ? Facts.externalNumber(name) : Facts.external(name);
    }

    private Option<Condition> tests(Fact<?> fact, Located value) {
        if (fact instanceof FlagFact) return one(fact, value, Types.flag());
        if (fact instanceof WordFact<?> word) return words(word, value);
        if (fact instanceof SetFact<?> set)
            return Types.word(set.type()).read(value, problems).map(e -> is(fact, new Predicate.Has(e)));
        if (fact instanceof NumberFact) {
            if (value instanceof Located.Num n)
                return Option.some(is(fact, new Predicate.OneOf(Vector.of(Types.plain(n.value())))));
            return bounds(fact, value, ORDERS, this::numberOperand);
        }
        if (fact instanceof DateFact) return bounds(fact, value, DATES, this::dateOperand);
        if (fact instanceof DivisionFact) return within(fact, value);
        return expected(value, fact.description());
    }

    private <V> Option<Condition> one(Fact<?> fact, Located value, org.hukou.model.shape.Type<V> type) {
        return type.read(value, problems).map(v -> is(fact, new Predicate.OneOf(Vector.of(v))));
    }

    private <E extends Enum<E>> Option<Condition> words(WordFact<E> fact, Located value) {
        if (value instanceof Located.Obj)
            return bounds(
                    fact,
                    value,
                    ORDERS,
                    v -> Types.word(fact.type()).read(v, problems).map(Predicate.Rank::new));
        Vector<Located> items = value instanceof Located.Arr list ? list.items() : Vector.of(value);
        Vector<Object> values = items.flatMap(i -> Types.word(fact.type()).read(i, problems));
        if (values.isEmpty() && items.isEmpty()) return expected(value, "at least one word");
        return values.isEmpty() ? Option.none() : Option.some(is(fact, new Predicate.OneOf(values)));
    }

    private Option<Condition> bounds(
            Fact<?> fact,
            Located value,
            LinkedHashMap<String, Predicate.Order> orders,
            Function<Located, Option<? extends Predicate.Operand>> operand) {
        if (!(value instanceof Located.Obj)) return expected(value, fact.description());
        Fields fields = Fields.of(value, problems).get();
        Vector<Condition> bounds = orders.toVector()
                .flatMap(order -> fields.get(order._1())
                        .flatMap(v -> operand.apply(v).map(o -> is(fact, new Predicate.Bound(order._2(), o)))));
        fields.refuseOthers();
        if (fields.names().isEmpty()) return expected(value, fact.description());
        if (bounds.isEmpty()) return Option.none();
        return Option.some(bounds.size() == 1 ? bounds.head() : new Condition.All(bounds));
    }

    private Option<Predicate.Operand> numberOperand(Located value) {
        if (value instanceof Located.Num n) return Option.some(new Predicate.Number(Types.plain(n.value())));
        if (!(value instanceof Located.Obj)) return expected(value, "a number or {fact: …, times: …}");
        return Fields.of(value, problems).flatMap(fields -> {
            Option<NumberFact> fact = fields.requireText("fact").flatMap(id -> number(id, value));
            Option<BigDecimal> times = fields.get("times").map(this::weight).getOrElse(Option.some(BigDecimal.ONE));
            fields.refuseOthers();
            return fact.flatMap(f -> times.map(t -> new Predicate.Other(f, t)));
        });
    }

    private Option<NumberFact> number(String id, Located where) {
        Option<Fact<?>> fact = id.startsWith("external.")
                ? Option.some(Facts.externalNumber(id.substring("external.".length())))
                : Option.ofOptional(Facts.find(id));
        if (fact.isEmpty()) problems.add(where, Facts.unknown(id));
        else if (!(fact.get() instanceof NumberFact)) problems.add(where, "fact '" + id + "' is no number");
        return fact.filter(NumberFact.class::isInstance).map(NumberFact.class::cast);
    }

    private Option<Predicate.Operand> dateOperand(Located value) {
        Option<LocalDate> date = Types.date().read(value, problems);
        return date.map(Predicate.Date::new);
    }

    private Option<Condition> within(Fact<?> fact, Located value) {
        if (!(value instanceof Located.Obj)) return expected(value, fact.description());
        Fields fields = Fields.of(value, problems).get();
        Option<Condition> within = fields.require("within")
                .flatMap(v -> Division.TYPE.read(v, problems))
                .map(d -> is(fact, new Predicate.Within(d)));
        fields.refuseOthers();
        return within;
    }

    private static Condition is(Fact<?> fact, Predicate predicate) {
        return new Condition.Test(new FactTest(fact, predicate));
    }

    private <T> Option<T> expected(Located value, String look) {
        problems.add(value, "expected " + look + ", found " + value.kind());
        return Option.none();
    }
}
