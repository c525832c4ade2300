package org.hukou.jdbc;

import org.hukou.model.register.Register;

/** A process of its own that writes births into a journal, one by one, and says after each how many are kept. */
final class Scribe {
    private Scribe() {}

    public static void main(String[] args) throws Exception {
        try (JdbcJournal journal = JdbcJournal.open(args[0]).get()) {
            Register register = journal.replayed().register();
            for (int i = (int) journal.end().events(); ; i++) {
                register = journal.enter(register, Births.birth(i)).get();
                System.out.println(journal.end().events());
            }
        }
    }
}
