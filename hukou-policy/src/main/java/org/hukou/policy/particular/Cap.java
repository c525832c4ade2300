package org.hukou.policy.particular;

import io.vavr.collection.Vector;
import java.util.Optional;

/**
 * How far a local rule of settlement may go in cities of some size; not itself a rule of settlement. A local rule may ask
 * for whatever one of the caps that cover its place lets it ask, for no more years of insurance than the lowest of them
 * says, and for nothing else. Populations are those of the urban area (城区人口), in people.
 *
 * @param populationAbove covers cities with more people than this; all sizes from zero where it is left out
 * @param populationAtMost covers cities with no more people than this; without an upper end where it is left out
 * @param towns whether it covers designated towns too, whatever the size of their city
 * @param pressure covers only places whose capacity is under this pressure; all where it is left out
 * @param mayAsk what a local rule may ask for here
 * @param insuranceYearsAtMost the longest insurance that a local rule may ask for, in years; not limited by this cap where
 *     it is left out
 */
public record Cap(
        Optional<Integer> populationAbove,
        Optional<Integer> populationAtMost,
        boolean towns,
        Optional<Pressure> pressure,
        Vector<May> mayAsk,
        Optional<Integer> insuranceYearsAtMost)
        implements Particular {
    /** Refuses a range of populations that holds none. */
    public Cap {
        if (populationAbove.isPresent()
                && populationAtMost.isPresent()
                && populationAbove.get() >= populationAtMost.get())
            throw new IllegalArgumentException("no city has more than " + populationAbove.get() + " and at most "
                    + populationAtMost.get() + " people");
    }

    /** Whether it covers a city by the number of people in its urban area. */
    public boolean covers(int urbanPopulation) {
        return populationAbove.filter(above -> urbanPopulation <= above).isEmpty()
                && populationAtMost.filter(most -> urbanPopulation > most).isEmpty();
    }

    /** How the number of people weighs on what a place can carry (城市综合承载能力压力). */
    public enum Pressure {
        /** It weighs little. */
        LOW,
        /** It weighs heavily. */
        HIGH
    }

    /** What a local rule of settlement may ask for. */
    public enum May {
        /** Lawful stable work. */
        WORK,
        /** Work of certain kinds only. */
        WORK_SCOPE,
        /** Work for a number of years. */
        WORK_YEARS,
        /** A lawful stable dwelling. */
        DWELLING,
        /** A dwelling of certain kinds or under certain conditions only, other than its size. */
        DWELLING_TERMS,
        /** A dwelling of an area or of a price. */
        DWELLING_SIZE,
        /** Social insurance for a number of years. */
        INSURANCE,
        /** Points. */
        POINTS
    }
}
