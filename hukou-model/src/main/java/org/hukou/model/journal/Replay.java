package org.hukou.model.journal;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hukou.model.register.Event;
import org.hukou.model.register.Register;
import org.hukou.model.register.RegisterRefusal;
import org.hukou.model.tree.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Replays lines: a batch is read on all processors, then applied in order. What is wrong with a line is held back until it
 * is known whether another line follows. Not thread-safe; made for one replay. For journals of any kind: hand it every line
 * with {@link #line}, then ask {@link #done}.
 */
public final class Replay {
    private static final int BATCH = 4096;

    /** Is told how far a replay has come. */
    public interface Watcher {
        /** Called after each batch, with the events and bytes taken so far. */
        void taken(long events, long bytes);
    }

    private final Watcher watcher;
    private final List<Waiting> batch = new ArrayList<>();
    private String hash = Chain.START.hash();
    private long number;
    private long offset;
    private Register register = Register.empty();
    private Chain end = Chain.START;
    private long taken;
    private @Nullable Damage damage;
    private boolean followed;

    /** A replay from an empty register. */
    public Replay(Watcher watcher) {
        this.watcher = watcher;
    }

    /** A replay that nobody watches. */
    public Replay() {
        this((events, bytes) -> {});
    }

    private record Waiting(
            JournalLine line,
            String hashBefore,
            long number,
            long offset,
            int bytes,
            boolean ended,
            String unreadable) {
        Either<Seq<Problem>, Event> event() {
            return line.event(hashBefore);
        }
    }

    /**
     * Takes a line.
     *
     * @param text the line without its end
     * @param bytes how long it is, with its end
     * @return whether it makes sense to hand on more: not after a line that cannot be taken and is not the last
     */
    public boolean line(String text, int bytes) {
        return line(text, bytes, true, "");
    }

    /** The same for a line that may have no end or be unreadable; {@code unreadable} then says why. */
    boolean line(String text, int bytes, boolean ended, String unreadable) {
        JournalLine line = new JournalLine(text);
        batch.add(new Waiting(line, hash, ++number, offset, bytes, ended, unreadable));
        hash = line.hash();
        offset += bytes;
        if (batch.size() >= BATCH) flush();
        return !followed;
    }

    private void flush() {
        List<Either<Seq<Problem>, Event>> events = batch.parallelStream()
                .map(w -> w.ended && w.unreadable.isEmpty()
                        ? w.event()
                        : Either.<Seq<Problem>, Event>left(Vector.empty()))
                .toList();
        IntStream.range(0, batch.size()).forEach(i -> apply(batch.get(i), events.get(i)));
        batch.clear();
        watcher.taken(end.events(), taken);
    }

    private void apply(Waiting waiting, Either<Seq<Problem>, Event> event) {
        if (damage != null) {
            followed = true;
            return;
        }
        if (event.isLeft()) {
            damage = damaged(waiting, event.getLeft());
            return;
        }
        Either<RegisterRefusal, Register> applied = register.apply(event.get());
        if (applied.isLeft()) {
            damage = new Damage(
                    waiting.number,
                    1,
                    waiting.offset,
                    true,
                    "the register refuses the event: " + applied.getLeft().message());
            followed = true;
            return;
        }
        register = applied.get();
        end = waiting.line.after(end);
        taken += waiting.bytes;
    }

    private static Damage damaged(Waiting w, Seq<Problem> problems) {
        if (!w.ended) return new Damage(w.number, w.line.text().length() + 1, w.offset, false, "the line is cut off");
        if (!w.unreadable.isEmpty()) return new Damage(w.number, 1, w.offset, true, w.unreadable);
        Problem first = problems.head();
        String what = (first.path().isEmpty() ? "" : first.path() + ": ") + first.message();
        return new Damage(w.number, Math.max(1, first.at().column()), w.offset, true, what);
    }

    /** The register and where the journal stands; or the line that cannot be taken, where it is not the last. */
    public Either<Damage, Replayed> done() {
        flush();
        if (damage != null && followed) return Either.left(damage);
        return Either.right(new Replayed(register, end, taken, Optional.ofNullable(damage)));
    }
}
