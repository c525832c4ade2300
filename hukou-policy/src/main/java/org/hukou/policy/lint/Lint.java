package org.hukou.policy.lint;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;
import org.hukou.model.io.Documents;
import org.hukou.model.io.Source;
import org.hukou.model.tree.Located;
import org.hukou.model.tree.Problem;
import org.hukou.model.tree.Problems;
import org.hukou.model.value.Words;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.profile.ProfileFiles;

/**
 * Findings about the text of a profile: as errors all that reading refuses, as warnings what can hardly be meant. It
 * judges no law: a profile without findings can still be wrong about its document, which is for case files to hold.
 * Reading goes no further than what is wrong; here the rest of the file is looked at too. Stateless and thread-safe.
 */
public final class Lint {
    private static final int MOST_ROUNDS = 50;

    private Lint() {}

    /** How bad a finding is. */
    public enum Severity {
        /** Reading refuses the profile. */
        ERROR,
        /** Reading takes the profile, but this can hardly be meant. */
        WARNING
    }

    /** What is found, by names that stay as they are. */
    public enum Code {
        /** Reading refuses it. */
        REFUSED,
        /** A blank of the skeleton is not filled in. */
        UNFILLED_BLANK,
        /** A statement is the same text in both languages. */
        UNTRANSLATED_STATEMENT,
        /** A norm has no key terms by which it could be found in the source. */
        MISSING_TERMS,
        /** A norm answers an ask under no condition at all. */
        MISSING_CONDITION,
        /** Options of a reading come to the same. */
        EQUAL_OPTIONS,
        /** A reading is described and used nowhere. */
        UNUSED_READING,
        /** Something left to other rules is described and asked nowhere. */
        UNUSED_EXTERNAL,
        /** A pathway whose condition nobody can meet. */
        UNMEETABLE_PATHWAY;

        /** How bad it is. */
        public Severity severity() {
            return this == REFUSED ? Severity.ERROR : Severity.WARNING;
        }

        /** The name in output: {@code unmeetable-pathway}. */
        @Override
        public String toString() {
            return Words.of(this);
        }
    }

    /**
     * One finding.
     *
     * @param code what is found
     * @param problem where, and how to mend it
     */
    public record Finding(Code code, Problem problem) {
        /** The finding with {@code name:line:column}, severity and code, the offending line and a caret. */
        public String render(String name, String text) {
            String where = problem.path().isEmpty() ? "" : problem.path() + ": ";
            String severity = code.severity().name().toLowerCase(Locale.ROOT);
            String message = severity + ": " + where + problem.message() + " [" + code + "]";
            return new Problem("", problem.at(), message).render(name, text);
        }
    }

    /** All findings about a profile, by position. */
    public static Seq<Finding> findings(Source source) {
        Problems problems = new Problems();
        Option<Located> tree = Documents.tree(source, problems);
        Vector<Problem> refused = problems.all().toVector();
        Vector<Finding> warnings = Vector.empty();
        if (tree.isDefined()) {
            Repair repair = new Repair(tree.get());
            Option<Profile> profile = Option.none();
            for (int round = 0; round < MOST_ROUNDS && profile.isEmpty(); round++) {
                Problems found = new Problems();
                profile = ProfileFiles.read(repair.tree(), found);
                refused = refused.appendAll(found.all());
                if (profile.isEmpty() && !repair.mend(found.all())) break;
            }
            warnings = new Doubtful(tree.get(), repair.touched(), profile).all();
        }
        return refused.distinct()
                .map(p -> new Finding(Code.REFUSED, p))
                .appendAll(warnings)
                .sortBy(f -> f.problem().at());
    }
}
