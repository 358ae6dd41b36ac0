package nl.kansrijk.matching;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** How someone looked, as it stands in the database. */
final class WishJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int EVERYWHERE = 0;

    private WishJson() {}

    record Stored(int weeks, int ringKm, Map<String, Integer> importance, Set<String> off) {}

    static String write(Wish wish) {
        return JSON.writeValueAsString(new Stored(
                wish.weeks(),
                wish.ringKm().orElse(EVERYWHERE),
                wish.weighing().importance(),
                wish.weighing().off()));
    }

    static Wish read(String stored) {
        var wish = JSON.readValue(stored, Stored.class);
        var ring = wish.ringKm() == EVERYWHERE ? OptionalInt.empty() : OptionalInt.of(wish.ringKm());
        return new Wish(wish.weeks(), ring, new Weighing(wish.importance(), wish.off()), 1);
    }
}
