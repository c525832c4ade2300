package org.hukou.bench;

import java.util.concurrent.TimeUnit;
import org.hukou.model.application.Application;
import org.hukou.model.application.Ask;
import org.hukou.policy.decide.Decider;
import org.hukou.policy.decide.Verdict;
import org.hukou.policy.profile.Profiles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One decision of the ask to settle in Zibo, over all its pathways: by hand and by the library. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class SettleInZibo {
    private static final int SIZE = 2000;
    private static final long SEED = 2021;

    /** Which applications are decided. */
    @Param({"RANDOM", "SAME"})
    public String sample = "RANDOM";

    private final Decider decider = Decider.of(Profiles.get("zibo-2021"));
    private Application[] applications = {};

    /** Draws the applications. */
    @Setup
    public void draw() {
        applications = Sample.valueOf(sample).draw(SIZE, SEED);
    }

    /** The rules written by hand. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public long byHand() {
        long all = 0;
        for (Application application : applications) all += ByHand.settle(application);
        return all;
    }

    /** The profile, compiled by the library. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public long byTheLibrary() {
        long all = 0;
        for (Application application : applications)
            for (Verdict verdict : decider.verdicts(application, Ask.SETTLE))
                all += verdict.any().ordinal();
        return all;
    }
}
