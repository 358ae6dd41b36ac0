package nl.kansrijk.post;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.TenantId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where letters are posted. They lie in the outbox with the transaction that tells about them, or not at all. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Post {
    private final OutboxTable outbox;

    Post(OutboxTable outbox) {
        this.outbox = outbox;
    }

    /** Posts a letter in the name of who acts; the same letter twice is one letter. */
    public void send(Letter letter, Passage passage) {
        outbox.add(letter, passage.actor().tenant(), passage.at());
    }

    /** How far these letters are, of those that the organisation of who looks sent or got. */
    public Map<UUID, Parcel.State> states(Collection<UUID> letters) {
        if (letters.isEmpty()) return Map.of();
        return outbox.states(letters);
    }

    /** Posts a letter from a background job, in the name of an organisation; to be called inside {@code Jobs}. */
    public void send(Letter letter, TenantId sender, Instant at) {
        outbox.add(letter, sender, at);
    }
}
