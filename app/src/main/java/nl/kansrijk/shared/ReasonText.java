package nl.kansrijk.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How a reason stands in the database. Shape: JSON of its facts, with its key under {@code key}. */
public final class ReasonText {
    private static final JsonMapper JSON = new JsonMapper();

    private ReasonText() {}

    /** As text. */
    public static String write(Reason reason) {
        Map<String, String> words = new HashMap<>(reason.facts());
        words.put("key", reason.key());
        return JSON.writeValueAsString(words);
    }

    /** Reads what {@link #write} wrote. Errors: NullPointerException when there is no key. */
    public static Reason read(String stored) {
        var facts = new HashMap<>(JSON.readValue(stored, new TypeReference<Map<String, String>>() {}));
        return new Reason(Objects.requireNonNull(facts.remove("key"), "a reason has a key"), facts);
    }
}
