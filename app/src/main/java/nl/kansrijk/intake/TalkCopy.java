package nl.kansrijk.intake;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A talk to take along and to bring in elsewhere: what was filled in last for each part of a question. What it measured follows
 * from that and is reckoned again.
 *
 * @param version of the questions it was asked with
 * @param answers by question and part: {@code Q20}, {@code Q42.LOOKED}
 */
public record TalkCopy(
        UUID id, TalkKind kind, String version, Instant opened, Optional<Instant> closed, Map<String, String> answers) {
    public TalkCopy {
        answers = java.util.Collections.unmodifiableMap(new TreeMap<>(answers));
    }
}
