package org.hukou.model.value;

import java.util.Comparator;
import java.util.Optional;

/** Finds the name that was probably meant. */
public final class NearMiss {
    private NearMiss() {}

    /**
     * The candidate nearest to a misspelt name, by insertions, deletions, substitutions and swaps of neighbours; empty
     * where even the nearest differs in more than a third of its letters (at least two).
     */
    public static Optional<String> of(String name, Iterable<String> candidates) {
        record Scored(String candidate, int distance) {}
        return io.vavr.collection.Stream.ofAll(candidates)
                .filter(c -> Math.abs(name.length() - c.length()) <= most(name, c))
                .map(c -> new Scored(c, distance(name, c)))
                .filter(s -> s.distance <= most(name, s.candidate))
                .minBy(Comparator.comparingInt(Scored::distance))
                .map(Scored::candidate)
                .toJavaOptional();
    }

    private static int most(String name, String candidate) {
        return Math.max(2, Math.max(name.length(), candidate.length()) / 3);
    }

    /** A closing phrase such as {@code ; did you mean 'tenure'?}, or nothing where no candidate is near. */
    public static String hint(String name, Iterable<String> candidates) {
        return of(name, candidates).map(c -> "; did you mean '" + c + "'?").orElse("");
    }

    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) d[i][0] = i;
        for (int j = 0; j <= b.length(); j++) d[0][j] = j;
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1))
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
            }
        }
        return d[a.length()][b.length()];
    }
}
