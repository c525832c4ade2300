package org.hukou.jdbc;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.hukou.model.journal.Chain;
import org.hukou.model.journal.Damage;
import org.hukou.model.journal.Journal;
import org.hukou.model.journal.JournalLine;
import org.hukou.model.journal.Replay;
import org.hukou.model.journal.Replayed;
import org.hukou.model.register.Event;

/**
 * A journal in a table of a database: the same lines as in a file, numbered from 1. An append is a transaction; it returns
 * when the database has committed it to the disk. H2 and PostgreSQL are tested; the statements are plain SQL. The number is
 * the primary key, so of two writers at the same end one fails. Not thread-safe. Messages hold no line: databases like to
 * show the row that they refuse, and a row is personal data.
 */
public final class JdbcJournal implements Journal {
    private static final int FETCHED = 5000;

    private final Connection connection;
    private final boolean h2;
    private final Replayed replayed;
    private Chain end;
    private boolean broken;

    private JdbcJournal(Connection connection, boolean h2, Replayed replayed) {
        this.connection = connection;
        this.h2 = h2;
        this.replayed = replayed;
        this.end = replayed.end();
    }

    /** The URL of a database of H2 in a file of this process; H2 adds {@code .mv.db} to the name. */
    public static String embedded(Path file) {
        return "jdbc:h2:file:" + file.toAbsolutePath() + ";WRITE_DELAY=0";
    }

    /**
     * Opens the journal of a database, with a table {@code hukou_journal} that is made where there is none, and replays it.
     *
     * @param url a JDBC URL, such as {@link #embedded} gives or {@code jdbc:postgresql://host/database?user=name}
     * @return the journal, or the line that cannot be taken: a committed line is never taken for one cut off
     * @throws IOException where the database cannot be reached or read
     */
    public static Either<Damage, JdbcJournal> open(String url) throws IOException {
        try {
            Connection connection = DriverManager.getConnection(url);
            try {
                return open(connection);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw failed("cannot be opened", e);
        }
    }

    private static Either<Damage, JdbcJournal> open(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS hukou_journal (number BIGINT PRIMARY KEY, line TEXT NOT NULL)");
        }
        connection.commit();
        boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
        Either<Damage, Replayed> read = read(connection);
        connection.commit();
        if (read.isLeft() || read.get().tail().isPresent()) {
            connection.close();
            return Either.left(
                    read.isLeft() ? read.getLeft() : read.get().tail().orElseThrow());
        }
        return Either.right(new JdbcJournal(connection, h2, read.get()));
    }

    private static Either<Damage, Replayed> read(Connection connection) throws SQLException {
        Replay replay = new Replay();
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED);
            try (ResultSet rows = statement.executeQuery("SELECT line FROM hukou_journal ORDER BY number")) {
                boolean more = true;
                while (more && rows.next()) {
                    String line = rows.getString(1);
                    more = replay.line(line, line.getBytes(StandardCharsets.UTF_8).length + 1);
                }
            }
        }
        return replay.done();
    }

    /** The register that the journal gave when it was opened. */
    public Replayed replayed() {
        return replayed;
    }

    @Override
    public Chain end() {
        return end;
    }

    @Override
    public Chain append(Seq<Event> events) throws IOException {
        if (broken) throw new IOException("the journal could not be written before; open it anew");
        Chain next = end;
        Vector<JournalLine> lines = Vector.empty();
        for (Event event : events) {
            JournalLine line = JournalLine.of(next, event);
            lines = lines.append(line);
            next = line.after(next);
        }
        try {
            insert(lines);
            connection.commit();
            if (h2) sync();
        } catch (SQLException e) {
            broken = true;
            throw failed("cannot be written", e);
        }
        end = next;
        return end;
    }

    private void insert(Vector<JournalLine> lines) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO hukou_journal (number, line) VALUES (?, ?)")) {
            long number = end.events();
            for (JournalLine line : lines) {
                insert.setLong(1, ++number);
                insert.setString(2, line.text());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** H2 commits to its file, but does not by itself wait until the file is on the disk. */
    private void sync() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    private static IOException failed(String what, SQLException e) {
        return new IOException("the journal " + what + ": the database says SQLState " + e.getSQLState());
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failed("cannot be closed", e);
        }
    }
}
