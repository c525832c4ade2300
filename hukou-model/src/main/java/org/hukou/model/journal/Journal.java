package org.hukou.model.journal;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.io.IOException;
import org.hukou.model.register.Event;
import org.hukou.model.register.Register;
import org.hukou.model.register.RegisterRefusal;

/**
 * Where the events of a register are kept. It does not check them: a register does, and only what the register takes
 * belongs here. One thread uses it at a time, and one writer.
 */
public interface Journal extends AutoCloseable {
    /** Where the journal stands. */
    Chain end();

    /**
     * Keeps events, all or none, behind those that are there. Once it returns they outlive the process and the machine's
     * power; where it throws, none of them is kept, or the journal takes no more until it is opened anew.
     *
     * @throws IOException where they cannot be kept
     */
    Chain append(Seq<Event> events) throws IOException;

    /**
     * Applies an event to the register that this journal gives, and keeps it where the register takes it, before it says
     * so.
     *
     * @throws IOException where it cannot be kept; the register then stays as it was
     */
    default Either<RegisterRefusal, Register> enter(Register register, Event event) throws IOException {
        Either<RegisterRefusal, Register> applied = register.apply(event);
        if (applied.isRight()) append(Vector.of(event));
        return applied;
    }

    /**
     * Lets go of the file or connection.
     *
     * @throws IOException where that fails; what was kept is kept
     */
    @Override
    void close() throws IOException;
}
