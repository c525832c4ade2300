package org.hukou.jdbc;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;

/** Runs where {@code HUKOU_POSTGRESQL} holds the JDBC URL of a PostgreSQL whose table {@code hukou_journal} may be dropped. */
class PostgresJournalTest extends JournalContract {
    private static final String VARIABLE = "HUKOU_POSTGRESQL";

    @BeforeEach
    void drop() throws SQLException {
        if (System.getenv(VARIABLE) == null) {
            String skipped = "SKIPPED: the journal in PostgreSQL is not tested; set " + VARIABLE
                    + " to a JDBC URL, or run .ci/run, which starts a PostgreSQL";
            System.err.println("\n*** " + skipped + " ***\n");
            Assumptions.abort(skipped);
        }
        try (Connection connection = DriverManager.getConnection(url());
                Statement sql = connection.createStatement()) {
            sql.execute("DROP TABLE IF EXISTS hukou_journal");
        }
    }

    @Override
    String url() {
        return System.getenv(VARIABLE);
    }
}
