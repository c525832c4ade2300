package org.hukou.model.tree;

import io.vavr.collection.Seq;

/** Values that contradict each other or cannot be: thrown by builders, and reported with positions by readers. */
public final class Invalid extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final transient Seq<Problem> problems;

    /** All that is wrong with one value; the paths are relative to it. */
    public Invalid(Seq<Problem> problems) {
        super(problems.mkString("; "));
        this.problems = problems;
    }

    /** What is wrong; the paths are relative to the value. */
    public Seq<Problem> problems() {
        return problems;
    }
}
