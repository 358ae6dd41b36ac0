package nl.kansrijk.shared;

import java.util.Map;

/**
 * Why something is so or may not be done: a message key with facts, put into plain Dutch by {@code web}.
 * Facts are codes, numbers and labels of the trade, never names of persons.
 */
public record Reason(String key, Map<String, String> facts) {
    public Reason {
        facts = Map.copyOf(facts);
    }

    /** A reason that needs no facts. */
    public static Reason of(String key) {
        return new Reason(key, Map.of());
    }
}
