package org.hukou.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.ToLongFunction;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.policy.decide.Decider;
import org.hukou.policy.decide.Verdict;
import org.hukou.policy.profile.Profiles;

/**
 * Prints how many times as long the library takes as the rules by hand. Both take turns, a few applications at a time, and
 * only the processor time of this thread counts, so that other work on the machine disturbs both alike. Never the same
 * applications one after the other, so that neither finds what the other has just fetched. No absolute time is printed.
 */
public final class Ratio {
    private static final int SIZE = 2000;
    private static final int A_TURN = 100;
    private static final long SEED = 2021;
    private static final int WARM_UP = 400;
    private static final int ROUNDS = 600;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static long sink;

    private Ratio() {}

    /** Prints a line for each sample: the median of the rounds, and the bounds of their middle half. */
    public static void main(String... arguments) {
        Decider decider = Decider.of(Profiles.get("zibo-2021"));
        for (Sample sample : Sample.values()) {
            double[] ratios = ratios(sample.draw(SIZE, SEED), application -> decide(decider, application));
            System.out.printf(
                    "%s: %.2f (%.2f – %.2f)%n", sample, ratios[ROUNDS / 2], ratios[ROUNDS / 4], ratios[ROUNDS * 3 / 4]);
        }
        if (sink == 1) System.out.println();
    }

    private static double[] ratios(Application[] applications, ToLongFunction<Application> library) {
        double[] ratios = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long byHand = 0;
            long byTheLibrary = 0;
            for (int turn = 0; turn < SIZE; turn += A_TURN) {
                byHand += time(applications, turn, ByHand::settle);
                byTheLibrary += time(applications, (turn + SIZE / 2) % SIZE, library);
            }
            if (round >= 0) ratios[round] = (double) byTheLibrary / byHand;
        }
        Arrays.sort(ratios);
        return ratios;
    }

    private static long time(Application[] applications, int from, ToLongFunction<Application> decide) {
        long start = THREADS.getCurrentThreadCpuTime();
        for (int i = from; i < from + A_TURN; i++) sink += decide.applyAsLong(applications[i]);
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    private static long decide(Decider decider, Application application) {
        long all = 0;
        for (Verdict verdict : decider.verdicts(application, Ask.SETTLE))
            all += verdict.any().ordinal();
        return all;
    }
}
