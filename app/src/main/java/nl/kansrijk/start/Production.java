package nl.kansrijk.start;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a house in production (profile {@code production}) refuses before anything starts, with every reason at once.
 * Source: security.md H1 and C4.
 */
final class Production {
    private static final Set<String> ONLY_FOR_TRYING = Set.of("demo", "test", "dev", "development", "local");

    private final Map<String, String> environment;

    Production(Map<String, String> environment) {
        this.environment = environment;
    }

    /** @param deed what the home was made with, or will be */
    void refuse(Deed deed, boolean movedClock) {
        if (!isMeant()) return;
        var reasons = Stream.of(people(deed, movedClock), talking(), open(), new ProductionSecrets(environment).weak())
                .flatMap(List::stream)
                .toList();
        if (reasons.isEmpty()) return;
        throw new Trouble("A house in production does not open like this:\n - " + String.join("\n - ", reasons));
    }

    boolean isMeant() {
        return profiles().contains("production");
    }

    /** Whether the keys that seal identities come from outside the home. */
    static boolean namesKeys(Map<String, String> environment) {
        return !environment.getOrDefault("KANSRIJK_KEYS", "").isBlank();
    }

    private List<String> people(Deed deed, boolean movedClock) {
        return Reasons.of()
                .when(deed.demo(), "invented people can be entered without a password; make a home with --no-demo")
                .when(movedClock || has("KANSRIJK_CLOCK"), "the clock is moved; leave out --clock and KANSRIJK_CLOCK")
                .when(says("KANSRIJK_DEMO", "true"), "KANSRIJK_DEMO opens the log-in without password; take it away")
                .when(profiles().stream().anyMatch(ONLY_FOR_TRYING::contains), "a profile for trying things is active")
                .all();
    }

    private List<String> talking() {
        return Reasons.of()
                .when(says("DEBUG", "true") || says("TRACE", "true"), "DEBUG or TRACE writes personal data to the log")
                .when(anyLevel("debug") || anyLevel("trace"), "a LOGGING_LEVEL of debug or trace writes personal data")
                .when(has("JAVA_TOOL_OPTIONS") && value("JAVA_TOOL_OPTIONS").contains("jdwp"), "a debugger may enter")
                .when(says("SERVER_ERROR_INCLUDE_STACKTRACE", "always"), "error pages show the inside of the house")
                .all();
    }

    private List<String> open() {
        return Reasons.of()
                .when(says("SERVER_SERVLET_SESSION_COOKIE_SECURE", "false"), "the session cookie must be secure")
                .when(says("SPRING_FLYWAY_CLEAN_DISABLED", "false"), "migrations could empty the database")
                .when(value("MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE").contains("*"), "all management pages are open")
                .when(crossesTheNetworkOpenly(), "the database is reached without TLS; add sslmode=verify-full")
                .all();
    }

    private boolean crossesTheNetworkOpenly() {
        var url = value("SPRING_DATASOURCE_URL");
        var near = url.isEmpty() || url.matches("jdbc:postgresql://(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?/.*");
        return !near && !url.matches(".*[?&]sslmode=(verify-full|verify-ca)(&.*)?");
    }

    private List<String> profiles() {
        return Arrays.stream(value("SPRING_PROFILES_ACTIVE").split(","))
                .map(String::strip)
                .toList();
    }

    private boolean anyLevel(String level) {
        return environment.entrySet().stream()
                .anyMatch(set -> set.getKey().startsWith("LOGGING_LEVEL_")
                        && set.getValue().equalsIgnoreCase(level));
    }

    private boolean says(String name, String value) {
        return value(name).equalsIgnoreCase(value);
    }

    private boolean has(String name) {
        return !value(name).isEmpty();
    }

    private String value(String name) {
        return environment.getOrDefault(name, "").strip();
    }
}
