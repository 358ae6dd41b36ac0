package nl.kansrijk.start;

import java.time.Duration;
import nl.kansrijk.start.bench.Crowd;
import picocli.CommandLine.Option;

/** How long a crowd is measured and how fast it goes. */
final class CrowdOptions {
    @Option(names = "--seconds", paramLabel = "N", defaultValue = "60", description = "How long (default: 60).")
    private int seconds = 60;

    @Option(
            names = "--warming",
            paramLabel = "N",
            defaultValue = "30",
            description = "Seconds before measuring in which nothing counts (default: 30).")
    private int warming = 30;

    @Option(names = "--think", paramLabel = "S", defaultValue = "5", description = "Think time, seconds (default: 5).")
    private double think = 5;

    /** So many at once. Errors: Trouble with what cannot be. */
    Crowd of(int people) {
        try {
            return new Crowd(
                    people,
                    Duration.ofMillis(Math.round(think * 1000)),
                    Duration.ofSeconds(warming),
                    Duration.ofSeconds(seconds));
        } catch (IllegalArgumentException wrong) {
            throw new Trouble(wrong.getMessage() + ".", wrong);
        }
    }
}
