package org.hukou.policy.particular;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;

/**
 * A figure that the document derives from others, and what it prints for it. Whether both agree is computed; where they do
 * not, both are shown.
 *
 * @param name its name, unique in the profile
 * @param computes how it follows
 * @param of the names of figures, in order
 * @param printed what the document prints
 * @param decimals how many decimals it prints
 */
public record Arithmetic(
        String name, Computes computes, Vector<String> of, BigDecimal printed, Optional<Integer> decimals)
        implements Particular {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int EXACT = 12;

    /** Refuses a computation of too few figures. */
    public Arithmetic {
        boolean fits = computes == Computes.SUM ? of.size() > 1 : of.size() == 2;
        if (!fits) throw new IllegalArgumentException("a sum is of two figures or more, everything else of two");
    }

    /** How a figure follows from others, {@code a} being the first and {@code b} the second. */
    public enum Computes {
        /** {@code a} as hundredths of {@code b}. */
        SHARE,
        /** By how many hundredths {@code a} is more than {@code b}. */
        GROWTH,
        /** {@code a} less {@code b}. */
        DIFFERENCE,
        /** All added. */
        SUM,
        /** {@code a} divided by {@code b}. */
        RATIO,
        /** The years from {@code b} to {@code a}. */
        YEARS
    }

    /**
     * What follows from the figures, rounded half up as printed; empty where a figure is missing or a divisor is zero.
     *
     * @param figure the value of a figure by its name
     */
    public Option<BigDecimal> computed(Function<String, Option<BigDecimal>> figure) {
        Vector<BigDecimal> values = of.flatMap(figure);
        if (values.size() != of.size()) return Option.none();
        boolean divides = computes == Computes.SHARE || computes == Computes.GROWTH || computes == Computes.RATIO;
        if (divides && values.get(1).signum() == 0) return Option.none();
        return Option.some(exact(values).setScale(decimals.orElse(0), RoundingMode.HALF_UP));
    }

    private BigDecimal exact(Vector<BigDecimal> values) {
        BigDecimal a = values.get(0);
        BigDecimal b = values.get(1);
        return switch (computes) {
            case SHARE -> a.multiply(HUNDRED).divide(b, EXACT, RoundingMode.HALF_UP);
            case GROWTH -> a.subtract(b).multiply(HUNDRED).divide(b, EXACT, RoundingMode.HALF_UP);
            case RATIO -> a.divide(b, EXACT, RoundingMode.HALF_UP);
            case DIFFERENCE, YEARS -> a.subtract(b);
            case SUM -> values.foldLeft(BigDecimal.ZERO, BigDecimal::add);
        };
    }

    /** Whether what is printed is what follows from the figures; empty where that cannot be computed. */
    public Option<Boolean> agrees(Function<String, Option<BigDecimal>> figure) {
        return computed(figure).map(c -> c.compareTo(printed) == 0);
    }
}
