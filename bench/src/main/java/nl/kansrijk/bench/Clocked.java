package nl.kansrijk.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.LongSupplier;

/** Times of many questions over some rounds: of each question the middle of its rounds. Unit: nanoseconds. */
final class Clocked {
    /** Rounds that do not count, so that what is timed is compiled whole. */
    static final int WARMING = 25;

    private final LongSupplier clock;
    private final long[][] nanos;

    Clocked(int questions, int rounds, LongSupplier clock) {
        this.clock = clock;
        nanos = new long[questions][rounds];
    }

    /** What the processor did for this thread: what others do on the machine does not count. */
    static LongSupplier processor() {
        return ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;
    }

    /** Something to time. */
    interface Work {
        void at(int question) throws java.io.IOException;
    }

    /** One round over all questions. */
    void round(int round, Work work) throws java.io.IOException {
        for (int question = 0; question < nanos.length; question++) {
            long from = clock.getAsLong();
            work.at(question);
            nanos[question][round] = clock.getAsLong() - from;
        }
    }

    /** The time within which this share of the questions was answered. Unit: ms. */
    double ms(double share) {
        double[] middle =
                Arrays.stream(nanos).mapToDouble(Clocked::middle).sorted().toArray();
        return middle[Math.min(middle.length - 1, (int) (middle.length * share))] / 1e6;
    }

    private static double middle(long[] rounds) {
        long[] sorted = rounds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
