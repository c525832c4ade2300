package org.hukou.model.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.hukou.model.io.Documents;
import org.hukou.model.io.Source;
import org.hukou.model.tree.Located;
import org.hukou.model.tree.Problems;
import org.junit.jupiter.api.Test;

class EventsProperties {
    @Provide
    Arbitrary<List<Happenings.Draw>> draws() {
        return Happenings.draws().list().ofSize(120);
    }

    @Property(tries = 60)
    void an_event_written_and_read_again_is_the_same(@ForAll("draws") List<Happenings.Draw> draws) {
        Naive naive = new Naive();
        for (Happenings.Draw draw : draws) {
            Event event = Happenings.next(naive, Happenings.FIRST, draw);
            Problems problems = new Problems();
            Option<Event> read = read(Documents.line(Events.write(event)), problems);
            assertThat(problems.all()).isEmpty();
            assertThat(read.get()).isEqualTo(event);
            Statistics.collect(event.kind());
            Naive.Outcome outcome = naive.after(event);
            if (outcome.wrong().isEmpty()) naive = outcome.after();
        }
    }

    private static Option<Event> read(String json, Problems problems) {
        Located tree = Documents.tree(Source.json(json), problems).get();
        return Events.read(tree, problems);
    }

    private static String problems(String json) {
        Problems problems = new Problems();
        assertThat(read(json, problems).isEmpty()).isTrue();
        return problems.all().mkString("\n");
    }

    @Test
    void what_is_no_event_says_why() {
        assertThat(problems("[]")).isEqualTo("1:1 expected an object, found a list");
        assertThat(problems("{}")).isEqualTo("1:1 missing property 'event'; it names the kind of event");
        assertThat(problems("{\"event\":\"deth\"}"))
                .isEqualTo("1:10 event: unknown word 'deth'; did you mean 'death'?");
        assertThat(problems("{\"event\":\"death\",\"date\":\"2020-01-01\",\"ground\":\"x\",\"person\":1}"))
                .isEqualTo("1:1 missing property 'diedOn'");
        assertThat(
                        problems(
                                "{\"event\":\"death\",\"date\":\"2020-01-01\",\"ground\":\"x\",\"person\":\"one\",\"diedOn\":\"2020-01-01\"}"))
                .isEqualTo("1:60 person: expected a whole number from 0 to 2147483647, found the string 'one'");
    }

    @Test
    void every_kind_of_event_has_a_table() {
        for (EventKind kind : EventKind.values())
            assertThat(Events.shape(kind).attributes().map(a -> a.name()))
                    .startsWith("event", "date", "ground", "approvals");
    }
}
