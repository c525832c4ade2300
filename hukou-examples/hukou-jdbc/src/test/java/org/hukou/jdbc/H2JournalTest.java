package org.hukou.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class H2JournalTest extends JournalContract {
    @Override
    String url() {
        return JdbcJournal.embedded(folder.resolve("journal"));
    }

    @Test
    void an_embedded_database_is_a_file_and_writes_without_delay() {
        assertThat(url()).startsWith("jdbc:h2:file:/").endsWith("/journal;WRITE_DELAY=0");
    }

    @Test
    void a_database_that_cannot_be_reached_is_named_by_its_state_only() {
        assertThatThrownBy(() -> JdbcJournal.open("jdbc:h2:file:" + folder.resolve("none") + ";IFEXISTS=TRUE"))
                .isInstanceOf(IOException.class)
                .hasMessage("the journal cannot be opened: the database says SQLState 90146");
    }
}
