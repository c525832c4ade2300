package org.hukou.model.journal;

import java.nio.file.Path;
import org.hukou.model.register.Event;
import org.hukou.model.register.Register;

/** A process of its own that writes births into a journal, one by one, and says after each how many are kept. */
final class Scribe {
    private Scribe() {}

    public static void main(String[] args) throws Exception {
        try (JournalFile journal = JournalFile.open(Path.of(args[0])).get()) {
            Register register = journal.replayed().register();
            for (int i = (int) journal.end().events(); ; i++) {
                Event event = Entries.entry(i);
                register = journal.enter(register, event).get();
                System.out.println(journal.end().events());
            }
        }
    }
}
