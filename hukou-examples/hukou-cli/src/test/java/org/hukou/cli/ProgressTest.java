package org.hukou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final AtomicLong nanos = new AtomicLong();
    private final StringWriter terminal = new StringWriter();

    private Progress progress(long size) {
        return new Progress(new PrintWriter(terminal), size, nanos::get);
    }

    private String written() {
        String text = terminal.toString().replace("\r\u001b[K", "<");
        terminal.getBuffer().setLength(0);
        return text;
    }

    @Test
    void it_tells_the_part_done_the_lines_and_the_rate_five_times_a_second() {
        Progress progress = progress(1000);
        nanos.set(199_999_999);
        progress.show(100, 400);
        assertThat(written()).isEmpty();
        nanos.set(200_000_000);
        progress.show(1000, 500);
        assertThat(written()).isEqualTo("<[############------------] 50%, 1,000 lines, 5,000/s");
        progress.show(1001, 501);
        assertThat(written()).isEmpty();
        nanos.set(400_000_000);
        progress.show(2000, 1000);
        assertThat(written()).isEqualTo("<[########################] 100%, 2,000 lines, 5,000/s");
    }

    @Test
    void without_a_known_size_there_are_lines_and_rate_alone() {
        Progress progress = progress(0);
        nanos.set(2_000_000_000);
        progress.show(1500, 1);
        assertThat(written()).isEqualTo("<1,500 lines, 750/s");
    }

    @Test
    void it_is_taken_away_only_where_it_was_drawn() {
        Progress progress = progress(0);
        progress.hide();
        assertThat(written()).isEmpty();
        nanos.set(1_000_000_000);
        progress.show(1, 1);
        progress.hide();
        progress.hide();
        assertThat(written()).isEqualTo("<1 lines, 1/s<");
    }
}
