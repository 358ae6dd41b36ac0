package nl.kansrijk.bench.country;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Draws 0..n-1 with a chance that falls as 1 / (rank + flat). */
final class Zipf {
    private final double[] upTo;

    Zipf(int n, double flat) {
        upTo = new double[n];
        double sum = 0;
        for (int rank = 0; rank < n; rank++) upTo[rank] = sum += 1 / (rank + 1 + flat);
        for (int rank = 0; rank < n; rank++) upTo[rank] /= sum;
    }

    int draw(RandomGenerator random) {
        int at = Arrays.binarySearch(upTo, random.nextDouble());
        return Math.min(at < 0 ? -at - 1 : at, upTo.length - 1);
    }
}
