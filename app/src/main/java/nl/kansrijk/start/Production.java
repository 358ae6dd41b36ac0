package nl.kansrijk.start;

import java.util.Arrays;
import java.util.Map;

/** What a house in production refuses before anything starts. Source: security.md H1 and C4. */
final class Production {
    private Production() {}

    static void refuse(StartOptions options, Map<String, String> environment) {
        if (!isMeant(environment)) return;
        if (options.clock().isPresent()) throw new Trouble("A house in production has no --clock: its days are real.");
        if (options.demo()) throw new Trouble("A house in production has no invented people; add --no-demo.");
    }

    /** Whether the keys that seal identities come from outside the home. */
    static boolean namesKeys(Map<String, String> environment) {
        return !environment.getOrDefault("KANSRIJK_KEYS", "").isBlank();
    }

    static boolean isMeant(Map<String, String> environment) {
        return Arrays.asList(
                        environment.getOrDefault("SPRING_PROFILES_ACTIVE", "").split(","))
                .contains("production");
    }
}
