package org.hukou.policy.lint;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.hukou.policy.fact.Fact;
import org.hukou.policy.fact.FactTest;

/**
 * What is asked of a frame on one way through a condition: tests that have to hold and tests that have to fail, and the
 * options taken. Immutable.
 *
 * @param asked by fact
 * @param options the option of each reading on this way
 */
record Store(Map<Fact<?>, Vector<Asked>> asked, Map<String, String> options) {
    static final Store EMPTY = new Store(LinkedHashMap.empty(), LinkedHashMap.empty());

    /** A test that has to hold, or has to fail. */
    record Asked(FactTest test, boolean holds) {}

    /** With one more test; empty where no frame can answer all of them so. */
    Option<Store> with(FactTest test, boolean holds) {
        Vector<Asked> all = asked.getOrElse(test.fact(), Vector.empty()).append(new Asked(test, holds));
        return Option.when(Together.possible(all), new Store(asked.put(test.fact(), all), options));
    }

    Store taking(String reading, String option) {
        return new Store(asked, options.put(reading, option));
    }

    /** The same options in another frame. */
    Store otherFrame() {
        return new Store(LinkedHashMap.empty(), options);
    }
}
