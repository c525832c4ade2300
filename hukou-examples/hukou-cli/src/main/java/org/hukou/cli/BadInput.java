package org.hukou.cli;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.hukou.model.io.Source;
import org.hukou.model.tree.Problem;

/** An input is wrong; the message is all that is said. */
final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Source source;
    private final transient Seq<Problem> problems;

    BadInput(String message) {
        super(message);
        this.source = Source.yaml("");
        this.problems = Vector.empty();
    }

    /** Problems of a source; its lines are looked up only where the message is asked for. */
    BadInput(Source source, Seq<Problem> problems) {
        super("");
        this.source = source;
        this.problems = problems;
    }

    /** The problems, where they are those of a source. */
    Seq<Problem> problems() {
        return problems;
    }

    @Override
    public String getMessage() {
        return problems.isEmpty()
                ? super.getMessage()
                : problems.map(p -> p.render(source.name(), source.text())).mkString("\n");
    }
}
