package nl.kansrijk.post;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;

/** A letter as its receiver sees it. Words: message key and facts, put into sentences by {@code web}. */
public record Message(UUID id, Reason words, Instant at, Optional<Instant> readAt) {
    /** Fact that holds the number of the person a letter tells of. */
    public static final String PERSON = "person";

    /** Whom the letter tells of, when it tells of someone. */
    public Optional<ClientId> person() {
        return Optional.ofNullable(words.facts().get(PERSON)).map(ClientId::of);
    }
}
