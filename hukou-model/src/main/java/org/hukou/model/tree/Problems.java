package org.hukou.model.tree;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;

/** Collects problems while a document is read, so that all are reported at once. Not thread-safe. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    /** No problems yet. */
    public Problems() {}

    /** Reports a problem at a value. */
    public void add(Located where, String message) {
        add(where.path(), where.at(), message);
    }

    /** Reports a problem at a path and position. */
    public void add(String path, At at, String message) {
        found.add(new Problem(path, at, message));
    }

    /** Reports problems found elsewhere. */
    public void addAll(Iterable<Problem> problems) {
        problems.forEach(found::add);
    }

    /** Whether nothing was reported. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** How many were reported. */
    public int size() {
        return found.size();
    }

    /** All problems, by position, each once. */
    public Seq<Problem> all() {
        return Vector.ofAll(found).distinct().sortBy(Problem::at);
    }
}
