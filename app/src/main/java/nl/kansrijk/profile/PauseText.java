package nl.kansrijk.profile;

import java.util.HashMap;
import java.util.Map;
import nl.kansrijk.shared.Reason;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How the reason of a pause stands in the database: its facts, and its key under {@code key}. */
final class PauseText {
    private static final JsonMapper JSON = new JsonMapper();

    private PauseText() {}

    static String write(Reason reason) {
        Map<String, String> words = new HashMap<>(reason.facts());
        words.put("key", reason.key());
        return JSON.writeValueAsString(words);
    }

    static Reason read(String stored) {
        var facts = new HashMap<>(JSON.readValue(stored, new TypeReference<Map<String, String>>() {}));
        var key = facts.remove("key");
        return new Reason(key == null ? "" : key, facts);
    }
}
