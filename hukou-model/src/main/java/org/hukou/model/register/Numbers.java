package org.hukou.model.register;

import java.util.Arrays;
import org.hukou.model.person.CitizenNumber;

/**
 * Which people have a citizen number, by a hash of it: no number is held here. The people of a bucket are to be looked at
 * one by one; up to four million people a bucket has one or two. Immutable and thread-safe.
 */
record Numbers(IntMap<int[]> buckets) {
    static final Numbers NONE = new Numbers(IntMap.empty());

    private static final int[] NOBODY = {};
    private static final int MASK = (1 << 22) - 1;

    private static int bucket(CitizenNumber number) {
        int h = number.hashCode() * 0x9E3779B9;
        return (h ^ h >>> 15) & MASK;
    }

    int[] candidates(CitizenNumber number) {
        int[] found = buckets.get(bucket(number));
        return found == null ? NOBODY : found;
    }

    Numbers with(CitizenNumber number, int person) {
        int[] now = candidates(number);
        if (Arrays.stream(now).anyMatch(p -> p == person)) return this;
        int[] more = Arrays.copyOf(now, now.length + 1);
        more[now.length] = person;
        return new Numbers(buckets.put(bucket(number), more));
    }

    Numbers without(CitizenNumber number, int person) {
        int[] fewer = Arrays.stream(candidates(number)).filter(p -> p != person).toArray();
        int bucket = bucket(number);
        return new Numbers(fewer.length == 0 ? buckets.remove(bucket) : buckets.put(bucket, fewer));
    }
}
