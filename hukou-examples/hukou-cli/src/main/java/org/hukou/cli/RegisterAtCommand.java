package org.hukou.cli;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hukou.model.division.Division;
import org.hukou.model.division.Place;
import org.hukou.model.register.HouseholdId;
import org.hukou.model.register.PersonId;
import org.hukou.model.register.Register;
import org.hukou.model.register.Standing;
import org.hukou.model.register.Status;
import org.hukou.model.value.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says who is registered where on a day. */
@Command(
        name = "at",
        description = "Says who was registered where at the end of a day: a person, a household, a division, or all."
                + " Names and citizen numbers are not shown.",
        mixinStandardHelpOptions = true,
        versionProvider = Hukou.Version.class)
final class RegisterAtCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    Output output = new Output();

    @Mixin
    RegisterJournal journal = new RegisterJournal();

    @Option(names = "--on", paramLabel = "DATE", description = "The day; without it, after the last event.")
    Optional<LocalDate> on = Optional.empty();

    @Option(names = "--person", paramLabel = "NUMBER", description = "Only this person.")
    Optional<Integer> person = Optional.empty();

    @Option(names = "--household", paramLabel = "NUMBER", description = "Only the members of this household.")
    Optional<Integer> household = Optional.empty();

    @Option(names = "--in", paramLabel = "DIVISION", description = "Only those registered in this division.")
    Optional<String> in = Optional.empty();

    @Override
    public Integer call() {
        if (Stream.of(person, household, in).filter(Optional::isPresent).count() > 1)
            throw new ParameterException(spec.commandLine(), "--person, --household and --in do not go together");
        Vector<Standing> found = found();
        RegisterWords words = new RegisterWords(output);
        output.write(
                spec.commandLine().getOut(),
                () -> found.isEmpty()
                        ? output.say("无", "nobody") + "\n"
                        : found.map(words::line).mkString("", "\n", "\n"),
                () -> Map.of("people", found.map(RegisterAtCommand::plain).toJavaList()));
        return 0;
    }

    private Vector<Standing> found() {
        try {
            Optional<PersonId> one = person.map(PersonId::of);
            Optional<HouseholdId> house = household.map(HouseholdId::of);
            Optional<Division> division = in.map(Division::of);
            Register register = journal.register(spec.commandLine().getErr());
            LocalDate date = on.orElse(LocalDate.MAX);
            if (one.isPresent())
                return Vector.ofAll(register.standing(one.get(), date).stream().toList());
            if (house.isPresent()) return register.members(house.get(), date);
            if (division.isPresent()) return Vector.ofAll(register.registeredIn(division.get(), date));
            return Vector.ofAll(register.standings(date).filter(s -> s.status() == Status.REGISTERED));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    static Map<String, Object> plain(Standing standing) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("person", standing.person().number());
        map.put("status", Words.of(standing.status()));
        standing.household().ifPresent(h -> map.put("household", h.number()));
        if (standing.head()) map.put("head", true);
        standing.relationToHead().ifPresent(r -> map.put("relationToHead", Words.of(r)));
        standing.place().ifPresent(p -> map.putAll(Place.SHAPE.write(p)));
        standing.householdKind().ifPresent(k -> map.put("kind", Words.of(k)));
        standing.label().ifPresent(l -> map.put("label", l));
        map.put("since", standing.since().toString());
        map.put("event", Words.of(standing.event()));
        map.put("ground", standing.ground());
        standing.approval().ifPresent(a -> map.put("norm", a.norm()));
        return map;
    }
}
