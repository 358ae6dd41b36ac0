package nl.kansrijk.engine;

import java.util.Map;

/** Why: a message key with facts. The engine never writes sentences. */
public record Reason(String key, Map<String, String> facts) {
    public Reason {
        facts = Map.copyOf(facts);
    }

    static Reason of(String key) {
        return new Reason(key, Map.of());
    }

    static Reason of(String key, String name, Object fact) {
        return new Reason(key, Map.of(name, String.valueOf(fact)));
    }
}
