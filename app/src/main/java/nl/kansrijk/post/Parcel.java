package nl.kansrijk.post;

import java.time.Instant;
import java.util.HashMap;
import java.util.Set;
import java.util.UUID;
import nl.kansrijk.shared.Reason;

/**
 * A letter as who keeps the house sees it: words, way and state, never to whom by name. Words: message key without its ending
 * {@code .subject} or {@code .text}, and facts. Attempts: how often it was tried.
 */
public record Parcel(UUID id, Kind to, Letter.Channel channel, Reason words, State state, int attempts, Instant at) {
    /** A name out of a list, a number, a day or a moment; digits among capitals may be a code that opens something. */
    private static final String CODED = "(?:user|key):.*|[0-9a-f-]{36}|[0-9T:.-]*|[A-Z_]+";

    /** Facts that open something for whoever has them. */
    private static final Set<String> KEYS = Set.of("code", "page", "link");

    /** The same for who keeps the house: what somebody typed, and what opens something for whoever has it, is left out. */
    Parcel coded() {
        var facts = new HashMap<>(words.facts());
        facts.replaceAll((name, fact) -> !KEYS.contains(name) && fact.matches(CODED) ? fact : "…");
        return new Parcel(id, to, channel, new Reason(words.key(), facts), state, attempts, at);
    }

    /** What kind of receiver. */
    public enum Kind {
        CLIENT,
        USER,
        DESK,
        ORGANISATION
    }

    /** How far it is. */
    public enum State {
        /** Waits for its turn, or for the next attempt. */
        QUEUED,
        /** Left the house, or lies in the inbox of who gets it. */
        SENT,
        /** Lies here: no way out of this house, or no address. */
        TRAY,
        /** Tried eight times, never taken. */
        FAILED;

        /** Whether trying again makes sense. */
        public boolean canGoAgain() {
            return this == TRAY || this == FAILED;
        }
    }
}
