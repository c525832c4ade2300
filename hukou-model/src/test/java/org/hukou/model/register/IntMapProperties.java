package org.hukou.model.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class IntMapProperties {
    private static final int MOST = Integer.MAX_VALUE;

    /** Keys that share leaves, that lie next to each other across a border, and that lie far apart. */
    @Provide
    Arbitrary<List<Integer>> keys() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 70),
                        Arbitraries.integers().between(1020, 1030),
                        Arbitraries.of(
                                0, 31, 32, 1023, 1024, 1 << 20, (1 << 25) - 1, 1 << 30, MOST - 32, MOST - 1, MOST),
                        Arbitraries.integers().between(0, MOST))
                .list()
                .ofMaxSize(200);
    }

    /** Every other time a key comes again it goes. */
    private static TreeMap<Integer, String> plain(List<Integer> keys) {
        TreeMap<Integer, String> plain = new TreeMap<>();
        for (int key : keys) if (plain.remove(key) == null) plain.put(key, "v" + key);
        return plain;
    }

    private static IntMap<String> persistent(List<Integer> keys) {
        IntMap<String> map = IntMap.empty();
        for (int key : keys) map = map.contains(key) ? map.remove(key) : map.put(key, "v" + key);
        return map;
    }

    @Property
    void it_holds_what_a_tree_map_holds_in_the_same_order(@ForAll("keys") List<Integer> keys) {
        TreeMap<Integer, String> plain = plain(keys);
        IntMap<String> map = persistent(keys);
        List<Map.Entry<Integer, String>> visited = new ArrayList<>();
        map.forEach((key, value) -> visited.add(Map.entry(key, value)));
        assertThat(visited).containsExactlyElementsOf(plain.entrySet());
        assertThat(map.size()).isEqualTo(plain.size());
        assertThat(map.keys())
                .containsExactly(plain.keySet().stream().mapToInt(k -> k).toArray());
        for (int key : keys) assertThat(map.get(key)).isEqualTo(plain.get(key));
        for (int key : List.of(0, 5, 33, 1025, MOST)) assertThat(map.get(key)).isEqualTo(plain.get(key));
    }

    @Property
    void the_same_entries_have_the_same_form_however_they_came_in(@ForAll("keys") List<Integer> keys) {
        IntMap<String> map = persistent(keys);
        IntMap<String> straight = IntMap.empty();
        for (Map.Entry<Integer, String> e : plain(keys).descendingMap().entrySet())
            straight = straight.put(e.getKey(), e.getValue());
        assertThat(map).isEqualTo(straight).hasSameHashCodeAs(straight);
        if (!map.isEmpty()) {
            int first = map.keys()[0];
            assertThat(map).isNotEqualTo(map.remove(first)).isNotEqualTo(map.put(first, "another"));
        }
    }

    @Property
    void a_map_stays_as_it_was(@ForAll("keys") List<Integer> keys, @ForAll("keys") List<Integer> more) {
        IntMap<String> before = persistent(keys);
        TreeMap<Integer, String> plain = plain(keys);
        IntMap<String> changed = before;
        for (int key : more) changed = changed.contains(key) ? changed.remove(key) : changed.put(key, "changed");
        before.forEach((key, value) -> assertThat(value).isEqualTo(plain.get(key)));
        assertThat(before.size()).isEqualTo(plain.size());
    }

    @Test
    void removing_what_is_not_there_changes_nothing() {
        IntMap<String> map = IntMap.<String>empty().put(7, "seven");
        assertThat(map.remove(8)).isSameAs(map);
        assertThat(map.remove(7 + 32 * 32)).isSameAs(map);
        assertThat(IntMap.empty().remove(7)).isSameAs(IntMap.empty());
        assertThat(map.equals("seven")).isFalse();
    }
}
