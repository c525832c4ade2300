package org.hukou.bench.register;

import com.sun.management.OperatingSystemMXBean;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import org.hukou.model.household.Resident;
import org.hukou.model.journal.JournalFile;
import org.hukou.model.journal.Replayed;
import org.hukou.model.register.Event;
import org.hukou.model.register.PersonId;
import org.hukou.model.register.Register;

/**
 * Measures a register at several sizes and prints a table: memory a person beyond the residents, processor time of an event
 * and of asking a past date; then how long a journal takes to load. Sizes are the arguments; a last argument {@code
 * replay=N} loads a journal of N events, of which a tenth are moves.
 */
public final class RegisterCosts {
    private static final int EVENTS = 40_000;
    private static final int WARM = 100_000;
    private static final int KEPT_TOGETHER = 10_000;

    private RegisterCosts() {}

    /** Measures. */
    public static void main(String[] args) throws IOException {
        boolean sizes = args.length > 0 && !args[0].startsWith("replay=");
        if (sizes) System.out.println("| people | bytes a person | µs a registration | µs a move | µs a past date |");
        if (sizes) System.out.println("|---|---|---|---|---|");
        for (String arg : args)
            if (!arg.startsWith("replay=")) {
                costs(WARM);
                System.out.print(costs(Integer.parseInt(arg)));
            }
        for (String arg : args) if (arg.startsWith("replay=")) replay(Integer.parseInt(arg.substring(7)));
    }

    private static String costs(int people) {
        Resident[] residents = new Resident[people + 1];
        for (int i = 1; i <= people; i++) residents[i] = County.resident(i);
        long before = used();
        long t0 = processor();
        Register register = Register.empty();
        for (int i = 1; i <= people; i++) register = take(register, registered(i, people, residents[i]));
        double registration = micros(processor() - t0) / people;
        long bytes = (used() - before) / people;
        double move = 0;
        for (int round = 0; round < 3; round++) move = moves(register, people, round);
        double past = past(register, people);
        if (residents.length != people + 1 || register.registered() != people) throw new IllegalStateException();
        return String.format("| %,d | %d | %.1f | %.1f | %.2f |%n", people, bytes, registration, move, past);
    }

    /** Registrations spread over ten years, in the order of their numbers. */
    private static Event registered(int person, int people, Resident resident) {
        return County.registration(person, resident, County.OPENED.plusDays(person * 3650L / people));
    }

    private static Register take(Register register, Event event) {
        return register.apply(event).getOrElseThrow(refusal -> new IllegalStateException(refusal.message()));
    }

    /** Members who are no heads move into the households of others; each round starts from the same register. */
    private static double moves(Register start, int people, int round) {
        Random random = new Random(round);
        Event[] events = new Event[EVENTS];
        boolean[] moved = new boolean[people + 1];
        LocalDate date = County.OPENED.plusYears(11);
        int made = 0;
        while (made < Math.min(EVENTS, people / 10)) {
            int person = random.nextInt(people / 3 - 1) * 3 + 2;
            int household = random.nextInt(people / 3 - 1) + 1;
            if (moved[person] || household == County.householdOf(person)) continue;
            moved[person] = true;
            events[made++] = County.move(person, household, date);
        }
        Register register = start;
        long t0 = processor();
        for (int i = 0; i < made; i++) register = take(register, events[i]);
        return micros(processor() - t0) / made;
    }

    private static double past(Register register, int people) {
        Random random = new Random(7);
        int found = 0;
        long t0 = processor();
        for (int i = 0; i < EVENTS; i++) {
            PersonId person = PersonId.of(random.nextInt(people) + 1);
            if (register.standing(person, County.OPENED.plusDays(random.nextInt(4000)))
                    .isPresent()) found++;
        }
        double micros = micros(processor() - t0) / EVENTS;
        if (found == 0) throw new IllegalStateException();
        return micros;
    }

    private static void replay(int events) throws IOException {
        Path file = Files.createTempFile("register", ".jsonl");
        int people = events - events / 10;
        try (JournalFile journal = JournalFile.open(file).get()) {
            for (int from = 1; from <= events; from += KEPT_TOGETHER) {
                int until = Math.min(from + KEPT_TOGETHER, events + 1);
                journal.append(Vector.range(from, until).map(i -> event(i, people)));
            }
        }
        for (int round = 0; round < 2; round++) {
            long t0 = System.nanoTime();
            long c0 = allProcessors();
            Replayed replayed = JournalFile.read(file).get();
            double seconds = (System.nanoTime() - t0) / 1e9;
            if (replayed.end().events() != events) throw new IllegalStateException();
            System.out.printf(
                    "a journal of %,d events, %,d MB, on %d processors: %.1f s, of which %.1f s of processor time%n",
                    events,
                    replayed.bytes() >> 20,
                    Runtime.getRuntime().availableProcessors(),
                    seconds,
                    (allProcessors() - c0) / 1e9);
        }
        Files.delete(file);
    }

    private static Event event(int i, int people) {
        if (i <= people) return registered(i, people, County.resident(i));
        int person = (i - people) * 3 - 1;
        int household = (County.householdOf(person) + 17) % (people / 3 - 1) + 1;
        return County.move(person, household, County.OPENED.plusYears(11));
    }

    private static long used() {
        for (int i = 0; i < 3; i++) System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Processor time of all threads: the replay's, the compiler's and the collector's. */
    private static long allProcessors() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static double micros(long nanos) {
        return nanos / 1e3;
    }
}
