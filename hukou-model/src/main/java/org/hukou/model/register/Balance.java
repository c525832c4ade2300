package org.hukou.model.register;

/**
 * Who came into the register and who left it, all told. Nobody appears or vanishes otherwise: {@link #people} is how many
 * the register has, whatever else happened to them.
 *
 * @param takenOver taken over from an earlier register
 * @param births births
 * @param firstRegistrations people registered who never were
 * @param arrivals people who came from outside
 * @param deaths deaths
 * @param departures people who left for outside
 * @param duplicates second registrations cancelled; records, not people
 */
public record Balance(
        long takenOver,
        long births,
        long firstRegistrations,
        long arrivals,
        long deaths,
        long departures,
        long duplicates) {
    /** Of an empty register. */
    static final Balance ZERO = new Balance(0, 0, 0, 0, 0, 0, 0);

    /** Those who came less those who left: all registered, and all cancelled for military service. */
    public long people() {
        return takenOver + births + firstRegistrations + arrivals - deaths - departures - duplicates;
    }

    /** The balance after so many more people of an event. */
    Balance after(EventKind kind, int people) {
        return new Balance(
                takenOver + (kind == EventKind.TAKE_OVER ? people : 0),
                births + (kind == EventKind.BIRTH ? people : 0),
                firstRegistrations + (kind == EventKind.FIRST_REGISTRATION ? people : 0),
                arrivals + (kind == EventKind.ARRIVAL ? people : 0),
                deaths + (kind == EventKind.DEATH ? people : 0),
                departures + (kind == EventKind.DEPARTURE ? people : 0),
                duplicates + (kind == EventKind.DUPLICATE_CANCELLATION ? people : 0));
    }
}
